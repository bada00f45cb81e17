/** The whole program as a service manager runs it, over real HTTP. Needs `npm run build`, which `npm test` does first. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS, textsFor } from '../src/texts/texts.ts';
import { SEED_FOLDER } from './articles.ts';
import { someToken, startFakeTelegram } from './fake-api/telegram.ts';
import type { FakeTelegram } from './fake-api/telegram.ts';
import { folderOf } from './folders.ts';
import { ROOT, run, start } from './processes.ts';
import type { Child } from './processes.ts';

const MAIN = path.join(ROOT, 'dist/main.js');
/** Room for a start on a busy machine. */
const SLOWLY = 10_000;

let telegram: FakeTelegram;

beforeEach(async () => {
  telegram = await startFakeTelegram();
  return () => telegram.stop();
});

/** The settings of a bot that talks to the fake. */
function settings(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, ...change };
}

/** A bot that has begun to ask for updates; nothing that it did may have been refused in the end. */
async function startBot(change: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = await start([MAIN], { env: settings(change) });
  await telegram.next('setMyShortDescription', { language_code: 'ru' }, SLOWLY);
  onTestFinished(() => expect(telegram.refusals.map(({ method, refusal }) => `${method}: ${refusal?.description ?? ''}`)).toEqual([]));
  return child;
}

describe('the bot in Telegram', () => {
  it('sets its profile in both languages, then listens', async () => {
    const child = await startBot();
    for (const locale of ['en', 'ru'] as const) {
      const texts = textsFor(locale);
      const commands = COMMANDS.map((command) => ({ command, description: texts.commands[command] }));
      expect(telegram.commands('default', locale === 'en' ? '' : locale)).toEqual(commands);
      const language = locale === 'en' ? (call: { params: object }) => !('language_code' in call.params) : { language_code: locale };
      expect((await telegram.next('setMyDescription', language)).params.description).toBe(texts.description);
    }
    const anna = telegram.user();
    anna.says(telegram.privateChat(anna), '/help');
    await telegram.next('sendMessage', {}, SLOWLY);
    const lines = child.error().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([{ level: 'info', message: 'listening', bot: 'verbatim_bot', articles: 2 }]);
    expect(child.out()).toBe('');
  });

  it('answers in private, in reply, and turns to further passages by a button', async () => {
    await startBot();
    const anna = telegram.user({ language_code: 'en' });
    const chat = telegram.privateChat(anna);
    const asked = anna.says(chat, 'when will it be signed?');
    const { result: answer } = await telegram.next('sendMessage', { chat_id: anna.id }, SLOWLY);
    expect(answer.text).toContain('could be signed on May 8 in Moscow');
    expect(answer.reply_to_message?.message_id).toBe(asked.message_id);
    const press = anna.presses(answer, textsFor('en').moreButton);
    await telegram.next('answerCallbackQuery', { callback_query_id: press.id }, SLOWLY);
    expect(telegram.sent(chat)).toMatchObject([{ message_id: answer.message_id, text: expect.stringMatching(/\n4\. /) as string }]);
    await telegram.drained(SLOWLY);
  });

  it('answers an inline query', async () => {
    await startBot();
    const boris = telegram.user({ language_code: 'ru' });
    const query = boris.types('когда подпишут соглашение');
    const { params } = await telegram.next('answerInlineQuery', { inline_query_id: query.id }, SLOWLY);
    const [first] = params.results;
    expect(params.results.some((result) => 'title' in result && result.title?.includes('10 ноября'))).toBe(true);
    expect(boris.picks(query, first?.id ?? '').text).toContain('Россия и Китай подпишут соглашение о киберпартнерстве');
  });

  it('answers a mention in a group, and is silent otherwise', async () => {
    await startBot();
    const group = telegram.group({ title: 'Readers' });
    const anna = telegram.user({ language_code: 'en' });
    anna.says(group, 'what a day');
    anna.says(group, '@verbatim_bot when will it be signed?');
    const { params } = await telegram.next('sendMessage', {}, SLOWLY);
    expect(params).toMatchObject({ chat_id: group.id, text: expect.stringContaining('May 8') as string });
    await telegram.drained(SLOWLY);
    expect(telegram.sent(group)).toHaveLength(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with status 0 on %s, and has confirmed what it handled', async (signal) => {
    const child = await startBot();
    const anna = telegram.user();
    anna.says(telegram.privateChat(anna), 'when will it be signed?');
    await telegram.next('sendMessage', {}, SLOWLY);
    const began = performance.now();
    const { status, error } = await child.end(signal);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(status).toBe(0);
    expect(error).toContain('"stopped"');
    expect(telegram.pending).toEqual([]);
  });

  it('goes on after Telegram was away', async () => {
    await startBot();
    await telegram.away();
    await telegram.back();
    const anna = telegram.user();
    anna.says(telegram.privateChat(anna), 'when will it be signed?');
    expect((await telegram.next('sendMessage', {}, SLOWLY)).params.text).toContain('May 8');
  });
});

describe('a start that cannot be', () => {
  it.each<[what: string, change: () => Promise<Record<string, string>> | Record<string, string>, sentence: RegExp]>([
    ['a token that Telegram does not know', () => ({ BOT_TOKEN: '999:AAUnknownUnknownUnknownUnknownUnknown1' }), /^Telegram does not know this BOT_TOKEN: copy it again from @BotFather .+\.$/],
    ['what is no token', () => ({ BOT_TOKEN: 'hunter2' }), /^BOT_TOKEN does not look like a token .+\.$/],
    ['a corpus folder that is missing', async () => { const folder = await folderOf(); await rm(folder, { recursive: true }); return { CORPUS_DIR: folder }; }, /^The corpus folder ".+" cannot be read: .+\. Set CORPUS_DIR to a folder of articles\.$/],
    ['a corpus folder that is a file', async () => ({ CORPUS_DIR: path.join(await folderOf({ 'a.txt': 'text' }), 'a.txt') }), /^The corpus folder ".+" cannot be read: .+\.$/],
    ['a wrong LOG_LEVEL', () => ({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL is "loud", but must be one of debug, info, warn, error: .+\.$/],
    ['a wrong BOT_API_ROOT', () => ({ BOT_API_ROOT: 'telegram' }), /^BOT_API_ROOT is "telegram", but must be an http or https address: .+\.$/],
  ])('with %s ends in one sentence and status 1', async (_what, change, sentence) => {
    const changed = await change();
    const { status, out, error } = await run([MAIN], { env: settings(changed) });
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error.trimEnd()).toMatch(sentence);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).not.toContain(changed['BOT_TOKEN'] ?? telegram.token);
  });
});

describe('without a token', () => {
  const env = { CORPUS_DIR: SEED_FOLDER };

  it('and without input the start ends in a sentence and status 1', async () => {
    const { status, out, error } = await run([MAIN], { env });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).toMatch(/^The terminal chat ended before anything was typed.+BOT_TOKEN.+\.\n$/);
  });

  it('piped questions are answered in their order', async () => {
    const input = 'when will it be signed?\nкогда подпишут соглашение?\n';
    const { status, out, error } = await run([MAIN], { env, input });
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const [, english = '', russian = ''] = out.split(/^> .*$/m);
    expect(english).toContain('could be signed on *May 8* in Moscow');
    expect(russian).toContain('10 ноября');
    expect(out.indexOf('> when')).toBeLessThan(out.indexOf('> когда'));
    expect(out).toContain('BOT_TOKEN');
  });

  it('a bad file is reported, and the rest is answered from', async () => {
    const folder = await folderOf({ 'good.txt': 'Title\nThe treaty was signed in the town hall on a rainy Tuesday morning.', 'bad.txt': '' });
    const { status, out, error } = await run([MAIN], { env: { CORPUS_DIR: folder }, input: 'who signed the treaty?\n' });
    expect({ status, error }).toEqual({ status: 0, error: 'bad.txt: no paragraphs in it\n' });
    expect(out).toContain('The treaty was signed in the town hall');
  });

  it('settings are read from .env in the working folder, and the environment has the last word', async () => {
    const cwd = await folderOf({ '.env': `LOG_LEVEL=loud\nCORPUS_DIR=${SEED_FOLDER}\n` });
    expect(await run([MAIN], { cwd, input: 'x\n' })).toMatchObject({ status: 1, error: expect.stringContaining('LOG_LEVEL is "loud"') as string });
    expect(await run([MAIN], { cwd, env: { LOG_LEVEL: 'warn' }, input: 'when will it be signed?\n' })).toMatchObject({
      status: 0,
      out: expect.stringContaining('May 8') as string,
    });
  });

  it('with a token, --terminal still opens the chat', async () => {
    const { status, out } = await run([MAIN, '--terminal'], { env: { ...env, BOT_TOKEN: someToken, BOT_API_ROOT: telegram.root }, input: '/help\n' });
    expect(status).toBe(0);
    expect(out).toContain('/sources');
    expect(telegram.calls).toEqual([]);
  });
});
