/** Guest mode: somebody mentions the bot in a chat that it is not in, and it may answer once. The answer is the first inline result. */
import { Composer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { answerQuestion } from '../answer/answer-question.ts';
import { inlineResults } from '../render/inline-results.ts';
import { isFromPerson, withoutMention } from './addressed.ts';
import type { BotContext } from './context.ts';

export const guest = new Composer<BotContext>();

guest.on('guest_message', async (ctx) => {
  const { library, texts } = ctx.verbatim;
  const { guest_query_id, text } = ctx.guestMessage;
  if (guest_query_id === undefined || text === undefined || !isFromPerson(ctx.guestMessage, ctx.me)) return;
  const question = withoutMention(ctx.guestMessage, ctx.me.username) ?? text.trim();
  const answer = await answerQuestion(library.snapshot.engine, question, { limit: 1 });
  const [best] = inlineResults(answer, { texts, username: ctx.me.username });
  await ctx.answerGuestQuery(answer.confident && best !== undefined ? best : wordOf(question === '' || answer.unclear ? texts.askBack : texts.noAnswer));
});

/** A sentence of the bot's as a result. */
function wordOf(sentence: string): InlineQueryResultArticle {
  return { type: 'article', id: 'word', title: sentence, input_message_content: { message_text: sentence } };
}
