import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MessageOrigin } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { publishAdminCommands } from '../../src/bot/collect-menu.ts';
import { createCollecting } from '../../src/bot/collect-setup.ts';
import { LinkError } from '../../src/collect/link-error.ts';
import type { FetchedPage } from '../../src/collect/link.ts';
import { createLog } from '../../src/log.ts';
import { recordsInMemory } from '../../src/records/records.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { Harness } from '../harness.ts';
import { ADMIN, ARTICLE, filesIn, openScene, TEXT } from './collecting.ts';
import type { Scene } from './collecting.ts';

const { collect: english } = textsFor('en');
const { collect: russian } = textsFor('ru');

/** The administrator sends a file; gives what the bot says. */
async function sent(scene: Scene, name: string, bytes: Uint8Array | string, more: { size?: number; type?: string } = {}): Promise<string> {
  scene.admin.sends(scene.telegram.privateChat(scene.admin), scene.telegram.file({ name, bytes, ...more }));
  return (await scene.handle()).join('\n');
}

describe('a document from an administrator', () => {
  it('becomes a file of the corpus, and what was understood is told', async () => {
    const scene = await openScene();
    const answer = await sent(scene, 'news.txt', `---\npublisher: Town News\ndate: 2019-11-18\n---\n${ARTICLE}`);
    const [file = ''] = await scene.files();
    expect(answer).toBe(`Added, and understood as:\n\nTreaty signed at last\nTown News · 18 November 2019 · 1 paragraph · 1 line left out\n\n${file}`);
    expect(file).toMatch(/^telegram\/\d{4}-\d\d-\d\d-treaty-signed-at-last-[0-9a-f]{12}\.txt$/);
    expect(await readFile(path.join(scene.corpus, file), 'utf8')).toContain(TEXT);
    await scene.library.update();
    expect(scene.library.snapshot.articles.map(({ source }) => source.title)).toEqual(['Treaty signed at last']);
  });

  it('is taken away again by the button, kept aside, and put back by the next', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    await sent(scene, 'news.txt', `${ARTICLE}More of it.`);
    const files = await scene.files();
    scene.admin.presses(scene.last(scene.admin), english.undoButton);
    expect((await scene.handle())[0]).toMatch(/^Removed: telegram\//);
    expect(await scene.files()).toEqual(['own.txt']);
    expect(await filesIn(path.join(scene.data, 'removed'))).toHaveLength(1);
    scene.admin.presses(scene.last(scene.admin), english.putBackButton);
    expect((await scene.handle())[0]).toMatch(/^Put back: telegram\//);
    expect(await scene.files()).toEqual(files);
    expect(await filesIn(path.join(scene.data, 'removed'))).toEqual([]);
  });

  it('that is here already is told so, and is not undone without a question', async () => {
    const scene = await openScene();
    await sent(scene, 'a.txt', ARTICLE);
    expect(await sent(scene, 'b.txt', ARTICLE)).toMatch(/^This is already here:\n\nTreaty signed at last\n/);
    expect(await scene.files()).toHaveLength(1);
    scene.admin.presses(scene.last(scene.admin), english.removeButton);
    expect((await scene.handle())[0]).toMatch(/^Remove “/);
    expect(await scene.files()).toHaveLength(1);
  });

  it.each<[what: string, name: string, bytes: string, more: object, answer: RegExp | string]>([
    ['of another kind', 'a.pdf', '%PDF-', {}, english.wrongKind],
    ['without text', 'a.txt', '  ', {}, /^This cannot be read as an article, so I have not kept it: .+\.$/],
    ['that is a picture', 'a.txt', '\u0089PNG', {}, /^This cannot be read/],
    ['larger than Telegram gives', 'a.txt', 'x', { size: 20 * 1024 * 1024 + 1 }, english.tooLarge],
    ['larger than it says', 'a.txt', 'x'.repeat(20 * 1024 * 1024 + 1), { size: 5 }, english.tooLarge],
  ])('%s is not kept, and the answer says why', async (_what, name, bytes, more, answer) => {
    const scene = await openScene();
    expect(await sent(scene, name, bytes, more)).toMatch(answer instanceof RegExp ? answer : new RegExp(`^${answer.replaceAll('.', '\\.')}$`));
    expect(await scene.files()).toEqual([]);
  });

  it.each(['getFile', 'file'])('that cannot be downloaded (%s) is told so, and the token is nowhere', async (method) => {
    const scene = await openScene();
    scene.telegram.faults.rule = (called) => (called === method ? 'reset' : undefined);
    expect(await sent(scene, 'a.txt', ARTICLE)).toBe(english.notDownloaded);
    const secret = scene.telegram.token.split(':')[1] ?? '';
    expect(JSON.stringify([scene.logged, scene.telegram.calls.map(({ params }) => params)])).not.toContain(secret);
  });

  it.skipIf(process.getuid?.() === 0)('is refused plainly when the corpus cannot be written to', async () => {
    const scene = await openScene();
    await chmod(scene.corpus, 0o555);
    expect(await sent(scene, 'a.txt', ARTICLE)).toBe(english.readOnly);
  });

  it('with many articles shows the first five', async () => {
    const scene = await openScene({ language: 'ru' });
    const list = Array.from({ length: 7 }, (_, index) => ({ title: `Статья ${index}`, text: `${TEXT} Номер ${index} в этом списке.` }));
    const answer = await sent(scene, 'list.json', JSON.stringify(list));
    expect(answer).toMatch(/^Добавлено, понято как 7 статей:\n\nСтатья 0\nиздание неизвестно · дата неизвестна · 1 абзац/);
    expect(answer).toContain('и ещё 2 статьи');
  });
});

const DATE = 1_574_035_200;
const CHANNEL: MessageOrigin = { type: 'channel', date: DATE, message_id: 77, chat: { id: -1_001_234, type: 'channel', title: 'Новости города', username: 'town_news' } };

describe('a forwarded post', () => {
  it.each<[where: string, origin: MessageOrigin, facts: string]>([
    ['a public channel', CHANNEL, 'Новости города · 18 November 2019'],
    ['a private channel', { ...CHANNEL, chat: { id: -1_001_234, type: 'channel', title: 'Внутренний' } }, 'Внутренний · 18 November 2019'],
    ['a group', { type: 'chat', date: DATE, sender_chat: { id: -1_009, type: 'supergroup', title: 'Readers' } }, 'Readers · 18 November 2019'],
    ['a person', { type: 'user', date: DATE, sender_user: { id: 9, is_bot: false, first_name: 'Ivan' } }, 'publisher unknown · 18 November 2019'],
    ['somebody who hides', { type: 'hidden_user', date: DATE, sender_user_name: 'Ivan' }, 'publisher unknown · 18 November 2019'],
  ])('of %s is kept with where it comes from', async (_where, forward_origin, facts) => {
    const scene = await openScene();
    scene.admin.says(scene.telegram.privateChat(scene.admin), ARTICLE, { forward_origin });
    expect((await scene.handle()).join('\n')).toContain(`Treaty signed at last\n${facts} · 1 paragraph`);
    expect(await scene.files()).toHaveLength(1);
  });

  it('of a public channel has its link', async () => {
    const scene = await openScene();
    scene.admin.says(scene.telegram.privateChat(scene.admin), ARTICLE, { forward_origin: CHANNEL });
    await scene.handle();
    await scene.library.update();
    expect(scene.library.snapshot.articles[0]?.source).toMatchObject({ url: 'https://t.me/town_news/77', publisher: 'Новости города', date: '2019-11-18' });
  });

  it('may have its text under a picture', async () => {
    const scene = await openScene();
    const from = scene.admin.user;
    const message = { message_id: 9, date: DATE, chat: scene.telegram.privateChat(scene.admin), from, caption: ARTICLE, photo: [], forward_origin: CHANNEL };
    scene.telegram.deliver({ message });
    expect((await scene.handle())[0]).toContain('Treaty signed at last');
  });

  it('without text is not kept', async () => {
    const scene = await openScene();
    const message = { message_id: 9, date: DATE, chat: scene.telegram.privateChat(scene.admin), from: scene.admin.user, photo: [], forward_origin: CHANNEL };
    scene.telegram.deliver({ message });
    expect(await scene.handle()).toEqual([english.noText]);
  });

  it('that looks like a command is a post', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    scene.admin.says(scene.telegram.privateChat(scene.admin), `/remove own\n${TEXT}`, { forward_origin: CHANNEL });
    expect((await scene.handle())[0]).toMatch(/^Added/);
  });

  it('from a stranger is a question, as before', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    scene.stranger.says(scene.telegram.privateChat(scene.stranger), 'When was the treaty signed?', { forward_origin: CHANNEL });
    expect((await scene.handle()).join('\n')).toContain('town hall');
    expect(await scene.files()).toEqual(['own.txt']);
  });

  it('of an own answer is no article', async () => {
    const scene = await openScene({ files: { 'own.txt': ARTICLE } });
    const origin: MessageOrigin = { type: 'user', date: DATE, sender_user: { id: scene.telegram.bot.id, is_bot: true, first_name: 'Verbatim' } };
    scene.admin.says(scene.telegram.privateChat(scene.admin), ARTICLE, { forward_origin: origin });
    await scene.handle();
    expect(await scene.files()).toEqual(['own.txt']);
  });
});

const PAGE: FetchedPage = {
  url: 'https://news.example/treaty',
  bytes: Buffer.from(`<html><head><title>Treaty signed</title></head><body><h1>Treaty signed</h1><p>${TEXT}</p><p>${TEXT.replace('treaty', 'contract')}</p></body></html>`),
  ending: 'html',
  charset: 'utf-8',
};

describe('a link', () => {
  it('is fetched and kept with its address', async () => {
    const scene = await openScene({ fetchLink: () => Promise.resolve(PAGE) });
    scene.admin.says(scene.telegram.privateChat(scene.admin), ' https://news.example/treaty?x=1 ');
    expect((await scene.handle())[0]).toMatch(/^Added, and understood as:\n\nTreaty signed\n/);
    expect(scene.fetched).toEqual(['https://news.example/treaty?x=1']);
    await scene.library.update();
    expect(scene.library.snapshot.articles[0]?.source.url).toBe('https://news.example/treaty');
  });

  it('that cannot be fetched is told why', async () => {
    const scene = await openScene({ language: 'ru', fetchLink: () => Promise.reject(new LinkError('address')) });
    scene.admin.says(scene.telegram.privateChat(scene.admin), 'http://127.0.0.1/');
    expect(await scene.handle()).toEqual([russian.link.address]);
  });

  it.each(['see https://news.example/treaty', 'https://a.example https://b.example', 'news.example'])('among other words, %j, is a question', async (text) => {
    const scene = await openScene();
    scene.admin.says(scene.telegram.privateChat(scene.admin), text);
    await scene.handle();
    expect(scene.fetched).toEqual([]);
  });
});

describe('the menu and /help', () => {
  it('tell administrators of it, and nobody else', async () => {
    const scene = await openScene();
    for (const person of [scene.admin, scene.stranger]) person.says(scene.telegram.privateChat(person), '/help');
    const [forAdmin, forStranger] = await scene.handle();
    expect(forAdmin).toContain(english.help);
    expect(forStranger).not.toContain('/remove');
  });

  it('of commands is set for each administrator, who may not have written yet', async () => {
    const { bot, calls, refusals, logged } = new Harness();
    refusals.set('setMyCommands', 'Bad Request: chat not found');
    const { people } = recordsInMemory();
    await publishAdminCommands(bot.api, [1, 2], people, createLog('info', (line) => logged.push(JSON.parse(line) as Record<string, unknown>)));
    expect(calls.map(({ payload }) => payload)).toMatchObject([
      { scope: { type: 'chat', chat_id: 1 } },
      { scope: { type: 'chat', chat_id: 2 } },
      { scope: { type: 'chat', chat_id: 2 }, language_code: 'ru' },
    ]);
    expect(JSON.stringify(calls[1]?.payload)).toContain('"command":"remove"');
    expect(logged).toMatchObject([{ level: 'info', admin: 1 }]);
  });

  it('is in the language that an administrator chose before a restart', async () => {
    const { bot, calls } = new Harness();
    const { people } = recordsInMemory();
    people.choose(people.mark(2), 'ru');
    await publishAdminCommands(bot.api, [1, 2], people, createLog('error', () => undefined));
    const inRussian = calls.map(({ payload }) => JSON.stringify(payload).includes(textsFor('ru').collect.command));
    expect(inRussian).toEqual([false, true, true, true]);
  });
});

it('without administrators there is nothing of it', async () => {
  expect(createCollecting({ admins: [], corpusDir: 'x', dataDir: 'y' })).toBeUndefined();
  const scene = await openScene({ admins: [] });
  expect(await sent(scene, 'a.txt', ARTICLE)).toBe(textsFor('en').notText);
  expect(ADMIN).toBe(scene.admin.id);
});
