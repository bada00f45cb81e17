/** Feedback: the two small buttons under an answer, what is sent from inline results, and questions that are asked again. */
import { Composer } from 'grammy';
import type { InlineKeyboard } from 'grammy';
import type { Answer } from '../answer/answer.ts';
import { leansOn } from '../answer/follow-up.ts';
import type { PassageId } from '../article.ts';
import { compared } from '../records/tally.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import type { BotContext } from './context.ts';
import { personOf } from './person.ts';
import { questionAbove } from './question-above.ts';

const HELPFUL = '👍';
const UNHELPFUL = '👎';

export const feedback = new Composer<BotContext>();

feedback.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'feedback') return next();
  const { texts, records, conversations } = ctx.verbatim;
  const question = questionAbove(ctx);
  if (question === null) {
    await ctx.answerCallbackQuery(texts.questionGone);
    return;
  }
  records.feedback.add({
    judgement: data.helpful ? 'helpful' : 'unhelpful',
    question: question.text,
    after: leansOn(question.text, conversations.before(ctx, question.message)),
    passage: data.passage,
    by: records.people.mark(personOf(ctx)),
  });
  await ctx.answerCallbackQuery(data.helpful ? texts.records.feedback.thanksHelpful : texts.records.feedback.thanksUnhelpful);
});

/** The row under an answer whose first passage this is. */
export function addFeedback(keyboard: InlineKeyboard, passage: PassageId): void {
  keyboard
    .row()
    .text(HELPFUL, encodeButton({ kind: 'feedback', helpful: true, passage }))
    .text(UNHELPFUL, encodeButton({ kind: 'feedback', helpful: false, passage }));
}

/** Somebody sent the passage of an inline result for this query. */
export function noteChosen(ctx: BotContext, question: string, passage: PassageId): void {
  const { people, feedback: kept } = ctx.verbatim.records;
  kept.add({ judgement: 'chosen', question, after: [], passage, by: people.mark(personOf(ctx)) });
}

/** A question was answered in so many milliseconds; `before` are those that the same person asked shortly before. */
export function noteAnswer(ctx: BotContext, answer: Answer, before: readonly string[], milliseconds: number): void {
  const { people, feedback: kept, tally } = ctx.verbatim.records;
  const { question, asked, leaning, confident, unclear, quotes: [best] } = answer;
  if (unclear) return;
  // "And when?" alone would tell nobody what had no answer.
  tally.count({ question: leaning ? (asked ?? question) : question, confident, milliseconds });
  if (best === undefined || !before.some((earlier) => compared(earlier) === compared(question))) return;
  kept.add({ judgement: 'repeated', question, after: leansOn(question, before), passage: best.passage.id, by: people.mark(personOf(ctx)) });
}
