/** Phrases of a text as they are found: by the places of their words first, then as stretches of text, in order and each once. */
import type { Span } from '../sentences.ts';
import { balanced, holdsOne, marksIn } from './balance.ts';
import type { Word } from './word-classes.ts';

export type PhraseKind = 'noun' | 'verb' | 'preposition' | 'adjective' | 'clause';

export interface Phrase extends Span {
  readonly kind: PhraseKind;
  /** The head word: the last noun of an English noun phrase, the first one of a Russian one; of joined ones, that of the first. */
  readonly head: Span;
}

/** No phrase: numbers of phrases count from 0. */
const NONE = -1;

/**
 * Takes phrases in any order. Those that begin with one word are a chain in the order of their beginnings, the longer first: few,
 * so that a new one soon has its place, and nothing is sorted.
 */
export class PhraseList {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #marks: readonly number[];
  /** In the order in which they were found; by phrase, the number of the one behind it. */
  readonly #found: Phrase[] = [];
  readonly #next: number[] = [];
  /** By word: the number of the first phrase that begins with it. */
  readonly #chains: number[];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
    this.#marks = marksIn(text);
    this.#chains = words.map(() => NONE);
  }

  /**
   * Adds the phrase from the word `first` to the word `last`, both within, with the word `head`: places of words count from 0. Where two
   * are one stretch of text, the first says what it is; one with half a pair of brackets is none.
   */
  add(kind: PhraseKind, first: number, last: number, head: number): void {
    const [from, to, main] = [this.#words[first], this.#words[last], this.#words[head]];
    if (from === undefined || to === undefined || main === undefined) return;
    const { start } = from;
    const end = kind === 'noun' ? endOfNoun(this.#text, to) : to.end;
    if (!holdsOne(this.#marks, start, end)) {
      this.#put(first, start, end, kind, main);
      return;
    }
    const span = balanced(this.#text, start, end);
    if (span !== undefined) this.#put(first, span.start, span.end, kind, main);
  }

  /** All of them, in the order of their beginnings, the longer first. */
  inOrder(): Phrase[] {
    const phrases: Phrase[] = [];
    for (const chain of this.#chains) {
      for (let number = chain; number !== NONE; number = this.#next[number] ?? NONE) {
        const phrase = this.#found[number];
        if (phrase !== undefined) phrases.push(phrase);
      }
    }
    return phrases;
  }

  #put(first: number, start: number, end: number, kind: PhraseKind, head: Span): void {
    const found = this.#found;
    let before = NONE;
    let behind = this.#chains[first] ?? NONE;
    while (behind !== NONE) {
      const other = found[behind];
      if (other === undefined || start < other.start || (start === other.start && end >= other.end)) {
        if (other?.start === start && other.end === end) return;
        break;
      }
      before = behind;
      behind = this.#next[behind] ?? NONE;
    }
    if (before === NONE) this.#chains[first] = found.length;
    else this.#next[before] = found.length;
    this.#next.push(behind);
    found.push({ start, end, kind, head: { start: head.start, end: Math.min(head.end, end) } });
  }
}

const [SMALL_S, APOSTROPHE, CURLY_APOSTROPHE] = [0x73, 0x27, 0x20_19];

/** "China's" at the end of a phrase is China, "workers'" is workers. */
function endOfNoun(text: string, { start, end }: Span): number {
  const bare = text.charCodeAt(end - 1) === SMALL_S ? end - 1 : end;
  const sign = text.charCodeAt(bare - 1);
  return bare > start && (sign === APOSTROPHE || sign === CURLY_APOSTROPHE) ? bare - 1 : end;
}
