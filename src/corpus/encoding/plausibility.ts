/** Plausibility: how much a reading of bytes looks like a text of people. */
import {
  EASTERN_LETTERS,
  EDGE_SIGNS,
  ENDING_SIGNS,
  JOINING_SIGNS,
  LATIN_ALPHABETS,
  LONE_SIGNS,
  RUSSIAN_COUNTERPARTS,
  RUSSIAN_PAIRS,
  SOUTHERN_LETTERS,
} from './letters.ts';

/** What speaks for and against a reading; only what is beyond ASCII says anything. */
export interface Evidence {
  /** Common letter pairs, letters of one alphabet, signs in their places. */
  readonly usual: number;
  /** Rare letter pairs, letters of no common alphabet. */
  readonly unusual: number;
  /** What texts have next to never: frames and controls, signs inside words, two scripts in a word, "wORD". */
  readonly odd: number;
}

/** One oddity outweighs so many ordinary pairs: right readings have fewer than one in a hundred. */
const ODDITY_WEIGHT = 8;

/** What speaks against a reading, in rare letter pairs. */
export function against({ unusual, odd }: Evidence): number {
  return unusual + odd * ODDITY_WEIGHT;
}

/** The share of what is usual, 0 to 1; 1 when there is nothing beyond ASCII. */
export function plausibility(evidence: Evidence): number {
  const all = evidence.usual + against(evidence);
  return all === 0 ? 1 : evidence.usual / all;
}

/** A text in an alphabet that is not known here has fewer oddities than this a letter. */
const FEW_ODDITIES = 0.02;

/** Tells whether words and signs stand as in texts, whatever the language. */
export function isShapely({ usual, unusual, odd }: Evidence): boolean {
  return odd <= (usual + unusual) * FEW_ODDITIES;
}

/** A word, or a single sign beyond ASCII. */
const PIECE = /\p{L}[\p{L}\p{M}]*|[^\0-\x7F]/gu;
// oxlint-disable-next-line no-control-regex -- ASCII is what is looked for
const ASCII_ONLY = /^[\0-\x7F]*$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const CASE_JUMP = /\p{Ll}\p{Lu}/u;
/** A word without a single letter of a–z: French has "été", no language has longer ones. */
const ALL_ACCENTED = /^[^a-z]{4,}$/iu;

/** Weighs a reading. */
export function weigh(text: string): Evidence {
  const scales = new Scales();
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (ASCII_ONLY.test(piece)) scales.ascii(piece);
    else if (isSign(piece)) scales.sign(piece, text.charAt(index - 1), text.charAt(index + piece.length));
    else scales.word(piece);
  }
  return scales.result();
}

/** Takes the words and signs of a text, gives what they say. */
class Scales {
  #asciiWords = 0;
  #englishWords = 0;
  /** Cyrillic words of three letters or more. */
  #longWords = 0;
  #usual = 0;
  #unusual = 0;
  #odd = 0;
  /** Letters beyond a–z in Latin words, and how often. */
  readonly #accented = new Map<string, number>();
  /** Cyrillic words of one or two letters. With next to no longer ones they are signs of another encoding. */
  readonly #short = { words: 0, usual: 0, unusual: 0 };
  #southernWords = 0;
  #easternLetters = 0;

  ascii(word: string): void {
    this.#asciiWords += 1;
    if (ENGLISH_WORDS.has(word.toLowerCase())) this.#englishWords += 1;
  }

  sign(sign: string, before: string, after: string): void {
    if (isInPlace(sign, before, after)) this.#usual += 1;
    else this.#odd += 1;
  }

  word(word: string): void {
    if (CASE_JUMP.test(word)) this.#odd += 1;
    const [cyrillic, latin] = [CYRILLIC.test(word), LATIN.test(word)];
    if (cyrillic && latin) this.#odd += 1;
    else if (cyrillic) this.#cyrillic(word);
    else if (latin) this.#latin(word);
    else this.#unusual += word.length;
  }

  #latin(word: string): void {
    if (ALL_ACCENTED.test(word)) this.#odd += 1;
    for (const letter of word.toLowerCase()) {
      if (!ASCII_ONLY.test(letter)) this.#accented.set(letter, (this.#accented.get(letter) ?? 0) + 1);
    }
  }

  #cyrillic(word: string): void {
    if (SOUTHERN_LETTERS.test(word)) this.#southernWords += 1;
    this.#easternLetters += word.match(EASTERN_LETTERS)?.length ?? 0;
    const common = commonPairs(word);
    const rare = (word.length + 1 - common) * RARE_PAIR_WEIGHT;
    if (word.length > 2) {
      this.#longWords += 1;
      this.#usual += common;
      this.#unusual += rare;
    } else {
      this.#short.words += 1;
      this.#short.usual += common;
      this.#short.unusual += rare;
    }
  }

  result(): Evidence {
    const english = this.#englishWords > this.#asciiWords * ENGLISH_SHARE;
    const fitting = fittingLetters(this.#accented, english);
    const misfits = (sum(this.#accented.values()) - fitting) * MISFIT_WEIGHT;
    const odd = this.#odd + (this.#southernWords < this.#easternLetters ? this.#southernWords : 0);
    const [usual, unusual] = [this.#usual + fitting, this.#unusual + misfits];
    const { words, usual: shortUsual, unusual: shortUnusual } = this.#short;
    return this.#longWords * MOST_SHORT >= words
      ? { usual: usual + shortUsual, unusual: unusual + shortUnusual, odd }
      : { usual, unusual, odd: odd + words };
  }
}

/** Hebrew taken for windows-1251 has two common pairs in three. */
const RARE_PAIR_WEIGHT = 2;

/** So many words of one or two letters to a longer one Russian never has, but for a few words at a time. */
const MOST_SHORT = 4;

/** Some signs are letters to Unicode: ª, º, µ. */
function isSign(piece: string): boolean {
  return !isLetter(piece) || EDGE_SIGNS.has(piece) || ENDING_SIGNS.has(piece);
}

function isInPlace(sign: string, before: string, after: string): boolean {
  if (JOINING_SIGNS.has(sign) || (sign === '·' && before === 'l' && after === 'l')) return true;
  if (EDGE_SIGNS.has(sign)) return !(isLetter(before) && isLetter(after));
  if (ENDING_SIGNS.has(sign)) return !isLetter(after);
  if (LONE_SIGNS.has(sign)) return !isLetter(before) && !isLetter(after);
  return /\p{P}/u.test(sign);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function commonPairs(word: string): number {
  const letters = Array.from(word.toLowerCase(), (letter) => RUSSIAN_COUNTERPARTS.get(letter) ?? letter);
  let common = 0;
  let before = '_';
  for (const letter of [...letters, '_']) {
    if (RUSSIAN_PAIRS.has(before + letter)) common += 1;
    before = letter;
  }
  return common;
}

/** English has accents of any language in its names and loan words. A sixth of its words are these, of others' hardly any. */
const ENGLISH_WORDS = new Set(['the', 'of', 'and', 'that', 'for', 'with', 'was']);
const ENGLISH_SHARE = 0.06;
/** A letter outside the alphabet counts so much: Hungarian taken for windows-1252 has one in six, names one in fifty. */
const MISFIT_WEIGHT = 4;

/** How many of the letters fit into one alphabet. */
function fittingLetters(letters: ReadonlyMap<string, number>, english: boolean): number {
  const all = sum(letters.values());
  const known = all - sum(Array.from(letters, ([letter, count]) => (EUROPEAN.test(letter) ? 0 : count)));
  if (english) return known;
  const best = Math.max(
    ...LATIN_ALPHABETS.map((alphabet) => sum(Array.from(letters, ([letter, count]) => (alphabet.includes(letter) ? count : 0)))),
  );
  return Math.min(known, best);
}

/** Letters of one or the other European alphabet. */
const EUROPEAN = /[ß-öø-ž]/u;

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
