/** Passages as results of an inline query. */
import type { InlineQueryResultArticle } from 'grammy/types';
import { newestFirst } from '../article.ts';
import type { Article } from '../article.ts';
import type { Answer, Quote } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { provenance, quoteCard } from './card.ts';
import { INLINE_DESCRIPTION, INLINE_TITLE } from './limits.ts';
import { shorten } from './shorten.ts';

/** Articles shown before anything is asked. */
const LEADS = 10;

/** One result a quote: its title is the sentence that answers, its message the quote with its source. */
export function inlineResults(answer: Answer, texts: Texts): InlineQueryResultArticle[] {
  return answer.quotes.map((quote) => inlineResult(quote, texts));
}

/** For a query that is still empty: the newest articles, each by its first passage. */
export function leadResults(articles: readonly Article[], texts: Texts): InlineQueryResultArticle[] {
  return newestFirst(articles)
    .slice(0, LEADS)
    .flatMap(({ source, passages }): InlineQueryResultArticle[] => {
      const passage = passages[0];
      if (passage === undefined) return [];
      const lead = { passage, source, alsoIn: [], score: 0, highlight: { start: 0, end: 0 }, answer: null };
      return [{ ...inlineResult(lead, texts), title: shorten(source.title, INLINE_TITLE), description: provenance(source, texts) }];
    });
}

function inlineResult(quote: Quote, texts: Texts): InlineQueryResultArticle {
  const { passage, source, highlight } = quote;
  const { text, entities } = quoteCard(quote, texts);
  const facts = [provenance(source, texts), source.title].filter(Boolean).join(' · ');
  return {
    type: 'article',
    id: passage.id,
    title: shorten(passage.text.slice(highlight.start, highlight.end), INLINE_TITLE),
    description: shorten(facts, INLINE_DESCRIPTION),
    input_message_content: { message_text: text, entities, link_preview_options: { is_disabled: true } },
  };
}
