/** The card: an answer as a message. Quotes stay whole, each with its source, as many as fit. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { Answer, Quote } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { answerLine } from './answer-line.ts';
import { LIMITS } from './limits.ts';
import { quoteWithSource } from './quote-block.ts';
import { shorten } from './shorten.ts';

/** Words and filters named, and how much of each: a person sees at once what was meant. */
const MOST_NAMED = 5;
const LONGEST_WORD = 40;
const LONGEST_ASKED = 300;
const GAP = '\n\n';

/** A card and how many of the answer's quotes it shows. */
export interface Card {
  readonly message: FormattedString;
  readonly shown: number;
}

/** How a card is shown. */
export interface CardOptions {
  /** The number of its first quote, counted from 1 over all pages. */
  readonly first?: number;
  /** The day of reading, YYYY-MM-DD; null where the age of articles is not told. */
  readonly today?: string | null;
}

/** The card of an answer: what is to be said first, the short answer, the quotes with their sources. */
export function answerCard(answer: Answer, texts: Texts, { first = 1, today = null }: CardOptions = {}): Card {
  const parts: FormattedString[] = [];
  const notice = noticeOf(answer, texts);
  if (notice !== '') parts.push(new FormattedString(notice));
  const line = answerLine(answer, texts, first);
  if (line !== null) parts.push(line);
  let shown = 0;
  // What no longer fits goes to the next page whole; only the first quote must make do with the room there is.
  const taken = FormattedString.join(parts, GAP).text.length;
  for (const [index, quote] of answer.quotes.entries()) {
    const part = quoteWithSource(quote, texts, { number: first + index, today, taken: index === 0 ? taken : 0, above: line?.text ?? '' });
    if (!fits([...parts, part])) break;
    parts.push(part);
    shown += 1;
  }
  return { message: FormattedString.join(parts, GAP), shown };
}

/** One quote with its source, as sent from an inline query. */
export function quoteCard(quote: Quote, texts: Texts): FormattedString {
  return quoteWithSource(quote, texts, { number: null, today: null, taken: 0, above: '' });
}

function noticeOf(answer: Answer, texts: Texts): string {
  if (answer.unclear) return texts.askBack;
  const lines: string[] = [];
  const kept = named(answer.filters.flatMap(({ used, written }) => (used ? [written] : [])));
  const unmet = named(answer.filters.flatMap(({ used, written }) => (used ? [] : [written])));
  if (answer.asked !== null) lines.push(texts.askedAs(shorten(answer.asked, LONGEST_ASKED)));
  if (unmet.length > 0) lines.push(texts.unmet(unmet));
  if (!answer.confident) lines.push(answer.quotes.length === 0 ? texts.nothingFound : texts.noAnswer);
  if (!answer.confident && answer.missing.length > 0) {
    lines.push(texts.missing(named(answer.missing)));
  }
  if (!answer.confident && kept.length > 0) lines.push(texts.narrowedBy(kept));
  if (!answer.confident && answer.quotes.length > 0) lines.push(texts.nearest);
  return lines.join('\n');
}

function named(words: readonly string[]): string[] {
  return words.slice(0, MOST_NAMED).map((word) => shorten(word, LONGEST_WORD));
}

function fits(parts: readonly FormattedString[]): boolean {
  const message = FormattedString.join([...parts], GAP);
  const links = message.entities.reduce((sum, entity) => sum + (entity.type === 'text_link' ? entity.url.length : 0), 0);
  return (
    message.text.length <= LIMITS.messageText &&
    message.text.length + links <= LIMITS.textAndLinks &&
    message.entities.length <= LIMITS.entities
  );
}
