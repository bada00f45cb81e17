/** Days as people write them. */

/** Takes `YYYY-MM-DD`, gives the day in words of the locale ("21 October 2014"). */
export function dayFormatter(locale: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
