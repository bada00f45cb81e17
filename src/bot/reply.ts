/** Sending what `render` made. */
import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboard } from 'grammy';
import type { BotContext } from './context.ts';

const NO_PREVIEW = { is_disabled: true };

/** Answers the message of this update, in its topic. */
export async function reply(ctx: BotContext, message: FormattedString, keyboard?: InlineKeyboard): Promise<void> {
  await replyTo(ctx, ctx.msg?.message_id, message, keyboard);
}

/** Answers a message of this chat, in the topic of this update; gives the number of the answer. */
export async function replyTo(ctx: BotContext, to: number | undefined, message: FormattedString, keyboard?: InlineKeyboard): Promise<number> {
  const topic = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  const { message_id } = await ctx.reply(message.text, {
    entities: message.entities,
    link_preview_options: NO_PREVIEW,
    ...(to === undefined ? {} : { reply_parameters: { message_id: to, allow_sending_without_reply: true } }),
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
  return message_id;
}

/** Replaces the message under whose button the user pressed, in a chat or sent inline. */
export async function edit(ctx: BotContext, message: FormattedString, keyboard: InlineKeyboard): Promise<void> {
  await ctx.editMessageText(message.text, {
    entities: message.entities,
    link_preview_options: NO_PREVIEW,
    reply_markup: keyboard,
  });
}

/** Replaces another message of the bot's in this chat. */
export async function editAnother(ctx: BotContext & { readonly chat: { readonly id: number } }, number: number, message: FormattedString, keyboard: InlineKeyboard): Promise<void> {
  await ctx.api.editMessageText(ctx.chat.id, number, message.text, {
    entities: message.entities,
    link_preview_options: NO_PREVIEW,
    reply_markup: keyboard,
  });
}
