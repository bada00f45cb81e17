/** The features of a candidate span, by name and number. Most are 0 for most candidates. */
import { LEAD_NAMES } from '../language/lead-words.ts';
import { ASKED_KINDS } from '../language/question-kinds.ts';
import type { AskedKind } from '../language/question-kinds.ts';
import { CANDIDATE_KINDS, NEIGHBOURS } from './candidate.ts';
import type { Candidate, CandidateKind, Neighbour } from './candidate.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';

/** Features of any question. Shares are of the question's rarity. */
export const PLAIN = [
  /** Is of a kind that such questions ask for, by FITTING. */
  'fits',
  /** The share of its words that are words of the question: people do not ask for what they say. */
  'asked',
  /** The question's words in the same stretch between commas. */
  'clause',
  /** Has the noun asked for in it, as its head, or beside it before or after; or counts it. */
  'focusIn',
  'focusHead',
  'focusBefore',
  'focusAfter',
  'counts',
  'quoted',
  'bracketed',
  /** A stretch with a larger one, or smaller ones, of the same kind around or in it. */
  'inner',
  'outer',
  /** Words beyond the longest answers that people give. */
  'tooLong',
  /** Counts something that the question does not speak of. */
  'miscounts',
] as const;

/** Features that mean different things to different questions. */
export const GROUPED = [
  /** The question's words near it, by the inverse of their distance: before it and after it. */
  'nearBefore',
  'nearAfter',
  /** Next to the question's first word of meaning, or its last: behind it or before it. */
  'afterFirst',
  'beforeFirst',
  'afterLast',
  'beforeLast',
  'length',
  'opening',
  'closing',
  'digits',
  'capital',
  /** Next to a verb of the question: behind it, or before it. */
  'afterVerb',
  'beforeVerb',
  /** The question's words within VICINITY words around it. */
  'vicinity',
  /** No other candidate of its kind in the sentence is nearer to the question's words. */
  'nearest',
] as const;

/** Questions that ask alike. */
const ASKED_GROUPS = ['time', 'who', 'place', 'number', 'which', 'what', 'why'] as const;
type AskedGroup = (typeof ASKED_GROUPS)[number];

const GROUP_OF: Readonly<Record<AskedKind, AskedGroup>> = {
  when: 'time', year: 'time', month: 'time', day: 'time', time: 'time', period: 'time',
  who: 'who', person: 'who', organisation: 'who',
  where: 'place', place: 'place',
  'how many': 'number', amount: 'number', money: 'number', percent: 'number', duration: 'number', age: 'number', measure: 'number',
  which: 'which', what: 'what', anything: 'what', 'yes or no': 'what', why: 'why', how: 'why',
};

const pairs = PLAIN.length + SENTENCE_FEATURES.length;
const grouped = pairs + ASKED_KINDS.length * CANDIDATE_KINDS.length;
const left = grouped + ASKED_GROUPS.length * GROUPED.length;
const right = left + NEIGHBOURS.length;
const leads = right + NEIGHBOURS.length;

/** How many features there are. */
export const FEATURE_COUNT = leads + ASKED_GROUPS.length * LEAD_NAMES.length;

/** The place of each name in its list. */
const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> => Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;

/** Where the features of PLAIN, and behind them those of GROUPED, stand in the row of a candidate. */
export const CELL = placesOf([...PLAIN, ...GROUPED]);
/** How many numbers a row is. */
export const SPAN_ROW = PLAIN.length + GROUPED.length;

const KINDS = placesOf(CANDIDATE_KINDS);
const ASKED = placesOf(ASKED_KINDS);
const GROUPS = placesOf(ASKED_GROUPS);
const BESIDE = placesOf(NEIGHBOURS);
const LEADING: Readonly<Record<string, number>> = placesOf(LEAD_NAMES);

/** The number of what a candidate is first of all. */
export function kindNumber({ kinds: [first] }: Candidate): number {
  return first === undefined ? KINDS.name : KINDS[first[0]];
}

/** Numbers of features by what they say. */
export const column = {
  sentence: (feature: number): number => PLAIN.length + feature,
  pair: (asked: AskedKind, kind: CandidateKind): number => pairs + ASKED[asked] * CANDIDATE_KINDS.length + KINDS[kind],
  grouped: (asked: AskedKind, feature: number): number => grouped + GROUPS[GROUP_OF[asked]] * GROUPED.length + feature,
  left: (neighbour: Neighbour): number => left + BESIDE[neighbour],
  right: (neighbour: Neighbour): number => right + BESIDE[neighbour],
  lead: (asked: AskedKind, lead: string): number => leads + GROUPS[GROUP_OF[asked]] * LEAD_NAMES.length + (LEADING[lead] ?? 0),
};

/** Where a feature's weight stands in the table of weights. */
export interface FeatureName {
  readonly table: string;
  readonly name: string;
}

/** The names of all features, in the order of their numbers. */
export function featureNames(): FeatureName[] {
  const named = (table: string, names: readonly string[]): FeatureName[] => names.map((name) => ({ table, name }));
  return [
    ...named('any', PLAIN),
    ...named('sentence', SENTENCE_FEATURES),
    ...ASKED_KINDS.flatMap((asked) => named(`asked ${asked}`, CANDIDATE_KINDS)),
    ...ASKED_GROUPS.flatMap((asked) => named(asked, GROUPED)),
    ...named('left', NEIGHBOURS),
    ...named('right', NEIGHBOURS),
    ...ASKED_GROUPS.flatMap((asked) => named(`${asked} after`, LEAD_NAMES)),
  ];
}
