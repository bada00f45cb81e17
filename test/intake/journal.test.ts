import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Answered } from '../../src/intake/answered.ts';
import { decodeEntries, encodeEntry } from '../../src/intake/entries.ts';
import { Journal } from '../../src/intake/journal.ts';
import type { JournalOptions } from '../../src/intake/journal.ts';
import { createLog } from '../../src/log.ts';
import { folderOf } from '../folders.ts';
import { faultyDisk } from '../storage/faulty-disk.ts';

const HOUR = 60 * 60 * 1000;
const log = createLog('error', () => undefined);

function update(id: number, text = `question ${id}`): Update {
  return { update_id: id, message: { message_id: id, text, chat: { id: 1 } } } as Update;
}

async function open(folder: string, options: Partial<JournalOptions> = {}): Promise<Journal> {
  const journal = await Journal.open(folder, { log, ...options });
  onTestFinished(() => journal.close());
  return journal;
}

/** What another process would find now. */
async function reopened(folder: string): Promise<Journal> {
  return open(await folderOf({ journal: await readFile(path.join(folder, 'journal')), answered: await readFile(path.join(folder, 'answered')) }));
}

describe('a line of the journal', () => {
  it('is read as it was written, and not at all when any of its characters is another', () => {
    const line = encodeEntry({ kind: 'mark', id: 5, mark: 'sending' });
    expect(decodeEntries(line)).toEqual({ entries: [{ kind: 'mark', id: 5, mark: 'sending' }], damaged: 0 });
    for (let at = 0; at < line.length - 1; at += 1) {
      const other = line.slice(0, at) + (line.charAt(at) === '0' ? '1' : '0') + line.slice(at + 1);
      expect(decodeEntries(other), other).toEqual({ entries: [], damaged: 1 });
      if (at > 0) expect(decodeEntries(line.slice(0, at)).entries).toEqual([]);
    }
  });
});

describe('the journal', () => {
  it.each<[what: string, marks: readonly ('begun' | 'sending' | 'back' | 'done')[], left: object | undefined]>([
    ['taken', [], { tries: 0, sends: 0 }],
    ['begun', ['begun'], { tries: 1, sends: 0 }],
    ['being sent', ['begun', 'sending'], { tries: 1, sends: 1 }],
    ['given back', ['begun', 'sending', 'back'], { tries: 0, sends: 0 }],
    ['done', ['begun', 'sending', 'done'], undefined],
  ])('knows after a kill that an update was %s', async (_what, marks, left) => {
    const folder = await folderOf();
    const journal = await open(folder);
    await journal.take([update(7)]);
    for (const mark of marks) await journal.mark(7, mark);
    const next = await reopened(folder);
    expect(next.knows(7)).toBe(true);
    expect(next.open.get(7)).toEqual(left === undefined ? undefined : expect.objectContaining({ update: update(7), ...left }));
  });

  it('passes over a torn last line, and appends after it as if it were not there', async () => {
    const folder = await folderOf();
    const journal = await open(folder);
    await journal.take([update(1), update(2)]);
    await journal.close();
    const file = path.join(folder, 'journal');
    await writeFile(file, (await readFile(file)).subarray(0, -20));
    const next = await open(folder);
    expect([...next.open.keys()]).toEqual([1]);
    await next.take([update(3)]);
    expect([...(await reopened(folder)).open.keys()]).toEqual([1, 3]);
  });

  it('erases contents soon after the last answer, keeps the ids, and keeps what is not answered', async () => {
    const folder = await folderOf();
    const journal = await open(folder);
    await journal.take([update(1, 'a secret'), update(2, 'another secret')]);
    await journal.mark(1, 'done');
    await sleep(1200);
    expect(await readFile(path.join(folder, 'journal'), 'utf8')).toContain('another secret');
    await journal.mark(2, 'done', 'why');
    await vi.waitFor(async () => expect(await readFile(path.join(folder, 'journal'), 'utf8')).toBe(''), 3000);
    expect(await readFile(path.join(folder, 'answered'), 'utf8')).not.toContain('secret');
    const next = await reopened(folder);
    expect([next.knows(1), next.knows(2), next.knows(3), next.open.size]).toEqual([true, true, false, 0]);
  });

  it('stays small under a load that never ends', async () => {
    const folder = await folderOf();
    const journal = await open(folder);
    await journal.take([update(0)]);
    for (let id = 1; id < 3000; id += 100) {
      const batch = Array.from({ length: 100 }, (_, index) => update(id + index, 'x'.repeat(1000)));
      await journal.take(batch);
      await Promise.all(batch.map(({ update_id }) => journal.mark(update_id, 'done')));
    }
    await journal.close();
    expect((await readFile(path.join(folder, 'journal'))).length).toBeLessThan(500);
    expect([...(await reopened(folder)).open.keys()]).toEqual([0]);
  });

  it.each([20, 21])('on a full disk takes nothing and says so, and takes it when there is room again (step %i)', async (at) => {
    const folder = await folderOf();
    const journal = await open(folder, { disk: faultyDisk({ at, kind: 'once' }).disk });
    const refused: number[] = [];
    for (let id = 1; id <= 6; id += 1) await journal.take([update(id)]).catch(() => refused.push(id));
    expect(refused).toHaveLength(1);
    const [id = 0] = refused;
    expect(journal.knows(id)).toBe(false);
    await journal.take([update(id)]);
    expect([...(await reopened(folder)).open.keys()].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('whatever step of opening or sweeping a kill prevents, loses no update and forgets no answer', async () => {
    const folder = await folderOf();
    const journal = await open(folder);
    await journal.take([update(1), update(2), update(3)]);
    await journal.mark(2, 'done');
    const files = { journal: await readFile(path.join(folder, 'journal')), answered: await readFile(path.join(folder, 'answered')) };
    for (let at = 0; at < 24; at += 1) {
      const copy = await folderOf(files);
      const opened = await Journal.open(copy, { log, disk: faultyDisk({ at, kind: 'for good' }).disk }).catch(() => undefined);
      await opened?.mark(3, 'done');
      await opened?.close().catch(() => undefined);
      const next = await open(copy);
      expect([1, 2, 3].map((id) => next.knows(id)), `step ${at}`).toEqual([true, true, true]);
      expect(next.open.has(1)).toBe(true);
      expect(next.open.has(2)).toBe(false);
    }
  });
});

describe('the ids of the answered', () => {
  it.each<[what: string, count: number, later: number, kept: number]>([
    ['stay for a day', 2000, 23 * HOUR, 2001],
    ['go after a day, but for the last thousand', 2000, 25 * HOUR, 1000],
    ['stay when the clock goes back', 2000, -HOUR, 2001],
    ['are no more than 50,000', 60_000, 0, 50_000],
  ])('%s', (_what, count, later, kept) => {
    const answered = new Answered();
    for (let id = 0; id < count; id += 1) answered.add(id, 1e12);
    answered.add(-1, 1e12 + later);
    expect([...answered.byTime().values()].flat()).toHaveLength(kept);
    expect(answered.has(-1)).toBe(true);
    expect(answered.has(count - 1)).toBe(true);
  });
});
