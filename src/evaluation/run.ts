/** Asks the questions of a set one after another and keeps what measuring needs. */
import type { Answer } from '../answer/answer.ts';
import type { Ask } from './chain.ts';
import type { Case, Dataset } from './dataset.ts';
import { violationsOf } from './invariants.ts';
import type { Origin } from './invariants.ts';

/** What came of one question. */
export interface Outcome {
  readonly case: Case;
  /** Rank of the first right passage, from 1; null when none was among those asked for, or none exists. */
  readonly rank: number | null;
  readonly confident: boolean;
  /** The first quote, as strings; null when there was none. */
  readonly first: { readonly text: string; readonly highlight: string; readonly answer: string | null } | null;
  /** Whether the answer says that sources differ. */
  readonly disagreeing: boolean;
  readonly violations: readonly string[];
  readonly milliseconds: number;
}

/** What came of all questions of a set. */
export interface SetOutcomes {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** Called after each question. */
export type Progress = (set: string, done: number, of: number) => void;

/** Passages that are always fetched: the measures look at the first ten. */
const LEAST_PASSAGES = 10;
/** Mean average precision looks down the whole ranking; this is as far as an answer goes. */
const ALL_PASSAGES = 50;

/** How many passages to ask for: what the user wants to look at, but never fewer than the measures need. */
export function passagesWanted(kind: Dataset['kind'], limit: number): number {
  return kind === 'sentences' ? ALL_PASSAGES : Math.max(LEAST_PASSAGES, limit);
}

/** Runs all sets of a dataset through `ask`, fetching `limit` passages for each question. */
export async function runDataset(dataset: Dataset, ask: Ask, limit: number, progress: Progress): Promise<SetOutcomes[]> {
  const origin: Origin = {
    articles: new Map(dataset.articles.map((article) => [article.source.file, article])),
    originals: dataset.originals,
  };
  const results: SetOutcomes[] = [];
  for (const { name, cases } of dataset.sets) {
    const outcomes: Outcome[] = [];
    for (const one of cases) {
      const started = performance.now();
      const answer = await ask(one.question, { limit, after: one.after });
      outcomes.push(outcomeOf(one, answer, performance.now() - started, origin));
      progress(name, outcomes.length, cases.length);
    }
    results.push({ name, outcomes });
  }
  return results;
}

function outcomeOf(asked: Case, answer: Answer, milliseconds: number, origin: Origin): Outcome {
  const { quotes, confident } = answer;
  const { gold } = asked;
  const place = gold === null ? -1 : quotes.findIndex(({ passage, source }) => gold.accepts(passage, source));
  const quote = quotes[0];
  const first =
    quote === undefined
      ? null
      : {
          text: quote.passage.text,
          highlight: quote.passage.text.slice(quote.highlight.start, quote.highlight.end),
          answer: quote.answer === null ? null : quote.passage.text.slice(quote.answer.start, quote.answer.end),
        };
  const violations = quotes.flatMap((one) => violationsOf(one, origin).map((rule) => `${asked.id}: ${rule}`));
  return { case: asked, rank: place < 0 ? null : place + 1, confident, first, disagreeing: answer.disagreement !== null, violations, milliseconds };
}
