/** A table of phrases, found in a text's words without trying each of them. */

/** A phrase of the table in words. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  /** Its first place, counted in words. */
  readonly start: number;
  readonly length: number;
}

interface Entry<Value> {
  readonly phrase: readonly string[];
  readonly value: Value;
}

export class PhraseTable<Value> {
  /** By the first word of the phrase, the longest first. */
  readonly #entries = new Map<string, Entry<Value>[]>();

  /** Phrases as folded words, each with what it stands for. */
  constructor(entries: Iterable<readonly [phrase: readonly string[], value: Value]>) {
    for (const [phrase, value] of entries) {
      const [first = ''] = phrase;
      const own = this.#entries.get(first) ?? [];
      this.#entries.set(first, own);
      own.push({ phrase, value });
    }
    for (const own of this.#entries.values()) own.sort((one, other) => other.phrase.length - one.phrase.length);
  }

  /** The phrases that stand in the words from left to right: the longest at each place, and none in another. */
  in(words: readonly string[]): FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = [];
    for (let start = 0; start < words.length; ) {
      const entry = this.#longestAt(words, start);
      if (entry !== undefined) found.push({ value: entry.value, start, length: entry.phrase.length });
      start += entry?.phrase.length ?? 1;
    }
    return found;
  }

  #longestAt(words: readonly string[], start: number): Entry<Value> | undefined {
    const entries = this.#entries.get(words[start] ?? '');
    if (entries === undefined) return undefined;
    for (const entry of entries) if (standsAt(entry.phrase, words, start)) return entry;
    return undefined;
  }
}

function standsAt(phrase: readonly string[], words: readonly string[], start: number): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1) if (words[start + offset] !== phrase[offset]) return false;
  return true;
}
