/** Updates: the shelf brought up to the folder, one update at a time, and what there is to say about it. */
import type { FileOpener } from '../corpus/bytes.ts';
import { CorpusError, lookAtFolder } from '../corpus/look.ts';
import type { FolderIdentity, FolderLook, FolderReader, Problem } from '../corpus/look.ts';
import type { FolderWatch } from '../corpus/watch.ts';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import { catchUp } from './catch-up.ts';
import type { KeptFile } from './catch-up.ts';
import type { Opened } from './opening.ts';
import { Pace } from './pace.ts';
import type { Shelf } from './shelf.ts';

/** When a look fails for a reason that passes by itself, it is tried again after this time, in milliseconds. */
const AFTER_FAILURE = 1000;
/** Once a library is open, nothing is taken from an earlier run. */
const NONE: ReadonlyMap<string, KeptFile> = new Map();

export interface UpdaterOptions {
  readonly log?: Log | undefined;
  readonly files?: (FolderReader & FileOpener) | undefined;
}

/** What an update came to. */
export interface Updated {
  /** Whether anything is known that was not known before. */
  readonly learned: boolean;
  /** In so many milliseconds another look is needed; null when this one settled everything. */
  readonly again: number | null;
}

export class Updater {
  readonly #folder: string;
  readonly #shelf: Shelf;
  readonly #options: UpdaterOptions;
  readonly #pace = new Pace();
  #identity: FolderIdentity;
  #listed: readonly Problem[];
  #waiting: readonly Problem[];
  #missing: string | null = null;
  #updatedAt = new Date();
  #checkedAt = new Date();
  #running: Promise<unknown> = Promise.resolve();
  #queued: Promise<Updated> | undefined;
  #forced = false;

  constructor(folder: string, { shelf, look, waiting }: Opened, options: UpdaterOptions = {}) {
    this.#folder = folder;
    this.#shelf = shelf;
    this.#options = options;
    this.#identity = look.identity;
    this.#listed = look.problems;
    this.#waiting = waiting;
  }

  get missing(): string | null {
    return this.#missing;
  }

  get updatedAt(): Date {
    return this.#updatedAt;
  }

  get checkedAt(): Date {
    return this.#checkedAt;
  }

  /** What is wrong with files: those that are no articles, those that could not be read, those that cannot be read now. */
  problems(): Problem[] {
    return [...this.#listed, ...this.#shelf.problems(), ...this.#waiting];
  }

  /**
   * Looks at the folder, tells `watch` what folders there are, and reads what changed; not yet when `watch` says that more is
   * coming, unless it is `forced`. Whoever calls while an update runs gets the one after it. Never rejects.
   */
  update(watch?: FolderWatch, forced = false): Promise<Updated> {
    this.#forced ||= forced;
    this.#queued ??= this.#running.then(() => {
      const update = this.#update(watch, this.#forced);
      this.#queued = undefined;
      this.#forced = false;
      this.#running = update;
      return update;
    });
    return this.#queued;
  }

  /** Resolves when no update is running. */
  async idle(): Promise<void> {
    await this.#queued;
    await this.#running;
  }

  async #update(watch: FolderWatch | undefined, forced: boolean): Promise<Updated> {
    const { log, files } = this.#options;
    try {
      const look = await this.#look(watch);
      const quiet = watch?.settle() ?? true;
      if (!quiet && !forced) return { learned: false, again: null };
      const start = performance.now();
      const known = new Set(this.problems().map(nameOf));
      const { changed, learned, waiting, again } = await catchUp(this.#shelf, { folder: this.#folder, look, pace: this.#pace, kept: NONE, files });
      this.#listed = look.problems;
      this.#waiting = waiting;
      for (const { file, reason } of this.problems()) if (!known.has(nameOf({ file, reason }))) log?.warn('cannot be read', { file, reason });
      if (changed.length > 0) {
        this.#updatedAt = new Date();
        const { size } = this.#shelf.index;
        log?.info('articles changed', { files: changed.length, passages: size, milliseconds: Math.round(performance.now() - start) });
        await this.#pace.run(this.#shelf.tidy());
      }
      return { learned, again };
    } catch (error) {
      if (error instanceof CorpusError) this.#miss(error.reason);
      else log?.warn('the corpus folder could not be looked at', { error: errorText(error) });
      return { learned: false, again: error instanceof CorpusError ? null : AFTER_FAILURE };
    }
  }

  async #look(watch: FolderWatch | undefined): Promise<FolderLook> {
    const { log, files } = this.#options;
    const onFolder = watch === undefined ? undefined : watch.enter.bind(watch);
    const look = await lookAtFolder(this.#folder, { ...(files && { files }), ...(onFolder && { onFolder }) });
    this.#checkedAt = new Date();
    if (this.#isUnmounted(look)) throw new CorpusError(this.#folder, 'another disk is in its place, and it is empty');
    if (this.#missing !== null) log?.info('the corpus folder is back');
    this.#missing = null;
    this.#identity = look.identity;
    return look;
  }

  /** Said once; the articles stay as they are. */
  #miss(reason: string): void {
    if (this.#missing === null) this.#options.log?.warn('the corpus folder cannot be read: the articles that were in it stay', { reason });
    this.#missing = reason;
  }

  /** An unmounted disk leaves an empty folder behind; deleted articles leave the folder where it was. */
  #isUnmounted({ identity, files }: FolderLook): boolean {
    return files.size === 0 && this.#shelf.records.size > 0 && identity.device !== this.#identity.device;
  }
}

function nameOf({ file, reason }: Problem): string {
  return `${file}\0${reason}`;
}
