/** Days as people write them. */

const IN_WORDS = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Takes `YYYY-MM-DD`, gives the day in words of the locale ("21 October 2014"). */
export function dayFormatter(locale: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, IN_WORDS);
  return (date) => format.format(midnight(date));
}

/** Takes two days as `YYYY-MM-DD`, gives the days between them in words of the locale; a month or year they share is said once ("6–12 April 2020"). */
export function daysFormatter(locale: string): (from: string, to: string) => string {
  const format = new Intl.DateTimeFormat(locale, IN_WORDS);
  // Versions of Intl differ in the white space around the dash.
  return (from, to) => format.formatRange(midnight(from), midnight(to)).replaceAll(/\s/gu, ' ').replace(/^(\d+) ?– ?(?=\d)/u, '$1–');
}

const MILLISECONDS_A_DAY = 86_400_000;
/** The longest unit that an age is told in, by its days. */
const UNITS = [['year', 365], ['month', 30], ['week', 7], ['day', 1]] as const;

/** Takes two days as `YYYY-MM-DD`, gives how long ago the first was in words of the locale ("2 years ago"); null for days to come. */
export function ageFormatter(locale: string): (date: string, today: string) => string | null {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (date, today) => {
    const days = Math.round((Date.parse(today) - Date.parse(date)) / MILLISECONDS_A_DAY);
    if (Number.isNaN(days) || days < 0) return null;
    const [unit, length] = UNITS.find(([, own]) => days >= own) ?? ['day', 1];
    return format.format(-Math.floor(days / length), unit);
  };
}
