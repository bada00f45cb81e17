/**
 * Feedback: what people thought of answers, and what they chose inline. A file of JSON lines, one judgement each, that
 * `evaluate` can ask again. It says the day and a mark of who judged, so that they can take it back, never who that is.
 */
import { parsePassageId } from '../article.ts';
import type { PassageId } from '../article.ts';
import type { Form, SmallFile } from '../storage/small-file.ts';
import type { Mark } from './people.ts';

/** `helpful` and `unhelpful`: a button under an answer; `chosen`: sent from an inline query; `repeated`: asked again in the same words, so the answer did not do. */
export const JUDGEMENTS = ['helpful', 'unhelpful', 'chosen', 'repeated'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One judgement. */
export interface Judged {
  readonly judgement: Judgement;
  readonly question: string;
  /** The earlier questions that it leaned on, oldest first. */
  readonly after: readonly string[];
  /** The passage that was shown first, or chosen. */
  readonly passage: PassageId;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly by: Mark;
}

/** How many there are of each judgement. */
export type JudgementCounts = Readonly<Record<Judgement, number>>;

/** Judgements beyond these are forgotten, the oldest first. */
const MOST_KEPT = 5000;
/** As much of a question as the search reads. */
const LONGEST_QUESTION = 1000;

/** The form of the file: one JSON object a line. */
export const FEEDBACK_FORM: Form<readonly Judged[]> = {
  empty: () => [],
  encode: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  decode: (text) => text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readJudged(parsed(line, index + 1), index + 1)])),
};

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new Error(`line ${number}: it is not valid JSON`);
  }
}

/** A judgement from a line of the file. Throws an `Error` that says which line is none. */
function readJudged(value: unknown, number: number): Judged {
  const { judgement, question, after = [], passage, day = '', by = '' } = (value ?? {}) as Record<string, unknown>;
  const known = JUDGEMENTS.find((one) => one === judgement);
  const id = typeof passage === 'string' ? parsePassageId(passage) : null;
  const isText = (one: unknown): one is string => typeof one === 'string';
  if (known === undefined || id === null || !isText(question) || question.trim() === '' || !isText(day) || !isText(by) || !Array.isArray(after) || !after.every(isText)) {
    throw new Error(`line ${number}: "judgement", "question" and "passage" are expected`);
  }
  return { judgement: known, question, after, passage: id, day, by: by as Mark };
}

export class Feedback {
  readonly #file: SmallFile<readonly Judged[]>;
  readonly #now: () => Date;

  constructor(file: SmallFile<readonly Judged[]>, now: () => Date = () => new Date()) {
    this.#file = file;
    this.#now = now;
  }

  /** Keeps a judgement. Who judges the same again has changed their mind. */
  add(judged: Omit<Judged, 'day'>): void {
    const row: Judged = { ...judged, question: Array.from(judged.question).slice(0, LONGEST_QUESTION).join(''), day: this.#now().toISOString().slice(0, 'YYYY-MM-DD'.length) };
    const key = keyOf(row);
    this.#file.set([...this.#file.value.filter((other) => keyOf(other) !== key), row].slice(-MOST_KEPT));
  }

  /** How many judgements of somebody are kept. */
  countOf(by: Mark): number {
    return this.#file.value.filter((row) => row.by === by).length;
  }

  /** Erases all of somebody's. */
  forget(by: Mark): void {
    if (this.countOf(by) > 0) this.#file.set(this.#file.value.filter((row) => row.by !== by));
  }

  get counts(): JudgementCounts {
    const counts: Record<Judgement, number> = { helpful: 0, unhelpful: 0, chosen: 0, repeated: 0 };
    for (const { judgement } of this.#file.value) counts[judgement] += 1;
    return counts;
  }
}

function keyOf({ judgement, question, passage, by }: Judged): string {
  const kind = judgement === 'helpful' || judgement === 'unhelpful' ? 'vote' : judgement;
  return [by, kind, passage, question].join('\n');
}
