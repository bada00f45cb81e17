/** `/start`: what the bot does. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { BotContext } from './context.ts';
import { examplesOf } from './examples.ts';
import { reply } from './reply.ts';

export const welcome = new Composer<BotContext>();

welcome.command('start', async (ctx) => reply(ctx, await introduction(ctx)));

/** What the bot does, and what could be asked. */
export async function introduction({ verbatim: { texts, library } }: BotContext): Promise<FormattedString> {
  const { length: articles } = library.snapshot.articles;
  return new FormattedString(articles === 0 ? texts.noArticles : texts.start(articles, await examplesOf(library, texts)));
}
