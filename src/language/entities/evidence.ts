/** Signs of the kind of a name: what is in it, and what stands around it. */
import { isCyrillic } from '../scripts.ts';
import { isFamilyName, isOrganisationName, isPatronymic, isPlaceName, isRoman } from './endings.ts';
import { marksOf } from './gazetteer.ts';
import { isOrdinary } from './ordinary.ts';
import { isNoun } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Reading, Run } from './reading.ts';
import type { AROUND, WITHIN } from './weights.ts';

export type SignWithin = keyof typeof WITHIN;
export type SignAround = keyof typeof AROUND;

/** "Dakota Access Pipeline Project": in more words a person's name is seldom found. */
const FEW_WORDS = 3;

const WHOLE: ReadonlySet<SignWithin> = new Set<SignWithin>(['knownPlace', 'knownPerson', 'knownOrganisation', 'knownOther']);

/** What the pieces of a name say. */
export function signsWithin({ text, pieces }: Reading, run: Run): SignWithin[] {
  const own = pieces.slice(run.from, run.to + 1);
  const words = own.filter(({ shape, isStop }) => shape !== 'lower' || !isStop);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return ['start'];
  const known = knownSigns(own);
  // The Soviet Union is a land, whatever a union is.
  const signs: SignWithin[] = ['start', ...(known.some((sign) => WHOLE.has(sign)) ? [] : nounSigns(own)), ...known];
  const isSingle = own.length === 1;
  const isKnown = signs.length > 1;
  if (first.marks.has('first-name')) signs.push(isSingle ? 'firstNameAlone' : 'firstName');
  if (words.some(({ folded }) => isPatronymic(folded))) signs.push('patronymic');
  if (!isSingle && own.some(({ shape, folded, marks }) => shape === 'initials' && !marks.has('capital-place') && folded.length > 0)) signs.push('initials');
  if (last.shape === 'capital' && !isKnown && (isFamilyName(last.folded) || (isSingle ? false : isFamilyName(first.folded)))) signs.push('familyEnding');
  if (own.some(({ shape, marks }) => shape === 'lower' && marks.has('particle')) && !isKnown) signs.push('particle');
  if (!isSingle && isRoman(text.slice(last.start, last.end))) signs.push('ordinal');
  if (!isSingle && !isKnown && words.length <= FEW_WORDS && words.every(({ shape, folded }) => shape !== 'number' && !isOrdinary(folded))) signs.push('fewStrangeWords');
  if ((first.shape === 'upper' && (isSingle || !isKnown)) || (isSingle && first.marks.has('capital-place'))) signs.push(abbreviationSign(first));
  if (isSingle && !isKnown && isPlaceName(first.folded)) signs.push('placeEnding');
  if (!isKnown && words.some(({ folded }) => isOrganisationName(folded))) signs.push('organisationPart');
  if (own.some(({ gap }, at) => at > 0 && gap.includes('&'))) signs.push('ampersand');
  if (words.some(({ shape, folded }) => shape === 'number' || /\p{N}/u.test(folded))) signs.push('digits');
  if (run.isQuoted) signs.push(first.marks.has('legal-form') && first.shape === 'upper' ? 'legalForm' : 'quoted');
  if (!isKnown && words.every(({ folded, shape }) => shape !== 'upper' && isOrdinary(folded))) signs.push(isSingle ? 'ordinaryWord' : 'ordinaryWords');
  return signs;
}

function abbreviationSign({ marks }: Piece): SignWithin {
  if (marks.has('capital-place')) return 'countryAbbreviation';
  return marks.has('abbreviation') ? 'plainAbbreviation' : 'abbreviation';
}

/** The noun that says what the name names: in English before "of" or at the end, in Russian the first. */
function nounSigns(own: readonly Piece[]): SignWithin[] {
  const signs: SignWithin[] = [];
  const head = headOf(own);
  for (const [at, { marks, shape }] of own.entries()) {
    if (own.length === 1 && marks.has('first-name')) continue;
    // Anna Lane
    if (own.length === 2 && at === 1 && marks.has('family-noun') && own[0]?.marks.has('first-name') === true) continue;
    if (at === head && marks.has('premises')) signs.push('premises');
    const isHead = at === head;
    // A noun in lower case belongs to the name only as its head.
    if (shape === 'lower' && !isHead) continue;
    if (marks.has('organisation')) signs.push(isHead ? 'organisationNoun' : 'anOrganisationNoun');
    else if (marks.has('place')) signs.push(isHead ? 'placeNoun' : 'aPlaceNoun');
    else if (marks.has('other')) signs.push(isHead ? 'otherNoun' : 'anOtherNoun');
  }
  return signs;
}

function headOf(own: readonly Piece[]): number {
  const first = own[0];
  if (first !== undefined && isCyrillic(first.folded)) return own.findIndex(isNoun);
  const of = own.findIndex(({ folded }) => folded === 'of' || folded === 'for');
  const limit = of > 0 ? of : own.length;
  const last = own.slice(0, limit).findLastIndex(({ shape, folded }) => shape !== 'number' && !/^[ivx]+$/u.test(folded));
  const head = own[last];
  if (head !== undefined && isNoun(head)) return last;
  // Lake Michigan, Mount Everest; "World War II" had its head already.
  return first?.marks.has('place') === true ? 0 : -1;
}

function knownSigns(own: readonly Piece[]): SignWithin[] {
  const [only, ...more] = own;
  const whole = only !== undefined && more.length === 0 ? only.marks : marksOf(own.map(({ bare }) => bare).join(' '));
  const signs: SignWithin[] = [];
  if (whole.has('known-place')) signs.push('knownPlace');
  if (whole.has('known-person')) signs.push('knownPerson');
  if (whole.has('known-organisation')) signs.push('knownOrganisation');
  if (whole.has('known-other')) signs.push('knownOther');
  if (whole.has('people') || isPlural(own, whole)) signs.push('people');
  if (signs.length > 0 || own.length === 1) return signs;
  if (own.some(({ marks }) => marks.has('known-organisation'))) signs.push('anOrganisationNoun');
  if (own.some(({ marks }) => marks.has('known-place'))) signs.push('hasPlace');
  if (own.at(-1)?.marks.has('known-person') === true) signs.push('firstName');
  return signs;
}

/** "Normans", "South Koreans". */
function isPlural(own: readonly Piece[], whole: ReadonlySet<string>): boolean {
  if (whole.size > 0 || own.at(-1)?.bare.endsWith('s') !== true) return false;
  return marksOf(own.map(({ bare }) => bare).join(' ').slice(0, -1)).has('people');
}

/** What the words before and after a name say. */
export function signsAround({ text, pieces }: Reading, run: Run): SignAround[] {
  const signs: SignAround[] = [];
  const [before, after] = [pieces[run.from - 1], pieces[run.to + 1]];
  const gapBefore = text.slice(before?.end ?? 0, run.start);
  if (before !== undefined && isNear(gapBefore)) {
    const titleOf = isTitleOf(pieces, run);
    signs.push(...signsOfWordBefore(before, pieces[run.from - 2], run.isQuoted).map((sign) => (sign === 'titleBefore' && titleOf ? 'titleOfBefore' : sign)));
  }
  if (after === undefined) return signs;
  const gapAfter = after.gap;
  if (after.marks.has('deed') && after.shape === 'lower' && isNear(gapAfter)) signs.push('deedAfter');
  if (/^,["»”]? $/u.test(gapAfter)) signs.push(...signsOfApposition(pieces, run.to + 1));
  if (/^ \($/u.test(gapAfter) && (after.folded === 'born' || (after.shape === 'number' && after.folded.length === 4))) signs.push('yearsAfter');
  return signs;
}

/** A Russian name of one word, not a family name, may be that of the body or land the title is of. */
function isTitleOf(pieces: readonly Piece[], { from, to, isQuoted }: Run): boolean {
  const first = pieces[from];
  if (first === undefined || !isCyrillic(first.folded) || first.marks.has('first-name')) return false;
  return isQuoted || first.shape === 'upper' || (from === to && !isFamilyName(first.folded));
}

function isNear(gap: string): boolean {
  return /^[ \u00A0]["«“„]?$/u.test(gap);
}

function signsOfWordBefore(before: Piece, second: Piece | undefined, isQuoted: boolean): SignAround[] {
  const { marks } = before;
  if (marks.has('title')) return ['titleBefore'];
  if (before.folded === 'of' && second?.marks.has('place') === true) return ['placeNounBefore'];
  if (before.folded === 'the') return second?.marks.has('in-place') === true ? ['articleBefore', 'toPlace'] : ['articleBefore'];
  if (before.folded === 'a' || before.folded === 'an') return ['articleBefore'];
  const signs: SignAround[] = [];
  if (before.shape === 'lower' || before.opens) {
    if (marks.has('place')) signs.push('placeNounBefore');
    else if (marks.has('organisation')) signs.push('organisationNounBefore');
    else if (marks.has('other') && (isQuoted || !isCyrillic(before.folded))) signs.push('otherNounBefore');
  }
  if (marks.has('in-place')) signs.push('inPlace');
  else if (marks.has('to-place')) signs.push('toPlace');
  else if (marks.has('by-person')) signs.push('byPerson');
  return signs;
}

/** "Anna Petrova, the director": a title within a few words; "Chicago, Illinois". */
function signsOfApposition(pieces: readonly Piece[], at: number): SignAround[] {
  const next = pieces[at];
  if (next?.marks.has('known-place') === true) return ['placeAfter'];
  const reach = 3;
  for (let place = at; place < at + reach; place += 1) {
    const piece = pieces[place];
    if (piece === undefined || (place > at && piece.gap !== ' ') || piece.shape !== 'lower') return [];
    if (piece.marks.has('title')) return ['titleAfter'];
  }
  return [];
}
