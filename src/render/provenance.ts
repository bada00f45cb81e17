/** Where a quote comes from, in words. */
import type { Source } from '../article.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './shorten.ts';

const LONGEST_PUBLISHER = 80;

/** Publisher and day, whatever of them is known. */
export function provenance(source: Source, texts: Texts): string {
  return [outlet(source), source.date === null ? null : texts.day(source.date)].filter((part) => part !== null).join(', ');
}

/** The publisher, short enough for a line; null where unknown. */
export function outlet({ publisher }: Source): string | null {
  return publisher === null ? null : shorten(publisher, LONGEST_PUBLISHER);
}
