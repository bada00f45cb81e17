/** The collection: files that come into the corpus folder from outside, and go out of it again without being lost. */
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import { readArticles } from '../corpus/file.ts';
import type { FileReading } from '../corpus/file.ts';
import { lookAtFolder } from '../corpus/look.ts';
import { folderInside, moveNew, writeNew } from './files.ts';
import type { FetchedPage } from './link.ts';
import { contentMark, fileKey, markIn, nameFor } from './naming.ts';
import { pageFile } from './page.ts';

/** Where added files lie in the corpus, and removed ones in the data folder. */
const ADDED = 'telegram';
const REMOVED = 'removed';
/** A corpus that everybody may read stays so. */
const OPEN_MODES = { file: 0o644, folder: 0o755 };
const CLOSED_MODES = { file: 0o600, folder: 0o700 };
const REMOVED_ID = /^\d{8}-\d{6}-[0-9a-f]{8}$/u;
/** The file system will not have it: no permission, a read-only disk, no folder. */
const NOT_WRITABLE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']);

/** What a file was understood as. */
export interface Added extends FileReading {
  /** Path inside the corpus folder. */
  readonly file: string;
  /** It was there before, with the same content. */
  readonly known: boolean;
}

export type CollectProblem = 'unreadable' | 'readOnly' | 'gone' | 'taken';

/** Something could not be added, removed or put back; the message is a reason for people where the file is the reason. */
export class CollectError extends Error {
  override readonly name = 'CollectError';
  readonly problem: CollectProblem;

  constructor(problem: CollectProblem, message: string = problem) {
    super(message);
    this.problem = problem;
  }
}

export interface CollectionOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly now?: () => Date;
}

export class Collection {
  readonly #corpus: string;
  readonly #data: string;
  readonly #now: () => Date;

  constructor({ corpusDir, dataDir, now = () => new Date() }: CollectionOptions) {
    this.#corpus = corpusDir;
    this.#data = dataDir;
    this.#now = now;
  }

  /** Keeps bytes as a file of the corpus; `ending` is that of its kind, without the dot. Throws `CollectError`, and then keeps nothing. */
  async add(bytes: Uint8Array, ending: string): Promise<Added> {
    const reading = await read(bytes, ending);
    const mark = contentMark(bytes);
    const title = reading.articles[0]?.source.title ?? '';
    const name = nameFor({ day: this.#now().toISOString().slice(0, 10), title, mark, ending });
    return writing(async () => {
      const modes = await this.#modes();
      const folder = await folderInside(this.#corpus, ADDED, modes.folder);
      const same = (await readdir(folder)).find((other) => markIn(other) === mark);
      const known = same !== undefined || !(await writeNew(path.join(folder, name), bytes, modes.file));
      return { ...reading, file: `${ADDED}/${same ?? name}`, known };
    });
  }

  /** Keeps a fetched page as a file of the corpus. Throws `CollectError`. */
  async addPage(page: FetchedPage): Promise<Added> {
    const { articles } = await read(page.bytes, page.ending);
    return this.add(pageFile(page, articles[0]?.source.url ?? null), page.ending);
  }

  /** All files of the corpus, by path inside the folder, the newest first; `added` are only those that came by `add`. */
  async files({ added = false } = {}): Promise<string[]> {
    const { files } = await lookAtFolder(this.#corpus);
    return [...files]
      .filter(([file]) => !added || (file.startsWith(`${ADDED}/`) && markIn(path.posix.basename(file)) !== undefined))
      .toSorted(([, one], [, other]) => other.modified - one.modified)
      .map(([file]) => file);
  }

  /** The file of the corpus that a key names. Throws `CollectError` when there is none. */
  async find(key: string): Promise<string> {
    const file = (await this.files()).find((one) => fileKey(one) === key);
    if (file === undefined) throw new CollectError('gone');
    return file;
  }

  /** Takes a file out of the corpus, into the data folder; gives its path and the id to put it back by. Throws `CollectError`. */
  async remove(key: string): Promise<{ readonly file: string; readonly id: string }> {
    const file = await this.find(key);
    const stamp = this.#now().toISOString().replaceAll(/[-:]|\..*/gu, '').replace('T', '-');
    const id = `${stamp}-${randomBytes(4).toString('hex')}`;
    return writing(async () => {
      await mkdir(this.#data, { recursive: true, mode: CLOSED_MODES.folder });
      const target = await folderInside(this.#data, path.posix.join(REMOVED, id, path.posix.dirname(file)), CLOSED_MODES.folder);
      if (!(await moveNew(path.join(this.#corpus, file), path.join(target, path.basename(file))))) throw new CollectError('taken');
      return { file, id };
    });
  }

  /** Puts a removed file back where it was; gives its path inside the corpus. Throws `CollectError`. */
  async restore(id: string): Promise<string> {
    const root = path.join(this.#data, REMOVED, id);
    const file = REMOVED_ID.test(id) ? await onlyFileIn(root) : undefined;
    if (file === undefined) throw new CollectError('gone');
    return writing(async () => {
      const target = await folderInside(this.#corpus, path.posix.dirname(file), (await this.#modes()).folder);
      if (!(await moveNew(path.join(root, file), path.join(target, path.basename(file))))) throw new CollectError('taken');
      await removeEmpty(root, file);
      return file;
    });
  }

  /** As the corpus folder itself. */
  async #modes(): Promise<typeof OPEN_MODES> {
    const { mode } = await stat(this.#corpus);
    return (mode & 0o004) === 0 ? CLOSED_MODES : OPEN_MODES;
  }
}

async function read(bytes: Uint8Array, ending: string): Promise<{ articles: readonly Article[]; notes: readonly string[] }> {
  try {
    return await readArticles(`${ADDED}/new.${ending}`, bytes);
  } catch (error) {
    throw new CollectError('unreadable', error instanceof Error ? error.message : String(error));
  }
}

async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (NOT_WRITABLE.has((error as NodeJS.ErrnoException).code)) throw new CollectError('readOnly');
    throw error;
  }
}

/** The file in a folder that was made for one; undefined when there is none. Links are not followed. */
async function onlyFileIn(root: string): Promise<string | undefined> {
  let inside = '';
  for (;;) {
    const [name, ...others] = await readdir(path.join(root, inside)).catch((): string[] => []);
    if (name === undefined || others.length > 0) return undefined;
    inside = path.posix.join(inside, name);
    const stats = await lstat(path.join(root, inside));
    if (stats.isFile()) return inside;
    if (!stats.isDirectory()) return undefined;
  }
}

/** Removes the folders on the way to a file that is gone. */
async function removeEmpty(root: string, file: string): Promise<void> {
  try {
    let folder = path.posix.dirname(file);
    for (; folder !== '.'; folder = path.posix.dirname(folder)) await rmdir(path.join(root, folder));
    await rmdir(root);
  } catch {
    // Empty folders that stay do no harm.
  }
}
