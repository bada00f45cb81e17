import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawCall } from './raw-call.ts';
import { startFakeTelegram, type FakeTelegram } from './telegram.ts';

const chat_id = 1001;
const elsewhere = 1002;
const text = 'The treaty was signed on 5 May. 😀';
const stricter = ' [the fake is stricter here than Telegram]';

const entity = (type: string, offset: number, length: number, more: object = {}): object => ({ type, offset, length, ...more });
const keyboard = (...rows: unknown[]): object => ({ reply_markup: { inline_keyboard: rows } });
const button = (more: object): object => keyboard([{ text: 'More', ...more }]);
const buttons = (count: number): object[] => Array.from({ length: count }, (_, i) => ({ text: 'b', callback_data: `${i}` }));
const article = (id: unknown, more: object = {}): object => ({
  type: 'article', id, title: 'A title', input_message_content: { message_text: text }, ...more,
});
const commands = (...list: [unknown, unknown][]): object => ({
  commands: list.map(([command, description]) => ({ command, description })),
});

let telegram: FakeTelegram;
let query: string;
let press: string;
let now = Date.parse('2026-11-22');

beforeAll(async () => {
  telegram = await startFakeTelegram({ clock: () => now });
  const anna = telegram.user({ id: chat_id, first_name: 'Anna' });
  const chat = telegram.privateChat(anna);
  anna.says(chat, text); // message 1
  await rawCall(telegram, 'sendMessage', { chat_id, text, ...button({ callback_data: 'x' }) }); // message 2
  telegram.user({ id: elsewhere });
  query = anna.types('treaty').id;
  press = anna.presses(telegram.sent(chat)[0]!, 'x').id;
});
afterAll(() => telegram.stop());

/** One line each: the method, what is wrong with the call, the call, what Telegram says of it. */
const refused: [method: string, what: string, params: object, description: string][] = [
  ['sendMessage', 'no chat', { text }, 'chat_id is empty'],
  ['sendMessage', 'an unknown chat', { chat_id: 5, text }, 'chat not found'],
  ['sendMessage', 'an unknown name', { chat_id: '@nobody', text }, 'chat not found'],
  ['sendMessage', 'no text', { chat_id }, 'message text is empty'],
  ['sendMessage', 'white space', { chat_id, text: ' \n\t\u00a0' }, 'text must be non-empty'],
  ['sendMessage', 'nothing to see', { chat_id, text: '\u200b\u2060' }, 'text must be non-empty'],
  ['sendMessage', '4,097 units', { chat_id, text: 'я'.repeat(4097) }, 'message is too long'],
  ['sendMessage', '2,049 emoji', { chat_id, text: '😀'.repeat(2049) }, 'message is too long'],
  ['sendMessage', '32,769 bytes', { chat_id, text: 'a'.repeat(32_769) }, 'text is too long'],
  ['sendMessage', 'half a surrogate pair', { chat_id, text: 'a\ud83d' }, 'strings must be encoded in UTF-8'],
  ['sendMessage', 'a parse mode', { chat_id, text, parse_mode: 'HTML' }, `parse_mode "HTML" is set, but texts are sent with entities only${stricter}`],
  ['sendMessage', 'an unknown topic', { chat_id, text, message_thread_id: 9 }, 'message thread not found'],

  ['sendMessage', 'entities that are none', { chat_id, text, entities: {} }, `entities are no Array of MessageEntity and would be ignored${stricter}`],
  ['sendMessage', 'an entity without a type', { chat_id, text, entities: [{ offset: 0, length: 1 }] }, `can't parse MessageEntity: Can't find field "type"`],
  ['sendMessage', 'an entity without a place', { chat_id, text, entities: [{ type: 'bold' }] }, `can't parse MessageEntity: Can't find field "offset"`],
  ['sendMessage', 'an unknown entity', { chat_id, text, entities: [entity('shouted', 0, 1)] }, "can't parse MessageEntity: Unsupported type specified"],
  ['sendMessage', 'an entity of a name that objects have', { chat_id, text, entities: [entity('constructor', 0, 1)] }, "can't parse MessageEntity: Unsupported type specified"],
  ['sendMessage', 'an entity before the text', { chat_id, text, entities: [entity('bold', -1, 2)] }, 'receive an entity with incorrect offset -1'],
  ['sendMessage', 'an entity backwards', { chat_id, text, entities: [entity('bold', 1, -1)] }, 'receive an entity with incorrect length -1'],
  ['sendMessage', 'an entity after the text', { chat_id, text, entities: [entity('bold', 40, 1)] }, 'entity begins after the end of the text at UTF-16 offset 40'],
  ['sendMessage', 'an entity over the end', { chat_id, text, entities: [entity('bold', 30, 9)] }, 'entity beginning at UTF-16 offset 30 ends after the end of the text at UTF-16 offset 39'],
  ['sendMessage', 'an entity from inside an emoji', { chat_id, text, entities: [entity('bold', 33, 1)] }, 'entity begins in a middle of a UTF-16 symbol at byte offset 36'],
  ['sendMessage', 'an entity into an emoji', { chat_id, text, entities: [entity('bold', 0, 33)] }, 'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 36'],
  ['sendMessage', 'a quote in a quote', { chat_id, text, entities: [entity('blockquote', 0, 9), entity('expandable_blockquote', 2, 3)] }, `entity blockquote 0–9 cannot hold expandable_blockquote 2–5, one of them would be dropped${stricter}`],
  ['sendMessage', 'a link over the end of a quote', { chat_id, text, entities: [entity('blockquote', 0, 9), entity('text_link', 5, 9, { url: 'https://a.example' })] }, `entity blockquote 0–9 cannot hold text_link 5–14, one of them would be dropped${stricter}`],
  ['sendMessage', 'bold code', { chat_id, text, entities: [entity('bold', 0, 9), entity('code', 2, 3)] }, `entity bold 0–9 cannot hold code 2–5, one of them would be dropped${stricter}`],
  ['sendMessage', 'a link to nowhere', { chat_id, text, entities: [entity('text_link', 0, 1)] }, `can't parse MessageEntity: Can't find field "url"`],
  ['sendMessage', 'a link to a word', { chat_id, text, entities: [entity('text_link', 0, 1, { url: 'http://localhost/a' })] }, "entity URL 'http://localhost/a' is invalid: Wrong HTTP URL"],
  ['sendMessage', 'a link to a file', { chat_id, text, entities: [entity('text_link', 0, 1, { url: 'file:///a.txt' })] }, "entity URL 'file:///a.txt' is invalid: Unsupported URL protocol"],
  ['sendMessage', 'a link with a space', { chat_id, text, entities: [entity('text_link', 0, 1, { url: 'https://a b.example' })] }, "entity URL 'https://a b.example' is invalid: Disallowed character in URL host"],
  ['sendMessage', 'a link of no kind', { chat_id, text, entities: [entity('text_link', 0, 1, { url: 'a.example' })] }, `entity URL 'a.example' names no http://, https:// or tg://${stricter}`],
  ['sendMessage', 'links of 9,500', { chat_id, text, entities: [entity('text_link', 0, 3, { url: `https://a.example/${'a'.repeat(9449)}` })] }, 'ENTITIES_TOO_LONG'],
  ['sendMessage', 'a date in a strange format', { chat_id, text, entities: [entity('date_time', 0, 3, { unix_time: 1, date_time_format: 'x' })] }, "can't parse MessageEntity: Invalid date-time format specified"],

  ['sendMessage', 'a reply to nothing', { chat_id, text, reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
  ['sendMessage', 'a reply in the old form', { chat_id, text, reply_to_message_id: 99 }, 'message to be replied not found'],
  ['sendMessage', 'a quote that is not there', { chat_id, text, reply_parameters: { message_id: 1, quote: 'on 6 May' } }, 'QUOTE_TEXT_INVALID'],
  ['sendMessage', 'a quote of no message', { chat_id, text, reply_parameters: { quote: 'May' } }, `Can't find field "message_id"`],

  ['sendMessage', 'markup that is none', { chat_id, text, reply_markup: '[' }, "can't parse reply keyboard markup JSON object"],
  ['sendMessage', 'a button that does nothing', { chat_id, text, ...button({}) }, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['sendMessage', 'a button that does two things', { chat_id, text, ...button({ callback_data: 'a', url: 'https://a.example' }) }, `the inline keyboard button "More" does url and callback_data, not one thing${stricter}`],
  ['sendMessage', 'a button without a text', { chat_id, text, ...button({ text: '', callback_data: 'a' }) }, `an inline keyboard button has no text and would be dropped${stricter}`],
  ['sendMessage', 'empty data', { chat_id, text, ...button({ callback_data: '' }) }, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['sendMessage', 'data of 65 bytes', { chat_id, text, ...button({ callback_data: `${'я'.repeat(32)}a` }) }, 'BUTTON_DATA_INVALID'],
  ['sendMessage', 'nothing to copy', { chat_id, text, ...button({ copy_text: { text: '' } }) }, 'BUTTON_COPY_TEXT_INVALID'],
  ['sendMessage', '257 characters to copy', { chat_id, text, ...button({ copy_text: { text: 'a'.repeat(257) } }) }, 'BUTTON_COPY_TEXT_INVALID'],
  ['sendMessage', 'a button to a word', { chat_id, text, ...button({ url: 'https://news' }) }, "inline keyboard button URL 'https://news' is invalid: Wrong HTTP URL"],
  ['sendMessage', 'a button in an unknown style', { chat_id, text, ...button({ callback_data: 'a', style: 'pink' }) }, "can't parse inline keyboard button: invalid button style specified"],
  ['sendMessage', 'nine buttons in a row', { chat_id, text, ...keyboard(buttons(9)) }, `9 buttons in a row of at most 8${stricter}`],
  ['sendMessage', '101 buttons', { chat_id, text, ...keyboard(...buttons(101).map((one) => [one])) }, 'reply markup is too long'],
  ['sendMessage', 'rows that are none', { chat_id, text, ...keyboard({}) }, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'],

  ['editMessageText', 'an unknown message', { chat_id, message_id: 99, text }, 'message to edit not found'],
  ['editMessageText', 'somebody else’s message', { chat_id, message_id: 1, text }, "message can't be edited"],
  ['editMessageText', 'nothing new', { chat_id, message_id: 2, text, ...button({ callback_data: 'x' }) }, 'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'],
  ['editMessageText', '4,097 units', { chat_id, message_id: 2, text: 'a'.repeat(4097) }, 'MESSAGE_TOO_LONG'],
  ['editMessageText', 'no message at all', { text }, 'message identifier is not specified'],
  ['editMessageText', 'an unknown inline message', { inline_message_id: 'x', text }, 'MESSAGE_ID_INVALID'],
  ['editMessageReplyMarkup', 'nothing new', { chat_id, message_id: 2, ...button({ callback_data: 'x' }) }, 'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'],
  ['editMessageReplyMarkup', 'another kind of keyboard', { chat_id, message_id: 2, reply_markup: { keyboard: [] } }, 'inline keyboard expected'],
  ['deleteMessage', 'an unknown message', { chat_id, message_id: 99 }, 'message to delete not found'],
  ['setMessageReaction', 'an unknown message', { chat_id, message_id: 99, reaction: [] }, 'message to react not found'],
  ['setMessageReaction', 'two reactions', { chat_id, message_id: 1, reaction: [{ type: 'emoji', emoji: '👍' }, { type: 'emoji', emoji: '👎' }] }, 'REACTIONS_TOO_MANY'],
  ['sendChatAction', 'an unknown action', { chat_id, action: 'yawning' }, 'wrong parameter action in request'],

  ['answerCallbackQuery', 'an unknown press', { callback_query_id: '5' }, 'query is too old and response timeout expired or query ID is invalid'],
  ['answerCallbackQuery', '201 characters', { callback_query_id: '5', text: 'a'.repeat(201) }, 'MESSAGE_TOO_LONG'],
  ['answerCallbackQuery', 'a link to anywhere', { callback_query_id: '5', url: 'https://a.example' }, 'URL_INVALID'],
  ['answerInlineQuery', 'an unknown query', { inline_query_id: '5', results: [] }, 'query is too old and response timeout expired or query ID is invalid'],
  ['answerInlineQuery', '51 results', { inline_query_id: '5', results: Array.from({ length: 51 }, (_, i) => article(`${i}`)) }, 'too many inline query results specified'],
  ['answerInlineQuery', 'the same id twice', { inline_query_id: '5', results: [article('a'), article('a')] }, 'RESULT_ID_DUPLICATE'],
  ['answerInlineQuery', 'an empty id', { inline_query_id: '5', results: [article('')] }, 'RESULT_ID_INVALID'],
  ['answerInlineQuery', 'an id of 65 bytes', { inline_query_id: '5', results: [article(`${'я'.repeat(32)}a`)] }, 'RESULT_ID_INVALID'],
  ['answerInlineQuery', 'no title', { inline_query_id: '5', results: [article('a', { title: '' })] }, 'ARTICLE_TITLE_EMPTY'],
  ['answerInlineQuery', 'no content', { inline_query_id: '5', results: [article('a', { input_message_content: {} })] }, "can't parse inline query result: Input message content is not specified"],
  ['answerInlineQuery', 'a message of 4,097 units', { inline_query_id: '5', results: [article('a', { input_message_content: { message_text: 'a'.repeat(4097) } })] }, 'MESSAGE_TOO_LONG'],
  ['answerInlineQuery', 'a next offset of 65 bytes', { inline_query_id: '5', results: [], next_offset: 'a'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
  ['answerInlineQuery', 'a start parameter with a space', { inline_query_id: '5', results: [], button: { text: 'a', start_parameter: 'a b' } }, 'START_PARAM_INVALID'],
  ['answerInlineQuery', 'a start parameter of 65', { inline_query_id: '5', results: [], button: { text: 'a', start_parameter: 'a'.repeat(65) } }, 'START_PARAM_INVALID'],
  ['answerInlineQuery', 'a button for nothing', { inline_query_id: '5', results: [], button: { text: 'a' } }, "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field"],
  ['answerGuestQuery', 'no result', { guest_query_id: '5' }, "result isn't specified"],
  ['answerGuestQuery', 'an unknown summons', { guest_query_id: '5', result: article('a') }, 'query is too old and response timeout expired or query ID is invalid'],

  ['setMyCommands', 'a capital letter', commands(['Ask', 'a']), 'BOT_COMMAND_INVALID'],
  ['setMyCommands', 'a slash', commands(['/ask', 'a']), 'BOT_COMMAND_INVALID'],
  ['setMyCommands', 'a name of 33', commands(['a'.repeat(33), 'a']), 'BOT_COMMAND_INVALID'],
  ['setMyCommands', 'no description', commands(['ask', '']), 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ['setMyCommands', 'a description of 257', commands(['ask', 'a'.repeat(257)]), 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ['setMyCommands', '101 commands', commands(...Array.from({ length: 101 }, (_, i): [string, string] => [`c${i}`, 'a'])), 'BOT_COMMANDS_TOO_MUCH'],
  ['setMyCommands', 'a strange language', { ...commands(['ask', 'a']), language_code: 'english' }, 'invalid language code specified'],
  ['setMyCommands', 'a strange scope', { ...commands(['ask', 'a']), scope: { type: 'world' } }, "can't parse BotCommandScope: Unsupported type specified"],
  ['setMyName', '65 characters', { name: 'a'.repeat(65) }, 'name is too long: 65 characters of at most 64'],
  ['setMyDescription', '513 characters', { description: 'a'.repeat(513) }, 'description is too long: 513 characters of at most 512'],
  ['setMyShortDescription', '121 characters', { short_description: 'a'.repeat(121) }, 'short_description is too long: 121 characters of at most 120'],

  ['setWebhook', 'no address', { url: 'here' }, 'invalid webhook URL specified'],
  ['setWebhook', 'a long secret', { url: 'https://a.example', secret_token: 'a'.repeat(257) }, 'secret token is too long'],
  ['setWebhook', 'a secret with a space', { url: 'https://a.example', secret_token: 'a b' }, 'secret token contains unallowed characters'],
  ['setWebhook', 'plain http', { url: 'http://a.example' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
  ['setWebhook', 'a strange port', { url: 'https://a.example:5000' }, 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'],
  ['setWebhook', 'another machine', { url: 'https://a.example' }, 'bad webhook: the fake never leaves this machine; set webhookVia to stand in for a.example'],
  ['getUpdates', 'an unknown kind', { allowed_updates: ['guest'] }, `allowed_updates names "guest", which is no kind of update${stricter}`],
  ['getFile', 'an unknown file', { file_id: 'x' }, 'invalid file_id'],
  ['leaveChat', 'a private chat', { chat_id }, "can't leave private chats"],
];

/** What is just within the limits. */
const taken: [method: string, what: string, params: object][] = [
  ['sendMessage', '4,096 units', { chat_id, text: 'я'.repeat(4096) }],
  ['sendMessage', 'numbers as texts', { chat_id: String(chat_id), text: 5 }],
  ['sendMessage', 'JSON in a text', { chat_id, text, entities: JSON.stringify([entity('bold', 0, 3)]) }],
  ['sendMessage', 'all of the text', { chat_id, text, entities: [entity('blockquote', 0, text.length), entity('bold', 0, text.length)] }],
  ['sendMessage', 'a link and code in a quote', { chat_id, text, entities: [entity('blockquote', 0, 20), entity('text_link', 0, 5, { url: 'https://a.example/#:~:text=a' }), entity('code', 6, 3)] }],
  ['sendMessage', 'a quote as wide as its link', { chat_id, text, entities: [entity('text_link', 0, 9, { url: 'tg://user?id=5' }), entity('blockquote', 0, 9)] }],
  ['sendMessage', 'styles that cross', { chat_id, text, entities: [entity('bold', 0, 9), entity('italic', 5, 9), entity('blockquote', 7, 9)] }],
  ['sendMessage', 'links of 9,500', { chat_id, text, entities: [entity('text_link', 0, 3, { url: `https://a.example/${'a'.repeat(9448)}` })] }],
  ['sendMessage', 'a date', { chat_id, text, entities: [entity('date_time', 25, 5, { unix_time: 1, date_time_format: 'wDT' })] }],
  ['sendMessage', 'data of 64 bytes', { chat_id, text, ...button({ callback_data: 'я'.repeat(32) }) }],
  ['sendMessage', '256 characters to copy', { chat_id, text, ...button({ copy_text: { text: 'a'.repeat(256) } }) }],
  ['sendMessage', 'an empty switch', { chat_id, text, ...button({ switch_inline_query_current_chat: '' }) }],
  ['sendMessage', '100 buttons', { chat_id, text, ...keyboard(...buttons(100).map((one) => [one])) }],
  ['sendMessage', 'eight buttons in a row', { chat_id, text, ...keyboard(buttons(8)) }],
  ['sendMessage', 'another kind of keyboard', { chat_id, text, reply_markup: { force_reply: true } }],
  ['sendMessage', 'a reply to nothing, if need be', { chat_id, text, reply_parameters: { message_id: 99, allow_sending_without_reply: true } }],
  ['sendMessage', 'a reply with a quote', { chat_id, text, reply_parameters: { message_id: 1, quote: 'on 5 May' } }],
  ['setMessageReaction', 'a reaction', { chat_id, message_id: 1, reaction: [{ type: 'emoji', emoji: '👍' }] }],
  ['setMyCommands', 'Russian', { ...commands(['ask', 'Спросить']), language_code: 'ru', scope: { type: 'chat', chat_id } }],
  ['setMyName', 'as a form', { name: 'Verbatim' }],
  ['getMyDescription', 'none yet', {}],
  ['getChat', 'a private chat', { chat_id }],
  ['GETME', 'in capitals', {}],
];

describe('Telegram refuses', () => {
  test.each(refused)('%s: %s', async (method, _what, params, description) => {
    const { length } = telegram.refusals;
    const answer = await rawCall(telegram, method, params);
    expect(answer).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` });
    await expect.poll(() => telegram.refusals.length).toBe(length + 1);
  });

  test('an answer that comes twice, and one that comes too late', async () => {
    const ask = { inline_query_id: query, results: [article('a')] };
    expect(await rawCall(telegram, 'answerInlineQuery', ask)).toEqual({ ok: true, result: true });
    expect(await rawCall(telegram, 'answerInlineQuery', ask)).toMatchObject({ error_code: 400 });
    now += 10_001;
    expect(await rawCall(telegram, 'answerCallbackQuery', { callback_query_id: press })).toMatchObject({ error_code: 400 });
  });
});

describe('Telegram takes', () => {
  test.each(taken)('%s: %s', async (method, _what, params) => {
    expect(await rawCall(telegram, method, params)).toMatchObject({ ok: true });
  });

  test('more than 100 entities, and keeps 100; and none that are empty', async () => {
    const long = 'a'.repeat(300);
    const entities = [entity('bold', 5, 0), ...Array.from({ length: 120 }, (_, i) => entity('bold', i * 2, 1))];
    const { result } = await rawCall(telegram, 'sendMessage', { chat_id, text: long, entities });
    expect(result).toMatchObject({ text: long, entities: { length: 100, 0: entity('bold', 0, 1), 99: entity('bold', 198, 1) } });
  });
});

const get = async (path: string): Promise<unknown> => (await fetch(telegram.root + path)).json();

describe('The address of a call', () => {
  test('needs the right token', async () => {
    expect(await get('/bot100200300:wrong/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });

  test.each(['/', '/bot', '/botabc/getMe', `/bot100200300:a`, '/getMe'])('is not found: %s', async (path) => {
    expect(await get(path)).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  });

  test('needs a known method', async () => {
    const answer = { ok: false, error_code: 404, description: 'Not Found: method not found' };
    expect(await get(`/bot${telegram.token}/sendLove`)).toEqual(answer);
  });

  test('may hold the parameters, or the body a form', async () => {
    expect(await get(`/bot${telegram.token}/sendMessage?chat_id=${chat_id}&text=%D0%B4%D0%B0`)).toMatchObject({ result: { text: 'да' } });
    const form = { body: new URLSearchParams({ chat_id: '1001', text: 'a & b' }), headers: {} };
    expect(await rawCall(telegram, 'sendMessage', {}, form)).toMatchObject({ result: { text: 'a & b' } });
  });

  test('comes with a body of at most 50 MB', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': 50 * 1024 * 1024 + 1 };
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${telegram.root}/bot${telegram.token}/getMe`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject).flushHeaders();
    });
    expect(status).toBe(413);
  });

  test('comes with a body of JSON in UTF-8', async () => {
    const headers = { 'content-type': 'application/json' };
    const send = (body: string | Uint8Array<ArrayBuffer>) => rawCall(telegram, 'getMe', {}, { body, headers });
    expect(await send('[]')).toMatchObject({ description: 'Bad Request: JSON object expected' });
    expect(await send('{')).toMatchObject({ error_code: 400 });
    expect(await send(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ description: 'Bad Request: strings must be encoded in UTF-8' });
  });
});
