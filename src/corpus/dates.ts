/**
 * Days as lines of a text say them: "Nov. 18, 2019", «18 ноября 2019 г., 12:40», "11/19/19", 2019-11-18. A day that
 * could be another one in another country is no day, and neither is one that no calendar has.
 */

/** A full day in a text. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The months by number, each with all its names: English full and short; Russian in the genitive, the nominative and short. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  `
  january jan января январь янв; february feb февраля февраль фев февр; march mar марта март мар; april apr апреля апрель апр; may мая май;
  june jun июня июнь июн; july jul июля июль июл; august aug августа август авг; september sep sept сентября сентябрь сен сент;
  october oct октября октябрь окт; november nov ноября ноябрь ноя нояб; december dec декабря декабрь дек
  `
    .split(';')
    .flatMap((names, index) => names.trim().split(/\s+/).map((name) => [name, index + 1] as const)),
);

const MONTH = [...MONTHS.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** How a day is written → where its parts stand in the match. Each part of a pattern has a bounded length. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTH})\\.?,?[ -](\\d{4})(?!\\d)(?: ?(?:года|г\\.?)(?!\\p{L}))?`, 'giu'), 3, 2, 1],
  [new RegExp(`(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'giu'), 3, 1, 2],
  [/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu, 1, 2, 3],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/gu, 3, 2, 1],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/gu, 3, 0, 0],
];

/** The days in a text, in their order. */
export function daysIn(text: string): WrittenDay[] {
  return FORMS.flatMap(([pattern, year, month, day]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [first, second] = month === 0 ? slashed(match) : [match[month], match[day]];
      const date = dayOf(match[year] ?? '', first ?? '', second ?? '');
      return date === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, day: date }];
    }).flat(),
  ).toSorted((one, other) => one.start - other.start);
}

/** Month and day of "11/19/19", where only one of the two can be a month. */
function slashed([, one = '', other = '']: RegExpMatchArray): (string | undefined)[] {
  if (Number(one) > 12) return [other, one];
  return Number(other) > 12 || one === other ? [one, other] : [];
}

/** Nobody dates an article before newspapers, or after the next century begins. */
const YEARS = [1600, 2100] as const;

function dayOf(year: string, month: string, day: string): string | undefined {
  const years = year.length === 2 ? 2000 + Number(year) : Number(year);
  const months = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const date = new Date(Date.UTC(years, months - 1, Number(day)));
  if (years < YEARS[0] || years > YEARS[1] || !Number.isInteger(months) || months < 1) return undefined;
  if (date.getUTCMonth() !== months - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Words of lines that say nothing but when: labels, weekdays, parts of the day, zones; folded. */
const WHEN = new RegExp(
  `^(?:published|updated|posted|last|modified|first|date|on|at|of|am|pm|a|p|m|t|z|gmt|utc|[a-z]{1,2}[sd]t|[ce]et|bst|msk|${MONTH}|` +
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun|' +
    'опубликован[оа]?|обновлен[оа]?|дата|время|публикации|последнее|обновление|изменено|сегодня|вчера|год|года|г|в|от|мск|' +
    'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)$',
  'u',
);
const BYLINE = /(?<!\p{L})(?:[Bb]y|[Аа]втор:?|[Тт]екст:?) ?(?=\p{Lu})/u;
/** A day with its time, its author and its section has no more. */
const LONGEST_DATE_LINE = 140;
const MOST_NAMES = 6;
/** What has a day but is not that of the article: sources, credits, quotes, letters. */
const OTHER_DAYS = /^(?:[-–—"“«(]|source|источник|photo|фото|image|file|archive|\d+\. )|@|["“”«»]/iu;

/** Tells whether a line says when an article was published, and perhaps by whom, and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || OTHER_DAYS.test(text)) return false;
  const days = daysIn(text);
  if (days.length === 0) return false;
  let rest = text;
  for (const { start, end } of days.toReversed()) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  const words = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/\d/u.test(word) && !WHEN.test(word.toLowerCase().replaceAll('ё', 'е')));
  if (words.length === 0) return true;
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= MOST_NAMES && (BYLINE.test(rest) ? names >= words.length - 1 : names === words.length);
}

const LABEL_OF_PUBLICATION = /publi|posted|опублик|публикац|размещ/iu;
const LABEL_OF_CHANGE = /updat|modif|edited|обновл|измен/iu;

/** What a date line says of one of its days. */
export type DayKind = 'published' | 'plain' | 'updated';

/** The days of a date line, each with what stands before it. */
export function datesOfLine(text: string): { readonly day: string; readonly kind: DayKind }[] {
  let from = 0;
  return daysIn(text).map(({ start, end, day }) => {
    const before = text.slice(from, start);
    from = end;
    if (LABEL_OF_PUBLICATION.test(before)) return { day, kind: 'published' };
    return { day, kind: LABEL_OF_CHANGE.test(before) ? 'updated' : 'plain' };
  });
}
