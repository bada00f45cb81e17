/** Titles and roles in front of a name are no part of it: "Russian Defence Minister Sergei Ivanov", "Apple CEO Anna Petrova". */
import { marksOf } from './gazetteer.ts';
import { isKnownName } from './openings.ts';
import { isOrdinary } from './ordinary.ts';
import { isNoun } from './pieces.ts';
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
  const begin = to > from && pieces[from]?.marks.has('people') === true && pieces[from + 1]?.marks.has('first-name') === true ? from + 1 : from;
  if (title === undefined) return [runOf(reading, begin, to)];
  let first = title;
  while (first > from && isTitle(pieces[first - 1])) first -= 1;
  const behind = afterOf(pieces, title + 1, to);
  return [...namesBefore(reading, from, first - 1), ...(behind > to || isBareNoun(pieces, behind, to) ? [] : [runOf(reading, behind, to)])];
}

function isTitle(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  // "then-President"
  const marks = piece.marks.size === 0 && piece.bare.includes(' ') ? marksOf(piece.bare.slice(piece.bare.lastIndexOf(' ') + 1)) : piece.marks;
  return marks.has('title') && !piece.marks.has('first-name') && piece.shape !== 'lower' && !piece.isCut;
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
    } else if (!namesInstitution(pieces, at + 1, to) && !(at + 1 === to && piece.marks.has('style'))) {
      return at;
    }
  }
  return undefined;
}

/** "State Park Ranger Anna Petrova": an ordinary word before a first name and a family name. */
function isRole(pieces: readonly Piece[], at: number, to: number): boolean {
  const [piece, first, family] = pieces.slice(at, at + 3);
  if (piece === undefined || first === undefined || family === undefined || at + 2 > to || piece.shape !== 'capital') return false;
  const isPlain = isOrdinary(piece.folded) && !isKnownName(piece) && !isNoun(piece) && !piece.marks.has('opener') && !piece.isCut;
  return isPlain && first.marks.has('first-name') && !first.marks.has('known-place') && family.shape !== 'lower' && !isNoun(family) && !isOrdinary(family.folded);
}

/** "Prime Minister", "Russian President", but "Stephen King". */
function standsAlone(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).every((piece) => isTitle(piece) || piece.marks.has('people') || piece.marks.has('known-place') || piece.shape === 'upper');
}

/** "General Assembly", "Queen Street", "Secretary of State for Wales" aside. */
function namesInstitution(pieces: readonly Piece[], from: number, to: number): boolean {
  if (OF.has(pieces[from]?.folded ?? '')) return false;
  return pieces.slice(from, to + 1).some(({ marks }) => !marks.has('first-name') && isNoun({ marks }));
}

function afterOf(pieces: readonly Piece[], from: number, to: number): number {
  let at = from;
  while (at <= to && OF.has(pieces[at]?.folded ?? '')) at += 1;
  return at;
}

/** "Secretary of State": nothing named. */
function isBareNoun(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to + 1).every((piece) => !isKnownName(piece) && isOrdinary(piece.folded) && piece.shape === 'capital' && !piece.opens);
}

/** "Apple" of "Apple CEO", none of "Russian Defence" before "Minister". */
function namesBefore(reading: Reading, from: number, to: number): Run[] {
  let last = to;
  const { pieces } = reading;
  while (last >= from && isDropped(pieces[last])) last -= 1;
  const isPeopleOnly = last === from && pieces[from]?.marks.has('people') === true;
  return last < from || isPeopleOnly ? [] : [runOf(reading, from, last)];
}

function isDropped(piece: Piece | undefined): boolean {
  return piece === undefined || piece.shape === 'lower' || (!isKnownName(piece) && piece.shape !== 'upper' && isOrdinary(piece.folded));
}
