/**
 * Names across scripts: words of the corpus that sound like a word of the question (Kommersant,
 * Коммерсантъ). Ordinary words collide by sound (peter, потерь), so those of the tables are left to these.
 */
import { isKnownTerm } from '../language/known-words.ts';
import { SAME_NAME, soundLikeness } from '../language/likeness.ts';
import { isCyrillic } from '../language/scripts.ts';
import { soundsOf } from '../language/sound.ts';
import { CorpusMemory } from './corpus-memory.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import type { Spelling, WordNumber } from './spelling.ts';
import { WordsBySound } from './words-by-sound.ts';

/** Shorter names are too like other words. */
const SHORTEST_NAME = 4;
/** Words whose likes are remembered: one question asks for the same name at every letter that is typed. */
const MOST_REMEMBERED = 1000;
/** Words with the same sounds that a word is compared with, each in some 10 µs; names have dozens, invented words may have thousands. */
const MOST_COMPARED = 250;
/** Words between two pauses: about two milliseconds of work. */
const STEP = 100;

/** The words of one script by their sounds. */
interface HeardWords {
  readonly bySound: WordsBySound;
  /** Words up to this number have been listened to. */
  upTo: number;
}

export class Names {
  readonly #dictionary: Dictionary;
  readonly #spelling: Spelling;
  readonly #cyrillic: HeardWords = { bySound: new WordsBySound(), upTo: 0 };
  readonly #others: HeardWords = { bySound: new WordsBySound(), upTo: 0 };
  readonly #remembered: CorpusMemory<readonly TermNumber[]>;
  #listening = false;

  constructor(dictionary: Dictionary, spelling: Spelling) {
    this.#dictionary = dictionary;
    this.#spelling = spelling;
    this.#remembered = new CorpusMemory(spelling, MOST_REMEMBERED);
  }

  /** The terms of words in another script that sound like the folded word. */
  like(word: string): readonly TermNumber[] {
    if (word.length < SHORTEST_NAME || /\p{Nd}/u.test(word)) return [];
    return this.#listening ? this.#find(word) : this.#remembered.of(word, () => this.#find(word));
  }

  /**
   * Hears all words that were added since the last time. The first question with a name would have to wait for it: a
   * second for 20,000 paragraphs. A generator: it may be paused at each `yield`; questions that come in between do with
   * what has been heard.
   */
  *listen(): Generator<void> {
    this.#listening = true;
    try {
      yield* this.#hear(this.#cyrillic, true);
      yield* this.#hear(this.#others, false);
    } finally {
      this.#listening = false;
    }
  }

  #find(word: string): TermNumber[] {
    const cyrillic = isCyrillic(word);
    const heard = cyrillic ? this.#others : this.#cyrillic;
    if (!this.#listening) for (const _ of this.#hear(heard, !cyrillic));
    if (heard.bySound.size === 0) return [];
    const numbers = new Set(soundsOf(word).flatMap((sound) => heard.bySound.of(sound)));
    const terms = new Set<TermNumber>();
    for (const number of [...numbers].slice(0, MOST_COMPARED)) {
      // The articles with that name may be gone.
      if (this.#spelling.articlesWith(number) === 0) continue;
      const [candidate, term] = this.#spelling.entry(number);
      if (!terms.has(term) && soundLikeness(word, candidate) >= SAME_NAME) terms.add(term);
    }
    return [...terms];
  }

  *#hear(heard: HeardWords, cyrillic: boolean): Generator<void> {
    while (heard.upTo < this.#spelling.size) {
      const number = heard.upTo;
      heard.upTo += 1;
      this.#hearWord(heard, number, cyrillic);
      if (heard.upTo % STEP === 0) yield;
    }
  }

  #hearWord({ bySound }: HeardWords, number: WordNumber, cyrillic: boolean): void {
    const [word, term] = this.#spelling.entry(number);
    if (isCyrillic(word) !== cyrillic || word.length < SHORTEST_NAME || /\p{Nd}/u.test(word) || isKnownTerm(this.#dictionary.term(term))) return;
    for (const sound of soundsOf(word)) bySound.add(sound, number);
  }
}
