/** Catching up: from what is known to what a look at the folder found. */
import type { Analysis } from '../search/analysis.ts';
import { FileBusy, FileGone, sameVersion } from '../corpus/bytes.ts';
import type { FileOpener, FileVersion } from '../corpus/bytes.ts';
import type { FolderLook, Problem } from '../corpus/look.ts';
import type { Pace } from './pace.ts';
import { readRecord } from './record.ts';
import type { FileRecord } from './record.ts';
import type { Shelf } from './shelf.ts';

/** Told how many of how many files are read. */
export type Progress = (done: number, of: number) => void;

/** A file as an earlier run knew it. */
export interface KeptFile {
  readonly record: FileRecord;
  readonly analyses: readonly Analysis[];
}

export interface CatchUp {
  readonly folder: string;
  readonly look: FolderLook;
  readonly pace: Pace;
  /** Files of an earlier run, by path. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly progress?: Progress | undefined;
  readonly files?: FileOpener | undefined;
}

export interface CaughtUp {
  /** Files whose articles or problems are others now, or that are gone. */
  readonly changed: readonly string[];
  /** Whether anything is known that was not kept. */
  readonly learned: boolean;
  /** Files that could not be read now, but may be soon. */
  readonly waiting: readonly Problem[];
  /** In so many milliseconds another look is needed; null when this one settled everything. */
  readonly again: number | null;
}

/**
 * A writer may empty a file and fill it a little later. For so long after its last change a file without articles
 * keeps those it had.
 */
const GRACE = 1500;
const AFTER_GRACE = 20;
/** A file that was in use is tried again after this time, one that changed a moment ago is checked after the other. */
const AFTER_BUSY = 500;
const AFTER_UNSETTLED = 2100;

/** Files read at a time: while one is made into articles, the disk brings the next. */
const AT_A_TIME = 4;

/**
 * Reads the files that are new or changed and takes away those that are gone. Each file's articles are replaced in one
 * step, and what is gone goes last, so that a file that was renamed is never missing.
 */
export async function catchUp(shelf: Shelf, { folder, look, pace, kept, progress, files }: CatchUp): Promise<CaughtUp> {
  const changed: string[] = [];
  const waiting: Problem[] = [];
  let learned = false;
  let again = Infinity;
  let done = 0;
  const read = async ([file, version]: [string, FileVersion]): Promise<Read> => {
    const known = shelf.records.get(file) ?? kept.get(file)?.record;
    if (known !== undefined && known.settled && sameVersion(known.version, version)) return { file, known, record: known };
    try {
      return { file, known, record: await readRecord(folder, file, version, known, files) };
    } catch (error) {
      if (error instanceof FileGone) return { file, known, record: null, again: 0 };
      if (!(error instanceof FileBusy)) throw error;
      waiting.push({ file, reason: error.message });
      return { file, known, record: null, again: AFTER_BUSY };
    }
  };
  for await (const { file, known, record, again: later } of ahead(look.files, AT_A_TIME, read)) {
    if (record === null) again = Math.min(again, later);
    else if (shelf.records.has(file) && isPassing(known, record)) again = Math.min(again, GRACE - ageOf(record) + AFTER_GRACE);
    else {
      if (!record.settled) again = Math.min(again, AFTER_UNSETTLED);
      learned ||= record !== known;
      if (record.articles !== known?.articles || record.reasons !== known.reasons) changed.push(file);
      const own = kept.get(file);
      if (record !== shelf.records.get(file)) shelf.put(record, record.articles === own?.record.articles ? own.analyses : undefined);
    }
    done += 1;
    progress?.(done, look.files.size);
    await pace.breathe();
  }
  const gone = [...shelf.records.keys(), ...kept.keys()].filter((file) => !look.files.has(file));
  for (const file of gone) shelf.drop(file);
  learned ||= gone.length > 0;
  return { changed: [...changed, ...gone], learned, waiting, again: again === Infinity ? null : again };
}

/** A file as it was known and is now; without a record it is to be tried again in so many milliseconds. */
type Read = { readonly file: string; readonly known: FileRecord | undefined } & (
  | { readonly record: FileRecord; readonly again?: never }
  | { readonly record: null; readonly again: number }
);

/** Whether a file lost its articles so lately that it may be being written anew. */
function isPassing(before: FileRecord | undefined, now: FileRecord): boolean {
  return before !== undefined && before.articles.length > 0 && now.articles.length === 0 && ageOf(now) < GRACE;
}

/** Milliseconds since it changed; a file that seems to come from the future changed now, or on a machine whose clock is ahead. */
function ageOf({ version }: FileRecord): number {
  return Math.abs(Date.now() - version.changed);
}

/** What `start` gives for each item, in their order, with up to `width` started at a time. */
async function* ahead<T, R>(items: Iterable<T>, width: number, start: (item: T) => Promise<R>): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    const next = start(item);
    // Whoever takes it from the queue sees its error; until then nobody waits for it.
    next.catch(() => undefined);
    started.push(next);
    if (started.length < width) continue;
    const first = started.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of started) yield await rest;
}
