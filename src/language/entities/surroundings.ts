/** Signs of the kind of a name in what stands around it. */
import { isCyrillic } from '../scripts.ts';
import { FORM } from './endings.ts';
import { MARK } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { Reading, Run } from './reading.ts';
import { AROUND } from './weights.ts';
import type { Weights } from './weights.ts';

/** A space, and a quotation mark before the name. */
const NEAR = /^[ \u00A0]["«“„]?$/u;
const COMMA = /^,["»”]? $/u;
const YEAR_DIGITS = 4;
/** "Anna Petrova, the director": how many words behind the comma the title may be. */
const TITLE_REACH = 3;

/** What the words before and after a name say. */
export function signsAround({ text, pieces }: Reading, run: Run): Weights[] {
  const signs: Weights[] = [];
  const before = pieces[run.from - 1];
  if (before !== undefined && isNear(text.slice(before.end, run.start))) addSignsBefore(signs, pieces, run, before);
  const after = pieces[run.to + 1];
  if (after === undefined) return signs;
  const { gap, shape } = after;
  if (shape === 'lower' && isNear(gap) && after.is(MARK.deed)) signs.push(AROUND.deedAfter);
  if (gap === ' ') return signs;
  if (COMMA.test(gap)) addSignOfApposition(signs, pieces, run.to + 1);
  if (gap === ' (' && (after.folded === 'born' || (shape === 'number' && after.folded.length === YEAR_DIGITS))) signs.push(AROUND.yearsAfter);
  return signs;
}

function isNear(gap: string): boolean {
  return gap === ' ' || NEAR.test(gap);
}

function addSignsBefore(signs: Weights[], pieces: readonly Piece[], run: Run, before: Piece): void {
  if (before.is(MARK.title)) {
    signs.push(isTitleOf(pieces, run) ? AROUND.titleOfBefore : AROUND.titleBefore);
    return;
  }
  const { folded } = before;
  const second = pieces[run.from - 2];
  if (folded === 'of' && second?.is(MARK.place) === true) {
    signs.push(AROUND.placeNounBefore);
  } else if (folded === 'the') {
    signs.push(AROUND.articleBefore);
    if (second?.is(MARK['in-place']) === true) signs.push(AROUND.toPlace);
  } else if (folded === 'a' || folded === 'an') {
    signs.push(AROUND.articleBefore);
  } else {
    addSignsOfWordBefore(signs, before, run.isQuoted);
  }
}

/** A Russian name of one word, not a family name, may be that of the body or land the title is of. */
function isTitleOf(pieces: readonly Piece[], { from, to, isQuoted }: Run): boolean {
  const first = pieces[from];
  if (first === undefined || !isCyrillic(first.folded) || first.is(MARK['first-name'])) return false;
  return isQuoted || first.shape === 'upper' || (from === to && !first.has(FORM.family));
}

function addSignsOfWordBefore(signs: Weights[], before: Piece, isQuoted: boolean): void {
  if (before.shape === 'lower' || before.opens) {
    if (before.is(MARK.place)) signs.push(AROUND.placeNounBefore);
    else if (before.is(MARK.organisation)) signs.push(AROUND.organisationNounBefore);
    else if (before.is(MARK.other) && (isQuoted || !isCyrillic(before.folded))) signs.push(AROUND.otherNounBefore);
  }
  if (before.is(MARK['in-place'])) signs.push(AROUND.inPlace);
  else if (before.is(MARK['to-place'])) signs.push(AROUND.toPlace);
  else if (before.is(MARK['by-person'])) signs.push(AROUND.byPerson);
}

/** "Chicago, Illinois"; "Anna Petrova, the director". */
function addSignOfApposition(signs: Weights[], pieces: readonly Piece[], at: number): void {
  if (pieces[at]?.is(MARK['known-place']) === true) {
    signs.push(AROUND.placeAfter);
    return;
  }
  for (let place = at; place < at + TITLE_REACH; place += 1) {
    const piece = pieces[place];
    if (piece === undefined || (place > at && piece.gap !== ' ') || piece.shape !== 'lower') return;
    if (piece.is(MARK.title)) {
      signs.push(AROUND.titleAfter);
      return;
    }
  }
}
