/** A file that only grows at its end: what many append at the same time is one write, and one sync makes it all lasting. */
import { DISK, readAll, writeAll } from './disk.ts';
import type { Disk, DiskFile } from './disk.ts';
import { writeSafely } from './safe-write.ts';

export class AppendFile {
  readonly #path: string;
  readonly #disk: Disk;
  #file: DiskFile | undefined;
  #position = 0;
  /** What waits to be written, and the write that will take it. */
  #text = '';
  #write: Promise<void> | undefined;
  /** A sync that has not begun and will cover all that was appended so far. */
  #sync: Promise<void> | undefined;
  /** The end of the last work asked for: writes, syncs and replacements take turns. */
  #last: Promise<unknown> = Promise.resolve();

  /** Nothing happens before the first `replace`, which makes the file. */
  constructor(path: string, disk: Disk = DISK) {
    this.#path = path;
    this.#disk = disk;
  }

  /** Bytes in the file. */
  get size(): number {
    return this.#position;
  }

  /** Puts the file aside for a new one with this content, which is asked for when its turn has come. The disk has it all then. */
  replace(content: () => string): Promise<void> {
    return this.#inTurn(async () => {
      const bytes = Buffer.from(content());
      await writeSafely(this.#path, (aside) => writeAll(aside, bytes, 0), this.#disk);
      const file = await this.#disk.open(this.#path, 'r+');
      await this.#file?.close();
      this.#file = file;
      this.#position = bytes.length;
    });
  }

  /** Resolves when the text is written: a kill cannot take it back any more, a power cut can. */
  append(text: string): Promise<void> {
    this.#text += text;
    if (this.#write === undefined) {
      this.#sync = undefined;
      this.#write = this.#inTurn(async () => {
        const bytes = Buffer.from(this.#text);
        this.#text = '';
        this.#write = undefined;
        await writeAll(this.#open(), bytes, this.#position);
        // Only now: a write that failed in its middle is written over by the next.
        this.#position += bytes.length;
      });
    }
    return this.#write;
  }

  /** Resolves when all that was appended so far is on the disk. */
  sync(): Promise<void> {
    this.#sync ??= this.#inTurn(async () => {
      this.#sync = undefined;
      await this.#open().datasync();
    });
    return this.#sync;
  }

  /** Ends what was asked for and closes the file. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#file?.close();
      this.#file = undefined;
    });
  }

  #open(): DiskFile {
    if (this.#file === undefined) throw new Error(`${this.#path} is not open`);
    return this.#file;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    // What fails is told to whoever asked for it, and the next has its turn all the same.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** The whole text of a file, '' when there is none. Throws what the file system throws. */
export async function readWhole(path: string, disk: Disk = DISK): Promise<string> {
  let file: DiskFile;
  try {
    file = await disk.open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    const bytes = Buffer.alloc((await file.stat()).size);
    return bytes.toString('utf8', 0, await readAll(file, bytes, 0));
  } finally {
    await file.close();
  }
}
