/** The words of dates of a language, each with what it stands for. */

/**
 * What a word or sign of a text is to a date, as one letter, so that a text is a row of letters and the forms of dates
 * are patterns over it (`forms.ts`):
 *
 * numbers: d 1–31 · y a year · n any other · o ordinal · R Roman · Y decade ("1990s") · D day in digits · T time of day;
 * N number in words · M thousand or million;
 * names: m month · a month that is another word too · A the same in small letters · w weekday · u its short form ·
 * s season · S season in the case of "when" · b part of a day · t today and its kin;
 * units: g year, of a number · G year or years · c century · k day, week, month and so on · j «дня» · P hours · p a.m., p.m. ·
 * e era (BC) · Z time zone · l last, this, next · z ago · i early, mid, late · H half;
 * joints: v preposition · h article · O of · < from · > to · B between · & and · - dash · , . / · x another word · # another sign.
 */
export type Mark = string;

/** "Last", "this", "next": the mark of a date only before a unit. */
export const RELATIVE: Mark = 'l';

/** What a word stands for: its mark, and its number, part or distance as the mark wants it. */
export interface WordMeaning {
  readonly mark: Mark;
  readonly value: number;
}

/** Folded word → its meaning. */
export type WordTable = ReadonlyMap<string, WordMeaning>;

/** Units of a shift by their number in a table: "week" is 1. */
export const UNITS = ['day', 'week', 'month', 'year', 'decade', 'century', 'time'] as const;

/** One row of a table: groups of words with one meaning, separated by `;`, their values rising by one from `first`. */
export function row(mark: Mark, first: number, groups: string): [string, WordMeaning][] {
  return groups.split(';').flatMap((group, index) =>
    group.split(/\s+/).filter(Boolean).map((word): [string, WordMeaning] => [word, { mark, value: first + index }]),
  );
}
