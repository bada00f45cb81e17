/** What administrators are shown of the questions. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { JudgementCounts } from '../records/feedback.ts';
import type { Counted, KeptTally } from '../records/tally.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './shorten.ts';

const LONGEST_QUESTION = 120;

/** All that is told. */
export interface Stats {
  readonly totals: Omit<KeptTally, 'counted'>;
  readonly judgements: JudgementCounts;
  readonly corpus: { readonly articles: number; readonly passages: number; readonly unreadable: number };
  readonly unanswered: readonly Counted[];
  readonly mostAsked: readonly Counted[];
  readonly slowest: readonly Counted[];
}

/** The statistics as one message; lists without entries are left out. */
export function statsCard(stats: Stats, texts: Texts): FormattedString {
  const { records: { stats: words } } = texts;
  const { questions, declined, since } = stats.totals;
  const { helpful, unhelpful, chosen, repeated } = stats.judgements;
  const { articles, passages, unreadable } = stats.corpus;
  const facts = [
    since === null ? words.none : words.totals(questions, declined, texts.day(since)),
    words.judgements(helpful, unhelpful, chosen, repeated),
    words.corpus(articles, passages, unreadable),
  ];
  const lists = [
    list(words.unanswered, stats.unanswered, ({ times }) => words.times(times)),
    list(words.mostAsked, stats.mostAsked, ({ times }) => words.times(times)),
    list(words.slowest, stats.slowest, ({ milliseconds }) => `${milliseconds} ${words.milliseconds}`),
  ];
  const heading = FormattedString.join([FormattedString.bold(words.heading), ...facts], '\n');
  return FormattedString.join([heading, ...lists.flatMap((part) => part ?? [])], '\n\n');
}

function list(heading: string, entries: readonly Counted[], fact: (entry: Counted) => string): FormattedString | null {
  if (entries.length === 0) return null;
  const lines = entries.map((entry) => `• ${shorten(entry.question, LONGEST_QUESTION)} – ${fact(entry)}`);
  return FormattedString.join([FormattedString.bold(heading), ...lines], '\n');
}
