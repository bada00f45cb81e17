/** Candidates: the stretches of a sentence that could be a short answer, each with what it is. */
import { datesIn } from '../language/dates/dates.ts';
import type { DateExpression } from '../language/dates/dates.ts';
import { entitiesIn } from '../language/entities/entities.ts';
import type { Entity } from '../language/entities/entities.ts';
import { phrasesOf } from '../language/phrases/phrases.ts';
import type { Phrase } from '../language/phrases/phrases.ts';
import { quantitiesIn } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantities.ts';
import type { Span } from '../language/sentences.ts';
import { LIKELIHOOD_STEPS, SIGN } from './candidate.ts';
import type { Candidate, CandidateKind, TokenSpan } from './candidate.ts';
import type { SentencePlace, SentenceText } from './sentence-text.ts';
import { leadTo, neighboursOf, signsOf } from './signs.ts';

/** How much a figure alone is of the kind of its whole. */
const FIGURE_OF = 0.5;
/** Words of a counted noun with its adjectives. */
const LONGEST_COUNTED = 3;

/** Found by one of the readers of sentences, by its place in the text of the sentence. */
interface Found extends Span, Pick<Candidate, 'kinds' | 'states'> {
  /** Where the head word of a phrase begins. */
  readonly head: number | null;
  /** The figure's noun, for what is counted. */
  readonly counted: Span | null;
  /** Bits of SIGN that its reader knows. */
  readonly signs: number;
}

/** All candidates of a sentence, in order. */
export function candidatesIn(own: SentenceText, place: SentencePlace): Candidate[] {
  const { text, words, language } = own;
  const found: Found[] = [];
  for (const date of datesIn(text, language)) found.push(dateFound(date));
  for (const quantity of quantitiesIn(text, language)) addQuantity(found, quantity);
  for (const entity of entitiesIn(text, language)) found.push(entityFound(entity));
  for (const phrase of phrasesOf(words, text, language)) found.push(phraseFound(phrase));
  return placed(own, place, merged(found));
}

function phraseFound({ start, end, kind, head }: Phrase): Found {
  return { start, end, kinds: [[kind, 1]], head: head.start, counted: null, states: null, signs: 0 };
}

function dateFound(date: DateExpression): Found {
  const { start, end, relative } = date;
  return { start, end, kinds: [[kindOfDate(date), 1]], head: null, counted: null, states: 'date', signs: relative ? SIGN.relative : 0 };
}

function kindOfDate({ grain, isRange }: DateExpression): CandidateKind {
  if (isRange) return 'range';
  return grain === 'day' || grain === 'month' || grain === 'year' || grain === 'time' || grain === 'weekday' ? grain : 'period';
}

/** The whole, and its figure alone where that is a part of it. */
function addQuantity(found: Found[], quantity: Quantity): void {
  const { start, end, kind, figure, counted } = quantity;
  const isWhole = figure.start === start && figure.end === end;
  const whole: CandidateKind = kind === 'count' && !isWhole ? 'counted' : kind;
  found.push({ start, end, kinds: [[whole, 1]], head: null, counted, states: 'quantity', signs: 0 });
  if (!isWhole) found.push({ ...figure, kinds: kind === 'count' ? [['count', 1]] : [['figure', 1], [kind, FIGURE_OF]], head: null, counted, states: 'quantity', signs: 0 });
}

function entityFound(entity: Entity): Found {
  const { start, end, likely } = entity;
  const { person, organisation, place, other } = likely;
  const kinds = ([['person', person], ['organisation', organisation], ['place', place], ['name', other]] as const)
    .map(([kind, likelihood]) => [kind, Math.round(likelihood * LIKELIHOOD_STEPS) / LIKELIHOOD_STEPS] as const)
    .filter(([, likelihood]) => likelihood > 0);
  return { start, end, kinds, head: null, counted: null, states: 'name', signs: 0 };
}

/** Stretches found in several ways are one candidate that is all of these; in the order of their beginnings, the shorter first. */
function merged(found: Found[]): Found[] {
  // Sorting keeps the order of those that are one stretch.
  found.sort((one, other) => one.start - other.start || one.end - other.end);
  const once: Found[] = [];
  for (const one of found) {
    const other = once.at(-1);
    if (other?.start !== one.start || other.end !== one.end) once.push(one);
    else once[once.length - 1] = joined(other, one);
  }
  return once;
}

function joined(one: Found, other: Found): Found {
  const { start, end } = one;
  const kinds = [...one.kinds, ...other.kinds.filter(([kind]) => one.kinds.every(([known]) => known !== kind))];
  return { start, end, kinds, head: one.head ?? other.head, counted: one.counted ?? other.counted, states: one.states ?? other.states, signs: one.signs | other.signs };
}

/** What was found in the text of a sentence, in order, with its places in the passage. What holds no word is left out. */
function placed({ text, words }: SentenceText, { sentence, from: opening, start: shift }: SentencePlace, found: readonly Found[]): Candidate[] {
  const spans: (Found & { from: number; to: number })[] = [];
  let first = 0;
  for (const one of found) {
    while (first < words.length && (words[first]?.end ?? 0) <= one.start) first += 1;
    let last = first;
    while (last < words.length && (words[last]?.start ?? 0) < one.end) last += 1;
    if (last > first) spans.push({ ...one, from: first, to: last });
  }
  const signs = signsOf(text, spans);
  return spans.map((one, number) => {
    const { start, end, from, to, kinds, states, counted, head } = one;
    const ofHead = head === null ? -1 : words.findIndex((word) => word.start >= head);
    return {
      start: start + shift,
      end: end + shift,
      sentence,
      from: opening + from,
      to: opening + to,
      kinds,
      head: ofHead < 0 ? null : opening + ofHead,
      counted: counted === null ? null : countedTokens(words, from, to, counted, opening),
      states,
      ...neighboursOf(words, one),
      lead: leadTo(words, from),
      signs: one.signs | (signs[number] ?? 0),
    };
  });
}

/** The words of a counted noun that stand in its figure's stretch or just behind. */
function countedTokens(words: SentenceText['words'], first: number, behind: number, { start, end }: Span, opening: number): TokenSpan {
  let from = first;
  while (from < behind + LONGEST_COUNTED && (words[from]?.start ?? end) < start) from += 1;
  let to = from;
  while (to < behind + LONGEST_COUNTED && (words[to]?.end ?? Infinity) <= end) to += 1;
  return { from: opening + from, to: opening + to };
}
