/** Following a folder: when to look at it again. What a look finds is somebody else's matter. */
import { FolderWatch } from '../corpus/watch.ts';
import type { WatchOptions } from '../corpus/watch.ts';
import { CorpusError, identify, sameFolder } from '../corpus/look.ts';
import type { FolderIdentity } from '../corpus/look.ts';

export interface FollowTimes {
  /** How long the folder has to be quiet after a change. */
  readonly quiet?: number;
  /** A look without any sign of a change, for what went unnoticed. */
  readonly rescan?: number;
  /** How often it is checked that the folder itself is still the same: nothing tells when it is moved away or unmounted. */
  readonly heartbeat?: number;
}

export interface FollowOptions extends FollowTimes {
  /** Looks at the folder now; gives the milliseconds after which another look is needed, or null. */
  readonly look: () => Promise<number | null>;
  readonly onBlind: (reason: string) => void;
  readonly watch?: WatchOptions['watch'];
}

const RESCAN = 180_000;
/** As often as a folder is looked at whose changes the system does not tell. */
const RESCAN_WHEN_BLIND = 10_000;
const HEARTBEAT = 1000;

export class Follower {
  readonly #folder: string;
  readonly #options: FollowOptions;
  readonly watch: FolderWatch;
  #identity: FolderIdentity | null = null;
  #heartbeat: NodeJS.Timeout | undefined;
  #rescan: NodeJS.Timeout | undefined;
  #again: NodeJS.Timeout | undefined;
  #blind = false;
  #closed = false;

  constructor(folder: string, options: FollowOptions) {
    this.#folder = folder;
    this.#options = options;
    const { quiet, watch } = options;
    this.watch = new FolderWatch({
      onChange: () => void this.#look(),
      onBlind: (reason) => {
        this.#blind = true;
        options.onBlind(reason);
      },
      ...(quiet === undefined ? {} : { quiet }),
      ...(watch === undefined ? {} : { watch }),
    });
  }

  /** Begins with a look, because the folder may have changed since it was read. */
  start(): void {
    this.#heartbeat = setInterval(() => void this.#check(), this.#options.heartbeat ?? HEARTBEAT).unref();
    void this.#look();
  }

  close(): void {
    this.#closed = true;
    this.watch.close();
    clearInterval(this.#heartbeat);
    clearTimeout(this.#rescan);
    clearTimeout(this.#again);
  }

  async #look(): Promise<void> {
    clearTimeout(this.#again);
    clearTimeout(this.#rescan);
    this.#identity = await this.#identify();
    const again = await this.#options.look();
    if (this.#closed) return;
    clearTimeout(this.#again);
    if (again !== null) this.#again = setTimeout(() => void this.#look(), again).unref();
    clearTimeout(this.#rescan);
    const rescan = this.#blind ? RESCAN_WHEN_BLIND : RESCAN;
    this.#rescan = setTimeout(() => void this.#look(), this.#options.rescan ?? rescan).unref();
  }

  async #check(): Promise<void> {
    const now = await this.#identify();
    const before = this.#identity;
    if (this.#closed || now === before || (now !== null && before !== null && sameFolder(now, before))) return;
    await this.#look();
  }

  /** Null when there is no folder. */
  async #identify(): Promise<FolderIdentity | null> {
    try {
      return await identify(this.#folder);
    } catch (error) {
      if (error instanceof CorpusError) return null;
      // Too many open files, or the like: as it was, until it can be told again.
      return this.#identity;
    }
  }
}
