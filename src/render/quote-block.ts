/** A quote as a message shows it: the passage with its answer in bold, and the line that says where it stands. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { Quote } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { meaningOf } from './answer-line.ts';
import { excerpt } from './excerpt.ts';
import { linked } from './link.ts';
import { outlet, provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

/** Quotes beyond this length are shown folded up. */
const LONG_QUOTE = 600;
const LONGEST_TITLE = 200;
const LONGEST_WORDS = 60;
/** Outlets with the same passage that are named. */
const COPIES_NAMED = 3;

/** How a quote is numbered and dated. */
export interface Place {
  /** Null for a quote that stands alone. */
  readonly number: number | null;
  /** The day of reading, YYYY-MM-DD; null where the age of articles is not told. */
  readonly today: string | null;
  /** Letters that stand before it in the message. */
  readonly taken: number;
  /** The line above the quotes: a day told there is not told again. */
  readonly above: string;
}

/** One quote with its source. */
export function quoteWithSource(quote: Quote, texts: Texts, place: Place): FormattedString {
  return FormattedString.join([quoteBlock(quote, place.taken), sourceLine(quote, texts, place)], '\n');
}

/** The passage with its short answer in bold, or the sentence that answers where there is none. */
function quoteBlock({ passage, highlight, answer }: Quote, taken: number): FormattedString {
  const { text, marked } = excerpt(passage.text, highlight, answer ?? highlight, taken);
  const bold = text.slice(marked.start, marked.end);
  const body = FormattedString.join([
    text.slice(0, marked.start),
    bold === '' ? '' : FormattedString.bold(bold),
    text.slice(marked.end),
  ]);
  return text.length > LONG_QUOTE ? FormattedString.expandableBlockquote(body) : FormattedString.blockquote(body);
}

function sourceLine(quote: Quote, texts: Texts, { number, today, above }: Place): FormattedString {
  const { source, passage, alsoIn, answer } = quote;
  const title = linked(shorten(source.title, LONGEST_TITLE), source.url);
  const meaning = meaningOf(quote, texts);
  const words = answer === null ? '' : shorten(passage.text.slice(answer.start, answer.end), LONGEST_WORDS);
  const facts = [
    provenance(source, texts),
    source.date === null || today === null ? null : texts.age(source.date, today),
    `¶ ${passage.paragraph}`,
    meaning === null || above.includes(`${words} · ${meaning}`) ? null : texts.meaning(words, meaning),
  ].filter(Boolean);
  const others = alsoIn.slice(0, COPIES_NAMED).map((other) => outlet(other) ?? shorten(other.title, LONGEST_WORDS));
  const copies = others.length === 0 ? '' : `\n${texts.alsoIn(others)}`;
  return FormattedString.join([number === null ? '— ' : `${number}. `, title, ` · ${facts.join(' · ')}${copies}`]);
}
