/**
 * The bot's API calls → what is shown, and what Telegram would have answered.
 */
import type { RawApi, Transformer } from 'grammy';
import type { InlineKeyboardMarkup, UserFromGetMe } from 'grammy/types';
import type { Content, MessageKey, Messages } from './messages.ts';
import type { TerminalTexts } from './texts.ts';
import type { View } from './view.ts';

type Call<M extends keyof RawApi> = Parameters<RawApi[M]>[0];
type Reply<M extends keyof RawApi> = Awaited<ReturnType<RawApi[M]>>;
type Calls = { readonly [M in keyof RawApi]?: (call: Call<M>) => Reply<M> };

/** Telegram's answer to a call that it will not do. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What calls act upon. */
export interface CallSurroundings {
  readonly botInfo: UserFromGetMe;
  readonly messages: Messages;
  readonly view: View;
  readonly texts: TerminalTexts;
}

/** A transformer that lets no call through to the network: it shows it and answers it. */
export function catchCalls(surroundings: CallSurroundings): Transformer {
  const calls = callTable(surroundings);
  return (_previous, method, payload) => {
    // The table pairs each method with its own types; a generic look-up cannot show that.
    const call = calls[method] as ((payload: unknown) => unknown) | undefined;
    let response;
    try {
      // Most methods that are not in the table set something: Telegram answers those with true.
      response = { ok: true, result: call === undefined ? true : call(payload) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response = { ok: false, error_code: 400, description: `Bad Request: ${error.message}` };
    }
    return Promise.resolve(response as never);
  };
}

function callTable({ botInfo, messages, view, texts }: CallSurroundings): Calls {
  /** Changes a message and shows it anew. */
  const edit = (key: MessageKey, change: (before: Content) => Content): Reply<'editMessageText'> => {
    const before = messages.content(key);
    if (before === undefined) throw new Refusal('message to edit not found');
    const content = change(before);
    if (JSON.stringify(content) === JSON.stringify(before)) {
      throw new Refusal(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    const result = messages.edit(key, content);
    view.message(content, key, texts.edited);
    return result;
  };
  const remove = (id: number): void => {
    if (!messages.delete(id)) throw new Refusal('message to delete not found');
    view.deleted(id);
  };

  return {
    sendMessage: ({ text, entities = [], reply_markup, reply_parameters }) => {
      const content = { text, entities, keyboard: inlineKeyboard(reply_markup) };
      const message = messages.add(botInfo, content, reply_parameters?.message_id);
      view.message(content, message.message_id);
      return message;
    },
    editMessageText: ({ text = '', entities = [], reply_markup, ...target }) =>
      edit(keyOf(target), () => ({ text, entities, keyboard: inlineKeyboard(reply_markup) })),
    editMessageReplyMarkup: ({ reply_markup, ...target }) =>
      edit(keyOf(target), (before) => ({ ...before, keyboard: inlineKeyboard(reply_markup) })),
    deleteMessage: ({ message_id }) => {
      remove(message_id);
      return true;
    },
    deleteMessages: ({ message_ids }) => {
      for (const id of message_ids) remove(id);
      return true;
    },
    answerCallbackQuery: ({ text = '', url = '' }) => {
      for (const line of [text, url]) if (line !== '') view.note(line);
      return true;
    },
    answerInlineQuery: ({ results, next_offset = '', button }) => {
      view.results({ results, nextOffset: next_offset, button });
      return true;
    },
    getMe: () => botInfo,
    getMyCommands: () => [],
    getUpdates: () => [],
    getWebhookInfo: () => ({ has_custom_certificate: false, pending_update_count: 0 }),
  };
}

function keyOf(target: { message_id?: number; inline_message_id?: string }): MessageKey {
  const key = target.inline_message_id ?? target.message_id;
  if (key === undefined) throw new Refusal('message identifier is not specified');
  return key;
}

/** The inline keyboard of any markup as plain values: a keyboard object of the bot may change later. */
function inlineKeyboard(markup: object | undefined): InlineKeyboardMarkup | undefined {
  if (markup === undefined || !('inline_keyboard' in markup)) return undefined;
  const { inline_keyboard } = markup as InlineKeyboardMarkup;
  return inline_keyboard.length === 0 ? undefined : structuredClone({ inline_keyboard });
}
