/** Sending what `render` made. */
import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboard } from 'grammy';
import type { BotContext } from './context.ts';

const NO_PREVIEW = { is_disabled: true };

/** Answers the message of this update, in its topic. */
export async function reply(ctx: BotContext, message: FormattedString, keyboard?: InlineKeyboard): Promise<void> {
  const to = ctx.msg;
  await ctx.reply(message.text, {
    entities: message.entities,
    link_preview_options: NO_PREVIEW,
    ...(to === undefined ? {} : { reply_parameters: { message_id: to.message_id, allow_sending_without_reply: true } }),
    ...(to?.is_topic_message === true && to.message_thread_id !== undefined ? { message_thread_id: to.message_thread_id } : {}),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}

/** Replaces the message under whose button the user pressed. */
export async function edit(ctx: BotContext, message: FormattedString, keyboard: InlineKeyboard): Promise<void> {
  await ctx.editMessageText(message.text, {
    entities: message.entities,
    link_preview_options: NO_PREVIEW,
    reply_markup: keyboard,
  });
}
