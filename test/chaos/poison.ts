/** R5: updates that cannot be answered, one in twenty. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { Ledger } from './ledger.ts';
import { openLine, reply } from './line.ts';
import type { Outcome } from './outcome.ts';

const CHATS = 50;
const HEALTHY_BETWEEN = 19;
const SETTLE_MILLISECONDS = 60_000;
const MOST_TRIES = 3;
const AT_ONCE = 400;

/** As they could come from a Telegram of the future, from a bug, or from somebody with bad intent. */
const POISON: readonly Omit<Update, 'update_id'>[] = [
  { message: { message_id: 1, date: 0, text: 'throws', chat: { id: 1001, type: 'private', first_name: 'A' } } },
  { message: { message_id: 2, date: 0, text: 'hangs', chat: { id: 1002, type: 'private', first_name: 'A' } } },
  { message: { message_id: 3, date: 0, text: 'no sender', chat: { id: -5, type: 'group', title: 'A' } } },
  { message: null },
  { message: { chat: null, from: 'nobody', entities: 7, text: ['?'] } },
  { kind_of_the_future: { chat: { id: 1003 } } },
  {},
  { callback_query: { id: '1' } },
  { inline_query: { id: '1', query: 5 } },
] as unknown as Omit<Update, 'update_id'>[];

export async function poison(updates: number): Promise<Outcome> {
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, CHATS);
  const tries = new Map<number, number>();
  const line = await openLine(telegram, {
    second: 20,
    times: { slot: 50, turn: 200, again: 10 },
    answer: async (ctx) => {
      const { update_id } = ctx.update;
      const text = (ctx.msg as { text?: unknown } | undefined)?.text;
      tries.set(update_id, (tries.get(update_id) ?? 0) + 1);
      if (text === 'throws') throw new Error('this update cannot be answered');
      if (text === 'hangs') await sleep(60_000, undefined, { ref: false });
      await reply(ctx);
    },
  });
  let [poisoned, asked] = [0, 0];
  while (asked + poisoned < updates) {
    for (let number = 0; number < AT_ONCE && asked + poisoned < updates; number += HEALTHY_BETWEEN + 1) {
      ledger.ask(HEALTHY_BETWEEN);
      asked += HEALTHY_BETWEEN;
      telegram.deliver(POISON[poisoned % POISON.length] ?? {});
      poisoned += 1;
    }
    await ledger.settle(SETTLE_MILLISECONDS);
  }
  while (line.intake.status().waiting > 0) await sleep(10);
  const { setAside } = line.intake.status();
  await line.stop();
  await telegram.stop();
  const mostTries = Math.max(...tries.values());
  const { lost, twice } = ledger;
  return {
    counts: `${asked} updates and ${poisoned} of poison`,
    result: `the others: lost ${lost}, twice ${twice}; most tries ${mostTries}, set aside ${setAside}`,
    kept: lost === 0 && twice === 0 && mostTries <= MOST_TRIES && setAside > 0,
    output: line.output,
  };
}
