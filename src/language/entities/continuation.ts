/** How a name goes on: its next capital, a particle, "of", «обороны». */
import { isCyrillic } from '../scripts.ts';
import { continuesInRussian } from './continuation-russian.ts';
import { KNOWN_NAME, MARK, NOUN } from './marks.ts';
import { isNewName } from './new-name.ts';
import { isNameable } from './openings.ts';
import { isShortened } from './pieces.ts';
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
/** The words that an English name may go on with. */
const LINKS = new Set(['of', 'for', 'on', 'the', 'and']);
/** How far behind "and" the noun of the institution may be. */
const AND_REACH = 4;

/** The last piece of the next part of the name in `from`…`to`; undefined where the name ends. */
export function continuesAt(reading: Reading, from: number, to: number): number | undefined {
  const { pieces } = reading;
  const last = pieces[to];
  const next = pieces[to + 1];
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
  if (PLURAL_POSSESSIVE.test(next.gap)) return next.is(NOUN);
  if (!isAdjacent(next)) return false;
  return !last.isCut || next.is(NOUN);
}

function takesNumber(last: Piece, next: Piece): boolean {
  if (next.folded.length > MOST_DIGITS || last.is(MARK['first-name']) || last.is(MARK['known-place']) || last.is(MARK.people)) return false;
  return !last.opens || !last.isOrdinary;
}

/** "van der Berg": the piece behind one or two particles. */
function afterParticles(pieces: readonly Piece[], at: number): number | undefined {
  for (let place = at; place <= at + 1; place += 1) {
    if (pieces[place]?.is(MARK.particle) !== true) return undefined;
    const next = pieces[place + 1];
    if (isAdjacent(next) && isNameable(next)) return place + 1;
  }
  return undefined;
}

function continuesInEnglish(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const word = pieces[to + 1]?.folded ?? '';
  if (!LINKS.has(word)) return undefined;
  const second = pieces[to + 2];
  const own = pieces.slice(from, to + 1);
  const isPerson = own[0]?.is(MARK['first-name']) === true && own.length > 1;
  if (word === 'of' && !isPerson && (own.length === 1 || own.some((piece) => piece.is(NOUN | MARK.title) || piece.isOrdinary))) return nameBehind(pieces, second?.folded === 'the' ? to + 3 : to + 2);
  const isInstitution = own.some((piece) => piece.is(MARK.organisation | MARK.other));
  if (JOINED_TO_INSTITUTIONS.has(word) && isInstitution && !isPerson) return nameBehind(pieces, to + 2);
  if (word === 'the' && own.length === 1 && isPersonAlone(own)) return nameBehind(pieces, to + 2);
  if (word !== 'and' || isPerson) return undefined;
  const hasOf = own.some(({ folded }) => folded === 'of' || JOINED_TO_INSTITUTIONS.has(folded));
  if (hasOf && isInstitution) return second !== undefined && !second.is(KNOWN_NAME) ? nameBehind(pieces, to + 2) : undefined;
  return own.every((piece) => piece.isOrdinary && !piece.is(KNOWN_NAME) && !isInstitution) && institutionBehind(pieces, to + 2)
    ? nameBehind(pieces, to + 2)
    : undefined;
}

function isPersonAlone([only]: readonly Piece[]): boolean {
  return only?.is(MARK['first-name'] | MARK['known-person']) === true;
}

function nameBehind(pieces: readonly Piece[], at: number): number | undefined {
  const next = pieces[at];
  return isAdjacent(next) && isNameable(next) ? at : undefined;
}

/** "Food and Drug Administration". */
function institutionBehind(pieces: readonly Piece[], at: number): boolean {
  for (let place = at; place < at + AND_REACH; place += 1) {
    const piece = pieces[place];
    if (!isAdjacent(piece) || !isNameable(piece) || piece.is(KNOWN_NAME)) return false;
    if (piece.is(MARK.organisation)) return place > at;
  }
  return false;
}
