/** `npm run -s bench`: speed, memory and scale. Each part measures one thing; another part is another entry here. */
import path from 'node:path';
import { botPart } from './benchmark/bot.ts';
import { corpusPart } from './benchmark/corpus.ts';
import { runEchoBot } from './benchmark/echo-bot.ts';
import { measureCost, measureCosts } from './benchmark/cost.ts';
import { measureTyping, measureTypings } from './benchmark/inline.ts';
import { measureMemories, measureMemory } from './benchmark/memory.ts';
import { inOwnProcess } from './benchmark/own-process.ts';
import type { BenchmarkPart } from './benchmark/part.ts';
import { serveSystem } from './benchmark/questioning.ts';
import { questionsPart } from './benchmark/questions.ts';
import { measureStart, START_KINDS } from './benchmark/start.ts';
import { INSTALL_PEERS } from './benchmark/peer-systems.ts';
import { parseCommandLine, runCommand, UsageError } from './command.ts';

/** First argument of a process that this one starts to measure itself in; then the kind of start and two folders. */
const MEASURED_START = '--measured-start';
/** First argument of the process of one system; then its name, a language, paragraphs and questions. */
const SYSTEM = '--system';
/** First arguments of processes that measure one size; then the size. */
const MEASURED_TYPING = '--measured-typing';
const MEASURED_MEMORY = '--measured-memory';
const MEASURED_COST = '--measured-cost';
/** Collections of 100,000 paragraphs need more than Node takes by itself. */
const FLAGS = ['--expose-gc', '--max-old-space-size=8192'];
/** First argument of a bare bot; then the address of its server, its token, and how many answers it gives at a time. */
const ECHO_BOT = '--echo-bot';
const PROGRAM = import.meta.filename;

const PARTS: readonly BenchmarkPart[] = [
  questionsPart(PROGRAM, SYSTEM),
  {
    name: 'inline',
    about: 'processor time of a keystroke in an inline query',
    measure: (options) => measureTypings(options, (size) => inOwnProcess(PROGRAM, [MEASURED_TYPING, String(size)], FLAGS)),
  },
  {
    name: 'memory',
    about: 'memory of a paragraph, text and index together',
    measure: (options) => measureMemories(options, (size) => inOwnProcess(PROGRAM, [MEASURED_MEMORY, String(size)], FLAGS)),
  },
  {
    name: 'attacks',
    about: 'time and memory of questions that are meant to cost',
    measure: (options) => measureCosts(options, (size, runs) => inOwnProcess(PROGRAM, [MEASURED_COST, String(size), String(runs)], FLAGS)),
  },
  botPart(path.dirname(PROGRAM), [PROGRAM, ECHO_BOT]),
  corpusPart((kind, corpus, data) => inOwnProcess(PROGRAM, [MEASURED_START, kind, corpus, data])),
];

const HELP = `Measures speed, memory and scale.

  npm run -s bench                 all parts
  npm run -s bench -- PART…        some of them:
${PARTS.map(({ name, about }) => `    ${name.padEnd(12)} ${about}`).join('\n')}

  --runs N         measure each figure N times and give the median (default 3)
  --articles N     corpus: made-up articles (default 2000)
  --paragraphs N…  questions, inline, memory, attacks: sizes of the collections, with commas (default 2000,10000)
  --questions N    questions: how many are asked (default 200)
  --svg FILE       questions: also draw quality against time
  --json           one JSON object instead of tables
  --help           this text

Other search engines are measured beside when their packages are there:
  ${INSTALL_PEERS}`;

const DEFAULT_RUNS = 3;
const DEFAULT_ARTICLES = 2000;
const DEFAULT_PARAGRAPHS = '2000,10000';
const DEFAULT_QUESTIONS = 200;
const { log } = console;

await runCommand(async () => {
  if (process.argv[2] === MEASURED_START) return measureOwnStart(process.argv.slice(3));
  if (process.argv[2] === SYSTEM) {
    const [name = '', language, paragraphs, questions] = process.argv.slice(3);
    return serveSystem(name, { language: language === 'ru' ? 'ru' : 'en', paragraphs: Number(paragraphs), questions: Number(questions) });
  }
  if (process.argv[2] === MEASURED_TYPING) return log(JSON.stringify(await measureTyping(Number(process.argv[3]))));
  if (process.argv[2] === MEASURED_MEMORY) return log(JSON.stringify(await measureMemory(Number(process.argv[3]))));
  if (process.argv[2] === MEASURED_COST) return log(JSON.stringify(await measureCost(Number(process.argv[3]), Number(process.argv[4]))));
  if (process.argv[2] === ECHO_BOT) return runEchoBot(process.argv[3] ?? '', process.argv[4] ?? '', Number(process.argv[5]));
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      articles: { type: 'string' },
      paragraphs: { type: 'string' },
      questions: { type: 'string' },
      svg: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return log(HELP);
  const options = {
    runs: parseCount('runs', values.runs, DEFAULT_RUNS),
    articles: parseCount('articles', values.articles, DEFAULT_ARTICLES),
    paragraphs: (values.paragraphs ?? DEFAULT_PARAGRAPHS).split(',').map((size) => parseCount('paragraphs', size)),
    questions: parseCount('questions', values.questions, DEFAULT_QUESTIONS),
    svg: values.svg,
    say,
  };
  const results: Record<string, object> = {};
  for (const part of partsNamed(positionals)) {
    const { result, table } = await part.measure(options);
    say('');
    results[part.name] = result;
    if (!values.json) log(`${part.name}\n\n${table}\n`);
  }
  if (values.json) log(JSON.stringify(results));
});

function partsNamed(names: readonly string[]): readonly BenchmarkPart[] {
  const known = PARTS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`bench has no part "${unknown}"; it has ${known.join(', ')}.`);
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

function parseCount(name: string, value: string | undefined, byDefault = 1): number {
  const count = Number(value ?? byDefault);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--${name} takes a whole number, 1 or more, not "${value}".`);
  return count;
}

/** One line on standard error that overwrites itself, on a terminal only. */
function say(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${progress}`);
}

async function measureOwnStart([kind, corpus, data]: readonly string[]): Promise<void> {
  const known = START_KINDS.find((own) => own === kind);
  if (known === undefined || corpus === undefined || data === undefined) throw new UsageError(`${MEASURED_START} is for bench itself.`);
  log(JSON.stringify(await measureStart(known, corpus, data)));
}
