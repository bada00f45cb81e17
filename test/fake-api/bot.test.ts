import { Bot, GrammyError, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegramRates } from './flood.ts';
import { startFakeTelegram, type FakeTelegram } from './telegram.ts';

let telegram: FakeTelegram;
let bot: Bot;

/** A real grammY bot, polling the fake over HTTP. */
function startBot(): void {
  bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
  bot.catch(() => undefined);
  bot.on('message:text', (ctx) =>
    ctx.reply(`You said: ${ctx.msg.text}`, {
      reply_parameters: { message_id: ctx.msg.message_id },
      reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    }),
  );
  bot.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery('Here is more');
    await ctx.editMessageText('More of it');
  });
  bot.on('inline_query', (ctx) => {
    const content = { message_text: `On ${ctx.inlineQuery.query}` };
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };
    return ctx.answerInlineQuery([{ type: 'article', id: 'p1', title: 'One', input_message_content: content, reply_markup }]);
  });
  bot.on('guest_message', async (ctx) => {
    const content = { message_text: `To a guest: ${ctx.guestMessage.text}` };
    await ctx.answerGuestQuery({ type: 'article', id: 'g', title: 'One', input_message_content: content });
  });
  void bot.start({ timeout: 5 });
}

beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(async () => {
  if (bot?.isRunning()) await bot.stop();
  await telegram.stop();
});

describe('A grammY bot', () => {
  test('answers a message, and the press of a button', async () => {
    startBot();
    const anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
    const chat = telegram.privateChat(anna);
    const question = anna.says(chat, 'when will it be signed?');
    const { params, result: answer } = await telegram.next('sendMessage');
    expect(params).toMatchObject({ chat_id: anna.id, text: 'You said: when will it be signed?' });
    expect(answer.reply_to_message?.message_id).toBe(question.message_id);
    const press = anna.presses(answer, 'More');
    await telegram.next('answerCallbackQuery', { callback_query_id: press.id, text: 'Here is more' });
    await telegram.next('editMessageText');
    expect(telegram.sent(chat)).toMatchObject([{ message_id: answer.message_id, text: 'More of it' }]);
    expect(answer.text).toBe('You said: when will it be signed?'); // what was given does not change afterwards
    expect(() => anna.presses(telegram.sent(chat)[0]!, 'More')).toThrow('no button "More" to press; the message has none');
    await telegram.drained();
    expect(telegram.refusals).toEqual([]);
    expect(telegram.confirmed).toHaveLength(2);
  });

  test('answers an inline query, and the press of a button under what was picked', async () => {
    startBot();
    const anna = telegram.user();
    const query = anna.types('treaty', { chatType: 'group' });
    const { params } = await telegram.next('answerInlineQuery', { inline_query_id: query.id });
    expect(params.results).toHaveLength(1);
    const picked = anna.picks(query, 'p1');
    expect(picked).toMatchObject({ result_id: 'p1', query: 'treaty', text: 'On treaty' });
    const { inline_message_id = '' } = anna.presses(picked, 'more');
    await telegram.next('editMessageText', { inline_message_id });
    expect(telegram.inlineMessage(inline_message_id)?.text).toBe('More of it');
  });

  test('answers once as a guest', async () => {
    startBot();
    telegram.user().summons({ id: -5, type: 'group', title: 'Strangers' }, '@verbatim_bot when?');
    const { result } = await telegram.next('answerGuestQuery');
    expect(telegram.inlineMessage(result.inline_message_id)?.text).toBe('To a guest: @verbatim_bot when?');
  });

  test('hears in a group what is meant for it, and all of it as an administrator', async () => {
    startBot();
    const boris = telegram.user();
    const group = telegram.group({ title: 'News' });
    boris.says(group, 'hello everybody');
    boris.says(group, '/ask@other_bot when?');
    boris.says(group, '/ask when?');
    const { result: answer } = await telegram.next('sendMessage');
    expect(answer.text).toBe('You said: /ask when?');
    boris.says(group, 'and where?', { reply_to_message: answer });
    boris.says(group, 'tell us, @Verbatim_Bot');
    boris.says(telegram.group({ title: 'Staff', admin: true }), 'hello staff');
    for (const text of ['and where?', 'tell us, @Verbatim_Bot', 'hello staff']) {
      expect((await telegram.next('sendMessage')).params.text).toBe(`You said: ${text}`);
    }
  });

  test('is told why when it may not write', async () => {
    const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
    const anna = telegram.user();
    const refusal = (chat: number): Promise<unknown> => api.sendMessage(chat, 'hi').catch((error: unknown) => error);
    expect(await refusal(anna.id)).toMatchObject({ description: "Forbidden: bot can't initiate conversation with a user" });
    telegram.privateChat(anna);
    anna.blocks();
    expect(await refusal(anna.id)).toBeInstanceOf(GrammyError);
    expect(await refusal(anna.id)).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    anna.unblocks();
    expect(await refusal(anna.id)).toMatchObject({ text: 'hi' });
    const group = telegram.smallGroup({ title: 'Old' });
    const upgraded = telegram.upgrade(group);
    expect(await refusal(group.id)).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: upgraded.id } });
    anna.removes(upgraded);
    expect(await refusal(upgraded.id)).toMatchObject({ description: 'Forbidden: bot was kicked from the supergroup chat' });
    anna.adds(upgraded);
    await api.leaveChat(upgraded.id);
    expect(await refusal(upgraded.id)).toMatchObject({ description: 'Forbidden: bot is not a member of the supergroup chat' });
    expect(telegram.pending.map(({ my_chat_member: change }) => change?.new_chat_member.status).filter(Boolean)).toEqual([
      'kicked', 'member', 'kicked', 'member',
    ]);
  });

  test('downloads a file that somebody sent, if it is not too big', async () => {
    const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
    const anna = telegram.user();
    const document = telegram.file({ name: 'news.txt', bytes: 'Новости', type: 'text/plain' });
    expect(anna.sends(telegram.privateChat(anna), document).document.file_name).toBe('news.txt');
    const { file_path, file_size } = await api.getFile(document.file_id);
    const response = await fetch(`${telegram.root}/file/bot${telegram.token}/${file_path}`);
    expect([await response.text(), file_size]).toEqual(['Новости', 14]);
    const big = telegram.file({ name: 'big.txt', bytes: '', size: 20 * 1024 * 1024 + 1 });
    await expect(api.getFile(big.file_id)).rejects.toMatchObject({ description: 'Bad Request: file is too big' });
  });

  test('can send a file with a call, and texts in several languages', async () => {
    const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
    await api.setWebhook('https://localhost:9/hook', { certificate: new InputFile(Buffer.from('cert'), 'cert.pem') });
    expect(await api.getWebhookInfo()).toMatchObject({ has_custom_certificate: true });
    await api.setMyCommands([{ command: 'ask', description: 'Спросить' }], { language_code: 'ru' });
    expect(telegram.commands('default', 'ru')).toEqual([{ command: 'ask', description: 'Спросить' }]);
    expect(await api.getMyCommands()).toEqual([]);
    await api.setMyName('Дословно', { language_code: 'ru' });
    expect([await api.getMyName({ language_code: 'ru' }), await api.getMyName()]).toEqual([{ name: 'Дословно' }, { name: 'Verbatim' }]);
  });

  test('has to wait when it sends too much, if the test wants it so', async () => {
    let now = 0;
    const strict = telegram.another({ token: '5:other', rates: telegramRates, clock: () => now });
    const { api } = new Bot(strict.token, { client: { apiRoot: strict.root } });
    const group = strict.group({ title: 'Busy' });
    await api.sendMessage(group.id, 'one');
    await expect(api.sendMessage(group.id, 'two')).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    for (let i = 2; i <= 20; i++) {
      now += 1_000;
      await api.sendMessage(group.id, String(i));
    }
    now += 1_000;
    await expect(api.sendMessage(group.id, '21')).rejects.toMatchObject({ parameters: { retry_after: 40 } });
    expect(telegram.calls).toEqual([]); // the other bot's world
  });
});

describe('A person', () => {
  test('writes as Telegram would deliver it', () => {
    const anna = telegram.user({ first_name: 'Anna', last_name: 'B.' });
    const chat = telegram.privateChat(anna);
    const { entities, message_id } = anna.says(chat, '/ask@verbatim_bot see https://a.example/?q=1, #news @boris a@b.example 1/2');
    expect(entities?.map(({ type, offset, length }) => `${type} ${offset} ${length}`)).toEqual([
      'bot_command 0 17', 'url 22 22', 'hashtag 46 5', 'mention 52 6', 'email 59 11',
    ]);
    expect(chat).toEqual({ id: anna.id, type: 'private', first_name: 'Anna', last_name: 'B.' });
    const edited = anna.edits(telegram.messages(chat)[0]!, 'never mind');
    expect(edited).not.toHaveProperty('entities');
    expect(telegram.pending.at(-1)?.edited_message).toMatchObject({ message_id, text: 'never mind', edit_date: edited.edit_date });
  });

  test('cannot do what nobody can', () => {
    const anna = telegram.user();
    const chat = telegram.privateChat(anna);
    expect(() => anna.says(chat, 'a'.repeat(4097))).toThrow('nobody can send 4097 characters');
    expect(() => anna.types('a'.repeat(257))).toThrow('nobody can type 257 characters');
    expect(() => anna.picks(anna.types('a'), 'x')).toThrow('no result "x" to pick; there are none');
    expect(() => anna.says({ ...chat, id: 5 }, 'a')).toThrow('the bot knows no chat 5');
  });
});
