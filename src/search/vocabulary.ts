/** The vocabulary: how many passages hold each term. */

export interface Vocabulary {
  /** Adds one passage's distinct terms. */
  add(terms: ReadonlySet<string>): void;
  /** Number of passages with that term. */
  passagesWith(term: string): number;
  /** Rarity: the inverse document frequency of BM25, `ln(1 + (N − n + ½) / (n + ½))`. */
  rarity(term: string): number;
}

export function createVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  let passages = 0;
  const passagesWith = (term: string): number => counts.get(term) ?? 0;
  return {
    add: (terms) => {
      passages += 1;
      for (const term of terms) counts.set(term, passagesWith(term) + 1);
    },
    passagesWith,
    rarity: (term) => {
      const count = passagesWith(term);
      return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
    },
  };
}
