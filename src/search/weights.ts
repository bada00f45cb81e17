/** All weights of the ranking, in one place, each with its reason. */
import type { FeatureName } from './feature-names.ts';

/** What each feature of the second look is worth. Fitted by `npm run tune`. */
export const FEATURE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  bm25: 0.31,
  coverage: 6.65,
  sentence: 1.25,
  title: 8.1,
  titleOnly: 3.2,
  neighbours: 1.9,
  article: 4.7,
  order: 2.3,
  kind: 3.2,
  kindNear: 2.8,
  // No set of one language can teach it. Who asks in English reads English first where both languages answer; a seventh of the question
  // outweighs it.
  language: 1,
  length: 0.51,
  lead: -0.3,
  // The fit gives 26, for its follow-ups never leave their article; a question that another article answers
  // word for word, title included, must be able to.
  context: 15,
  contextWords: 2.2,
  phrase: 0.7,
};

export const WEIGHTS = {
  /** A word in the title of its article says what a passage is about, but all passages of it share that. */
  title: 0.4,
} as const;

/** Passages whose words are this much alike are one passage: the smaller one's share that the larger has too. */
export const NEAR_COPY = 0.8;

/** Most terms of one question that are looked up: no question of people has more, and each costs time. */
export const MOST_TERMS = 24;

/** Words of one question that a repair is tried for: more of them unknown are another language, and no slips. */
export const MOST_REPAIRS = 8;

/** A word being typed stands for all words it begins, from this length on; shorter ones stand for thousands. */
export const SHORTEST_PREFIX = 3;

/** Passages that get the second look. */
export const CANDIDATES = 120;

/** A synonym against the word itself. */
export const SYNONYM = 0.3;
/** Most expressions that may stand for one word. */
export const MOST_ALTERNATIVES = 24;

/** From this weight on, what stands for a word is the word said otherwise, and not one of like meaning. */
export const SURE = 0.5;

/** The same number or day written otherwise (1.5 million, 1 500 000; May 8, 08.05): as sure as the word, but for its unit and year. */
export const VALUE = 0.9;

/** A word repaired against a word that was typed right. */
export const REPAIRED = 0.8;

/** A first translation against the word itself; further ones count less, as the lexicon says. */
export const TRANSLATION = 0.7;

/** The same name in another script, by its sound. */
export const NAME = 0.7;

/** A word with the same translations (there and back through the lexicon) against the word itself. */
export const PIVOT = 0.4;
/** Most such words: those after them share a translation by chance. */
export const MOST_PIVOTS = 12;
