/** `npm run -s bench`: speed, memory and scale. Each part measures one thing; another part is another entry here. */
import path from 'node:path';
import { botPart } from './benchmark/bot.ts';
import { corpusPart } from './benchmark/corpus.ts';
import { measureCost, measureCosts } from './benchmark/cost.ts';
import { curveOf } from './benchmark/curve.ts';
import { runEchoBot } from './benchmark/echo-bot.ts';
import { measureTyping, measureTypings } from './benchmark/inline.ts';
import { measureMemories, measureMemory } from './benchmark/memory.ts';
import { inOwnProcess } from './benchmark/own-process.ts';
import type { BenchmarkPart } from './benchmark/part.ts';
import { serveSystem } from './benchmark/questioning.ts';
import { questionsPart } from './benchmark/questions.ts';
import { INSTALL_PEERS } from './benchmark/peer-systems.ts';
import { reportOf } from './benchmark/report.ts';
import type { QuestionsResult } from './benchmark/results.ts';
import { readResults, saveResult, writeInto } from './benchmark/saved.ts';
import { measureStart, START_KINDS } from './benchmark/start.ts';
import type { StartKind, StartMeasured } from './benchmark/start.ts';
import { startsPart } from './benchmark/starts.ts';
import { typingPart } from './benchmark/typing.ts';
import { parseCommandLine, runCommand, UsageError, UserError } from './command.ts';

/** What this program is when it is started with one of these as its first argument: a process of its own in which one thing is measured. */
const OWN_PROCESSES: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  '--measured-start': async ([kind, corpus = '', data = '']) => print(await measureStart(START_KINDS.find((own) => own === kind) ?? 'cold', corpus, data)),
  '--measured-typing': async ([size]) => print(await measureTyping(Number(size))),
  '--measured-memory': async ([size]) => print(await measureMemory(Number(size))),
  '--measured-cost': async ([size, runs]) => print(await measureCost(Number(size), Number(runs))),
  '--system': ([name = '', language, paragraphs, questions]) => serveSystem(name, { language: language === 'ru' ? 'ru' : 'en', paragraphs: Number(paragraphs), questions: Number(questions) }),
  '--echo-bot': ([root = '', token = '', atOnce]) => runEchoBot(root, token, Number(atOnce)),
};
/** Collections of 100,000 paragraphs need more than Node takes by itself. */
const FLAGS = ['--expose-gc', '--max-old-space-size=8192'];
const PROGRAM = import.meta.filename;
const FOLDER = path.dirname(PROGRAM);

const startIn = (kind: StartKind, corpus: string, data: string): Promise<StartMeasured> => inOwnProcess(PROGRAM, ['--measured-start', kind, corpus, data]);

const PARTS: readonly BenchmarkPart[] = [
  questionsPart(PROGRAM, '--system'),
  {
    name: 'inline',
    about: 'processor time of a keystroke in an inline query',
    paragraphs: [2000, 10_000, 100_000],
    measure: (options) => measureTypings(options, (size) => inOwnProcess(PROGRAM, ['--measured-typing', String(size)], FLAGS)),
  },
  typingPart(FOLDER),
  {
    name: 'memory',
    about: 'memory of a paragraph, text and index together',
    paragraphs: [2000, 10_000, 100_000],
    measure: (options) => measureMemories(options, (size) => inOwnProcess(PROGRAM, ['--measured-memory', String(size)], FLAGS)),
  },
  startsPart(startIn),
  {
    name: 'attacks',
    about: 'time and memory of questions that are meant to cost',
    paragraphs: [2000, 10_000],
    measure: (options) => measureCosts(options, (size, runs) => inOwnProcess(PROGRAM, ['--measured-cost', String(size), String(runs)], FLAGS)),
  },
  botPart(FOLDER, [PROGRAM, '--echo-bot']),
  corpusPart(startIn),
];

const HELP = `Measures speed, memory and scale. All parts together take about an hour.

  npm run -s bench                 all parts
  npm run -s bench -- PART…        some of them:
${PARTS.map(({ name, about, paragraphs = [] }) => `    ${name.padEnd(10)} ${about}${paragraphs.length === 0 ? '' : ` (${paragraphs.join(', ')} paragraphs)`}`).join('\n')}

  --paragraphs N…  other sizes of the collections, with commas
  --questions N    questions: how many are asked (default 500); slow engines are asked fewer, as the table says
  --runs N         start, attacks, bot, corpus: measure each figure N times and give the median (default 3)
  --articles N     corpus: made-up articles (default 2000)
  --save FILE      also keep the results there as JSON, each part as soon as it is measured
  --from FILE      measure nothing: the tables of the README, in Markdown, from results kept before
  --svg FILE       also draw quality against time, from what was measured or kept
  --json           one JSON object instead of tables
  --help           this text

Other search engines are measured beside when their packages are there:
  ${INSTALL_PEERS}`;

const DEFAULT_RUNS = 3;
const DEFAULT_ARTICLES = 2000;
const DEFAULT_QUESTIONS = 500;
const { log } = console;

await runCommand(async () => {
  const [first = '', ...rest] = process.argv.slice(2);
  const own = OWN_PROCESSES[first];
  if (own !== undefined) return void (await own(rest));
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      articles: { type: 'string' },
      paragraphs: { type: 'string' },
      questions: { type: 'string' },
      save: { type: 'string' },
      from: { type: 'string' },
      svg: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return log(HELP);
  const parts = partsNamed(positionals);
  const sizes = values.paragraphs?.split(',').map((size) => parseCount('paragraphs', size));
  const options = {
    runs: parseCount('runs', values.runs, DEFAULT_RUNS),
    articles: parseCount('articles', values.articles, DEFAULT_ARTICLES),
    questions: parseCount('questions', values.questions, DEFAULT_QUESTIONS),
    say,
  };
  const kept = values.from === undefined ? undefined : await readResults(values.from);
  if (kept === null) throw new UserError(`${values.from} holds no results of the benchmark.`);
  const results: Record<string, object> = { ...kept };
  for (const part of kept === undefined ? parts : []) {
    const { result, table } = await part.measure({ ...options, paragraphs: sizes ?? part.paragraphs ?? [] });
    say('');
    results[part.name] = result;
    if (values.save !== undefined) await saveResult(values.save, part.name, result);
    if (!values.json) log(`${part.name}\n\n${table}\n`);
  }
  if (values.json) print(results);
  else if (kept !== undefined) log(reportOf(kept));
  const asked = results['questions'] as { sizes: QuestionsResult[] } | undefined;
  if (values.svg !== undefined && asked !== undefined) await writeInto(values.svg, curveOf(asked.sizes));
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

function print(result: object): void {
  log(JSON.stringify(result));
}
