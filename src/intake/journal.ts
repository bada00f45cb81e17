/**
 * The journal: what was taken and not answered yet, and the ids of what was, on the disk. Two files in one folder:
 *
 *   journal    updates and marks, in the order of events; written anew when all is answered or much has gathered
 *   answered   ids, without any content
 */
import path from 'node:path';
import type { Update } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import { AppendFile, readWhole } from '../storage/append-file.ts';
import { DISK } from '../storage/disk.ts';
import type { Disk } from '../storage/disk.ts';
import { Answered } from './answered.ts';
import { decodeEntries, encodeEntry } from './entries.ts';
import type { Entry, Mark, Taken } from './entries.ts';

export interface JournalOptions {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly disk?: Disk;
}

/** The clock at the start and how long that is ago: it cannot jump while the process lives. */
export const steadyClock = (): number => Math.round(performance.timeOrigin + performance.now());

/** How soon marks are on the disk, all at once: while it is busy with them, nothing else is written. */
const SYNC_MILLISECONDS = 50;
/** How soon contents are erased once nothing is left to answer. */
const SWEEP_MILLISECONDS = 1000;
/** When something is always left: from this size on. */
const SWEEP_BYTES = 1_000_000;
/** The file of ids is written anew when it has grown by so much. */
const ANSWERED_BYTES = 1_000_000;

export class Journal {
  readonly #file: AppendFile;
  readonly #answeredFile: AppendFile;
  readonly #log: Log;
  readonly #now: () => number;
  /** Taken and not answered, in the order they were taken. */
  readonly #open = new Map<number, Taken>();
  readonly #answered = new Answered();
  /** Answered, but not yet in the file of ids. */
  #swept: number[] = [];
  #sweeping: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #closed = false;
  #sweepAt = SWEEP_BYTES;
  #answeredAt = ANSWERED_BYTES;

  private constructor(folder: string, { log, now = steadyClock, disk = DISK }: JournalOptions) {
    this.#file = new AppendFile(path.join(folder, 'journal'), disk);
    this.#answeredFile = new AppendFile(path.join(folder, 'answered'), disk);
    this.#log = log;
    this.#now = now;
  }

  /** Reads what an earlier process left in a folder, which is made when missing. Throws what the file system throws. */
  static async open(folder: string, options: JournalOptions): Promise<Journal> {
    const journal = new Journal(folder, options);
    const read = async (name: string): Promise<readonly Entry[]> => {
      const { entries, damaged } = decodeEntries(await readWhole(path.join(folder, name), options.disk));
      if (damaged > 0) options.log.warn('lines of the journal were torn when the bot ended, and passed over', { file: name, damaged });
      return entries;
    };
    for (const entry of [...(await read('answered')), ...(await read('journal'))]) journal.#recall(entry);
    try {
      await journal.#answeredFile.replace(() => journal.#answeredEntries());
      await journal.#file.replace(() => journal.#openEntries());
    } catch (error) {
      await journal.#closeFiles();
      throw error;
    }
    journal.#swept = [];
    return journal;
  }

  /** What is taken and not answered, in the order it was taken. */
  get open(): ReadonlyMap<number, Taken> {
    return this.#open;
  }

  /** Whether an update of this id waits, or was answered in the last 24 hours. */
  knows(id: number): boolean {
    return this.#open.has(id) || this.#answered.has(id);
  }

  /** Writes updates down; resolves when they are on the disk. Throws what the file system throws, and then knows none of them. */
  async take(updates: readonly Update[]): Promise<Taken[]> {
    const all = updates.map((update): Taken => ({ update, at: this.#now(), tries: 0, sends: 0 }));
    for (const taken of all) this.#open.set(taken.update.update_id, taken);
    try {
      await this.#file.append(all.map((taken) => encodeEntry({ kind: 'taken', taken })).join(''));
      await this.#file.sync();
      return all;
    } catch (error) {
      for (const { update } of all) this.#open.delete(update.update_id);
      throw error;
    }
  }

  /** Resolves when the mark is written; the disk gets it soon after. Never rejects: an answer is worth more than its mark. After `close` nothing is written. */
  async mark(id: number, mark: Mark, error?: string): Promise<void> {
    if (this.#closed) return;
    const entry: Entry = { kind: 'mark', id, mark, ...(error === undefined ? {} : { error }) };
    this.#recall(entry);
    try {
      await this.#file.append(encodeEntry(entry));
      this.#syncTimer ??= setTimeout(() => this.#sync(), SYNC_MILLISECONDS);
    } catch (failure) {
      this.#log.error('the journal cannot be written: after a crash, answers could repeat', { error: errorText(failure) });
    }
    if (mark === 'done') this.#sweepSoon();
  }

  /** Brings all to the disk and closes the files. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#syncTimer);
    await this.#sweeping;
    await this.#sweep();
    await this.#closeFiles();
  }

  async #closeFiles(): Promise<void> {
    await Promise.all([this.#file.close(), this.#answeredFile.close()]);
  }

  /** Takes over what a line says. */
  #recall(entry: Entry): void {
    if (entry.kind === 'answered') {
      for (const id of entry.ids) this.#answered.add(id, entry.at);
      return;
    }
    if (entry.kind === 'taken') {
      const { update_id: id } = entry.taken.update;
      if (!this.knows(id)) this.#open.set(id, entry.taken);
      return;
    }
    const { id, mark } = entry;
    const taken = this.#open.get(id);
    if (taken === undefined) return;
    if (mark === 'done') {
      this.#open.delete(id);
      this.#answered.add(id, this.#now());
      this.#swept.push(id);
    } else {
      this.#open.set(id, AFTER[mark](taken));
    }
  }

  #sync(): void {
    this.#syncTimer = undefined;
    this.#file.sync().catch(() => undefined);
  }

  #sweepSoon(): void {
    if (this.#sweeping !== undefined) return;
    clearTimeout(this.#timer);
    const start = (): void => {
      this.#sweeping = this.#sweep().finally(() => (this.#sweeping = undefined));
    };
    if (this.#file.size > this.#sweepAt) start();
    else if (this.#open.size === 0) this.#timer = setTimeout(() => this.#sweeping === undefined && start(), SWEEP_MILLISECONDS);
  }

  /** Moves the ids of the answered to their file and erases their contents. */
  async #sweep(): Promise<void> {
    const ids = this.#swept;
    this.#swept = [];
    try {
      if (ids.length > 0) {
        await this.#answeredFile.append(encodeEntry({ kind: 'answered', at: this.#now(), ids }));
        await this.#answeredFile.sync();
      }
      if (this.#file.size > 0) await this.#file.replace(() => this.#openEntries());
      this.#sweepAt = this.#file.size + SWEEP_BYTES;
      if (this.#answeredFile.size > this.#answeredAt) {
        await this.#answeredFile.replace(() => this.#answeredEntries());
        this.#answeredAt = this.#answeredFile.size + ANSWERED_BYTES;
      }
    } catch (error) {
      // The journal still has them; the next sweep tries again.
      this.#swept = [...ids, ...this.#swept];
      this.#log.warn('the journal cannot be swept', { error: errorText(error) });
    }
  }

  #openEntries(): string {
    return [...this.#open.values()].map((taken) => encodeEntry({ kind: 'taken', taken })).join('');
  }

  #answeredEntries(): string {
    return [...this.#answered.byTime()].map(([at, ids]) => encodeEntry({ kind: 'answered', at, ids })).join('');
  }
}

/** What a mark that leaves an update open makes of it. */
const AFTER: Readonly<Record<Exclude<Mark, 'done'>, (taken: Taken) => Taken>> = {
  begun: (taken) => ({ ...taken, tries: taken.tries + 1 }),
  sending: (taken) => ({ ...taken, sends: taken.sends + 1 }),
  unsent: (taken) => ({ ...taken, sends: taken.sends - 1 }),
  // It was begun, but nothing of it can have arrived, and it was not to blame.
  back: (taken) => ({ ...taken, tries: taken.tries - 1, sends: 0 }),
};
