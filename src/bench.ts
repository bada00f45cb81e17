/** `npm run -s bench`: speed, memory and scale. Each part measures one thing; another part is another entry here. */
import { corpusPart, startInProcess } from './benchmark/corpus.ts';
import type { BenchmarkPart } from './benchmark/part.ts';
import { measureStart, START_KINDS } from './benchmark/start.ts';
import { parseCommandLine, runCommand, UsageError } from './command.ts';

/** First argument of a process that this one starts to measure itself in; then the kind of start and two folders. */
const MEASURED_START = '--measured-start';
const PROGRAM = import.meta.filename;

const PARTS: readonly BenchmarkPart[] = [
  corpusPart((kind, corpus, data) => startInProcess(PROGRAM, MEASURED_START, kind, corpus, data)),
];

const HELP = `Measures speed, memory and scale.

  npm run -s bench                 all parts
  npm run -s bench -- PART…        some of them:
${PARTS.map(({ name, about }) => `    ${name.padEnd(12)} ${about}`).join('\n')}

  --runs N       measure each figure N times and give the median (default 3)
  --articles N   made-up articles (default 2000)
  --json         one JSON object instead of tables
  --help         this text`;

const DEFAULT_RUNS = 3;
const DEFAULT_ARTICLES = 2000;
const { log } = console;

await runCommand(async () => {
  if (process.argv[2] === MEASURED_START) return measureOwnStart(process.argv.slice(3));
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: { runs: { type: 'string' }, articles: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return log(HELP);
  const options = { runs: parseCount('runs', values.runs, DEFAULT_RUNS), articles: parseCount('articles', values.articles, DEFAULT_ARTICLES), say };
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

function parseCount(name: string, value: string | undefined, byDefault: number): number {
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
