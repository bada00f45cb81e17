import { limits } from '../limits.ts';
import type { Handlers } from '../methods.ts';
import { badRequest } from '../refusal.ts';
import { readResult, readResults, readResultsButton } from '../validation/results.ts';

/** Answers to what people type into inline mode, press, and ask of a guest. */
export const questionMethods = {
  answerInlineQuery: (account, params) => {
    readResultsButton(params.json('button', 'inline query results button'));
    const results = readResults(params.json('results', 'inline query results'));
    if (Buffer.byteLength(params.text('next_offset')) > limits.nextOffsetBytes) throw badRequest('NEXT_OFFSET_INVALID');
    account.answer('inline', params.text('inline_query_id'), results);
    return true;
  },

  answerCallbackQuery: (account, params) => {
    if (params.text('text').length > limits.callbackAnswerUnits) throw badRequest('MESSAGE_TOO_LONG');
    const url = params.text('url');
    if (url !== '' && !/^(https:\/\/t\.me\/|tg:\/\/)/.test(url)) throw badRequest('URL_INVALID');
    account.answer('callback', params.text('callback_query_id'));
    return true;
  },

  answerGuestQuery: (account, params) => {
    const value = params.json('result', 'inline query result');
    if (value === undefined) throw badRequest("result isn't specified");
    const result = readResult(value);
    account.answer('guest', params.text('guest_query_id'), [result]);
    return { inline_message_id: account.keepInline(result).inline_message_id };
  },
} satisfies Handlers;
