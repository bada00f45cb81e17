/** Inline queries: passages to send into any chat, as one types. */
import { Composer } from 'grammy';
import { answerQuestion } from '../answer/answer-question.ts';
import { inlineResults, leadResults } from '../render/inline-results.ts';
import type { BotContext } from './context.ts';

const RESULTS_PER_PAGE = 10;
/** Seconds that Telegram may give an answer again. Short, because articles change. */
const CACHE_SECONDS = 60;

export const inline = new Composer<BotContext>();

inline.on('inline_query', async (ctx) => {
  const { library, texts } = ctx.verbatim;
  const asked = ctx.inlineQuery.query.trim();
  const offset = Math.min(Math.max(0, Number.parseInt(ctx.inlineQuery.offset, 10) || 0), 1000);
  const options = { cache_time: CACHE_SECONDS, is_personal: true };
  if (asked === '') {
    const leads = leadResults(library.snapshot.articles, texts);
    await ctx.answerInlineQuery(leads, { ...options, button: { text: texts.inlineAsk, start_parameter: 'inline' } });
    return;
  }
  const answer = await answerQuestion(library.snapshot.engine, asked, { limit: RESULTS_PER_PAGE, offset, typing: true });
  await ctx.answerInlineQuery(inlineResults(answer, texts), {
    ...options,
    ...(answer.more ? { next_offset: String(offset + RESULTS_PER_PAGE) } : {}),
    ...(answer.quotes.length === 0 && offset === 0
      ? { button: { text: texts.inlineNothing, start_parameter: 'inline' } }
      : {}),
  });
});
