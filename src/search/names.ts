/**
 * Names across scripts: words of the corpus that sound like a word of the question (Kommersant,
 * Коммерсантъ). Ordinary words collide by sound (peter, потерь), so those of the tables are left to these.
 */
import { isKnownWord } from '../language/known-words.ts';
import { SAME_NAME, soundLikeness } from '../language/likeness.ts';
import { soundsOf } from '../language/sound.ts';
import type { TermNumber } from './dictionary.ts';
import type { Spelling, WordNumber } from './spelling.ts';

/** Shorter names are too like other words. */
const SHORTEST_NAME = 4;

export class Names {
  readonly #spelling: Spelling;
  readonly #bySound = new Map<string, WordNumber[]>();
  /** Words up to this number have been listened to. */
  #heard = 0;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  /** The terms of words in another script that sound like the folded word. */
  like(word: string): TermNumber[] {
    if (word.length < SHORTEST_NAME || /\p{Nd}/u.test(word)) return [];
    this.#listen();
    const numbers = new Set(soundsOf(word).flatMap((sound) => this.#bySound.get(sound) ?? []));
    const terms = [...numbers].flatMap((number) => {
      const [candidate, term] = this.#spelling.entry(number);
      return soundLikeness(word, candidate) >= SAME_NAME ? [term] : [];
    });
    return [...new Set(terms)];
  }

  /** Hears the words that were added since the last time. */
  #listen(): void {
    for (; this.#heard < this.#spelling.size; this.#heard += 1) {
      const [word] = this.#spelling.entry(this.#heard);
      if (word.length < SHORTEST_NAME || /\p{Nd}/u.test(word) || isKnownWord(word)) continue;
      for (const sound of soundsOf(word)) {
        const same = this.#bySound.get(sound);
        if (same === undefined) this.#bySound.set(sound, [this.#heard]);
        else same.push(this.#heard);
      }
    }
  }
}
