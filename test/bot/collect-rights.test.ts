import type { Message, MessageOrigin, User } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createCollecting } from '../../src/bot/collect-setup.ts';
import { fileKey } from '../../src/collect/naming.ts';
import { createLog } from '../../src/log.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ADMIN, ARTICLE, filesIn, openScene } from './collecting.ts';
import type { Scene } from './collecting.ts';

const { collect: english } = textsFor('en');
const GROUP = { id: -1_001_000_000_777, type: 'supergroup', title: 'Readers' } as const;
const CHANNEL = { id: -1_001_000_000_778, type: 'channel', title: 'News' } as const;
const FROM_ADMIN: MessageOrigin = { type: 'user', date: 1, sender_user: { id: ADMIN, is_bot: false, first_name: 'Admin' } };
const ANONYMOUS: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

type Content = Partial<Message>;

function command(text: string): Content {
  return { text, entities: [{ type: 'bot_command', offset: 0, length: '/remove'.length }] };
}

/** What an administrator could do, as the content of a message. */
function contents(scene: Scene): Content[] {
  const document = scene.telegram.file({ name: 'a.txt', bytes: ARTICLE });
  return [{ document }, { document, caption: '/remove own' }, { text: ARTICLE, forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'x' } }, { text: 'https://news.example/a' }, command('/remove'), command('/remove own')];
}

/** The same by those who may not, each as Telegram could deliver it. */
function attempts(scene: Scene): object[] {
  const stranger = scene.stranger.user;
  const admin = scene.admin.user;
  const privately = { id: stranger.id, type: 'private', first_name: 'x' } as const;
  const own = { id: admin.id, type: 'private', first_name: 'x' } as const;
  const bot: User = { id: 42, is_bot: true, first_name: 'Other bot', username: 'other_bot' };
  const senders: ((content: Content) => object)[] = [
    (content) => ({ message: { ...content, from: stranger, chat: privately } }),
    (content) => ({ message: { ...content, from: { ...stranger, username: String(ADMIN), first_name: 'Admin' }, chat: privately } }),
    (content) => ({ message: { ...content, from: stranger, chat: privately, forward_origin: FROM_ADMIN } }),
    (content) => ({ message: { ...content, from: stranger, chat: privately, author_signature: 'Admin', reply_to_message: { message_id: 3, date: 1, chat: privately, from: admin, text: 'x' } } }),
    (content) => ({ message: { ...content, from: stranger, chat: GROUP } }),
    (content) => ({ message: { ...content, from: admin, chat: GROUP } }),
    (content) => ({ message: { ...content, from: admin, chat: { id: -77, type: 'group', title: 'Small' } } }),
    (content) => ({ message: { ...content, from: ANONYMOUS, sender_chat: GROUP, chat: GROUP } }),
    (content) => ({ message: { ...content, from: admin, sender_chat: CHANNEL, chat: own } }),
    (content) => ({ message: { ...content, from: { id: 777_000, is_bot: false, first_name: 'Telegram' }, sender_chat: CHANNEL, is_automatic_forward: true, chat: GROUP } }),
    (content) => ({ message: { ...content, from: admin, via_bot: bot, chat: own } }),
    (content) => ({ message: { ...content, from: { ...admin, is_bot: true }, chat: own } }),
    (content) => ({ message: { ...content, from: admin, chat: privately } }),
    (content) => ({ message: { ...content, from: stranger, chat: own } }),
    (content) => ({ message: { ...content, chat: own } }),
    (content) => ({ channel_post: { ...content, sender_chat: CHANNEL, chat: CHANNEL } }),
    (content) => ({ edited_message: { ...content, from: admin, chat: own, edit_date: 2 } }),
    (content) => ({ edited_message: { ...content, from: stranger, chat: privately, edit_date: 2 } }),
    (content) => ({ business_message: { ...content, from: admin, chat: own, business_connection_id: 'b' } }),
    (content) => ({ guest_message: { ...content, from: admin, chat: GROUP, guest_query_id: 'g' } }),
  ];
  const messages = senders.flatMap((send) => contents(scene).map(send));
  const datas = [`d:${fileKey('own.txt')}`, `r:${fileKey('own.txt')}`, 'l:1', 'k:', 'b:20261122-061200-0a1b2c3d'];
  const pressers: ((data: string) => object)[] = [
    (data) => ({ from: stranger, data, message: { message_id: 1, date: 1, chat: privately, from: bot, text: 'x' } }),
    (data) => ({ from: stranger, data, message: { message_id: 1, date: 1, chat: own, from: bot, text: 'x' } }),
    (data) => ({ from: stranger, data, message: { message_id: 1, date: 1, chat: GROUP, from: bot, text: 'x' } }),
    (data) => ({ from: admin, data, message: { message_id: 1, date: 1, chat: GROUP, from: bot, text: 'x' } }),
    (data) => ({ from: admin, data, message: { message_id: 1, date: 0, chat: privately } }),
    (data) => ({ from: admin, data, inline_message_id: 'i' }),
    (data) => ({ from: stranger, data, inline_message_id: 'i' }),
    (data) => ({ from: { ...admin, is_bot: true }, data, message: { message_id: 1, date: 1, chat: own, from: bot, text: 'x' } }),
    (data) => ({ from: stranger, data, message: { message_id: 1, date: 1, chat: privately, from: admin, text: 'x', reply_to_message: { message_id: 2, date: 1, chat: privately, from: admin } } }),
    (data) => ({ from: { ...stranger, username: String(ADMIN) }, data, message: { message_id: 1, date: 0, chat: privately } }),
    (data) => ({ from: ANONYMOUS, data, message: { message_id: 1, date: 1, chat: GROUP, from: bot, text: 'x' } }),
    (data) => ({ from: { id: -ADMIN, is_bot: false, first_name: 'x' }, data, message: { message_id: 1, date: 1, chat: own } }),
    (data) => ({ from: { ...stranger, id: ADMIN + 1 }, data, message: { message_id: 1, date: 1, chat: own } }),
    (data) => ({ from: { ...stranger, id: ADMIN + 2 ** 32 }, data, message: { message_id: 1, date: 1, chat: own } }),
    (data) => ({ from: stranger, data, message: { message_id: 1, date: 1, chat: CHANNEL, sender_chat: CHANNEL, text: 'x' } }),
    (data) => ({ from: admin, data, message: { message_id: 1, date: 1, chat: CHANNEL, sender_chat: CHANNEL, text: 'x' } }),
  ];
  return [...messages, ...pressers.flatMap((press) => datas.map((data) => ({ callback_query: { id: 'q', chat_instance: '1', ...press(data) } })))];
}

describe('A1: those who may not', () => {
  it('try 200 times: nothing is executed', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    const all = attempts(scene);
    expect(all).toHaveLength(200);
    const logged: string[] = [];
    const collecting = createCollecting({
      admins: [ADMIN],
      corpusDir: scene.corpus,
      dataDir: scene.data,
      fetchLink: (link) => {
        scene.fetched.push(link);
        return Promise.reject(new Error('fetched'));
      },
    });
    const bot = createBot('100:no-such-token', { library: scene.library, log: createLog('debug', (line) => logged.push(line)), collecting }, { botInfo: scene.telegram.bot });
    const called: { method: string; text: string }[] = [];
    bot.api.config.use((_previous, method, payload) => {
      called.push({ method, text: (payload as { text?: string }).text ?? '' });
      return Promise.resolve({ ok: true, result: true } as never);
    });
    for (const [index, update] of all.entries()) {
      const [[kind, content]] = Object.entries(update) as [[string, object]];
      const whole = kind === 'callback_query' ? content : { message_id: 100 + index, date: 1, ...content };
      await bot.handleUpdate({ update_id: index + 1, [kind]: whole });
    }
    expect(await scene.files()).toEqual(['own.txt']);
    expect(await filesIn(scene.data)).toEqual([]);
    expect(scene.fetched).toEqual([]);
    expect(called.filter(({ method }) => method === 'getFile')).toEqual([]);
    expect(called.filter(({ text }) => /^(?:Added|Remove|Put back|Which one|Nothing was removed)/.test(text))).toEqual([]);
    expect(logged.filter((line) => /article (?:added|removed|put back)|update failed/.test(line))).toEqual([]);
  });

  it('are refused politely, once for files sent together, again for another kind, and not at all in groups', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    const chat = scene.telegram.privateChat(scene.stranger);
    for (let count = 0; count < 5; count += 1) scene.stranger.sends(chat, scene.telegram.file({ name: 'a.txt', bytes: ARTICLE }));
    expect(await scene.handle()).toEqual([english.onlyAdmins]);
    scene.stranger.says(chat, 'https://news.example/a');
    scene.stranger.says(chat, '/remove own');
    expect(await scene.handle()).toEqual([english.onlyAdmins, english.onlyAdmins]);
    const group = scene.telegram.group({ title: 'Readers', admin: true });
    for (const person of [scene.stranger, scene.admin]) {
      person.sends(group, scene.telegram.file({ name: 'a.txt', bytes: ARTICLE }));
      person.says(group, 'https://news.example/a');
      person.says(group, '/remove own');
    }
    expect(await scene.handle()).toEqual([]);
  });

  it('press a button in vain, and are told so', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    scene.telegram.deliver({
      callback_query: { id: 'q', chat_instance: '1', from: scene.stranger.user, data: `d:${fileKey('own.txt')}`, message: { message_id: 1, date: 0, chat: scene.telegram.privateChat(scene.stranger) } },
    });
    await scene.handle();
    const answers = scene.telegram.calls.filter(({ method }) => method === 'answerCallbackQuery');
    expect(answers[0]).toMatchObject({ params: { text: english.onlyAdmins } });
    expect(await scene.files()).toEqual(['own.txt']);
  });
});
