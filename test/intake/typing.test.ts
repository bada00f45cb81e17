/** Inline queries come with every letter typed: only the last of those that wait is answered. */
import { expect, it } from 'vitest';
import type { Update } from 'grammy/types';
import { openIntake } from '../../src/intake/intake.ts';
import { createLog } from '../../src/log.ts';
import { folderOf } from '../folders.ts';

function typed(number: number, query: string, user = 1): Update {
  return { update_id: number, inline_query: { id: `q${number}`, from: { id: user, is_bot: false, first_name: 'Anna' }, query, offset: '' } };
}

it('a query that its user has typed on from costs nothing', async () => {
  const handled: string[] = [];
  const handle = (update: Update): Promise<void> => {
    handled.push(update.inline_query?.query ?? update.message?.text ?? '');
    return Promise.resolve();
  };
  const intake = await openIntake({ dataDir: await folderOf(), handle, log: createLog('error', () => undefined) });
  const anna = { id: 1, is_bot: false, first_name: 'Anna' };
  const message = { message_id: 1, date: 0, chat: { id: 1, type: 'private' as const, first_name: 'Anna' }, from: anna, text: 'a question' };
  await intake.accept([typed(1, 't'), typed(2, 'tr'), typed(3, 'when', 2), typed(4, 'tre'), { update_id: 5, message }]);
  await intake.stop();
  expect(handled.toSorted()).toEqual(['a question', 'tre', 'when']);
  expect(intake.status()).toMatchObject({ accepted: 5, answered: 3, dropped: 2 });
});
