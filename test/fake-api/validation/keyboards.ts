import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { limits } from '../limits.ts';
import { asText, isFields, objectField, textField, type Fields } from '../params.ts';
import { badRequest, sloppy, within } from '../refusal.ts';
import { checkLink } from './links.ts';

const parsing = <T>(read: () => T): T => within("can't parse inline keyboard button", read);
const noAction = (): Error =>
  badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");

/** What a button can do, each with its check; a button does exactly one of these. */
const actions: Readonly<Record<string, (button: Fields) => void>> = {
  url: (button) => checkLink(parsing(() => textField(button, 'url')), 'inline keyboard button'),
  callback_data: (button) => {
    const data = parsing(() => textField(button, 'callback_data'));
    if (data === '') throw noAction();
    if (Buffer.byteLength(data) > limits.callbackDataBytes) throw badRequest('BUTTON_DATA_INVALID');
  },
  copy_text: (button) => {
    const { length } = parsing(() => textField(objectField(button, 'copy_text'), 'text'));
    if (length === 0 || length > limits.copyTextUnits) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  },
  switch_inline_query: (button) => void parsing(() => textField(button, 'switch_inline_query')),
  switch_inline_query_current_chat: (button) =>
    void parsing(() => textField(button, 'switch_inline_query_current_chat')),
  switch_inline_query_chosen_chat: (button) =>
    void parsing(() => objectField(button, 'switch_inline_query_chosen_chat')),
  web_app: (button) =>
    checkLink(parsing(() => textField(objectField(button, 'web_app'), 'url')), 'inline keyboard button Web App'),
  login_url: (button) =>
    checkLink(parsing(() => textField(objectField(button, 'login_url'), 'url')), 'inline keyboard button login'),
  callback_game: () => undefined,
  pay: () => undefined,
  disabled: () => undefined,
};

/**
 * Reads the keyboard of a message. Other kinds of reply markup are taken as they are where they are allowed, and give
 * nothing: only an inline keyboard belongs to a message afterwards.
 */
export function readKeyboard(value: unknown, allowed: 'any' | 'inline'): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest('object expected as reply markup');
  const rows = value['inline_keyboard'];
  if (rows === undefined) {
    if (allowed === 'inline' && Object.keys(value).length > 0) throw badRequest('inline keyboard expected');
    return undefined;
  }
  const notRows = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays';
  if (!Array.isArray(rows)) throw badRequest(notRows);
  const keyboard = rows
    .map((row: unknown) => {
      if (!Array.isArray(row)) throw badRequest(notRows);
      if (row.length > limits.buttonsInRow) throw sloppy(`${row.length} buttons in a row of at most 8`);
      return row.map(readButton);
    })
    .filter((row) => row.length > 0);
  if (keyboard.flat().length > limits.buttons) throw badRequest('reply markup is too long');
  return keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined;
}

function readButton(value: unknown): InlineKeyboardButton {
  const { button, text } = parsing(() => {
    if (!isFields(value)) throw badRequest('InlineKeyboardButton must be an Object');
    const style = asText(value['style']);
    if (!['', 'danger', 'success', 'primary'].includes(style)) throw badRequest('invalid button style specified');
    return { button: value, text: textField(value, 'text') };
  });
  if (text.trim() === '') throw sloppy('an inline keyboard button has no text and would be dropped');
  const named = Object.keys(actions).filter((action) => button[action] !== undefined && button[action] !== null);
  if (named.length > 1) throw sloppy(`the inline keyboard button "${text}" does ${named.join(' and ')}, not one thing`);
  const check = actions[named[0] ?? ''];
  if (check === undefined) throw noAction();
  check(button);
  return button as unknown as InlineKeyboardButton; // checked field by field just above
}
