/** Candidates: the stretches of a sentence that could be a short answer, each with what it is. */
import { datesIn } from '../language/dates/dates.ts';
import type { DateExpression } from '../language/dates/dates.ts';
import { entitiesIn } from '../language/entities/entities.ts';
import type { Entity } from '../language/entities/entities.ts';
import { phrasesOf } from '../language/phrases/phrases.ts';
import type { Phrase } from '../language/phrases/phrases.ts';
import { quantitiesIn } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantities.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import type { PassageText, SentenceText } from './passage-text.ts';
import type { Reading } from './reading.ts';

/** How much a figure alone is of the kind of its whole. */
const FIGURE_OF = 0.5;

type Found = Pick<Candidate, 'start' | 'end' | 'kinds' | 'head' | 'counted' | 'value'>;

/** All candidates of one sentence of a reading, by its number, in order. */
export function candidatesIn({ text }: Reading, sentence: number): readonly Candidate[] {
  const known = text.candidates[sentence];
  if (known !== undefined) return known;
  const found = findCandidates(text, sentence);
  text.candidates[sentence] = found;
  return found;
}

function findCandidates(read: PassageText, sentence: number): Candidate[] {
  const { language } = read.passage;
  const own = read.sentence(sentence);
  const { text } = own;
  const found: Found[] = [];
  for (const date of datesIn(text, language)) found.push(dateCandidate(date));
  for (const quantity of quantitiesIn(text, language)) addQuantity(found, quantity);
  for (const entity of entitiesIn(text, language)) found.push(entityCandidate(entity));
  for (const phrase of phrasesOf(own.words, text, language)) found.push(phraseCandidate(phrase));
  return placed(own, sentence, read.sentences[sentence]?.from ?? 0, merged(found));
}

function phraseCandidate({ start, end, kind, head }: Phrase): Found {
  return { start, end, kinds: [[kind, 1]], head: head.start, counted: null, value: null };
}

function dateCandidate(date: DateExpression): Found {
  const { start, end } = date;
  return { start, end, kinds: [[kindOfDate(date), 1]], head: null, counted: null, value: { kind: 'date', date } };
}

function kindOfDate({ grain, isRange }: DateExpression): CandidateKind {
  if (isRange) return 'range';
  return grain === 'day' || grain === 'month' || grain === 'year' || grain === 'time' || grain === 'weekday' ? grain : 'period';
}

/** The whole, and its figure alone where that is a part of it. */
function addQuantity(found: Found[], quantity: Quantity): void {
  const { start, end, kind, figure, counted } = quantity;
  const value = { kind: 'quantity', quantity } as const;
  const isWhole = figure.start === start && figure.end === end;
  const whole: CandidateKind = kind === 'count' && !isWhole ? 'counted' : kind;
  found.push({ start, end, kinds: [[whole, 1]], head: null, counted, value });
  if (!isWhole) found.push({ ...figure, kinds: kind === 'count' ? [['count', 1]] : [['figure', 1], [kind, FIGURE_OF]], head: null, counted, value });
}

function entityCandidate(entity: Entity): Found {
  const { start, end, likely } = entity;
  const { person, organisation, place, other } = likely;
  const kinds = ([['person', person], ['organisation', organisation], ['place', place], ['name', other]] as const).filter(([, likelihood]) => likelihood > 0);
  return { start, end, kinds, head: null, counted: null, value: { kind: 'entity', entity } };
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
  return { start, end, kinds, head: one.head ?? other.head, counted: one.counted ?? other.counted, value: one.value ?? other.value };
}

/** Candidates found in a sentence's text, in the order of their beginnings, with their places in the passage; `before`: tokens before the sentence. */
function placed({ span, tokens }: SentenceText, sentence: number, before: number, found: readonly Found[]): Candidate[] {
  const candidates: Candidate[] = [];
  const shift = span.start;
  let first = 0;
  for (const { start, end, kinds, value, counted, head } of found) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last += 1;
    if (last === first) continue;
    candidates.push({
      start: start + shift,
      end: end + shift,
      sentence,
      kinds,
      value,
      counted: counted === null ? null : { start: counted.start + shift, end: counted.end + shift },
      head: head === null ? null : head + shift,
      from: before + first,
      to: before + last,
    });
  }
  return candidates;
}
