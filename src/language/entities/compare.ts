/** Whether two names are of one person, body or place, in one language or both. */
import { translationsOf } from '../lexicon.ts';
import { SAME_NAME, soundLikeness } from '../likeness.ts';
import { isCyrillic } from '../scripts.ts';
import { soundsOf } from '../sound.ts';
import { termsOf } from '../tokens.ts';
import { areOneFirstName, LEFT_OUT, withAliases } from './aliases.ts';
import { isPatronymic } from './endings.ts';
import { isMarked } from './gazetteer.ts';
import { MARK, NOUN } from './marks.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A name taken apart. */
interface Name {
  readonly raw: string;
  /** Bare words, aliases as numbers. */
  readonly words: readonly string[];
}

/** Said behind an initial, for its sound. */
const VOWELS = { latin: 'a', cyrillic: 'а' } as const;
/** Below this length words of two scripts sound alike by chance. */
const SHORTEST_SOUND = 3;
const LONGEST_NAME = 200;
/** What bare forms lose where the name itself ends like a case. */
const LIKE_CASE = /^(?:[аоеия]м|[ая]х|[оеи]й)$/u;

/**
 * Whether two names mean the same: "Putin" and «В. Путин», «МИД РФ» and «МИД России», "USA" and «США». A name in
 * part is the same as the whole one where only first names, a title or the country are left out.
 */
export function compareEntities(one: string, other: string): 'same' | 'different' {
  const [own, others] = [nameOf(one), nameOf(other)];
  if (own.words.length === 0 || others.words.length === 0) return one.trim() === other.trim() ? 'same' : 'different';
  const [short, long] = own.words.length <= others.words.length ? [own, others] : [others, own];
  const isSame =
    short.words.join(' ') === long.words.join(' ') || isTranslation(own.raw, others.raw) || isAcronym(short, long) || isPart(short.words, long.words);
  return isSame ? 'same' : 'different';
}

function nameOf(text: string): Name {
  const raw = text.slice(0, LONGEST_NAME);
  const all = piecesOf(raw).flatMap((piece) => (piece.bare.includes(' ') || piece.shape === 'initials' ? partsOf(piece) : [piece.bare]));
  const plain = all.filter((word) => !LEFT_OUT.has(word));
  const named = plain.filter((word) => !isMarked(word, MARK['legal-form']) && !COMPANY_FORMS.has(word));
  const words = named.length > 0 ? named : plain;
  return { raw, words: withAliases(withoutTitle(words)) };
}

/** Letters that say what kind of company it is. */
const COMPANY_FORMS = new Set(['inc', 'corp', 'corporation', 'company', 'co', 'ltd', 'llc', 'plc', 'компани', 'корпораци']);

/** "J.K." is two initials; "U.S." and "U.N." are words. */
function partsOf(piece: Piece): string[] {
  if (piece.shape !== 'initials') return piece.bare.split(' ');
  const letters = piece.folded.replaceAll('.', '');
  return piece.is(MARK['capital-place']) || letters === 'un' || letters === 'eu' ? [letters] : Array.from(letters, (letter) => `${letter}.`);
}

function withoutTitle(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isMarked(word, MARK.title) || isMarked(word, MARK['first-name']));
  return first > 0 ? words.slice(first) : words;
}

function isTranslation(one: string, other: string): boolean {
  const wanted = termsOf(other).join(' ');
  return wanted !== '' && translationsOf(termsOf(one)).some(({ expression }) => expression.join(' ') === wanted);
}

/** «МГУ» of «Московский государственный университет». */
function isAcronym(short: Name, long: Name): boolean {
  const [only, ...more] = short.words;
  if (only === undefined || more.length > 0 || long.words.length < 2 || !/^\p{Lu}{2,}$/u.test(short.raw.replace(/[.\s]/gu, ''))) return false;
  const letters = piecesOf(long.raw).filter(({ folded }) => !LEFT_OUT.has(folded)).map(({ folded }) => folded.charAt(0));
  return letters.join('') === short.raw.replace(/[.\s]/gu, '').toLowerCase();
}

/** Whether every word of the shorter name is one of the longer, and the others may be left out. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((one) => areOneWord(word, one));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  if (left.length === 0) return true;
  const kept = long.filter((word) => !left.includes(word));
  if (left.every((word) => TOWN.has(word))) return true;
  if (isInstitution(long)) return isInstitution(kept) && left.every((word) => word.startsWith('#') || isMarked(word, MARK['known-place']));
  // A family name stays, first names go.
  return kept.includes(long.at(-1) ?? '') ? left.every(isGiven) : left.every((word) => isMarked(word, MARK['first-name']) || isPatronymic(word)) && !kept.every(isGivenOnly);
}

const TOWN = new Set(['город', 'city', 'town']);

function isInstitution(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith('#') || isMarked(word, NOUN));
}

const NOT_GIVEN = MARK['known-place'] | MARK.people | MARK.opener;

/** A word that may stand before a family name. */
function isGiven(word: string): boolean {
  return isMarked(word, MARK['first-name']) || isInitial(word) || !(isMarked(word, NOT_GIVEN) || word.startsWith('#'));
}

function isGivenOnly(word: string): boolean {
  return isInitial(word) || isMarked(word, MARK['first-name']) || isPatronymic(word);
}

function isInitial(word: string): boolean {
  return word.length <= 2 && word.endsWith('.');
}

/** Whether two bare words are one: alike, an initial of the other, a form of the same first name, a translation, or alike in sound. */
function areOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('#') || other.startsWith('#')) return false;
  if (isInitial(one) || isInitial(other)) return isInitialOf(one, other);
  if (areOneFirstName(one, other)) return true;
  // «Вьетнам» loses too much, «Вьетнама» too little.
  if (isCyrillic(one) === isCyrillic(other)) return LIKE_CASE.test(one.startsWith(other) ? one.slice(other.length) : other.startsWith(one) ? other.slice(one.length) : '');
  if (Math.min(one.length, other.length) >= SHORTEST_SOUND && soundLikeness(one, other) >= SAME_NAME) return true;
  return isTranslation(one, other);
}

function isInitialOf(one: string, other: string): boolean {
  const [letter, word] = isInitial(one) ? [one.charAt(0), other] : [other.charAt(0), one];
  if (isCyrillic(letter) === isCyrillic(word)) return word.startsWith(letter);
  const [sound, wordSounds] = [soundsOf(letter + (isCyrillic(letter) ? VOWELS.cyrillic : VOWELS.latin)), soundsOf(word)];
  return sound.some((key) => wordSounds.some((wordKey) => wordKey.startsWith(key.charAt(0))));
}
