/** `/forget`: what the bot keeps of somebody, said and erased. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { BotContext } from './context.ts';
import { setOwnMenu } from './own-menu.ts';
import { personOf } from './person.ts';
import { reply } from './reply.ts';

export const forget = new Composer<BotContext>();

forget.command('forget', async (ctx) => {
  const { conversations, memory, records: { people, feedback }, texts } = ctx.verbatim;
  const person = personOf(ctx);
  const mark = people.mark(person);
  const words = texts.records.forget;
  const parts: string[] = [];

  const questions = conversations.forget(ctx);
  if (questions > 0) parts.push(words.questions(questions));
  const chose = people.language(mark) !== null;
  if (chose) parts.push(words.language);
  const judgements = feedback.countOf(mark);
  if (judgements > 0) parts.push(words.judgements(judgements));
  people.choose(mark, null);
  feedback.forget(mark);
  // What is remembered for minutes only, and needs no mention.
  for (const lately of [memory.unfound, memory.chosen]) lately.forget((key) => key === String(person));
  if (ctx.chat.type === 'private') memory.answers.forget((key) => key.startsWith(`${ctx.chat.id} `));

  await reply(ctx, new FormattedString(parts.length === 0 ? words.nothing : words.forgotten(parts)));
  if (chose) await setOwnMenu(ctx, null);
});
