/** News that somebody sent an inline result; Telegram brings them when "inline feedback" is on at @BotFather. */
import { Composer } from 'grammy';
import { parsePassageId } from '../article.ts';
import { decodeCitation } from '../render/citation.ts';
import type { BotContext } from './context.ts';
import { noteChosen } from './feedback.ts';

export const chosen = new Composer<BotContext>();

chosen.on('chosen_inline_result', (ctx) => {
  const { memory } = ctx.verbatim;
  const { query, result_id, from } = ctx.chosenInlineResult;
  const asked = query.trim();
  const passage = parsePassageId(result_id);
  // What was shared by its button, or taken from the examples, answers no question.
  if (asked === '' || passage === null || decodeCitation(asked) !== null) return;
  memory.chosen.set(String(from.id), asked);
  noteChosen(ctx, asked, passage);
});
