import { Agent } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { rawCall } from '../fake-api/raw-call.ts';
import { dribble } from './requests.ts';
import type { Asked } from './requests.ts';
import { ADDRESS, CLEVER, expectRefused, HOSTILE, openScene, PATH, SECRET, SIGNED, UPDATE } from './webhook-scene.ts';

/** Requests of each hostile kind. */
const COUNT = 1000;
const FEW = 20;

describe('the webhook', () => {
  it('takes an update, and says 200 when it is kept and not before', async () => {
    let kept = (): void => undefined;
    const scene = await openScene(() => new Promise((resolve) => (kept = resolve)));
    let said = false;
    const answer = scene.post().finally(() => (said = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said).toBe(false);
    kept();
    expect(await answer).toMatchObject({ status: 200, body: '' });
    expect(scene.taken).toEqual([JSON.parse(UPDATE)]);
  });

  it('says 503 when it could not be kept, and takes it when it comes again', async () => {
    let failures = 1;
    const scene = await openScene(() => (failures-- > 0 ? Promise.reject(new Error('no space left on the disk')) : Promise.resolve()));
    expect((await scene.post()).status).toBe(503);
    expect(scene.logged.map((line) => JSON.parse(line) as object)).toMatchObject([{ level: 'error', update: 7, error: 'no space left on the disk' }]);
    expect((await scene.post()).status).toBe(200);
    expect(scene.taken).toHaveLength(1);
  });

  it('gets every update of Telegram, in order within a chat', async () => {
    const scene = await openScene();
    const telegram = await startFakeTelegram({ webhookVia: `http://127.0.0.1:${scene.port}` });
    onTestFinished(() => telegram.stop());
    await rawCall(telegram, 'setWebhook', { url: ADDRESS, secret_token: SECRET });
    const anna = telegram.user();
    const chat = telegram.privateChat(anna);
    for (let number = 0; number < 50; number += 1) anna.says(chat, `question ${number}`);
    await telegram.drained();
    expect(scene.taken.map(({ message }) => message?.text)).toEqual(Array.from({ length: 50 }, (_, number) => `question ${number}`));
  });

  it('ends orderly: what is under way is answered, and nothing new is taken', async () => {
    const scene = await openScene(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const agent = new Agent({ keepAlive: true });
    const under = scene.post({ agent });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = scene.close();
    expect((await under).status).toBe(200);
    await closed;
    await expect(scene.post({ agent })).rejects.toThrow();
  });
});

const big = Buffer.alloc(1_000_000, 'a');

describe('W1: hostile requests', () => {
  it.each(HOSTILE)('with %s get their status, and nothing is handled', (...hostile) => expectRefused(hostile, COUNT));
  it.each(CLEVER)('with %s get their status as well', (...hostile) => expectRefused(hostile, FEW));

  it.each<[what: string, asked: Asked, status: number]>([
    ['of 200 MB, announced', { headers: { ...SIGNED, 'content-length': 200_000_000 }, body: big, times: 200 }, 413],
    ['of 200 MB, piece by piece', { body: big, times: 200 }, 413],
    ['of 200 MB with a wrong secret', { headers: {}, body: big, times: 200 }, 401],
    ['of a byte too much', { body: Buffer.alloc(1_000_001, ' ') }, 413],
    ['as large as may be', { body: `${UPDATE}${' '.repeat(1_000_000 - UPDATE.length)}` }, 200],
  ])('with a body %s', async (_what, asked, status) => {
    const scene = await openScene();
    expect((await scene.post(asked)).status).toBe(status);
    expect((await scene.post()).status).toBe(200);
  });

  it('that come slowly are closed within ten seconds, and meanwhile others are served', async () => {
    const scene = await openScene();
    const heads = [
      `POST ${PATH} HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: 9000\r\n\r\n`,
      `POST ${PATH} HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ntransfer-encoding: chunked\r\n\r\n2000\r\n`,
      `POST ${PATH} HTTP/1.1\r\nhost: x\r\nx-slow: `,
      'P',
    ];
    const slow = Promise.all(Array.from({ length: 100 }, (_, number) => dribble(scene.port, heads[number % heads.length] ?? '')));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await scene.post()).status).toBe(200);
    expect(Math.max(...(await slow))).toBeLessThan(10_000);
    expect(scene.taken).toHaveLength(1);
    expect(scene.logged.filter((line) => !line.includes('"level":"debug"'))).toEqual([]);
  });
});
