import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rawCall, type RawAnswer } from './raw-call.ts';
import { startFakeTelegram, type FakeOptions, type FakeTelegram } from './telegram.ts';

let now = Date.parse('2026-11-22');
let telegram: FakeTelegram;
const start = async (options: FakeOptions = {}): Promise<FakeTelegram> => {
  await telegram?.stop();
  return (telegram = await startFakeTelegram({ clock: () => now, webhookSecondMs: 10, ...options }));
};
beforeEach(() => start());
afterEach(() => telegram.stop());

/** Anna says these texts in her private chat; gives their update numbers. */
function annaSays(...texts: string[]): number[] {
  const anna = telegram.user({ id: 1001 });
  const chat = telegram.privateChat(anna);
  for (const text of texts) anna.says(chat, text);
  return telegram.pending.map(({ update_id }) => update_id);
}
const poll = (params: object = {}): Promise<RawAnswer> => rawCall(telegram, 'getUpdates', params);
const texts = ({ result }: RawAnswer): unknown[] => (result as Update[]).map(({ message }) => message?.text);
const kinds = async (params: object): Promise<string[]> =>
  ((await poll(params)).result as Update[]).flatMap((update) => Object.keys(update).slice(1));
const soon = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A bot's own server: answers with a status, after a pause, and says what came. */
async function bot(answer: (request: IncomingMessage, update: Update) => number | Promise<number>) {
  const came: { id: number; text: string | undefined; secret: unknown; host: unknown; path: unknown }[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    came.push({ id: update.update_id, text: update.message?.text, secret, host: request.headers.host, path: request.url });
    response.writeHead(await answer(request, update), { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method: 'sendMessage', chat_id: 1001, text: `got ${update.message?.text}` }));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => server.close().closeAllConnections();
  return { came, root: `http://127.0.0.1:${port}`, stop };
}

describe('getUpdates', () => {
  test('gives the same updates until an offset confirms them', async () => {
    const [first = 0, second = 0] = annaSays('one', 'two', 'three');
    expect(texts(await poll())).toEqual(['one', 'two', 'three']);
    expect(texts(await poll({ limit: 1 }))).toEqual(['one']);
    expect(texts(await poll({ offset: second }))).toEqual(['two', 'three']);
    expect(telegram.confirmed.map(({ update_id }) => update_id)).toEqual([first]);
    expect(texts(await poll({ offset: second + 2 }))).toEqual([]);
    expect(telegram.pending).toEqual([]);
  });

  test('forgets all but the last with a negative offset', async () => {
    annaSays('one', 'two', 'three');
    expect(texts(await poll({ offset: -1 }))).toEqual(['three']);
    expect(texts(await poll())).toEqual(['three']);
  });

  test('gives no more than a hundred', async () => {
    annaSays(...Array.from({ length: 120 }, String));
    expect(texts(await poll({ limit: 500 }))).toHaveLength(100);
    expect(texts(await poll({ limit: 0 }))).toHaveLength(1);
  });

  test('confirms nothing with an offset from before a break in the numbering', async () => {
    annaSays('one');
    telegram.deliver({ update_id: 5, message: { text: 'new' } as NonNullable<Update['message']> });
    expect(texts(await poll({ offset: 900_000 }))).toEqual(['one', 'new']);
  });

  test('waits for an update, and comes back at once when there is one', async () => {
    const waiting = poll({ timeout: 30 });
    await soon();
    annaSays('one', 'two');
    expect(texts(await waiting)).toEqual(['one', 'two']);
  });

  test('comes back empty when the time is over', async () => {
    expect(texts(await poll({ timeout: 1 }))).toEqual([]);
  }, 2_000);

  test('ends the poll of another taker', async () => {
    const first = poll({ timeout: 30 });
    await soon();
    const second = poll({ timeout: 30 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    annaSays('one');
    expect(texts(await second)).toEqual(['one']);
  });

  test('lets two takers and an idle one wait, like the real server, when there is a pause', async () => {
    await start({ pauseMs: 100 });
    const began = performance.now();
    await poll();
    await poll(); // the same again: waits for the pause
    expect(performance.now() - began).toBeGreaterThan(90);
    const [first, second, third] = [1, 2, 3].map(async (offset) => {
      await soon(offset * 30);
      return poll({ timeout: 9, offset }).catch(() => 'stopped');
    });
    expect(await first).toMatchObject({ error_code: 409 });
    const paused = performance.now();
    expect(await second).toMatchObject({ error_code: 409 });
    expect(performance.now() - paused).toBeGreaterThan(60);
    await telegram.stop();
    await third;
  });

  test('forgets a taker that hangs up', async () => {
    const hangUp = new AbortController();
    const gone = rawCall(telegram, 'getUpdates', { timeout: 30 }, { signal: hangUp.signal }).catch(() => 'gone');
    await soon();
    hangUp.abort();
    expect(await gone).toBe('gone');
    await expect.poll(() => telegram.calls.at(-1)?.outcome).toBe('gone');
    annaSays('one');
    expect(texts(await poll({ timeout: 30 }))).toEqual(['one']);
  });

  test('remembers the kinds it was asked for, and keeps three back unless asked', async () => {
    const anna = telegram.user();
    const chat = telegram.privateChat(anna);
    const act = (): void => {
      anna.reacts(anna.says(chat, 'one'), '👍');
      anna.types('two');
    };
    act();
    expect(await kinds({ allowed_updates: ['inline_query', 'message_reaction'] })).toEqual(['message', 'inline_query']);
    act();
    expect(await kinds({ offset: -2 })).toEqual(['message_reaction', 'inline_query']);
    expect(await kinds({ offset: telegram.pending.at(-1)!.update_id + 1, allowed_updates: [] })).toEqual([]);
    act();
    expect(await kinds({})).toEqual(['message', 'inline_query']);
  });

  test('forgets an inline query after half a minute and a message after a day', async () => {
    annaSays('one');
    telegram.user().types('two');
    now += 31_000;
    expect(texts(await poll())).toEqual(['one']);
    now += 86_400_000;
    expect(texts(await poll())).toEqual([]);
  });
});

describe('A webhook', () => {
  test('gets every update with its secret, and may answer with a call', async () => {
    const { came, root, stop } = await bot(() => 200);
    const waiting = poll({ timeout: 30 });
    await soon();
    await rawCall(telegram, 'setWebhook', { url: `${root}/hook?a=1`, secret_token: 'S-1', max_connections: 2 });
    expect(await waiting).toMatchObject({ error_code: 409, description: 'Conflict: terminated by setWebhook request' });
    annaSays('one', 'two');
    await telegram.drained();
    expect(came.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(came[0]).toMatchObject({ secret: 'S-1', path: '/hook?a=1' });
    expect((await telegram.next('sendMessage', { text: 'got two' })).result.chat.id).toBe(1001);
    expect(await poll()).toMatchObject({ error_code: 409, description: /can't use getUpdates method while webhook is active/ });
    expect(await rawCall(telegram, 'getWebhookInfo')).toMatchObject({ result: { url: `${root}/hook?a=1`, max_connections: 2 } });
    stop();
  });

  test('is tried again until it takes the update, in order within a chat, others meanwhile', async () => {
    let failures = 3;
    const { came, root, stop } = await bot((_request, { message }) => (message?.text === 'one' && failures-- > 0 ? 500 : 200));
    await rawCall(telegram, 'setWebhook', { url: root });
    annaSays('one', 'two');
    const boris = telegram.user();
    boris.says(telegram.privateChat(boris), 'three');
    await telegram.drained();
    const order = came.map(({ text }) => text);
    expect(order.filter((text) => text !== 'three')).toEqual(['one', 'one', 'one', 'one', 'two']);
    expect(order.indexOf('three')).toBeLessThan(order.lastIndexOf('one'));
    expect(await rawCall(telegram, 'getWebhookInfo')).toMatchObject({
      result: { last_error_message: 'Wrong response from the webhook: 500 Internal Server Error' },
    });
    stop();
  });

  test('gets no more at a time than it wants', async () => {
    let busy = 0;
    let most = 0;
    const { root, stop } = await bot(async () => {
      most = Math.max(most, ++busy);
      await soon(20);
      busy -= 1;
      return 200;
    });
    await rawCall(telegram, 'setWebhook', { url: root, max_connections: 3 });
    for (const person of Array.from({ length: 12 }, () => telegram.user())) person.says(telegram.privateChat(person), 'hi');
    await telegram.drained();
    expect(most).toBe(3);
    stop();
  });

  test('at a public address is reached through the proxy of the test', async () => {
    const { came, root, stop } = await bot(() => 204);
    telegram.webhookVia = root;
    await rawCall(telegram, 'setWebhook', { url: 'https://bot.example/hook' });
    annaSays('one');
    await telegram.drained();
    expect(came).toMatchObject([{ host: 'bot.example', path: '/hook' }]);
    stop();
  });

  test('can be taken away, with or without what waits', async () => {
    await rawCall(telegram, 'setWebhook', { url: 'http://127.0.0.1:9' });
    annaSays('one');
    await expect.poll(async () => (await rawCall(telegram, 'getWebhookInfo')).result).toMatchObject({
      pending_update_count: 1,
      last_error_message: 'Connection refused',
    });
    await rawCall(telegram, 'deleteWebhook');
    expect(texts(await poll())).toEqual(['one']);
    await rawCall(telegram, 'deleteWebhook', { drop_pending_updates: true });
    expect(texts(await poll())).toEqual([]);
  });
});
