/** Near words: which words a few slips of the fingers turn into each other. */
import { countBits } from './bits.ts';
import { withRoom } from './room.ts';

/** A word and how many slips lie between. */
interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/** Words of one length and script by their numbers, each with its letters as bits, so that most are passed over at once. */
interface Alike {
  numbers: Uint32Array;
  letters: Uint32Array;
  size: number;
}

const NONE: Alike = { numbers: new Uint32Array(0), letters: new Uint32Array(0), size: 0 };

export class NearWords {
  readonly #wordOf: (number: number) => string;
  readonly #alike = new Map<number, Alike>();

  /** Of words that are known by numbers. */
  constructor(wordOf: (number: number) => string) {
    this.#wordOf = wordOf;
  }

  /** Adds a word that was not added before. */
  add(number: number): void {
    const word = this.#wordOf(number);
    const key = keyOf(word, word.length);
    const alike = this.#alike.get(key) ?? { ...NONE };
    this.#alike.set(key, alike);
    alike.numbers = withRoom(alike.numbers, alike.size + 1);
    alike.letters = withRoom(alike.letters, alike.size + 1);
    alike.numbers[alike.size] = number;
    alike.letters[alike.size] = lettersOf(word);
    alike.size += 1;
  }

  /**
   * The words at most `most` slips away that `accepts` takes, of those with the fewest slips: a letter wrong,
   * missing or too many, or two letters swapped.
   */
  nearest(word: string, most: number, accepts: (candidate: string) => boolean = () => true): string[] {
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      const { numbers, letters: bits, size } = this.#alike.get(keyOf(word, length)) ?? NONE;
      for (let place = 0; place < size; place += 1) {
        if (countBits(letters ^ (bits[place] ?? 0)) > most * 2) continue;
        const candidate = this.#wordOf(numbers[place] ?? 0);
        const slips = slipsBetween(word, candidate, most);
        if (slips <= most && accepts(candidate)) found.push({ word: candidate, slips });
      }
    }
    const fewest = Math.min(...found.map(({ slips }) => slips));
    return found.filter(({ slips }) => slips === fewest).map((own) => own.word);
  }
}

/** The first character beyond the Latin letters and their marks. */
const BEYOND_LATIN = 0x250;

/** What words of a length in the script of `word` are kept under: no slip leads into another script. */
function keyOf(word: string, length: number): number {
  return length * 2 + Number(word.charCodeAt(0) >= BEYOND_LATIN);
}

/** A bit for each letter. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * How many slips lie between two words when these are at most `most`, else Infinity: Damerau's distance (1964) with
 * adjacent swaps. Time grows with 4 to the power of `most`, which is 1 or 2.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  for (let slips = 0; slips <= most; slips += 1) if (isWithin(one, 0, other, 0, slips)) return slips;
  return Infinity;
}

/** Whether the rest of one word, from a place on, becomes the rest of the other by so many slips. */
function isWithin(one: string, from: number, other: string, start: number, slips: number): boolean {
  let [i, j] = [from, start];
  while (i < one.length && j < other.length && one.charCodeAt(i) === other.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  if (i === one.length && j === other.length) return true;
  if (Math.abs(one.length - i - (other.length - j)) > slips || slips === 0) return false;
  const swapped = one[i] === other[j + 1] && one[i + 1] === other[j] && i + 1 < one.length && j + 1 < other.length;
  return (
    (swapped && isWithin(one, i + 2, other, j + 2, slips - 1)) ||
    (i < one.length && j < other.length && isWithin(one, i + 1, other, j + 1, slips - 1)) ||
    (i < one.length && isWithin(one, i + 1, other, j, slips - 1)) ||
    (j < other.length && isWithin(one, i, other, j + 1, slips - 1))
  );
}
