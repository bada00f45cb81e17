/** R3 and R4: order within a chat, and updates that come more than once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { openIntake } from '../../src/intake/intake.ts';
import { createLog } from '../../src/log.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';
import { between, createRandom } from '../random.ts';
import { Ledger } from './ledger.ts';
import { openLine, reply } from './line.ts';
import type { Outcome } from './outcome.ts';

const CHATS = 50;
const SETTLE_MILLISECONDS = 60_000;
const UPDATES_AT_ONCE = 500;

/** R3: answers take random times, and so do Telegram's. */
export async function order(updates: number, seed = 3): Promise<Outcome> {
  const random = createRandom(seed);
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, CHATS, () => ({ lateMs: between(random, 0, 10) }));
  const line = await openLine(telegram, {
    answer: async (ctx) => {
      await sleep(between(random, 0, 20));
      await reply(ctx);
    },
  });
  for (let asked = 0; asked < updates; asked += UPDATES_AT_ONCE) {
    ledger.ask(Math.min(UPDATES_AT_ONCE, updates - asked));
    await ledger.settle(SETTLE_MILLISECONDS);
  }
  await line.stop();
  await telegram.stop();
  const { lost, twice, inversions } = ledger;
  return {
    counts: `${updates} updates, ${CHATS} chats`,
    result: `inversions ${inversions}, lost ${lost}, twice ${twice}`,
    kept: inversions === 0 && lost === 0 && twice === 0,
    output: line.output,
  };
}

/** R4: each update comes three times, half of them at the same moment, some after they were answered. */
export async function repeats(updates: number, seed = 4): Promise<Outcome> {
  const random = createRandom(seed);
  const output: string[] = [];
  const answers = new Map<number, number>();
  const intake = await openIntake({
    dataDir: await folderOf(),
    log: createLog('debug', (line) => output.push(line)),
    handle: async ({ update_id }) => {
      await sleep(between(random, 0, 3));
      answers.set(update_id, (answers.get(update_id) ?? 0) + 1);
    },
  });
  const come = async (number: number): Promise<void> => {
    const update = { update_id: number, message: { message_id: number, chat: { id: number % CHATS } } } as Update;
    if (number % 2 === 0) {
      await Promise.all([intake.accept([update]), intake.accept([update, update])]);
      return;
    }
    await intake.accept([update]);
    await intake.accept([update]);
    await sleep(between(random, 0, 20));
    await intake.accept([update]);
  };
  for (let number = 0; number < updates; number += CHATS) {
    await Promise.all(Array.from({ length: Math.min(CHATS, updates - number) }, (_, index) => come(number + index)));
  }
  const { repeated } = intake.status();
  await intake.stop();
  const wrong = [...answers.values()].filter((count) => count !== 1).length + updates - answers.size;
  return {
    counts: `${updates} updates × 3`,
    result: `answers ${answers.size}, not exactly one ${wrong}, passed over ${repeated}`,
    kept: wrong === 0 && repeated === 2 * updates,
    output,
  };
}
