/** Opening: the first reading of a folder, with the help of what an earlier run kept. */
import { setTimeout as sleep } from 'node:timers/promises';
import { FileBusy } from '../corpus/bytes.ts';
import type { FileOpener } from '../corpus/bytes.ts';
import { CorpusError, lookAtFolder } from '../corpus/look.ts';
import type { FolderLook, FolderReader } from '../corpus/look.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { catchUp } from './catch-up.ts';
import type { CaughtUp, Progress } from './catch-up.ts';
import type { Kept, KeptIndex } from './kept.ts';
import { Pace } from './pace.ts';
import { Shelf } from './shelf.ts';

export interface OpenOptions {
  /** Where an index may be kept from an earlier run. It is read here, and written by a library that follows its folder. */
  readonly kept?: KeptIndex | undefined;
  readonly progress?: Progress | undefined;
  /** The file system; tests give their own. */
  readonly files?: (FolderReader & FileOpener) | undefined;
}

export interface Opened extends CaughtUp {
  readonly shelf: Shelf;
  readonly look: FolderLook;
  /** Why a kept index was not used; null when it was, and when there was none. */
  readonly refused: string | null;
}

/** Pauses between attempts at a folder that cannot be read for a reason that passes by itself, in milliseconds. */
const PAUSES = [50, 200, 1000];

/** Reads a corpus folder. Throws `CorpusError` when the folder itself cannot be read. */
export async function openShelf(folder: string, { kept: keptIndex, progress, files }: OpenOptions): Promise<Opened> {
  const pace = new Pace();
  // While one waits for the disk, the other is at work.
  const [look, kept] = await Promise.all([firstLook(folder, files), loadKept(keptIndex, folder, pace)]);
  const shelf = new Shelf(kept.index);
  const caughtUp = await catchUp(shelf, { folder, look, pace, kept: kept.files, progress, files });
  await pace.run(shelf.index.complete());
  return { ...caughtUp, shelf, look, refused: kept.refused };
}

async function loadKept(keptIndex: KeptIndex | undefined, folder: string, pace: Pace): Promise<Kept & { refused: string | null }> {
  const kept = await keptIndex?.load(folder, pace);
  if (typeof kept === 'object') return { ...kept, refused: null };
  return { index: new PassageIndex({ collecting: true }), files: new Map(), refused: kept ?? null };
}

async function firstLook(folder: string, files: FolderReader | undefined): Promise<FolderLook> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await lookAtFolder(folder, files === undefined ? {} : { files });
    } catch (error) {
      if (!(error instanceof FileBusy)) throw error;
      if (pause === undefined) throw new CorpusError(folder, error.message);
      await sleep(pause);
    }
  }
  throw new Error('the last attempt gives or throws');
}
