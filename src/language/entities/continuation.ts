/** How a name goes on: its next capital, a particle, "of", «обороны». */
import { isCyrillic } from '../scripts.ts';
import { continuesInRussian } from './continuation-russian.ts';
import { isNewName } from './new-name.ts';
import { isNameable, isKnownName } from './openings.ts';
import { isOrdinary } from './ordinary.ts';
import { isNoun, isShortened } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';
import type { Reading } from './reading.ts';

/** "Apple, Inc.", "John Smith, Jr." */
const AFTER_COMMA = new Set(['inc', 'ltd', 'llc', 'plc', 'jr', 'sr', 'corp']);
const AMPERSAND = /^ [&+] $/u;
/** "Workers' Party". */
const PLURAL_POSSESSIVE = /^['’] $/u;
const SHORTENED_GAP = /^\.[ \u00A0]?$/u;
/** "Apollo 11", but "in 1969" and "100,000 people". */
const MOST_DIGITS = 3;
/** "Department of Health and Human Services". */
const JOINED_TO_INSTITUTIONS = new Set(['for', 'on']);
/** How far behind "and" the noun of the institution may be. */
const AND_REACH = 4;

/** The last piece of the next part of the name in `from`…`to`; undefined where the name ends. */
export function continuesAt(reading: Reading, from: number, to: number): number | undefined {
  const { pieces } = reading;
  const [last, next] = [pieces[to], pieces[to + 1]];
  if (last === undefined || next === undefined) return undefined;
  if (isNameable(next) && isJoined(last, next)) return isNewName(reading, from, to) ? undefined : to + 1;
  if (!isAdjacent(next) || last.isCut) return undefined;
  if (next.shape === 'number') return takesNumber(last, next) ? to + 1 : undefined;
  if (next.shape !== 'lower') return undefined;
  const behindParticles = afterParticles(pieces, to + 1);
  if (behindParticles !== undefined) return behindParticles;
  return isCyrillic(last.folded) ? continuesInRussian(pieces, from, to) : continuesInEnglish(pieces, from, to);
}

/** Whether what stands between two capitals leaves them one name. */
function isJoined(last: Piece, next: Piece): boolean {
  if (next.gap === ', ') return AFTER_COMMA.has(next.folded);
  if (AMPERSAND.test(next.gap)) return true;
  if (SHORTENED_GAP.test(next.gap)) return isShortened(last) && !next.opens;
  if (PLURAL_POSSESSIVE.test(next.gap)) return isNoun(next);
  if (!isAdjacent(next)) return false;
  return !last.isCut || isNoun(next);
}

function takesNumber(last: Piece, next: Piece): boolean {
  if (next.folded.length > MOST_DIGITS || last.marks.has('first-name') || last.marks.has('known-place') || last.marks.has('people')) return false;
  return !last.opens || !isOrdinary(last.folded);
}

/** "van der Berg": the piece behind one or two particles. */
function afterParticles(pieces: readonly Piece[], at: number): number | undefined {
  for (const place of [at, at + 1]) {
    if (pieces[place]?.marks.has('particle') !== true) return undefined;
    const next = pieces[place + 1];
    if (isAdjacent(next) && isNameable(next)) return place + 1;
  }
  return undefined;
}

function continuesInEnglish(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const [word, second] = [pieces[to + 1]?.folded ?? '', pieces[to + 2]];
  const own = pieces.slice(from, to + 1);
  const isPerson = own[0]?.marks.has('first-name') === true && own.length > 1;
  if (word === 'of' && !isPerson && (own.length === 1 || own.some((piece) => isNoun(piece) || piece.marks.has('title') || isOrdinary(piece.folded)))) return nameBehind(pieces, second?.folded === 'the' ? to + 3 : to + 2);
  const isInstitution = own.some(({ marks }) => marks.has('organisation') || marks.has('other'));
  if (JOINED_TO_INSTITUTIONS.has(word) && isInstitution && !isPerson) return nameBehind(pieces, to + 2);
  if (word === 'the' && own.length === 1 && isPersonAlone(own)) return nameBehind(pieces, to + 2);
  if (word !== 'and' || isPerson) return undefined;
  const hasOf = own.some(({ folded }) => folded === 'of' || JOINED_TO_INSTITUTIONS.has(folded));
  if (hasOf && isInstitution) return second !== undefined && !isKnownName(second) ? nameBehind(pieces, to + 2) : undefined;
  return own.every((piece) => isOrdinary(piece.folded) && !isKnownName(piece) && !isInstitution) && institutionBehind(pieces, to + 2)
    ? nameBehind(pieces, to + 2)
    : undefined;
}

function isPersonAlone([only]: readonly Piece[]): boolean {
  return only?.marks.has('first-name') === true || only?.marks.has('known-person') === true;
}

function nameBehind(pieces: readonly Piece[], at: number): number | undefined {
  const next = pieces[at];
  return isAdjacent(next) && isNameable(next) ? at : undefined;
}

/** "Food and Drug Administration". */
function institutionBehind(pieces: readonly Piece[], at: number): boolean {
  for (let place = at; place < at + AND_REACH; place += 1) {
    const piece = pieces[place];
    if (!isAdjacent(piece) || !isNameable(piece) || isKnownName(piece)) return false;
    if (piece.marks.has('organisation')) return place > at;
  }
  return false;
}
