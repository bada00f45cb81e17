/** A table of phrases, found in a text's words without trying each of them. */

/** A phrase of the table in words. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  /** Its first place, counted in words. */
  readonly start: number;
  readonly length: number;
}

interface Entry<Value> {
  readonly place: number;
  readonly phrase: readonly string[];
  readonly value: Value;
}

export class PhraseTable<Value> {
  /** By the first word of the phrase. */
  readonly #entries = new Map<string, Entry<Value>[]>();

  /** Phrases as folded words, each with what it stands for. */
  constructor(entries: Iterable<readonly [phrase: readonly string[], value: Value]>) {
    let place = 0;
    for (const [phrase, value] of entries) {
      const [first = ''] = phrase;
      const own = this.#entries.get(first);
      if (own === undefined) this.#entries.set(first, [{ place, phrase, value }]);
      else own.push({ place, phrase, value });
      place += 1;
    }
  }

  /** The phrases that stand in the words, each once, in the order of the table. */
  in(words: readonly string[]): FoundPhrase<Value>[] {
    const found = new Map<number, FoundPhrase<Value>>();
    for (let start = 0; start < words.length; start += 1) {
      for (const { place, phrase, value } of this.#entries.get(words[start] ?? '') ?? []) {
        if (!found.has(place) && standsAt(phrase, words, start)) found.set(place, { value, start, length: phrase.length });
      }
    }
    return [...found].toSorted(([one], [other]) => one - other).map(([, own]) => own);
  }
}

function standsAt(phrase: readonly string[], words: readonly string[], start: number): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) if (words[start + offset] !== phrase[offset]) return false;
  return true;
}
