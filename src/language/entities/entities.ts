/**
 * Proper names in a text: where they are and what they name. No model: capitals, tables of names, the words in and
 * around a name, and weights for each of these signs.
 */
import type { LanguageCode } from '../language.ts';
import { languageOf } from '../languages.ts';
import type { Entity, EntityKind } from './entity.ts';
import { ENTITY_KINDS } from './entity.ts';
import { signsAround, signsWithin } from './evidence.ts';
import { isOrdinary } from './ordinary.ts';
import { readingOf } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { runsOf } from './runs.ts';
import { AROUND, CAPITAL, WITHIN } from './weights.ts';
import type { Weights } from './weights.ts';

export { compareEntities } from './compare.ts';
export type { Entity, EntityKind } from './entity.ts';

/** The names of a text in English or Russian, in their order, not overlapping; none in a text of another language. */
export function entitiesIn(text: string, language: LanguageCode): Entity[] {
  if (languageOf(language) === undefined) return [];
  const reading = readingOf(text);
  const runs = runsOf(reading).map((run) => ({ run, sums: sumsOf(reading, run) }));
  const people = familyNames(reading, runs);
  return runs.map(({ run, sums }) => entityOf(reading, run, isOneOf(people, reading, run) ? added(sums, AROUND.sameAsPerson) : sums));
}

interface Weighed {
  readonly run: Run;
  readonly sums: Weights;
}

function sumsOf(reading: Reading, run: Run): Weights {
  let sums: Weights = [0, 0, 0, 0];
  const within = signsWithin(reading, run);
  for (const sign of within) sums = added(sums, WITHIN[sign]);
  for (const sign of signsAround(reading, run)) {
    // "At the university" is said of the body.
    if (sign !== 'inPlace' || !within.includes('premises')) sums = added(sums, AROUND[sign]);
  }
  return sums;
}

function added(one: Weights, other: Weights): Weights {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]];
}

/** Persons named in full have this likelihood at least. */
const SURE = 0.7;
const SHORTEST_FAMILY = 3;

/** Bare last words of the persons who are named by several words. */
function familyNames({ pieces }: Reading, runs: readonly Weighed[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { run, sums } of runs) {
    const last = pieces[run.to];
    if (run.to > run.from && last?.shape === 'capital' && last.bare.length >= SHORTEST_FAMILY && likelihoods(sums)[0] >= SURE) names.add(last.bare);
  }
  return names;
}

function isOneOf(people: ReadonlySet<string>, { pieces }: Reading, { from, to, isQuoted }: Run): boolean {
  const piece = pieces[from];
  return from === to && !isQuoted && piece !== undefined && people.has(piece.bare) && !piece.marks.has('known-place');
}

/** The softmax of the sums. */
function likelihoods(sums: Weights): Weights {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [person = 0, organisation = 0, place = 0, other = 0] = powers.map((power) => power / total);
  return [person, organisation, place, other];
}

function entityOf(reading: Reading, run: Run, sums: Weights): Entity {
  const [person, organisation, place, other] = likelihoods(sums);
  const likely: Readonly<Record<EntityKind, number>> = { person, organisation, place, other };
  let kind: EntityKind = 'other';
  for (const one of ENTITY_KINDS) if (likely[one] > likely[kind]) kind = one;
  return { start: run.start, end: run.end, kind, certainty: likely[kind] * certaintyOfName(reading, run), likely };
}

function certaintyOfName({ pieces }: Reading, { from, to, isQuoted }: Run): number {
  const first = pieces[from];
  if (first?.opens !== true || isQuoted) return CAPITAL.inside;
  return from === to && isOrdinary(first.folded) ? CAPITAL.openingOrdinary : CAPITAL.opening;
}
