/**
 * Watching a corpus folder: a call some quiet time after anything changed in it. What changed is for a look at the folder
 * to tell; here it is enough that something did.
 *
 * One watcher for each folder, set before the folder is listed. `fs.watch` with `recursive` is not used: on Linux, Node 20
 * lists a folder anew for each event in it (5,000 new files in one folder stopped the process for 50 seconds here),
 * keeps a watcher for each file, and forgets those whose names begin like that of a deleted one.
 */
import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { sameFolder } from './look.ts';
import type { FolderIdentity } from './look.ts';

/** How long a folder has to be quiet before a change is told, in milliseconds: writers come in bursts. */
const QUIET = 300;
/** A change is told after this time at the latest, however busy the folder is. */
const LONGEST = 5000;

export interface WatchOptions {
  /** Called when the folder has been quiet since a change. */
  readonly onChange: () => void;
  /** Called once when changes of some folder will go unnoticed, with the reason. */
  readonly onBlind: (reason: string) => void;
  readonly quiet?: number;
  readonly longest?: number;
  /** Tests give their own. */
  readonly watch?: (folder: string, listener: (event: string, file: string | null) => void) => FSWatcher;
}

interface Watched {
  readonly watcher: FSWatcher;
  readonly identity: FolderIdentity;
}

const system: NonNullable<WatchOptions['watch']> = (folder, listener) => watch(folder, { persistent: false }, listener);

export class FolderWatch {
  readonly #options: WatchOptions;
  readonly #watched = new Map<string, Watched>();
  #seen = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  /** When the unrest began that no look has settled yet. */
  #unrest: number | undefined;
  #begun = false;
  #blind = false;
  #closed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** A folder that belongs to the corpus; it is watched from now on. Another folder in the same place is watched anew. */
  enter(folder: string, identity: FolderIdentity): void {
    if (this.#closed) return;
    this.#seen.add(folder);
    const known = this.#watched.get(folder);
    if (known !== undefined && sameFolder(known.identity, identity)) return;
    this.#leave(folder);
    try {
      const watcher = (this.#options.watch ?? system)(folder, (event, file) => {
        // Its own name: the folder was deleted or moved. Another one may get the same place, and even the same inode.
        if (event === 'rename' && file === path.basename(folder)) this.#leave(folder);
        // Editors and version control keep their own files beside; they are no articles.
        if (!(file ?? '').startsWith('.')) this.#noticed();
      });
      watcher.on('error', (error) => {
        this.#leave(folder);
        this.#lost(error);
      });
      this.#watched.set(folder, { watcher, identity });
      // A new folder is being filled, and until now nothing told of it.
      if (this.#begun) this.#noticed();
    } catch (error) {
      // A folder that is gone again needs no watcher; whoever deleted it made an event in the one above.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#lost(error);
    }
  }

  /**
   * Ends a look: the folders entered since the last one are all there are, others are no longer watched. Tells whether
   * all is quiet, so that the look can be relied on; if not, a call will follow, though not later than after `longest`.
   */
  settle(): boolean {
    for (const folder of this.#watched.keys()) if (!this.#seen.has(folder)) this.#leave(folder);
    this.#seen = new Set();
    this.#begun = true;
    const { longest = LONGEST } = this.#options;
    const patient = this.#unrest !== undefined && performance.now() - this.#unrest < longest;
    if (this.#timer !== undefined && patient) return false;
    this.#unrest = undefined;
    return true;
  }

  /** No further calls. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const folder of this.#watched.keys()) this.#leave(folder);
  }

  #noticed(): void {
    const now = performance.now();
    this.#unrest ??= now;
    clearTimeout(this.#timer);
    const { quiet = QUIET, longest = LONGEST, onChange } = this.#options;
    const wait = Math.min(quiet, Math.max(0, this.#unrest + longest - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      onChange();
    }, wait).unref();
  }

  #leave(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }

  #lost(error: unknown): void {
    if (this.#blind) return;
    this.#blind = true;
    const { code } = error as NodeJS.ErrnoException;
    const limit = code === 'ENOSPC' || code === 'EMFILE' ? ' (the system allows no more watched folders)' : '';
    this.#options.onBlind(`${error instanceof Error ? error.message : String(error)}${limit}`);
  }
}
