/** Races: a file changes at every possible moment while it is read. */
import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { FileGone, readBytes } from '../../src/corpus/bytes.ts';
import { between, createRandom, pick } from '../random.ts';

/** What happens to the file; gives what is in it afterwards, null when it is gone. */
type Change = (file: string, before: string, size: number) => string | null;

const CHANGES: Readonly<Record<string, Change>> = {
  deleted: (file) => {
    rmSync(file);
    return null;
  },
  truncated: (file, before) => {
    const size = Math.floor(before.length / 3);
    truncateSync(file, size);
    return before.slice(0, size);
  },
  replaced: (file, _before, size) => {
    const after = 'new\n'.repeat(size);
    writeFileSync(`${file}.new`, after);
    renameSync(`${file}.new`, file);
    return after;
  },
  rewritten: (file, before) => {
    const after = before.replaceAll('o', 'n');
    writeFileSync(file, after, { flag: 'r+' });
    return after;
  },
  grown: (file, before, size) => {
    appendFileSync(file, 'more\n'.repeat(size));
    return before + 'more\n'.repeat(size);
  },
};

/** The calls at which the change comes: before the first one, the second one, and so on. */
const MOMENTS = 8;
/** A call reads no more, so that a change can come between two. */
const READ_AT_A_TIME = 16_384;
const AT_A_TIME = 50;

export interface Race {
  readonly change: string;
  readonly moment: number;
  /** What was read: the old version, the new one, its absence, or what must not be. */
  readonly outcome: 'old' | 'new' | 'absent' | 'mixed' | 'failed';
}

/** Runs so many races in a folder. */
export async function race(folder: string, count: number, seed: number): Promise<Race[]> {
  const races: Race[] = [];
  for (let start = 0; start < count; start += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, count - start) }, (_, offset) => oneRace(folder, seed + start + offset));
    races.push(...(await Promise.all(some)));
  }
  return races;
}

async function oneRace(folder: string, seed: number): Promise<Race> {
  const random = createRandom(seed);
  const [change, moment, size] = [pick(random, Object.keys(CHANGES)), between(random, 0, MOMENTS - 1), between(random, 1, 20_000)];
  const file = path.join(folder, `race-${seed}.txt`);
  const old = 'old\n'.repeat(size);
  await writeFile(file, old);

  let after: string | null = old;
  let calls = 0;
  const step = (): void => {
    if (calls === moment) after = CHANGES[change]?.(file, old, size) ?? null;
    calls += 1;
  };
  try {
    const { bytes } = await readBytes(file, { open: async (name, flags) => {
      step();
      return watched(await open(name, flags), step);
    } });
    const text = Buffer.from(bytes).toString();
    return { change, moment, outcome: text === old ? 'old' : text === after ? 'new' : 'mixed' };
  } catch (error) {
    return { change, moment, outcome: error instanceof FileGone && after === null ? 'absent' : 'failed' };
  }
}

/** The handle, with a call before everything that is asked of it. */
function watched(handle: FileHandle, step: () => void): FileHandle {
  return new Proxy(handle, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (name === 'stat' || name === 'read') step();
        const [bytes, offset, length, position] = args;
        const fewer = name === 'read' ? [bytes, offset, Math.min(Number(length), READ_AT_A_TIME), position] : args;
        return Reflect.apply(value, target, fewer);
      };
    },
  });
}
