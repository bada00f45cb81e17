/** `/language`: the language of the interface, chosen and remembered. Quotes stay as they are. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import type { Context } from 'grammy';
import type { Records } from '../records/records.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import { LOCALES, textsFor } from '../texts/texts.ts';
import type { Locale, Texts } from '../texts/texts.ts';
import type { BotContext } from './context.ts';
import { setOwnMenu } from './own-menu.ts';
import { personOf } from './person.ts';
import { edit, reply } from './reply.ts';

const CHOSEN_MARK = '✓ ';

/** The texts for whoever is behind an update: in the language chosen, else in the one that Telegram says. */
export function textsOf(ctx: Context, { people }: Pick<Records, 'people'>): Texts {
  const person = personOf(ctx);
  const chosen = person === 0 ? null : people.language(people.mark(person));
  return textsFor(chosen ?? ctx.from?.language_code);
}

export const language = new Composer<BotContext>();

language.command('language', async (ctx) => {
  const { texts } = ctx.verbatim;
  const named = LOCALES.find((locale) => ctx.match.trim().toLowerCase() === locale);
  if (named !== undefined) {
    await reply(ctx, new FormattedString(choose(ctx, named).records.language.chosen));
    return setOwnMenu(ctx, named);
  }
  await reply(ctx, new FormattedString(texts.records.language.ask), choices(ctx, texts));
});

language.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'language') return next();
  const texts = choose(ctx, data.locale);
  // In a group everybody presses for themselves: there the message stays as it is.
  if (ctx.chat?.type === 'private') await edit(ctx, new FormattedString(texts.records.language.chosen), choices(ctx, texts));
  await ctx.answerCallbackQuery(texts.records.language.chosen);
  await setOwnMenu(ctx, data.locale);
});

/** Remembers the choice of whoever is behind an update; gives the texts that hold from now on. */
function choose(ctx: BotContext, locale: Locale | null): Texts {
  const { people } = ctx.verbatim.records;
  people.choose(people.mark(personOf(ctx)), locale);
  return textsOf(ctx, ctx.verbatim.records);
}

/** A button for each language, and one for Telegram's; what holds is marked, in private. */
function choices(ctx: BotContext, texts: Texts): InlineKeyboard {
  const { people } = ctx.verbatim.records;
  const chosen = ctx.chat?.type === 'private' ? people.language(people.mark(personOf(ctx))) : undefined;
  const keyboard = new InlineKeyboard();
  const add = (locale: Locale | null, name: string): InlineKeyboard =>
    keyboard.text((locale === chosen ? CHOSEN_MARK : '') + name, encodeButton({ kind: 'language', locale }));
  for (const locale of LOCALES) add(locale, textsFor(locale).records.language.own);
  keyboard.row();
  return add(null, texts.records.language.asInTelegram);
}
