/** Where two names stand side by side: «в Москве Иванов», «глава Сбербанка Анна Петрова», "World Bank Anna Petrova". */
import { isCyrillic } from '../scripts.ts';
import { FORM } from './endings.ts';
import { KNOWN_NAME, MARK, NO_MARKS, NOUN } from './marks.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';
import type { Reading } from './reading.ts';

/** Whether the capital behind `to` begins another name than that of `from`…`to`. */
export function isNewName({ pieces }: Reading, from: number, to: number): boolean {
  const [first, last, next] = [pieces[from], pieces[to], pieces[to + 1]];
  if (first === undefined || last === undefined || next === undefined) return false;
  // Louis XIV is whole.
  if (to > from && last.has(FORM.roman)) return true;
  if (next.is(MARK.style) && !last.is(MARK.title)) return true;
  if (isCyrillic(next.folded)) return (!isCyrillic(last.folded) && last.shape !== 'initials') || isNewInRussian(pieces, from, to, next);
  if (!isFirstName(next)) return false;
  return from === to ? isPlaceOnly(last) : last.is(MARK.organisation) && last.shape === 'capital' && isLastWithFamily(pieces, to + 1);
}

function isFirstName(piece: Piece): boolean {
  return piece.is(MARK['first-name']) && !piece.is(MARK['known-place']);
}

/** More names behind the first one are seldom a person's. */
const MOST_FAMILY_NAMES = 2;

/** "Security Council Anna Petrova": family names and no more behind a first name; "University John Radcliffe Hospital" is whole. */
function isLastWithFamily(pieces: readonly Piece[], first: number): boolean {
  for (let at = first + 1; at <= first + MOST_FAMILY_NAMES; at += 1) {
    const family = pieces[at];
    if (!isAdjacent(family) || family.shape !== 'capital' || family.is(NOUN) || family.isOrdinary) return false;
    if (isAtEnd(pieces, at)) return true;
  }
  return false;
}

function isPlaceOnly(piece: Piece): boolean {
  return piece.is(MARK['known-place']) && !piece.is(MARK['first-name']);
}

function isNewInRussian(pieces: readonly Piece[], from: number, to: number, next: Piece): boolean {
  const [first, last] = [pieces[from], pieces[to]];
  if (first === undefined || last === undefined) return false;
  const isPersonSoFar = (first.is(MARK['first-name']) && !last.is(NOUN)) || first.shape === 'initials' || last.shape === 'initials';
  if (isPersonSoFar) return isWholePerson(pieces, from, to) && (next.is(MARK['first-name']) || next.is(KNOWN_NAME));
  const isInflectedPlace = isPlaceOnly(last) && last.folded !== last.bare;
  if (next.shape === 'initials') return !last.has(FORM.family) && (isPlaceOnly(last) || last.is(NOUN) || last.shape === 'upper');
  if (isFirstName(next)) return isPlaceOnly(last) || (!last.has(FORM.family) && (last.marks !== NO_MARKS || !isAtEnd(pieces, to + 1)));
  if (next.shape !== 'capital' || next.is(NOUN) || next.is(MARK['known-place'])) return false;
  return isInflectedPlace || last.shape === 'upper' || (last.is(MARK['known-organisation']) && next.has(FORM.family));
}

/** Whether no capital follows: «Хван Ли» is one name then. */
function isAtEnd(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return !isAdjacent(next) || next.shape === 'lower';
}

/** First name, patronymic or family name: there. */
function isWholePerson(pieces: readonly Piece[], from: number, to: number): boolean {
  const last = pieces[to];
  return to > from && last !== undefined && (last.has(FORM.family) || to - from > 1) && !last.has(FORM.patronymic);
}
