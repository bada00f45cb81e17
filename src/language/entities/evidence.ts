/** Signs of the kind of a name in its own words. */
import { isCyrillic } from '../scripts.ts';
import { FORM } from './endings.ts';
import { isMarked, marksOf } from './gazetteer.ts';
import { MARK, NO_MARKS, NOUN } from './marks.ts';
import type { Marks } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { Reading, Run } from './reading.ts';
import { WITHIN } from './weights.ts';
import type { Weights } from './weights.ts';

/** "Dakota Access Pipeline Project": in more words a person's name is seldom found. */
const FEW_WORDS = 3;

/** What the tables know of the name as a whole. */
const KNOWN_KIND = MARK['known-place'] | MARK['known-person'] | MARK['known-organisation'] | MARK['known-other'];

const ROMAN_IN_LOWER = /^[ivx]+$/u;

/** What the pieces of a name say. */
export function signsWithin({ pieces }: Reading, { from, to, isQuoted }: Run): Weights[] {
  const own = pieces.slice(from, to + 1);
  const isSingle = own.length === 1;
  const signs: Weights[] = [WITHIN.start];
  let first: Piece | undefined;
  let last: Piece | undefined;
  let words = 0;
  let marks: Marks = NO_MARKS;
  let forms = 0;
  let hasParticle = false;
  let hasInitials = false;
  let hasAmpersand = false;
  for (const piece of own) {
    const { shape } = piece;
    marks |= piece.marks;
    if (piece !== own[0] && piece.gap.includes('&')) hasAmpersand = true;
    if (shape === 'lower' && piece.is(MARK.particle)) hasParticle = true;
    if (isGrammar(piece)) continue;
    first ??= piece;
    last = piece;
    words += 1;
    forms |= piece.forms;
    if (shape === 'initials' && !piece.is(MARK['capital-place']) && piece.folded !== '') hasInitials = true;
  }
  if (first === undefined || last === undefined) return signs;

  const whole = isSingle ? marks : marksOf(bareWordsOf(own));
  // The Soviet Union is a land, whatever a union is.
  if ((whole & KNOWN_KIND) === 0 && (marks & NOUN) !== 0) addNounSigns(signs, own);
  addKnownSigns(signs, own, whole, marks);
  const isKnown = signs.length > 1;
  if (first.is(MARK['first-name'])) signs.push(isSingle ? WITHIN.firstNameAlone : WITHIN.firstName);
  if ((forms & FORM.patronymic) !== 0) signs.push(WITHIN.patronymic);
  if (!isSingle && hasInitials) signs.push(WITHIN.initials);
  if (last.shape === 'capital' && !isKnown && (last.has(FORM.family) || first.has(FORM.family))) signs.push(WITHIN.familyEnding);
  if (hasParticle && !isKnown) signs.push(WITHIN.particle);
  if (!isSingle && last.has(FORM.roman)) signs.push(WITHIN.ordinal);
  if (!isSingle && !isKnown && words <= FEW_WORDS && own.every(isStrange)) signs.push(WITHIN.fewStrangeWords);
  if ((first.shape === 'upper' && (isSingle || !isKnown)) || (isSingle && first.is(MARK['capital-place']))) signs.push(abbreviationSign(first));
  if (isSingle && !isKnown && first.has(FORM.place)) signs.push(WITHIN.placeEnding);
  if (!isKnown && (forms & FORM.organisation) !== 0) signs.push(WITHIN.organisationPart);
  if (hasAmpersand) signs.push(WITHIN.ampersand);
  if ((forms & FORM.digits) !== 0) signs.push(WITHIN.digits);
  if (isQuoted) signs.push(first.is(MARK['legal-form']) && first.shape === 'upper' ? WITHIN.legalForm : WITHIN.quoted);
  if (!isKnown && own.every(isPlain)) signs.push(isSingle ? WITHIN.ordinaryWord : WITHIN.ordinaryWords);
  return signs;
}

/** Whether the piece is no ordinary word; a word of grammar in a name is neither. */
function isStrange(piece: Piece): boolean {
  return isGrammar(piece) || (piece.shape !== 'number' && !piece.isOrdinary);
}

function isPlain(piece: Piece): boolean {
  return isGrammar(piece) || (piece.shape !== 'upper' && piece.isOrdinary);
}

/** "of", «и». */
function isGrammar({ shape, isStop }: Piece): boolean {
  return shape === 'lower' && isStop;
}

function abbreviationSign(piece: Piece): Weights {
  if (piece.is(MARK['capital-place'])) return WITHIN.countryAbbreviation;
  return piece.is(MARK.abbreviation) ? WITHIN.plainAbbreviation : WITHIN.abbreviation;
}

/** The bare words of a name, joined by spaces. */
function bareWordsOf(own: readonly Piece[]): string {
  let bare = '';
  for (const piece of own) bare += bare === '' ? piece.bare : ` ${piece.bare}`;
  return bare;
}

/** The noun that says what the name names: in English before "of" or at the end, in Russian the first. */
function addNounSigns(signs: Weights[], own: readonly Piece[]): void {
  const head = headOf(own);
  for (const [at, piece] of own.entries()) {
    if (own.length === 1 && piece.is(MARK['first-name'])) continue;
    // Anna Lane
    if (own.length === 2 && at === 1 && piece.is(MARK['family-noun']) && own[0]?.is(MARK['first-name']) === true) continue;
    const isHead = at === head;
    if (isHead && piece.is(MARK.premises)) signs.push(WITHIN.premises);
    // A noun in lower case belongs to the name only as its head.
    if (piece.shape === 'lower' && !isHead) continue;
    if (piece.is(MARK.organisation)) signs.push(isHead ? WITHIN.organisationNoun : WITHIN.anOrganisationNoun);
    else if (piece.is(MARK.place)) signs.push(isHead ? WITHIN.placeNoun : WITHIN.aPlaceNoun);
    else if (piece.is(MARK.other)) signs.push(isHead ? WITHIN.otherNoun : WITHIN.anOtherNoun);
  }
}

function headOf(own: readonly Piece[]): number {
  const first = own[0];
  if (first !== undefined && isCyrillic(first.folded)) return own.findIndex((piece) => piece.is(NOUN));
  const of = own.findIndex(({ folded }) => folded === 'of' || folded === 'for');
  let last = (of > 0 ? of : own.length) - 1;
  while (last >= 0 && isNumeral(own[last])) last -= 1;
  if (own[last]?.is(NOUN) === true) return last;
  // Lake Michigan, Mount Everest; "World War II" had its head already.
  return first?.is(MARK.place) === true ? 0 : -1;
}

function isNumeral(piece: Piece | undefined): boolean {
  return piece?.shape === 'number' || ROMAN_IN_LOWER.test(piece?.folded ?? '');
}

/** What the tables know of the whole name; if nothing, of its words. `marks` are those of all its words. */
function addKnownSigns(signs: Weights[], own: readonly Piece[], whole: Marks, marks: Marks): void {
  const before = signs.length;
  if ((whole & MARK['known-place']) !== 0) signs.push(WITHIN.knownPlace);
  if ((whole & MARK['known-person']) !== 0) signs.push(WITHIN.knownPerson);
  if ((whole & MARK['known-organisation']) !== 0) signs.push(WITHIN.knownOrganisation);
  if ((whole & MARK['known-other']) !== 0) signs.push(WITHIN.knownOther);
  if ((whole & MARK.people) !== 0 || isPlural(own, whole)) signs.push(WITHIN.people);
  if (signs.length > before || own.length === 1) return;
  if ((marks & MARK['known-organisation']) !== 0) signs.push(WITHIN.anOrganisationNoun);
  if ((marks & MARK['known-place']) !== 0) signs.push(WITHIN.hasPlace);
  if (own.at(-1)?.is(MARK['known-person']) === true) signs.push(WITHIN.firstName);
}

/** "Normans", "South Koreans". */
function isPlural(own: readonly Piece[], whole: Marks): boolean {
  return whole === NO_MARKS && own.at(-1)?.bare.endsWith('s') === true && isMarked(bareWordsOf(own).slice(0, -1), MARK.people);
}
