/** A small file: read once, kept in memory, written whole and safely soon after it changes. */
import { readFile, rename, stat } from 'node:fs/promises';
import { DISK, writeAll } from './disk.ts';
import type { Disk } from './disk.ts';
import { writeSafely } from './safe-write.ts';

/** How a value is written down. */
export interface Form<T> {
  /** Used when there is no file. */
  readonly empty: () => T;
  readonly encode: (value: T) => string;
  /** Throws when the text is none of this form. */
  readonly decode: (text: string) => T;
}

export interface SmallFileOptions {
  /** Told why the file could not be read or written; nothing is ever thrown for it. */
  readonly onTrouble: (reason: string) => void;
  /** Changes within so many milliseconds are one write. */
  readonly delay?: number;
  readonly disk?: Disk;
}

const DELAY_MILLISECONDS = 1000;
/** Far more than anything written here: a larger file is not one of these. */
const LARGEST_BYTES = 32 * 1024 * 1024;

export class SmallFile<T> {
  #value: T;
  readonly #path: string | null;
  readonly #form: Form<T>;
  readonly #options: SmallFileOptions;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string | null, form: Form<T>, value: T, options: SmallFileOptions) {
    this.#path = path;
    this.#form = form;
    this.#value = value;
    this.#options = options;
  }

  /** Kept in memory alone, and gone with it. */
  static inMemory<T>(form: Form<T>): SmallFile<T> {
    return new SmallFile(null, form, form.empty(), { onTrouble: () => undefined });
  }

  /** Reads the file. One that cannot be understood is put aside as `….damaged`, and begun anew. */
  static async open<T>(path: string, form: Form<T>, options: SmallFileOptions): Promise<SmallFile<T>> {
    return new SmallFile(path, form, await read(path, form, options.onTrouble), options);
  }

  get value(): T {
    return this.#value;
  }

  /** Changes the value; the file follows. */
  set(value: T): void {
    this.#value = value;
    if (this.#path === null) return;
    // A running program is not held up by what is still to be written; `close` writes it.
    this.#timer ??= setTimeout(() => this.#write(), this.#options.delay ?? DELAY_MILLISECONDS).unref();
  }

  /** Resolves when the file has all changes. */
  async close(): Promise<void> {
    if (this.#timer !== undefined) this.#write();
    await this.#writing;
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const path = this.#path;
    if (path === null) return;
    this.#writing = this.#writing
      .then(() => writeSafely(path, (aside) => writeAll(aside, Buffer.from(this.#form.encode(this.#value)), 0), this.#options.disk ?? DISK))
      .catch((error: unknown) => this.#options.onTrouble(messageOf(error)));
  }
}

async function read<T>(path: string, form: Form<T>, onTrouble: (reason: string) => void): Promise<T> {
  try {
    if ((await stat(path)).size > LARGEST_BYTES) throw new Error('it is too large');
    return form.decode(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return form.empty();
    onTrouble(messageOf(error));
    await rename(path, `${path}.damaged`).catch((second: unknown) => onTrouble(messageOf(second)));
    return form.empty();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
