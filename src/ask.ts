/** `npm run -s ask`: one answer on the command line, for people or as JSON lines. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { FormattedString } from '@grammyjs/parse-mode';
import type { Answer } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { explainAnswer, explainedToJson } from './answer/explanation.ts';
import type { ExplainedAnswer, Explanation } from './answer/explanation.ts';
import { answerToJson } from './answer/json.ts';
import { DEFAULT_LIMIT, MOST_PASSAGES, parseCommandLine, parseLimit, runCommand, UsageError, UserError } from './command.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { alignedTable, excerpt } from './evaluation/table.ts';
import { openLibrary } from './open-library.ts';
import type { Library } from './library.ts';
import { answerCard } from './render/card.ts';
import { whyCard } from './render/why.ts';
import { renderText } from './terminal/entities.ts';
import { textsFor } from './texts/texts.ts';

const HELP = `Asks the corpus a question.

  npm run -s ask -- "question"                 one answer, for people
  npm run -s ask -- --json "question"          one answer as one JSON object on one line
  npm run -s ask -- --questions FILE.jsonl     one JSON line per line of FILE (- for standard input)

  --explain      also why the passages rank as they do; with --json as "explanation"
  --corpus DIR   folder of articles (default: CORPUS_DIR or corpus)
  --limit N      passages, 1 to ${MOST_PASSAGES} (default ${DEFAULT_LIMIT})
  --help         this text`;

/** Of points in the table. */
const POINT_PLACES = 2;
/** Characters of a passage shown below it. */
const EXCERPT = 100;

const { log } = console;

await runCommand(async () => {
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      questions: { type: 'string' },
      explain: { type: 'boolean' },
      corpus: { type: 'string' },
      limit: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return log(HELP);
  const limit = parseLimit(values.limit);
  const question = positionals.join(' ').trim();
  if (values.questions === undefined && question === '') throw new UsageError('There is no question.');
  if (values.questions !== undefined && question !== '') throw new UsageError('Give a question or --questions, not both.');

  const library = values.corpus === undefined ? await openConfigured(loadConfig()) : await openLibrary(values.corpus);
  const asking: Asking = { library, limit, explain: values.explain === true };
  if (values.questions !== undefined) return answerFile(asking, values.questions);
  if (values.json) return log(JSON.stringify(await answerInJson(asking, question)));
  if (!asking.explain) return log(forPeople(await answerQuestion(library.snapshot.engine, question, { limit })));
  log(explainedForPeople(await explainAnswer(library.snapshot.engine, question, { limit })));
});

/** With what the bot keeps of the same folder, which is only read. */
async function openConfigured({ corpusDir, dataDir }: Config): Promise<Library> {
  return openLibrary(corpusDir, { dataDir });
}

/** What answers depend on besides the question. */
interface Asking {
  readonly library: Library;
  readonly limit: number;
  readonly explain: boolean;
}

/** The card that Telegram would show, in the language of the question. */
function forPeople(answer: Answer): string {
  return onScreen(answerCard(answer, textsFor(answer.language)).message);
}

/** The same, with what `/why` would show and a table of the whole ranking. */
function explainedForPeople(explained: ExplainedAnswer): string {
  const { answer, ranking } = explained;
  const why = onScreen(whyCard(explained, textsFor(answer.language)));
  if (ranking === null) return why;
  return [forPeople(answer), why, rankingTable(ranking).join('\n')].join('\n\n');
}

/** Points by feature, a column a passage, and below it which passage that is. */
function rankingTable({ passages }: Explanation): string[] {
  const points = (value: number): string => value.toFixed(POINT_PLACES);
  const features = passages[0]?.features ?? [];
  return [
    ...alignedTable([
      ['points', ...passages.map((_, index) => `#${index + 1}`), 'weight'],
      ...features.map(({ name, weight }, row) => [name, ...passages.map((own) => points(own.features[row]?.points ?? 0)), String(weight)]),
      ['sum', ...passages.map(({ score }) => points(score)), ''],
    ]),
    '',
    ...passages.map(({ article, passage }, index) => `#${index + 1} ${article.source.file} ¶ ${passage.paragraph}: ${excerpt(passage.text, EXCERPT)}`),
  ];
}

function onScreen({ text, entities }: FormattedString): string {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return renderText(text, entities, { colours, width: process.stdout.columns ?? 100 }).join('\n');
}

async function answerInJson({ library, limit, explain }: Asking, question: string, after: readonly string[] = []): Promise<Record<string, unknown>> {
  const { engine } = library.snapshot;
  if (explain) return explainedToJson(await explainAnswer(engine, question, { limit, after }));
  return answerToJson(await answerQuestion(engine, question, { limit, after }));
}

async function answerFile(asking: Asking, file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const { id, question, after } = parseQuestion(line, `${file}:${number}`);
      log(JSON.stringify({ ...(id === undefined ? {} : { id }), ...(await answerInJson(asking, question, after)) }));
    }
  } catch (error) {
    if (error instanceof UserError || !isFileError(error)) throw error;
    throw new UserError(`The questions in "${file}" cannot be read: ${error.message}.`);
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

interface QuestionLine {
  readonly id?: string | number;
  readonly question: string;
  readonly after: readonly string[];
}

function parseQuestion(line: string, where: string): QuestionLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError(`${where} is no JSON: each line is an object such as {"question": "…"}.`);
  }
  const { id, question, after = [] } = (value ?? {}) as Record<string, unknown> & { after?: unknown };
  if (typeof question !== 'string') throw new UserError(`${where} has no "question" that is a text.`);
  if (!Array.isArray(after) || !after.every((earlier) => typeof earlier === 'string')) {
    throw new UserError(`${where}: "after" is a list of earlier questions.`);
  }
  return { question, after, ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}) };
}
