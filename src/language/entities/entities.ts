/**
 * Proper names in a text: where they are and what they name. No model: capitals, tables of names, the words in and
 * around a name, and weights for each of these signs.
 */
import type { LanguageCode } from '../language.ts';
import { languageOf } from '../languages.ts';
import type { Entity, EntityKind } from './entity.ts';
import { ENTITY_KINDS } from './entity.ts';
import { signsWithin } from './evidence.ts';
import { MARK } from './marks.ts';
import type { Piece } from './pieces.ts';
import { Reading } from './reading.ts';
import type { Run } from './reading.ts';
import { runsOf } from './runs.ts';
import { signsAround } from './surroundings.ts';
import { AROUND, CAPITAL, WITHIN } from './weights.ts';
import type { Weights } from './weights.ts';

export { compareEntities } from './compare.ts';
export type { Entity, EntityKind } from './entity.ts';

/** The names of a text in English or Russian, in their order, not overlapping; none in a text of another language. */
export function entitiesIn(text: string, language: LanguageCode): Entity[] {
  if (languageOf(language) === undefined) return [];
  const reading = new Reading(text);
  const weighed: Weighed[] = [];
  for (const run of runsOf(reading)) weighed.push({ run, sums: sumsOf(reading, run) });
  if (weighed.length > 1) addPeople(reading, weighed);
  const entities: Entity[] = [];
  for (const { run, sums } of weighed) entities.push(entityOf(reading, run, sums));
  return entities;
}

/** A sum for every kind, in the order of the weights. */
type Sums = [number, number, number, number];

interface Weighed {
  readonly run: Run;
  readonly sums: Sums;
}

function sumsOf(reading: Reading, run: Run): Sums {
  const sums: Sums = [0, 0, 0, 0];
  const within = signsWithin(reading, run);
  for (const sign of within) add(sums, sign);
  for (const sign of signsAround(reading, run)) {
    // "At the university" is said of the body.
    if (sign !== AROUND.inPlace || !within.includes(WITHIN.premises)) add(sums, sign);
  }
  return sums;
}

function add(sums: Sums, weights: Weights): void {
  sums[0] += weights[0];
  sums[1] += weights[1];
  sums[2] += weights[2];
  sums[3] += weights[3];
}

/** Persons named in full have this likelihood at least. */
const SURE = 0.7;
const SHORTEST_FAMILY = 3;

/** A name of one word is a person's if it is the last word of a person's in full. */
function addPeople({ pieces }: Reading, weighed: readonly Weighed[]): void {
  const families = familyNames(pieces, weighed);
  if (families.size === 0) return;
  for (const { run, sums } of weighed) {
    const piece = pieces[run.from];
    const isAlone = run.from === run.to && !run.isQuoted;
    if (isAlone && piece !== undefined && families.has(piece.bare) && !piece.is(MARK['known-place'])) add(sums, AROUND.sameAsPerson);
  }
}

/** Bare last words of the persons who are named by several words. */
function familyNames(pieces: readonly Piece[], weighed: readonly Weighed[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { run, sums } of weighed) {
    const last = pieces[run.to];
    if (run.to > run.from && last?.shape === 'capital' && last.bare.length >= SHORTEST_FAMILY && likelihoods(sums).person >= SURE) names.add(last.bare);
  }
  return names;
}

/** The softmax of the sums. */
function likelihoods(sums: Sums): Record<EntityKind, number> {
  const most = Math.max(sums[0], sums[1], sums[2], sums[3]);
  const person = Math.exp(sums[0] - most);
  const organisation = Math.exp(sums[1] - most);
  const place = Math.exp(sums[2] - most);
  const other = Math.exp(sums[3] - most);
  const total = person + organisation + place + other;
  return { person: person / total, organisation: organisation / total, place: place / total, other: other / total };
}

function entityOf(reading: Reading, run: Run, sums: Sums): Entity {
  const likely = likelihoods(sums);
  let kind: EntityKind = 'other';
  for (const one of ENTITY_KINDS) if (likely[one] > likely[kind]) kind = one;
  return { start: run.start, end: run.end, kind, certainty: likely[kind] * certaintyOfName(reading, run), likely };
}

function certaintyOfName({ pieces }: Reading, { from, to, isQuoted }: Run): number {
  const first = pieces[from];
  if (first?.opens !== true || isQuoted) return CAPITAL.inside;
  return from === to && first.isOrdinary ? CAPITAL.openingOrdinary : CAPITAL.opening;
}
