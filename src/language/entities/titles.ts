/** Titles and roles in front of a name are no part of it: "Russian Defence Minister Sergei Ivanov", "Apple CEO Anna Petrova". */
import { isMarked } from './gazetteer.ts';
import { KNOWN_NAME, MARK, NO_MARKS, NOUN } from './marks.ts';
import type { Piece } from './pieces.ts';
import { runOf } from './reading.ts';
import type { Reading, Run } from './reading.ts';

/** Between a title and the name: "King of the Franks". */
const OF = new Set(['of', 'the', 'for']);

/** What is left of the pieces `from` to `to` without titles: none, one or two names. */
export function withoutTitles(reading: Reading, from: number, to: number): Run[] {
  const { pieces } = reading;
  const title = lastTitle(pieces, from, to);
  // "Kenyan Anna Petrova".
  const begin = to > from && pieces[from]?.is(MARK.people) === true && pieces[from + 1]?.is(MARK['first-name']) === true ? from + 1 : from;
  if (title === undefined) return [runOf(reading, begin, to)];
  let first = title;
  while (first > from && isTitle(pieces[first - 1])) first -= 1;
  const behind = afterOf(pieces, title + 1, to);
  return [...namesBefore(reading, from, first - 1), ...(behind > to || isBareNoun(pieces, behind, to) ? [] : [runOf(reading, behind, to)])];
}

function isTitle(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  // "then-President"
  const isOne = piece.is(MARK.title) || (piece.marks === NO_MARKS && piece.bare.includes(' ') && isMarked(piece.bare.slice(piece.bare.lastIndexOf(' ') + 1), MARK.title));
  return isOne && !piece.is(MARK['first-name']) && piece.shape !== 'lower' && !piece.isCut;
}

/** The last title with a name behind it that is no institution's; or at the end, behind a people. */
function lastTitle(pieces: readonly Piece[], from: number, to: number): number | undefined {
  for (let at = to; at >= from; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (at > from && isRole(pieces, at, to)) return at;
    if (!isTitle(piece)) continue;
    if (at === to) {
      if (standsAlone(pieces, from, to)) return at;
    } else if (!namesInstitution(pieces, at + 1, to) && !(at + 1 === to && piece.is(MARK.style))) {
      return at;
    }
  }
  return undefined;
}

/** "State Park Ranger Anna Petrova": an ordinary word before a first name and a family name. */
function isRole(pieces: readonly Piece[], at: number, to: number): boolean {
  if (at + 2 > to) return false;
  const [piece, first, family] = pieces.slice(at, at + 3);
  if (piece === undefined || first === undefined || family === undefined || piece.shape !== 'capital') return false;
  if (!first.is(MARK['first-name']) || first.is(MARK['known-place']) || family.shape === 'lower' || family.is(NOUN)) return false;
  return !piece.is(KNOWN_NAME | NOUN | MARK.opener) && !piece.isCut && piece.isOrdinary && !family.isOrdinary;
}

/** "Prime Minister", "Russian President", but "Stephen King". */
function standsAlone(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).every((piece) => isTitle(piece) || piece.is(MARK.people) || piece.is(MARK['known-place']) || piece.shape === 'upper');
}

/** "General Assembly", "Queen Street", "Secretary of State for Wales" aside. */
function namesInstitution(pieces: readonly Piece[], from: number, to: number): boolean {
  if (OF.has(pieces[from]?.folded ?? '')) return false;
  return pieces.slice(from, to + 1).some((piece) => !piece.is(MARK['first-name']) && piece.is(NOUN));
}

function afterOf(pieces: readonly Piece[], from: number, to: number): number {
  let at = from;
  while (at <= to && OF.has(pieces[at]?.folded ?? '')) at += 1;
  return at;
}

/** "Secretary of State": nothing named. */
function isBareNoun(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to + 1).every((piece) => !piece.is(KNOWN_NAME) && piece.isOrdinary && piece.shape === 'capital' && !piece.opens);
}

/** "Apple" of "Apple CEO", none of "Russian Defence" before "Minister". */
function namesBefore(reading: Reading, from: number, to: number): Run[] {
  let last = to;
  const { pieces } = reading;
  while (last >= from && isDropped(pieces[last])) last -= 1;
  const isPeopleOnly = last === from && pieces[from]?.is(MARK.people) === true;
  return last < from || isPeopleOnly ? [] : [runOf(reading, from, last)];
}

function isDropped(piece: Piece | undefined): boolean {
  return piece === undefined || piece.shape === 'lower' || (!piece.is(KNOWN_NAME) && piece.shape !== 'upper' && piece.isOrdinary);
}
