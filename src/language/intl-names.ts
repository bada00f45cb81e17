/**
 * Names that Node knows itself, in both languages: countries, languages, currencies, months, weekdays.
 * Source: Unicode CLDR, through `Intl`; and spellings that CLDR has given up or shortens, from a table.
 */
import { readFileSync } from 'node:fs';

/** An English expression and its Russian one, as written, not stemmed. */
export type NamePair = readonly [english: string, russian: string];

const ENGLISH = 'en';
const RUSSIAN = 'ru';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Codes that are no country: the whole world's parts, and those that CLDR made for tests. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** A month and a weekday for each of the names: 2024 began on a Monday. */
const YEAR = 2024;
const MONTHS = 12;
const WEEKDAYS = 7;

/** «Английский язык», but «язык хинди». */
const RUSSIAN_ADJECTIVE = /[иы]й$/;
/** What CLDR shortens, or writes as no article does. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/о-ва(?= |$)/g, 'острова'],
  [/о-в(?= |$)/g, 'остров'],
  [/ & /g, ' and '],
  [/ \([^)]*\)(?= )/g, ''],
  [/ʻ/g, ''],
  [/^St\. /g, 'Saint '],
  [/Св\. /g, 'Святой '],
];
const PARENTHESIS = /\s*\([^)]*\)$/;
/** Myanmar (Burma): both are names. */
const TWO_NAMES = /^(.+?)\s*\(([^)]+)\)$/;

/** All pairs; computed anew at every call, in a few tens of milliseconds. */
export function intlNames(): readonly NamePair[] {
  const pairs = [...countries(), ...languages(), ...currencies(), ...months(), ...weekdays(), ...otherNames()];
  const distinct = new Map(pairs.map((pair) => [pair.join('\t').toLowerCase(), pair]));
  return [...distinct.values()];
}

function countries(): NamePair[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return namesOf('region', codes.filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code));
}

function languages(): NamePair[] {
  const small = LETTERS.map((letter) => letter.toLowerCase());
  const codes = small.flatMap((first) => small.map((second) => first + second));
  return namesOf('language', codes).flatMap(([english, russian]): NamePair[] => [
    [english, russian],
    [`${english} language`, RUSSIAN_ADJECTIVE.test(russian) ? `${russian} язык` : `язык ${russian}`],
  ]);
}

function currencies(): NamePair[] {
  return namesOf('currency', Intl.supportedValuesOf('currency'));
}

/** The names of codes that both languages have. */
function namesOf(type: Intl.DisplayNamesType, codes: readonly string[]): NamePair[] {
  const [english, russian] = [ENGLISH, RUSSIAN].map((locale) => new Intl.DisplayNames([locale], { type, fallback: 'none' }));
  return codes.flatMap((code): NamePair[] => {
    const [own, other] = [english?.of(code), russian?.of(code)];
    return own === undefined || other === undefined ? [] : variantsOf(inFull(own), inFull(other));
  });
}

function inFull(name: string): string {
  let full = name;
  for (const [short, long] of SHORTENED) full = full.replace(short, long);
  return full;
}

/** "Myanmar (Burma)" is both Myanmar and Burma; "US Dollar (next day)" only the first. */
function variantsOf(english: string, russian: string): NamePair[] {
  const bare = russian.replace(PARENTHESIS, '');
  const [, first, second] = TWO_NAMES.exec(english) ?? [];
  if (first === undefined || second === undefined) return [[english, bare]];
  return /^\p{Lu}\p{Ll}/u.test(second) ? [[first, bare], [second, bare]] : [[first, bare]];
}

/** Both the name of the month and the form it has in a date («мая»). */
function months(): NamePair[] {
  const english = dates(ENGLISH, { month: 'long' });
  const alone = dates(RUSSIAN, { month: 'long' });
  const inDate = dates(RUSSIAN, { day: 'numeric', month: 'long' });
  return Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(YEAR, month, 1))).flatMap((date): NamePair[] => [
    [english(date, 'month'), alone(date, 'month')],
    [english(date, 'month'), inDate(date, 'month')],
  ]);
}

function weekdays(): NamePair[] {
  const english = dates(ENGLISH, { weekday: 'long' });
  const russian = dates(RUSSIAN, { weekday: 'long' });
  return Array.from({ length: WEEKDAYS }, (_, day) => new Date(Date.UTC(YEAR, 0, day + 1))).map(
    (date): NamePair => [english(date, 'weekday'), russian(date, 'weekday')],
  );
}

function dates(locale: string, form: Intl.DateTimeFormatOptions): (date: Date, part: 'month' | 'weekday') => string {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  return (date, part) => format.formatToParts(date).find((one) => one.type === part)?.value ?? '';
}

function otherNames(): NamePair[] {
  const lines = readFileSync(new URL('data/country-names.tsv', import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [english = '', russian = ''] = line.split('\t');
    return [english, russian];
  });
}
