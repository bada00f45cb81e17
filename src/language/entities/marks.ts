/** Marks: what the tables of names know of a word, a bit each, so that one number holds all of a word's. */

/** Lists of `data/name-words.tsv`, where each is explained, and those made of the other tables. */
export const MARK = {
  place: 1 << 0,
  organisation: 1 << 1,
  other: 1 << 2,
  title: 1 << 3,
  deed: 1 << 4,
  'in-place': 1 << 5,
  'to-place': 1 << 6,
  'by-person': 1 << 7,
  opener: 1 << 8,
  'of-organisation': 1 << 9,
  premises: 1 << 10,
  style: 1 << 11,
  'family-noun': 1 << 12,
  abbreviation: 1 << 13,
  'capital-place': 1 << 14,
  'legal-form': 1 << 15,
  particle: 1 << 16,
  'known-organisation': 1 << 17,
  'first-name': 1 << 18,
  'known-place': 1 << 19,
  'known-person': 1 << 20,
  'known-other': 1 << 21,
  people: 1 << 22,
} as const;

/** The name of a mark, as the tables have it. */
export type Mark = keyof typeof MARK;

/** The marks of a word, any of them or none. */
export type Marks = number;

export const NO_MARKS: Marks = 0;

/** A noun that says what a name names: a river, a ministry, a war. */
export const NOUN: Marks = MARK.place | MARK.organisation | MARK.other;

/** A word of one of the tables of names. */
export const KNOWN_NAME: Marks =
  MARK['first-name'] | MARK['known-place'] | MARK['known-person'] | MARK['known-organisation'] | MARK['known-other'] | MARK.people | MARK['capital-place'];
