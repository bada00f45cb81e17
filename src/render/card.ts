/** The card: an answer as a message. Quotes stay whole, each with its source, as many as fit. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { Answer, Quote } from '../answer/answer.ts';
import type { Source } from '../article.ts';
import type { Span } from '../language/sentences.ts';
import type { Texts } from '../texts/texts.ts';
import { linked } from './link.ts';
import { LIMITS } from './limits.ts';
import { safeCut, shorten } from './shorten.ts';

/** Quotes beyond this length are shown folded up. */
const LONG_QUOTE = 600;
const LONGEST_TITLE = 200;
const LONGEST_PUBLISHER = 80;
/** Outlets with the same passage that are named. */
const COPIES_NAMED = 3;
/** Missing words named, and how much of each: a person sees at once what was meant. */
const MISSING_NAMED = 5;
const LONGEST_WORD = 40;
const LONGEST_ASKED = 300;
const GAP = '\n\n';

/** A card and how many of the answer's quotes it shows. */
export interface Card {
  readonly message: FormattedString;
  readonly shown: number;
}

/** The card of an answer; `first` is the number of its first quote, counted from 1 over all pages. */
export function answerCard(answer: Answer, texts: Texts, first = 1): Card {
  const parts: FormattedString[] = [];
  const notice = noticeOf(answer, texts);
  if (notice !== '') parts.push(new FormattedString(notice));
  let shown = 0;
  for (const [index, quote] of answer.quotes.entries()) {
    const part = FormattedString.join([quoteBlock(quote), sourceLine(quote, first + index, texts)], '\n');
    if (!fits([...parts, part])) break;
    parts.push(part);
    shown += 1;
  }
  return { message: FormattedString.join(parts, GAP), shown };
}

/** One quote with its source, as sent from an inline query. */
export function quoteCard(quote: Quote, texts: Texts): FormattedString {
  return FormattedString.join([quoteBlock(quote), sourceLine(quote, null, texts)], '\n');
}

/** Publisher and day, whatever of them is known. */
export function provenance(source: Source, texts: Texts): string {
  const publisher = source.publisher === null ? null : shorten(source.publisher, LONGEST_PUBLISHER);
  return [publisher, source.date === null ? null : texts.day(source.date)].filter((part) => part !== null).join(', ');
}

function noticeOf(answer: Answer, texts: Texts): string {
  const lines: string[] = [];
  if (answer.asked !== null) lines.push(texts.askedAs(shorten(answer.asked, LONGEST_ASKED)));
  if (!answer.confident) lines.push(answer.quotes.length === 0 ? texts.nothingFound : texts.noAnswer);
  if (!answer.confident && answer.missing.length > 0) {
    lines.push(texts.missing(answer.missing.slice(0, MISSING_NAMED).map((word) => shorten(word, LONGEST_WORD))));
  }
  if (!answer.confident && answer.quotes.length > 0) lines.push(texts.nearest);
  return lines.join('\n');
}

function quoteBlock({ passage, highlight }: Quote): FormattedString {
  const { text, marked } = excerpt(passage.text, highlight);
  const bold = text.slice(marked.start, marked.end);
  const body = FormattedString.join([
    text.slice(0, marked.start),
    bold === '' ? '' : FormattedString.bold(bold),
    text.slice(marked.end),
  ]);
  return text.length > LONG_QUOTE ? FormattedString.expandableBlockquote(body) : FormattedString.blockquote(body);
}

function sourceLine({ source, passage, alsoIn }: Quote, number: number | null, texts: Texts): FormattedString {
  const name = shorten(source.title, LONGEST_TITLE);
  const title = linked(name, source.url);
  const facts = [provenance(source, texts), `¶ ${passage.paragraph}`].filter(Boolean).join(' · ');
  const others = alsoIn.slice(0, COPIES_NAMED).map((other) => shorten(other.publisher ?? other.title, LONGEST_PUBLISHER));
  const copies = others.length === 0 ? '' : `\n${texts.alsoIn(others)}`;
  return FormattedString.join([number === null ? '— ' : `${number}. `, title, ` · ${facts}${copies}`]);
}

/** Room for a source line, a notice and the gaps beside one quote. */
const LONGEST_QUOTE = LIMITS.messageText - 1000;

/** A passage whole; only one that no message can hold is cut, around the marked sentence, with dots where. */
function excerpt(text: string, marked: Span): { text: string; marked: Span } {
  if (text.length <= LONGEST_QUOTE) return { text, marked };
  const from = safeCut(text, Math.min(marked.start, text.length - LONGEST_QUOTE));
  const to = safeCut(text, Math.min(text.length, from + LONGEST_QUOTE));
  const head = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + tail,
    marked: { start: marked.start + shift, end: Math.min(marked.end, to) + shift },
  };
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
