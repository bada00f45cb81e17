/** Days as pages write them. A day that could be another one in another country is no day. */

/** A day as stated, and whether the clock it was taken from is that of the page's own place. */
export interface StatedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `utc`: moved to Greenwich by a machine, so that near midnight it may be the next or the last day of the page. */
  readonly zone: 'own' | 'utc' | 'unknown';
}

/** English and Russian months: the first three letters decide, but «мая» and "may" have no more. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RUSSIAN_MONTHS = 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ');

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)(.{0,40})$/su;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2,6}.{0,10}))?$/u;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u;
/** "November 20, 2019", "Nov. 20 2019", "Tue Nov 19 2019". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
/** "19 Nov 2019", «18 ноября 2019», "Wed, 20 Nov 2019". */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})(?!\d)/u;
/** "Tue Dec 30 23:44:40 UTC 2014", as programs print it. */
const YEAR_LAST = /(?<!\p{L})(\p{L}{3}) (\d{1,2}) \d{2}:\d{2}:\d{2} \S{1,6} (\d{4})(?!\d)/u;
/** «18.11.2019»: with stops the day comes first everywhere. */
const STOPPED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/u;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(?:\d{3})?$/u;

const GREENWICH = /(?:Z|[+-]00:?00|\b(?:GMT|UTC)(?:[+-]0{1,4})?)\)?$/u;
const OFFSET = /(?:[+-]\d{2}:?\d{2}|\b[A-Z]{2,4}T)\)?$/u;

/** Reads a day out of an attribute or a short text; undefined when there is none, or not surely. */
export function dayOf(value: string): StatedDay | undefined {
  const text = value.trim().slice(0, 120);
  const numeric = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text);
  if (numeric !== null) return dayOfParts(numeric[1], Number(numeric[2]), numeric[3], zoneOf(text, numeric[4] ?? ''));
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) return dayOf(new Date(Number(epoch) * 1000).toISOString());
  const zone = zoneOf(text, text);
  const written = [DAY_FIRST, MONTH_FIRST, YEAR_LAST, STOPPED].map((pattern) => pattern.exec(text));
  const [dayFirst, monthFirst, yearLast, stopped] = written.map((match) => match?.slice(1));
  return (
    dayOfParts(dayFirst?.[2], monthOf(dayFirst?.[1]), dayFirst?.[0], zone) ??
    dayOfParts(monthFirst?.[2], monthOf(monthFirst?.[0]), monthFirst?.[1], zone) ??
    dayOfParts(yearLast?.[2], monthOf(yearLast?.[0]), yearLast?.[1], zone) ??
    dayOfParts(stopped?.[2], Number(stopped?.[1]), stopped?.[0], zone)
  );
}

function zoneOf(text: string, time: string): StatedDay['zone'] {
  if (!/\d{2}:?\d{2}/u.test(time)) return 'unknown';
  if (GREENWICH.test(text)) return 'utc';
  return OFFSET.test(time) ? 'own' : 'unknown';
}

function monthOf(name = ''): number {
  const start = name.slice(0, 3).toLowerCase().replace('май', 'мая');
  return Math.max(MONTHS.indexOf(start), RUSSIAN_MONTHS.indexOf(start)) + 1;
}

/** Before this year there are no articles; programs print such years for "unknown". */
const FIRST_YEAR = 1700;
/** What programs print for "unknown", too: the beginning of their count. */
const NO_DAYS = new Set(['1970-01-01', '1900-01-01']);

function dayOfParts(year = '', month: number, day = '', zone: StatedDay['zone']): StatedDay | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  if (!exists || Number(year) < FIRST_YEAR || Number(year) > 2200) return undefined;
  const written = date.toISOString().slice(0, 10);
  return NO_DAYS.has(written) ? undefined : { day: written, zone };
}

/** The day in an address: `/2019/11/18/`, `/2019-11-18/`, `/20191118/`. It is the publisher's own calendar. */
export function dayOfUrl(url: string): string | undefined {
  const match = /\/(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/u.exec(url) ?? /\/(20\d{2})()(\d{2})(\d{2})(?=[/-]|$)/u.exec(url);
  return match === null ? undefined : dayOfParts(match[1], Number(match[3]), match[4], 'own')?.day;
}

/** Days between two, without sign. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** Words of lines that say nothing but when, in both languages; months and weekdays by their beginnings. */
const WHEN_WORDS = new Set(
  `
  am pm a p m gmt utc published updated posted last modified date on at of ago hour hours minute minutes min mins read
  опубликовано опубликована обновлено обновлена дата публикации сегодня вчера год года г в мск назад
  `
    .trim()
    .split(/\s+/),
);
const WEEKDAYS = 'mon tue wed thu fri sat sun пон вто сре чет пят суб вос'.split(' ');
/** "EST", "CET": zones end so. */
const ZONE = /^[a-z]{1,3}t$/u;
/** A day and its time in words have no more. */
const LONGEST_DATE_LINE = 100;

/** Tells whether a line says nothing but a day or a time. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || !/\d{4}|\d:\d\d/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words.every(saysWhen);
}

function saysWhen(word: string): boolean {
  if (/^\d/u.test(word) || WHEN_WORDS.has(word) || ZONE.test(word)) return true;
  return monthOf(word) > 0 || WEEKDAYS.includes(word.slice(0, 3));
}
