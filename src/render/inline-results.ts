/** Passages as results of an inline query. */
import type { InlineKeyboardButton, InlineQueryResultArticle } from 'grammy/types';
import { newestFirst } from '../article.ts';
import type { Article } from '../article.ts';
import type { Answer, Quote } from '../answer/answer.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/sentences.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Texts } from '../texts/texts.ts';
import { encodeButton } from './button-data.ts';
import { quoteCard } from './card.ts';
import { encodeCitation, stretchOf } from './citation.ts';
import type { Citation } from './citation.ts';
import type { Cited } from './context-card.ts';
import { INLINE_DESCRIPTION, INLINE_TITLE } from './limits.ts';
import { provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

/** Articles shown before anything is asked. */
const LEADS = 10;

/** What results are made with. */
export interface ResultSurroundings {
  readonly texts: Texts;
  /** The bot's name without @, for links into the chat with it. */
  readonly username: string;
}

/**
 * One result a quote: its title is the short answer or the sentence that answers, its message the quote with its source.
 * Where no passage answers, each says so; not yet while the last word may be unfinished.
 */
export function inlineResults({ quotes, confident, question, missing }: Answer, surroundings: ResultSurroundings): InlineQueryResultArticle[] {
  const isUnfinished = missing.length === 1 && missing[0] === wordsOf(question).at(-1);
  return quotes.map((quote) => {
    const result = inlineResult(quote, surroundings);
    return confident || isUnfinished ? result : { ...result, description: described([surroundings.texts.nearestResult, result.description ?? '']) };
  });
}

/** For a query that is still empty: the newest articles, each by its first passage. */
export function leadResults(articles: readonly Article[], surroundings: ResultSurroundings): InlineQueryResultArticle[] {
  return newestFirst(articles)
    .slice(0, LEADS)
    .flatMap((article): InlineQueryResultArticle[] => {
      const passage = article.passages[0];
      if (passage === undefined) return [];
      const lead = inlineResult(citedQuote({ article, passage, exact: true }, null), surroundings);
      return [{ ...lead, title: titleFrom([article.source.title, lead.title]), description: provenance(article.source, surroundings.texts) }];
    });
}

/** A question as a result: its message is the first quote that answers it; none when nothing does. */
export function exampleResults({ question, confident, quotes: [quote] }: Answer, surroundings: ResultSurroundings): InlineQueryResultArticle[] {
  if (!confident || quote === undefined) return [];
  const result = inlineResult(quote, surroundings);
  return [{ ...result, title: titleFrom([question, result.title]), description: shorten(result.title, INLINE_DESCRIPTION) }];
}

/** The passage that was asked for by its citation, to be shared. */
export function citedResult(found: Cited, { marked }: Citation, surroundings: ResultSurroundings): InlineQueryResultArticle {
  return inlineResult(citedQuote(found, marked), surroundings);
}

/** What of a quote is in bold, by which it is cited. */
export function citationOf({ passage, highlight, answer }: Quote): Citation {
  return { passage: passage.id, marked: answer ?? highlight };
}

/** A passage as a quote, marked as it was when it was cited, if it is still the same. */
export function citedQuote({ article, passage, exact }: Cited, marked: Span | null): Quote {
  const bold = stretchOf(passage.text, exact ? marked : null);
  const around = bold.end === 0 ? undefined : sentencesOf(passage.text).find(({ start, end }) => start <= bold.start && bold.end <= end);
  const isPart = around !== undefined && bold.end - bold.start < around.end - around.start;
  return { passage, source: article.source, alsoIn: [], score: 0, highlight: around ?? bold, answer: isPart ? bold : null, when: null };
}

/** The buttons under a quote sent inline: they carry the passage alone, for a press brings neither message nor question. */
export function quoteKeyboard(quote: Quote, username: string, texts: Texts): InlineKeyboardButton[][] {
  const citation = citationOf(quote);
  return [
    [
      { text: texts.passage.contextButton(null), callback_data: encodeButton({ kind: 'context', citation, from: null, back: { kind: 'quote' } }) },
      { text: texts.passage.privateButton, url: `https://t.me/${username}?start=${encodeCitation(citation)}` },
    ],
  ];
}

function inlineResult(quote: Quote, { texts, username }: ResultSurroundings): InlineQueryResultArticle {
  const { passage, source, highlight, answer } = quote;
  const { text, entities } = quoteCard(quote, texts);
  // A date or a name by itself says little: its sentence stands below, and the article's title where the sentence stands above.
  const below = answer === null ? source.title : passage.text.slice(highlight.start, highlight.end);
  const stretches = [answer ?? highlight, highlight].map(({ start, end }) => passage.text.slice(start, end));
  return {
    type: 'article',
    id: passage.id,
    title: titleFrom([...stretches, passage.text, source.title]),
    description: described([provenance(source, texts), below]),
    input_message_content: { message_text: text, entities, link_preview_options: { is_disabled: true } },
    reply_markup: { inline_keyboard: quoteKeyboard(quote, username, texts) },
  };
}

function described(facts: readonly string[]): string {
  return shorten(facts.filter(Boolean).join(' · '), INLINE_DESCRIPTION);
}

/** The first that can be seen: Telegram takes no result without a title. */
function titleFrom(candidates: readonly string[]): string {
  return shorten(candidates.find((candidate) => !BLANK.test(candidate)) ?? UNTITLED, INLINE_TITLE);
}

const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;
const UNTITLED = '…';
