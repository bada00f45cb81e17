import type { InlineKeyboardMarkup, InlineQueryResultsButton } from 'grammy/types';
import { limits } from '../limits.ts';
import { asText, isFields, objectField, textField, type Fields } from '../params.ts';
import { badRequest, sloppy, within } from '../refusal.ts';
import { readKeyboard } from './keyboards.ts';
import { refuseParseMode, readText, type TextContent } from './text.ts';

/** An inline result, checked: what picking it would send. */
export interface InlineResult {
  readonly id: string;
  readonly content: TextContent | undefined;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** Reads the results of an inline answer. */
export function readResults(value: unknown): InlineResult[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of inline query results');
  if (value.length > limits.inlineResults) throw badRequest('too many inline query results specified');
  const results = value.map(readResult);
  if (new Set(results.map((result) => result.id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  return results;
}

/** Reads one inline result: of an inline answer, or the only one of a guest answer. */
export function readResult(value: unknown): InlineResult {
  if (!isFields(value)) throw badRequest("can't parse inline query result: Inline query result must be an object");
  const { type, id } = within("can't parse inline query result", () => ({
    type: textField(value, 'type'),
    id: textField(value, 'id'),
  }));
  if (id === '' || Buffer.byteLength(id) > limits.resultIdBytes) throw badRequest('RESULT_ID_INVALID');
  refuseParseMode(value['parse_mode']);
  const content = readContent(value, type === 'article');
  if (type === 'article' && within("can't parse inline query result", () => textField(value, 'title')).trim() === '') {
    throw badRequest('ARTICLE_TITLE_EMPTY');
  }
  for (const field of ['url', 'thumbnail_url']) {
    const url = asText(value[field]);
    if (url !== '' && !URL.canParse(url)) throw badRequest('WEBDOCUMENT_URL_INVALID');
  }
  return { id, content, keyboard: readKeyboard(value['reply_markup'], 'inline') };
}

function readContent(result: Fields, required: boolean): TextContent | undefined {
  if (result['input_message_content'] === undefined && !required) return undefined;
  const content = within("can't parse inline query result", () => objectField(result, 'input_message_content'));
  if (content['rich_message'] !== undefined) throw sloppy('rich messages are not known to the fake');
  const text = asText(content['message_text']);
  if (text === '') {
    if (!required) return undefined;
    throw badRequest("can't parse inline query result: Input message content is not specified");
  }
  const { parse_mode: parseMode, entities, link_preview_options: preview } = content;
  return readText({ text, parseMode, entities, preview }, 'MESSAGE_TOO_LONG');
}

/** Reads the button above the results. */
export function readResultsButton(value: unknown): InlineQueryResultsButton | undefined {
  if (value === undefined) return undefined;
  const { text, start, webApp } = within("can't parse inline query results button", () => {
    if (!isFields(value)) throw badRequest('InlineQueryResultsButton must be an Object');
    const has = (field: string): boolean => value[field] !== undefined;
    if (has('start_parameter') === has('web_app')) {
      throw badRequest('InlineQueryResultsButton must have exactly one optional field');
    }
    return {
      text: textField(value, 'text'),
      start: has('start_parameter') ? textField(value, 'start_parameter') : undefined,
      webApp: has('web_app') ? textField(objectField(value, 'web_app'), 'url') : '',
    };
  });
  if (text === '') throw badRequest('SWITCH_PM_TEXT_EMPTY');
  if (start === undefined) return { text, web_app: { url: webApp } };
  if (!/^[\w-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID');
  return { text, start_parameter: start };
}
