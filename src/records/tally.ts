/** The tally: what is asked how often, what had no answer, and what took longest. Texts and counts, never who asked. */
import { foldSpace } from '../language/fold.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Form, SmallFile } from '../storage/small-file.ts';

/** One answer, as it is counted. */
export interface Answered {
  readonly question: string;
  /** False: it said that no passage answers. */
  readonly confident: boolean;
  readonly milliseconds: number;
}

/** A question and what became of it. */
export interface Counted {
  readonly question: string;
  readonly times: number;
  /** Whether its last answer said that no passage answers. */
  readonly declined: boolean;
  /** The longest that it took. */
  readonly milliseconds: number;
}

/** The content of the file. */
export interface KeptTally {
  /** Day of the first question counted, `YYYY-MM-DD`; null: none yet. */
  readonly since: string | null;
  readonly questions: number;
  readonly declined: number;
  /** By the question as it is compared, those asked last at the end. */
  readonly counted: ReadonlyMap<string, Counted>;
}

const VERSION = 1;
/** Questions told apart; of those beyond, the one asked least is forgotten, the oldest of these first. */
const MOST_COUNTED = 500;
/** Nobody reads more of one in a list. */
const LONGEST_QUESTION = 200;

/** The form of the file: one JSON object. */
export const TALLY_FORM: Form<KeptTally> = {
  empty: () => ({ since: null, questions: 0, declined: 0, counted: new Map() }),
  encode: ({ counted, ...counts }) => `${JSON.stringify({ version: VERSION, ...counts, counted: [...counted.values()] })}\n`,
  decode: (text) => {
    const { version, since, questions, declined, counted } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    const isDay = since === null || typeof since === 'string';
    if (version !== VERSION || !isDay || !isCount(questions) || !isCount(declined) || !Array.isArray(counted)) throw new Error('it is of another form');
    return { since, questions, declined, counted: new Map(counted.map(readCounted).map((one) => [compared(one.question), one])) };
  },
};

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function readCounted(value: unknown): Counted {
  const { question, times, declined, milliseconds } = (value ?? {}) as Record<string, unknown>;
  if (typeof question !== 'string' || !isCount(times) || typeof declined !== 'boolean' || !isCount(milliseconds)) throw new Error('it is of another form');
  return { question, times, declined, milliseconds };
}

export class Tally {
  readonly #file: SmallFile<KeptTally>;
  readonly #now: () => Date;

  constructor(file: SmallFile<KeptTally>, now: () => Date = () => new Date()) {
    this.#file = file;
    this.#now = now;
  }

  /** Counts an answer. */
  count({ question, confident, milliseconds }: Answered): void {
    const { since, questions, declined, counted } = this.#file.value;
    const next = new Map(counted);
    const text = Array.from(foldSpace(question)).slice(0, LONGEST_QUESTION).join('');
    const key = compared(text);
    const before = next.get(key);
    next.delete(key);
    if (next.size >= MOST_COUNTED) next.delete(leastOf(next));
    next.set(key, {
      question: before?.question ?? text,
      times: (before?.times ?? 0) + 1,
      declined: !confident,
      milliseconds: Math.max(before?.milliseconds ?? 0, Math.round(milliseconds)),
    });
    this.#file.set({
      since: since ?? this.#now().toISOString().slice(0, 'YYYY-MM-DD'.length),
      questions: questions + 1,
      declined: declined + Number(!confident),
      counted: next,
    });
  }

  get totals(): Omit<KeptTally, 'counted'> {
    return this.#file.value;
  }

  /** The questions asked more than once, most often first. */
  mostAsked(limit: number): Counted[] {
    return this.#latestFirst().filter(({ times }) => times > 1).toSorted((one, other) => other.times - one.times).slice(0, limit);
  }

  /** The questions whose last answer said that no passage answers, most often asked first. */
  unanswered(limit: number): Counted[] {
    return this.#latestFirst().filter(({ declined }) => declined).toSorted((one, other) => other.times - one.times).slice(0, limit);
  }

  /** The questions that took longest, slowest first. */
  slowest(limit: number): Counted[] {
    return this.#latestFirst().toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, limit);
  }

  #latestFirst(): Counted[] {
    return [...this.#file.value.counted.values()].toReversed();
  }
}

/** A question as questions are compared: by its words, whatever its case and its signs. */
export function compared(question: string): string {
  return wordsOf(question).join(' ');
}

function leastOf(counted: ReadonlyMap<string, Counted>): string {
  let least = '';
  let fewest = Infinity;
  for (const [key, { times }] of counted) if (times < fewest) [least, fewest] = [key, times];
  return least;
}
