/**
 * Metadata read off the text: publisher and day from a dateline, where it says them. A day without a
 * year is no date.
 */
import { foldWord } from '../language/fold.ts';
import { OUTLETS } from './outlets.ts';

/** "MOSCOW (Sputnik) — …", "LONDON, Nov 18 (Reuters) - …": place in capitals, outlet in brackets, dash. */
const ENGLISH_DATELINE = /^\p{Lu}[\p{L} .,/'’-]{1,40}?(?:,? [\p{L}.]{3,9} \d{1,2}(?:, \d{4})?)? ?\(([^()]{2,30})\) ?[-–—]/u;

/** «Москва. 21 октября. INTERFAX.RU - …», «МОСКВА, 18 ноября. /ТАСС/. …», «МОСКВА, 10 авг — РИА Новости. …» */
const RUSSIAN_DATELINES: readonly RegExp[] = [
  /^\p{Lu}[\p{L} -]{1,40}\. \d{1,2} [\p{L}]{3,9}(?: \d{4})?(?: года)?\. ([\p{L}.]{3,20}) ?[-–—]/u,
  /^\p{Lu}[\p{L} -]{1,40}[,.] \d{1,2} [\p{L}]{3,9}(?: \d{4})?(?: года)?\.? ?\/([^/]{2,30})\//u,
  /^\p{Lu}[\p{L} -]{1,40}, \d{1,2} [\p{L}]{3,9}(?: \d{4})? ?[-–—] ?([\p{L} ]{2,30}?)[.,]/u,
];

/** Datelines open an article: none is looked for below its first paragraphs. */
const OPENING_PARAGRAPHS = 3;

/** The publisher that a dateline names, by the name people know; null when there is none. */
export function publisherOf(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, OPENING_PARAGRAPHS)) {
    for (const dateline of [ENGLISH_DATELINE, ...RUSSIAN_DATELINES]) {
      const name = dateline.exec(paragraph)?.[1];
      const outlet = name === undefined ? undefined : OUTLETS.get(foldWord(name.trim()));
      if (outlet !== undefined) return outlet;
    }
  }
  return null;
}
