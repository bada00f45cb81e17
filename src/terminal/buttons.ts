/**
 * What a typed number can do: buttons under messages and lines of inline results.
 */
import type { InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResult } from 'grammy/types';
import type { MessageKey } from './messages.ts';

/** What pressing does. */
export type Action =
  | { readonly kind: 'callback'; readonly data: string; readonly message: MessageKey }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'query'; readonly query: string; readonly offset: string }
  | { readonly kind: 'send'; readonly result: InlineQueryResult; readonly query: string }
  | { readonly kind: 'onlyInTelegram' };

/** A numbered line: what it says, what it says below in small, what pressing it does. */
export interface Choice {
  readonly label: string;
  readonly description?: string;
  /** It stands in the row of the one before it. */
  readonly beside?: boolean;
  readonly action: Action;
}

/** The buttons of a keyboard, row by row; `message` is the one they stand under. */
export function choicesOf(keyboard: InlineKeyboardMarkup | undefined, message: MessageKey): Choice[] {
  const rows = keyboard?.inline_keyboard ?? [];
  return rows.flatMap((row) => row.map((button, index) => ({ label: button.text, beside: index > 0, action: actionOf(button, message) })));
}

/** What a link to the private chat with this bot carries, `https://t.me/name?start=…`; null for any other address. */
export function startPayload(url: string, username: string): string | null {
  const [, name = '', payload = ''] = /^https:\/\/t\.me\/(\w+)\?start=([\w-]{1,64})$/.exec(url) ?? [];
  return payload !== '' && name.toLowerCase() === username.toLowerCase() ? payload : null;
}

function actionOf(button: InlineKeyboardButton, message: MessageKey): Action {
  if ('callback_data' in button) return { kind: 'callback', data: button.callback_data, message };
  if ('url' in button) return { kind: 'open', url: button.url };
  if ('web_app' in button) return { kind: 'open', url: button.web_app.url };
  if ('copy_text' in button) return { kind: 'print', text: button.copy_text.text };
  if ('switch_inline_query' in button) return { kind: 'query', query: button.switch_inline_query, offset: '' };
  if ('switch_inline_query_current_chat' in button) {
    return { kind: 'query', query: button.switch_inline_query_current_chat, offset: '' };
  }
  if ('switch_inline_query_chosen_chat' in button) {
    return { kind: 'query', query: button.switch_inline_query_chosen_chat.query ?? '', offset: '' };
  }
  return { kind: 'onlyInTelegram' };
}
