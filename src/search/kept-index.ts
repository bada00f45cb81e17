/**
 * What an index needs to be kept: its words, and the analysis of each article, as bytes. The rest of an index follows
 * from these faster than it is read. Numbers are 32 bits in the machine's own order of bytes.
 */
import { deserialize, serialize } from 'node:v8';
import type { Analysis, Words } from './analysis.ts';
import type { KeptSpelling } from './spelling.ts';
import type { KeptWords } from './word-list.ts';

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** The words of an index. */
interface KeptDictionaries {
  readonly dictionary: KeptWords;
  readonly spelling: KeptSpelling;
}

/** The words there are now. */
export function encodeWords({ dictionary, spelling }: Pick<Words, 'dictionary' | 'spelling'>): Uint8Array {
  return serialize({ dictionary: dictionary.keep(), spelling: spelling.keep() } satisfies KeptDictionaries);
}

/** Gives the words to an index that has none yet. Throws when they are no words. */
export function decodeWords(bytes: Uint8Array, { dictionary, spelling }: Pick<Words, 'dictionary' | 'spelling'>): void {
  const kept = deserialize(bytes) as KeptDictionaries;
  dictionary.restore(kept.dictionary);
  spelling.restore(kept.spelling);
}

/**
 * An analysis as bytes: how many terms the title has, how many words there are, how many passages, how many terms and how many
 * sentences each of these has; the terms of the title, the words, the terms of all passages, the starts of their sentences; the kinds of the terms.
 */
export function encodeAnalysis({ title, words, passages }: Analysis): Uint8Array {
  const lists = [title, words, ...passages.map(({ terms }) => terms), ...passages.map(({ starts }) => starts)];
  const head = [title.length, words.length, passages.length, ...passages.map(({ terms }) => terms.length), ...passages.map(({ starts }) => starts.length)];
  const numbers = new Uint32Array(lists.reduce((sum, list) => sum + list.length, head.length));
  numbers.set(head);
  let at = head.length;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  return Buffer.concat([bytesOf(numbers), ...passages.map(({ kinds }) => kinds)]);
}

/** The analysis in these bytes, in arrays of its own. Throws when they are no analysis. */
export function decodeAnalysis(bytes: Uint8Array): Analysis {
  const [titleLength = 0, wordCount = 0, passageCount = 0] = numbersOf(bytes.subarray(0, FIXED_HEAD * BYTES));
  const start = (FIXED_HEAD + 2 * passageCount) * BYTES;
  const lengths = numbersOf(bytes.subarray(FIXED_HEAD * BYTES, start));
  const sentenceCounts = lengths.subarray(passageCount);
  const total = sumOf(lengths.subarray(0, passageCount));
  const kindsStart = start + (titleLength + wordCount + total + sumOf(sentenceCounts)) * BYTES;
  if (bytes.length !== kindsStart + total) throw new Error('the kept index is damaged');
  const numbers = numbersOf(bytes.subarray(start, kindsStart));
  const kinds = new Uint8Array(bytes.subarray(kindsStart));
  const terms = numbers.subarray(titleLength + wordCount);
  const starts = terms.subarray(total);
  let at = 0;
  let sentence = 0;
  const passages = Array.from(sentenceCounts, (sentences, passage) => {
    const end = at + (lengths[passage] ?? 0);
    const own = { terms: terms.subarray(at, end), kinds: kinds.subarray(at, end), starts: starts.subarray(sentence, sentence + sentences) };
    at = end;
    sentence += sentences;
    return own;
  });
  return { title: numbers.slice(0, titleLength), words: numbers.slice(titleLength, titleLength + wordCount), passages };
}

/** Lengths before those of the passages. */
const FIXED_HEAD = 3;

function sumOf(numbers: Uint32Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Copies, because numbers must begin at a multiple of four in their buffer. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, Math.floor(copy.length / BYTES));
}
