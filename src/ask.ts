/** `npm run -s ask`: one answer on the command line, for people or as JSON lines. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answer } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { answerToJson } from './answer/json.ts';
import { DEFAULT_LIMIT, MOST_PASSAGES, parseCommandLine, parseLimit, runCommand, UsageError, UserError } from './command.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { openLibrary } from './open-library.ts';
import type { Library } from './library.ts';
import { answerCard } from './render/card.ts';
import { renderText } from './terminal/entities.ts';
import { textsFor } from './texts/texts.ts';

const HELP = `Asks the corpus a question.

  npm run -s ask -- "question"                 one answer, for people
  npm run -s ask -- --json "question"          one answer as one JSON object on one line
  npm run -s ask -- --questions FILE.jsonl     one JSON line per line of FILE (- for standard input)

  --corpus DIR   folder of articles (default: CORPUS_DIR or corpus)
  --limit N      passages, 1 to ${MOST_PASSAGES} (default ${DEFAULT_LIMIT})
  --help         this text`;

const { log } = console;

await runCommand(async () => {
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      questions: { type: 'string' },
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
  if (values.questions !== undefined) return answerFile(library, values.questions, limit);

  const answer = await ask(library, question, limit);
  if (values.json) log(JSON.stringify(answerToJson(answer)));
  else log(forPeople(answer));
});

/** With what the bot keeps of the same folder, which is only read. */
async function openConfigured({ corpusDir, dataDir }: Config): Promise<Library> {
  return openLibrary(corpusDir, { dataDir });
}

/** The card that Telegram would show, in the language of the question. */
function forPeople(answer: Answer): string {
  const { text, entities } = answerCard(answer, textsFor(answer.language)).message;
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return renderText(text, entities, { colours, width: process.stdout.columns ?? 100 }).join('\n');
}

async function ask(library: Library, question: string, limit: number, after: readonly string[] = []): Promise<Answer> {
  return answerQuestion(library.snapshot.engine, question, { limit, after });
}

async function answerFile(library: Library, file: string, limit: number): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const { id, question, after } = parseQuestion(line, `${file}:${number}`);
      const answer = await ask(library, question, limit, after);
      log(JSON.stringify({ ...(id === undefined ? {} : { id }), ...answerToJson(answer) }));
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
