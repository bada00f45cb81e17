/** Inline queries: passages to send into any chat, as one types. */
import { Composer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { answerQuestion } from '../answer/answer-question.ts';
import { decodeCitation } from '../render/citation.ts';
import { citedResult, exampleResults, inlineResults, leadResults } from '../render/inline-results.ts';
import type { ResultSurroundings } from '../render/inline-results.ts';
import { findCited } from './cited-passage.ts';
import type { BotContext } from './context.ts';
import { PAYLOADS } from './deep-link.ts';
import { examplesOf } from './examples.ts';

const RESULTS_PER_PAGE = 10;
/** Pages beyond are asked for by nobody who scrolls. */
const LAST_OFFSET = 1000;
/** Seconds that Telegram may give an answer again. Short, because articles change. */
const CACHE_SECONDS = 20;
/** Questions shown before anything is typed: the articles come below them. */
const EXAMPLES = 2;

export const inline = new Composer<BotContext>();

inline.on('inline_query', async (ctx) => {
  const { library, texts, memory } = ctx.verbatim;
  const surroundings = { texts, username: ctx.me.username };
  const asked = ctx.inlineQuery.query.trim();
  const offset = Math.min(Math.max(0, Number.parseInt(ctx.inlineQuery.offset, 10) || 0), LAST_OFFSET);
  const options = { cache_time: CACHE_SECONDS, is_personal: true };
  if (asked === '') {
    const results = await openingResults(ctx, surroundings);
    await ctx.answerInlineQuery(results, { ...options, button: { text: texts.inlineAsk, start_parameter: PAYLOADS.hello } });
    return;
  }
  const citation = decodeCitation(asked);
  const cited = citation === null ? undefined : findCited(library, citation.passage);
  if (citation !== null && cited !== undefined) {
    await ctx.answerInlineQuery([citedResult(cited, citation, surroundings)], options);
    return;
  }
  const answer = await answerQuestion(library.snapshot.engine, asked, { limit: RESULTS_PER_PAGE, offset, typing: true });
  const nothing = answer.quotes.length === 0 && offset === 0;
  if (nothing) memory.unfound.set(String(ctx.from.id), asked);
  await ctx.answerInlineQuery(inlineResults(answer, surroundings), {
    ...options,
    ...(answer.more && offset < LAST_OFFSET ? { next_offset: String(offset + RESULTS_PER_PAGE) } : {}),
    ...(nothing ? { button: { text: texts.inlineNothing, start_parameter: PAYLOADS.unfound } } : {}),
  });
});

/** Before anything is typed: the question of the result sent last, examples that are answered, and the newest articles. */
async function openingResults(ctx: BotContext, surroundings: ResultSurroundings): Promise<InlineQueryResultArticle[]> {
  const { library, texts, memory } = ctx.verbatim;
  const { engine, articles } = library.snapshot;
  const recent = memory.chosen.get(String(ctx.from?.id));
  const questions = [...new Set([...(recent === undefined ? [] : [recent]), ...(await examplesOf(library, texts))])];
  const answers = await Promise.all(questions.map((question) => answerQuestion(engine, question, { limit: 1 })));
  const examples = answers.flatMap((answer) => exampleResults(answer, surroundings)).slice(0, EXAMPLES);
  return distinct([...examples, ...leadResults(articles, surroundings)]);
}

/** Telegram takes no id twice. */
function distinct(results: readonly InlineQueryResultArticle[]): InlineQueryResultArticle[] {
  return [...new Map(results.toReversed().map((result) => [result.id, result])).values()].toReversed();
}
