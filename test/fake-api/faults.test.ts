import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from './faults.ts';
import { rawCall } from './raw-call.ts';
import { startFakeTelegram, type FakeTelegram } from './telegram.ts';

const chat_id = 1001;
let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
  telegram.privateChat(telegram.user({ id: chat_id }));
});
afterEach(() => telegram.stop());

/** What a bot sees of a call: the answer's status and body, or how it broke. */
async function see(params: object = { chat_id, text: 'hi' }, patienceMs = 5_000): Promise<string> {
  try {
    const response = await fetch(`${telegram.root}/bot${telegram.token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      signal: AbortSignal.timeout(patienceMs),
    });
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
    return cause?.code ?? cause?.message ?? name;
  }
}
const said = (): number => telegram.sent({ id: chat_id, type: 'private', first_name: '' }).length;

/** The fault, what the bot sees of it, and whether the message was sent nevertheless. */
const faults: [fault: Fault, seen: RegExp, sent: number][] = [
  [400, /^400 .*"Bad Request: /, 0],
  [401, /^401 .*"Unauthorized"/, 0],
  [403, /^403 .*"Forbidden: bot was blocked by the user"/, 0],
  [404, /^404 .*"Not Found"/, 0],
  [409, /^409 .*"Conflict: terminated by other getUpdates/, 0],
  [413, /^413 .*"Request Entity Too Large"/, 0],
  [500, /^500 .*"Internal Server Error"/, 0],
  [503, /^503 .*"Service Unavailable"/, 0],
  [{ retryAfter: 3600 }, /^429 .*"Too Many Requests: retry after 3600","parameters":\{"retry_after":3600\}/, 0],
  [{ status: 418, body: 'tea' }, /^418 tea$/, 0],
  ['html502', /^502 <html>/, 0],
  ['nonsense', /^200 this is \{not JSON$/, 0],
  ['empty', /^200 $/, 0],
  ['reset', /ECONNRESET/, 0],
  ['half', /other side closed|terminated|UND_ERR_SOCKET/, 0],
  ['hang', /TimeoutError/, 0],
  [{ delayMs: 30 }, /^200 .*"text":"hi"/, 1],
  [{ delayMs: 9_000 }, /TimeoutError/, 0],
  [{ delayMs: 10, fault: 500 }, /^500 /, 0],
  [{ lateMs: 30 }, /^200 .*"text":"hi"/, 1],
  [{ lateMs: 9_000 }, /TimeoutError/, 1],
  [{ lost: 'reset' }, /ECONNRESET/, 1],
  [{ lost: 'half' }, /other side closed|terminated|UND_ERR_SOCKET/, 1],
  [{ lost: 'empty' }, /^200 $/, 1],
  [{ lost: 'hang' }, /TimeoutError/, 1],
];

describe('A fault', () => {
  test.each(faults)('%j', async (fault, seen, sent) => {
    telegram.faults.next('sendMessage', fault);
    expect(await see({ chat_id, text: 'hi' }, seen.source === 'TimeoutError' ? 200 : 5_000)).toMatch(seen);
    expect(said()).toBe(sent);
    expect(telegram.refusals).toEqual([]);
    expect(await see()).toMatch(/^200 /); // only the one call was meant
  });

  test('is for one method, or for any, one after another', async () => {
    telegram.faults.next('getMe', 500);
    telegram.faults.next('*', 'empty', 503);
    expect(await see()).toBe('200 ');
    expect(await see()).toMatch(/^503/);
    expect(await rawCall(telegram, 'getMe')).toMatchObject({ error_code: 500 });
    expect(await see()).toMatch(/^200 \{/);
    expect(telegram.calls.map(({ method, outcome }) => `${method} ${outcome}`)).toEqual([
      'sendMessage fault', 'sendMessage fault', 'getMe fault', 'sendMessage ok',
    ]);
  });

  test('can follow a rule', async () => {
    telegram.faults.rule = (_method, params, n) => (params['text'] === 'odd' || n === 3 ? 500 : undefined);
    const seen = [await see(), await see({ chat_id, text: 'odd' }), await see(), await see()];
    expect(seen.map((answer) => answer.slice(0, 3))).toEqual(['200', '500', '500', '200']);
    telegram.faults.clear();
    expect(await see({ chat_id, text: 'odd' })).toMatch(/^200/);
  });

  test('can be the whole server going away, and coming back with all that was said meanwhile', async () => {
    await telegram.away();
    expect(await see()).toBe('ECONNREFUSED');
    const anna = telegram.user({ id: chat_id });
    anna.says(telegram.privateChat(anna), 'is anybody there?');
    await telegram.back();
    expect(await rawCall(telegram, 'getUpdates')).toMatchObject({ result: [{ message: { text: 'is anybody there?' } }] });
  });
});

describe('The record of calls', () => {
  test('gives each call once, in order, and waits for those to come', async () => {
    const first = telegram.next('sendMessage', ({ params }) => params.text.startsWith('b'));
    for (const text of ['a1', 'b1', 'a2']) await see({ chat_id, text });
    expect((await first).result.text).toBe('b1');
    expect([(await telegram.next('sendMessage')).params.text, (await telegram.next('sendMessage')).params.text]).toEqual(['a1', 'a2']);
  });

  test('says what came instead', async () => {
    await see({ chat_id, text: '' });
    await expect(telegram.next('sendMessage', { chat_id }, 20)).rejects.toThrow(
      'no such sendMessage: none within 20 ms; called were sendMessage × 1; refused: sendMessage: Bad Request: message text is empty',
    );
    await expect(telegram.next('getMe', {}, 20)).rejects.toThrow('no such getMe');
  });

  test('ends all waiting when the fake stops', async () => {
    const waiting = [telegram.next('getMe'), rawCall(telegram, 'getUpdates', { timeout: 50 }), see()];
    telegram.deliver({ update_id: 7 });
    const results = Promise.allSettled([...waiting, telegram.drained()]);
    await telegram.stop();
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'rejected']);
  });
});
