import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { describe, expect, it, vi } from 'vitest';
import { keyOf } from '../../src/intake/chats.ts';
import { openIntake } from '../../src/intake/intake.ts';
import type { Intake, IntakeOptions } from '../../src/intake/intake.ts';
import { createLog } from '../../src/log.ts';
import { folderOf } from '../folders.ts';

let number = 0;

function message(chat: number, text = ''): Update {
  number += 1;
  return { update_id: number, message: { message_id: number, text, chat: { id: chat } } } as Update;
}

async function open(handle: IntakeOptions['handle'], options: Partial<IntakeOptions> = {}): Promise<{ intake: Intake; dataDir: string; logged: string[] }> {
  const logged: string[] = [];
  const { dataDir = await folderOf() } = options;
  const log = createLog('debug', (line) => logged.push(line));
  const times = { slot: 50, turn: 300, again: 5, begin: 100, end: 200, ...options.times };
  return { intake: await openIntake({ log, handle, ...options, dataDir, times }), dataDir, logged };
}

const idle = (intake: Intake): Promise<void> => vi.waitFor(() => expect(intake.status().waiting).toBe(0), { timeout: 3000, interval: 5 });
const never = (): Promise<never> => new Promise(() => undefined);

describe('the chat of an update', () => {
  it.each<[update: object, key: string]>([
    [{ message: { chat: { id: 5 }, from: { id: 6 } } }, 'chat 5'],
    [{ callback_query: { from: { id: 6 }, message: { chat: { id: 5 } } } }, 'chat 5'],
    [{ inline_query: { from: { id: 6 } } }, 'user 6'],
    [{ message: null }, ''],
    [{}, ''],
  ])('%j is "%s"', (update, key) => {
    expect(keyOf({ update_id: 1, ...update })).toBe(key);
  });
});

describe('the intake', () => {
  it('makes eight answers at a time, those of one chat one after the other', async () => {
    let [running, most] = [0, 0];
    const order: number[] = [];
    const { intake } = await open(async ({ update_id }) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(5);
      order.push(update_id);
      running -= 1;
    }, { times: { slot: 5000 } });
    const updates = Array.from({ length: 60 }, (_, index) => message(index % 12));
    const single = Array.from({ length: 12 }, (_, index) => message(100 + index));
    await intake.accept([...single, ...updates]);
    await idle(intake);
    expect(most).toBe(8);
    for (let chat = 0; chat < 12; chat += 1) {
      const own = updates.filter((update) => update.message?.chat.id === chat).map(({ update_id }) => update_id);
      expect(order.filter((id) => own.includes(id))).toEqual(own);
    }
    await intake.stop();
  });

  it('is not held up by chats that take long, while these stay in order', async () => {
    const answered: string[] = [];
    const { intake } = await open(async (update) => {
      const text = update.message?.text ?? '';
      if (text === 'slow') await sleep(200);
      answered.push(text);
    });
    await intake.accept([...Array.from({ length: 8 }, (_, chat) => message(chat, 'slow')), message(0, 'after slow'), message(100, 'quick')]);
    await idle(intake);
    expect(answered[0]).toBe('quick');
    expect(answered.indexOf('after slow')).toBeGreaterThan(answered.indexOf('slow'));
    await intake.stop();
  });

  it('tries three times what throws, once what never ends, and sets both aside without their texts', async () => {
    const tries = new Map<string, number>();
    const { intake, logged } = await open(async (update) => {
      const text = update.message?.text ?? '';
      tries.set(text, (tries.get(text) ?? 0) + 1);
      if (text === 'throws') throw new Error('broken');
      if (text === 'hangs') await never();
    });
    await intake.accept([message(1, 'throws'), message(2, 'hangs'), message(1, 'fine'), message(2, 'fine as well')]);
    await idle(intake);
    expect(Object.fromEntries(tries)).toEqual({ throws: 3, hangs: 1, fine: 1, 'fine as well': 1 });
    expect(intake.status()).toMatchObject({ accepted: 4, answered: 2, setAside: 2 });
    expect(logged.filter((line) => line.includes('set aside'))).toEqual([
      expect.stringMatching(/"update":\d+,"error":"broken"/),
      expect.stringMatching(/"update":\d+,"error":"no end after 0.3 seconds"/),
    ]);
    await intake.stop();
  });

  it('passes over what it knows, also after a restart and at the same moment', async () => {
    const handle = vi.fn(() => Promise.resolve());
    const first = await open(handle);
    const updates = [message(1), message(2)];
    await Promise.all([first.intake.accept(updates), first.intake.accept(updates)]);
    await idle(first.intake);
    await first.intake.stop();
    const second = await open(handle, { dataDir: first.dataDir });
    await second.intake.accept(updates);
    expect(second.intake.status()).toMatchObject({ waiting: 0, repeated: 2, accepted: 0 });
    expect(handle).toHaveBeenCalledTimes(2);
    await second.intake.stop();
  });

  it('ends in bounded time, and leaves to the next start what it did not come to', async () => {
    const seen: string[] = [];
    const first = await open(async (update) => {
      seen.push(update.message?.text ?? '');
      await never();
    }, { times: { turn: 60_000 } });
    await first.intake.accept([message(1, 'begun'), message(1, 'waiting')]);
    await vi.waitFor(() => expect(seen).toEqual(['begun']));
    const began = performance.now();
    await first.intake.stop();
    expect(performance.now() - began).toBeLessThan(1000);
    await expect(first.intake.accept([message(3)])).rejects.toThrow('the bot ends');
    const second = await open((update) => {
      seen.push(update.message?.text ?? '');
      return Promise.resolve();
    }, { dataDir: first.dataDir });
    await idle(second.intake);
    expect(seen).toEqual(['begun', 'begun', 'waiting']);
    await second.intake.stop();
  });

  it('answers alone what was begun when the process ended, and sets it aside after three such ends', async () => {
    const dataDir = await folderOf();
    let running = 0;
    for (let start = 1; start <= 3; start += 1) {
      const begun: string[] = [];
      // What never ends and is left behind is, for the journal, a process that was killed.
      const { intake } = await open(async (update) => {
        begun.push(update.message?.text ?? '');
        running += 1;
        if (update.message?.text === 'culprit') await never();
      }, { dataDir, times: { slot: 20, turn: 60_000, begin: 30, end: 40 } });
      if (start === 1) await intake.accept([message(1, 'culprit'), message(1, 'next')]);
      await vi.waitFor(() => expect(begun).toContain('culprit'));
      await intake.stop();
    }
    const { intake } = await open(() => Promise.resolve(), { dataDir });
    await idle(intake);
    expect(intake.status()).toMatchObject({ setAside: 1, answered: 1 });
    expect(running).toBe(3);
    await intake.stop();
  });

  it.each<[what: string, age: number, answered: number]>([
    ['answers one of five seconds', 5000, 1],
    ['drops one of eleven seconds', 11_000, 0],
    ['drops one from the future, for the clock has jumped', -1000, 0],
  ])('of inline queries left over %s', async (_what, age, answered) => {
    const query = { update_id: (number += 1), inline_query: { id: '1', from: { id: 1 }, query: 'a' } } as Update;
    const first = await open(never, { now: () => 1e12 });
    // It is written down while the bot ends.
    await Promise.allSettled([first.intake.accept([query]), first.intake.stop(true)]);
    const handle = vi.fn(() => Promise.resolve());
    const second = await open(handle, { dataDir: first.dataDir, now: () => 1e12 + age });
    await idle(second.intake);
    expect(handle).toHaveBeenCalledTimes(answered);
    await second.intake.stop();
  });

  it('answers who asked once before those who asked a lot', async () => {
    const order: number[] = [];
    const { intake } = await open(async ({ message: asked }) => {
      await sleep(5);
      order.push(asked?.chat.id ?? 0);
    }, { times: { slot: 5000 } });
    await intake.accept(Array.from({ length: 200 }, (_, index) => message(index % 20)));
    await intake.accept([message(100)]);
    await idle(intake);
    // Those under way, and no whole round of the twenty.
    expect(order.indexOf(100)).toBeLessThan(17);
    await intake.stop();
  });

  it('makes one long answer at a time, and short ones beside it', async () => {
    let [long, mostLong, beside] = [0, 0, 0];
    const { intake } = await open(async ({ message: asked }) => {
      const isLong = (asked?.text?.length ?? 0) > 500;
      if (isLong) long += 1;
      else if (long > 0) beside += 1;
      mostLong = Math.max(mostLong, long);
      await sleep(20);
      if (isLong) long -= 1;
    }, { times: { slot: 5000 } });
    await intake.accept(Array.from({ length: 6 }, (_, chat) => message(chat, 'a'.repeat(501))));
    await sleep(40);
    await intake.accept(Array.from({ length: 6 }, (_, chat) => message(100 + chat, 'short')));
    await idle(intake);
    expect(mostLong).toBe(1);
    expect(beside).toBeGreaterThan(0);
    await intake.stop();
  });

  it('has room until 2,000 wait, and refuses when 4,000 do', async () => {
    const { intake } = await open(never, { times: { turn: 60_000 } });
    await intake.accept(Array.from({ length: 1999 }, () => message(1)));
    const signal = new AbortController().signal;
    await intake.room(signal);
    await intake.accept([message(1)]);
    expect(await Promise.race([intake.room(signal).then(() => 'room'), sleep(80, 'none')])).toBe('none');
    await intake.accept(Array.from({ length: 2000 }, () => message(1)));
    await expect(intake.accept([message(1)])).rejects.toThrow('4000 updates wait already');
    expect(intake.status()).toMatchObject({ waiting: 4000 });
    await intake.stop(true);
  });
});
