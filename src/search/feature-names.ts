/** What the second look sees of a passage, by name. `features.ts` computes them, `weights.ts` weighs them. */

/** Names of the features, in the order of their numbers. */
export const FEATURES = [
  /** BM25 over the groups of the question. */
  'bm25',
  /** Share of the question's rarity that the passage holds. */
  'coverage',
  /** The same for its best sentence. */
  'sentence',
  /** The same for the title, */
  'title',
  /** and for what only the title holds. */
  'titleOnly',
  /** Share that the passage lacks, but the one before or after it holds. */
  'neighbours',
  /** Share that the passage lacks, but its article holds among the candidates. */
  'article',
  /** Words that are neighbours in the question side by side and in the same order. */
  'order',
  /** The best sentence holds the kind of thing that is asked for: as much as it holds of the question. */
  'kind',
  /** A thing of that kind stands near the words of the question: likewise. */
  'kindNear',
  /** In the language of the question. */
  'language',
  /** Logarithm of the length in words. */
  'length',
  /** 1 for the first passage of an article, less further down. */
  'lead',
  /** For a follow-up: its article answered before, */
  'context',
  /** and the share of the earlier question's rarity that the passage and its title hold. */
  'contextWords',
  /** Share of the phrases quoted in passing that stand in it or its title word for word. */
  'phrase',
] as const;

export type FeatureName = (typeof FEATURES)[number];
