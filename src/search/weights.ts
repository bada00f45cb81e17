/** All weights of the ranking, in one place, each with its reason. */
import type { FeatureName } from './features.ts';

/** What each feature of the second look is worth. Fitted by `npm run tune`. */
export const FEATURE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  bm25: 0.23,
  coverage: 9.13,
  sentence: 5.31,
  title: 11.3,
  titleOnly: 5.88,
  neighbours: 4.9,
  article: 5.46,
  proximity: -3.56,
  order: 2.31,
  kind: 1.69,
  kindNear: 0.693,
  length: 0.581,
  lead: -0.314,
};

export const WEIGHTS = {
  /** A word in the title of its article says what a passage is about, but all passages of it share that. */
  title: 0.4,
} as const;

/** Passages whose words are this much alike are one passage: the smaller one's share that the larger has too. */
export const NEAR_COPY = 0.8;

/** Most terms of one question that are looked up: no question of people has more, and each costs time. */
export const MOST_TERMS = 24;

/** A word being typed stands for all words it begins, from this length on; shorter ones stand for thousands. */
export const SHORTEST_PREFIX = 3;

/** Passages that get the second look. */
export const CANDIDATES = 200;
