/** A quote with its source as plain text, for the button that copies it. */
import type { Quote } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { LIMITS } from './limits.ts';
import { linkable } from './link.ts';
import { provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

const DASH = '\n— ';
/** With fewer letters a title says nothing. */
const SHORTEST_TITLE = 24;

/** What a quote for copying is made of. */
export type Quotable = Pick<Quote, 'passage' | 'source' | 'highlight'>;

/**
 * The passage, or its marked sentence alone, and the source as fully as there is room for: quotes are never cut, and none
 * goes without its source. Null when no such text is short enough for a button.
 */
export function quoteText({ passage, source, highlight }: Quotable, texts: Texts): string | null {
  const sentence = passage.text.slice(highlight.start, highlight.end);
  const quotes = [passage.text, ...(sentence.trim() === '' ? [] : [sentence])];
  const facts = provenance(source, texts);
  const name = [source.title, facts].filter((part) => part !== '').join(' · ');
  const address = linkable(source.url);
  const full = [name, ...(address === null ? [] : [address])].join('\n');
  const sources = (room: number): string[] => [full, name, shortName(source.title, facts, room), ...(facts === '' ? [] : [facts])];
  const withSources = (quote: string): string[] => sources(LIMITS.copyText - quote.length - DASH.length).map((own) => quote + DASH + own);
  const fitting = quotes.flatMap(withSources).filter(({ length }) => length <= LIMITS.copyText);
  // A short quote with a whole source is better than a long one whose source is only named.
  return fitting.find((text) => text.endsWith(full)) ?? fitting[0] ?? null;
}

/** The facts behind as much of the title as there is room for. */
function shortName(title: string, facts: string, room: number): string {
  const tail = facts === '' ? '' : ` · ${facts}`;
  return shorten(title, Math.max(SHORTEST_TITLE, room - tail.length)) + tail;
}
