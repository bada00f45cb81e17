/** Where two names stand side by side: «в Москве Иванов», «глава Сбербанка Анна Петрова». */
import { isCyrillic } from '../scripts.ts';
import { isFamilyName, isPatronymic, isRoman } from './endings.ts';
import { isKnownName } from './openings.ts';
import { isNoun } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';
import type { Reading } from './reading.ts';

/** Whether the capital behind `to` begins another name than that of `from`…`to`. */
export function isNewName({ text, pieces }: Reading, from: number, to: number): boolean {
  const [first, last, next] = [pieces[from], pieces[to], pieces[to + 1]];
  if (first === undefined || last === undefined || next === undefined) return false;
  // Louis XIV is whole.
  if (to > from && isRoman(text.slice(last.start, last.end))) return true;
  if (next.marks.has('style') && !last.marks.has('title')) return true;
  if (isCyrillic(next.folded)) return (!isCyrillic(last.folded) && last.shape !== 'initials') || isNewInRussian(pieces, from, to, next);
  return from === to && isPlaceOnly(last) && next.marks.has('first-name') && !next.marks.has('known-place');
}

function isPlaceOnly({ marks }: Piece): boolean {
  return marks.has('known-place') && !marks.has('first-name');
}

function isNewInRussian(pieces: readonly Piece[], from: number, to: number, next: Piece): boolean {
  const [first, last] = [pieces[from], pieces[to]];
  if (first === undefined || last === undefined) return false;
  const isPersonSoFar = (first.marks.has('first-name') && !isNoun(last)) || first.shape === 'initials' || last.shape === 'initials';
  if (isPersonSoFar) return isWholePerson(pieces, from, to) && (next.marks.has('first-name') || isKnownName(next));
  const isInflectedPlace = isPlaceOnly(last) && last.folded !== last.bare;
  if (next.shape === 'initials') return !isFamilyName(last.folded) && (isPlaceOnly(last) || isNoun(last) || last.shape === 'upper');
  if (next.marks.has('first-name') && !next.marks.has('known-place')) return isPlaceOnly(last) || (!isFamilyName(last.folded) && (last.marks.size > 0 || !isAtEnd(pieces, to + 1)));
  if (next.shape !== 'capital' || isNoun(next) || next.marks.has('known-place')) return false;
  return isInflectedPlace || last.shape === 'upper' || (last.marks.has('known-organisation') && isFamilyName(next.folded));
}

/** Whether no capital follows: «Хван Ли» is one name then. */
function isAtEnd(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return !isAdjacent(next) || next.shape === 'lower';
}

/** First name, patronymic or family name: there. */
function isWholePerson(pieces: readonly Piece[], from: number, to: number): boolean {
  const last = pieces[to];
  return to > from && last !== undefined && (isFamilyName(last.folded) || to - from > 1) && !isPatronymic(last.folded);
}
