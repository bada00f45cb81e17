/** The forms of dates and times as patterns over marks (`word-table.ts`), the same for both languages. */
import { cached } from '../cache.ts';
import type { Span } from '../sentences.ts';

/** A stretch of marks that has the form of a date, in positions of marks. */
export interface FormMatch extends Span {
  /** Where the sign or word between the two ends of a range stands; null for a single time. */
  readonly joint: number | null;
}

const MONTH = '[ma]';
/** Beside a number, a month in small letters or shortened is no other word. */
const MONTH_BY_NUMBER = '[maA]';
const WEEKDAY = '(?:w,?|u[.,]?,?)';
/** "2014", «2014 года», "44 BC", "AD 79", «988 году», «прошлого года». */
const YEAR = '(?:y[gG]?e?|[dny][gG]?e|e[dny]|[dn]g|l[gG])';
/** "early", "the end of", «в первой половине». */
const PART = '(?:h?o?[iH][O-]?h?|h?o[iH]O?h?)';
const TIME = '(?:(?:Tp?|dj?pp?|dPp|dPj|dp)Z?)';
const DAY = `(?:${WEEKDAY}?(?:h?[do]O?${MONTH_BY_NUMBER}(?:\\.?,?O?${YEAR})?|${MONTH_BY_NUMBER}\\.?h?[do](?![gG]|e)(?:,?${YEAR})?|D[gG]?))`;
const RELATIVE_DAY = '(?:tb?|wb?|lw|lb|h?lw)';
const TIME_OF_DAY = `(?:${TIME}[,v]?h?(?:${DAY}|${RELATIVE_DAY})|(?:${DAY}|${RELATIVE_DAY}),?(?:v|vh)?${TIME})`;
const MONTH_OF_YEAR = `(?:${PART}?${MONTH_BY_NUMBER}\\.?[,O]?${YEAR})`;
const SEASON_OF_YEAR = `(?:${PART}?h?[sS][,Oh]{0,2}${YEAR})`;
const YEAR_ALONE = `(?:${PART}?(?:h?G)?(?:y[gG]?e?|[dny][gG]?e|e[dny]|[ny]g|dg))`;
const CENTURY = `(?:${PART}?h?[oR]-?[cq]e?)`;
/** «1990-е годы», "the 30s of the 19th century", «60-е годы прошлого века». */
const DECADE = `(?:${PART}?h?Y[gG]?e?(?:O?${CENTURY}|O?h?lc)?)`;
const AGO = '(?:(?:[Ndny]M?|N?M)[kjgGcP]z|[kGcP]z)';
const LAST_OR_NEXT = `(?:${PART}?(?:h?l[kGgc]|l[maAsS]))`;

const SINGLE = [TIME_OF_DAY, DAY, MONTH_OF_YEAR, SEASON_OF_YEAR, DECADE, CENTURY, YEAR_ALONE, AGO, LAST_OR_NEXT, RELATIVE_DAY, TIME].join('|');
/** The first end of a range may leave out what the second says: «с 8 по 10 мая», "May to June 2015", "16th and 17th centuries". */
const FIRST_END = `(?:${SINGLE}|${PART}?(?:h?[oR]|[dnyY]|${MONTH}|s))`;
const SECOND_END = `(?:${SINGLE}|${MONTH}|y|Y)`;

/** Only after a preposition: "in May", «в мае», "in the summer", «в 15 часов». */
const AFTER_PREPOSITION = `(?<=[v<>BO&])${PART}?${MONTH}(?!\\.?[dy])|(?<=[v<>B])(?:${PART}?h?s(?!O)|dP)`;

const FORMS: readonly RegExp[] = [
  new RegExp(`(?:${SINGLE})`, 'gu'),
  new RegExp(AFTER_PREPOSITION, 'gu'),
  new RegExp(`S|${PART}${MONTH}|m(?!\\.?[dy])`, 'gu'),
];

const RANGES: readonly RegExp[] = [
  new RegExp(`(?<first><?${FIRST_END})[->](?:${SECOND_END})`, 'gu'),
  new RegExp(`(?<first>B${FIRST_END})&(?:${SECOND_END})`, 'gu'),
  new RegExp(`(?<first>${PART}?h?[oR]-?)&(?:${CENTURY})`, 'gu'),
  new RegExp(`(?<first>d)&v?(?:${DAY})`, 'gu'),
  new RegExp(`(?<first>y[gG]?|${MONTH})&v?(?:y[gG]?|${MONTH_OF_YEAR})`, 'gu'),
  /(?<first><d)>dP/gu,
  // "May 8–10, 2015", "1990–91", "1914/15".
  new RegExp(`(?<first><?${MONTH_BY_NUMBER}\\.?d)[->](?:d(?:,?${YEAR})?)`, 'gu'),
  /(?<first><?y)[-/][dny][gG]?/gu,
];

/** Every form has one of these; "this" and "last" only before a unit or a part of the day. */
const ESSENTIAL = /[ygGecqYmaAsSwutTDPpz]|l[kb]/;
/** A joint, and around it marks with which the ends of ranges end and begin; "went to the sea" has none. */
const JOINT = /[&/]|[^xhOvB#<>][->][^x#,.]/;

/** Whether a row of marks, as it is before `settleMarks` or behind it, may hold a form: a test that is cheap. */
export function mayHoldForms(marks: string): boolean {
  return ESSENTIAL.test(marks);
}

/** All forms in a row of marks, in order, not overlapping: of two that overlap the longer one. Most rows have been met before. */
export function formsIn(marks: string): readonly FormMatch[] {
  return marks.length <= LONGEST_KNOWN ? knownForms(marks) : readForms(marks);
}

/** Rows longer than a range of two full times are lists of numbers, none like another. */
const LONGEST_KNOWN = 24;
/** Ten thousand sentences of news have some hundred rows. */
const MOST_KNOWN = 5000;

const knownForms = cached((marks): readonly FormMatch[] => readForms(marks), MOST_KNOWN);

function readForms(marks: string): FormMatch[] {
  const ranges = JOINT.test(marks) ? RANGES : [];
  return longestOf([...ranges, ...FORMS].flatMap((form) =>
    Array.from(marks.matchAll(form), ({ 0: all, index, groups }) => ({ start: index, end: index + all.length, joint: groups === undefined ? null : index + (groups['first'] ?? '').length })),
  ));
}

/** Of spans that overlap the longer one, in order. */
export function longestOf<One extends Span>(spans: readonly One[]): One[] {
  const kept: One[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
