/**
 * The library: the articles read from a folder and the index over them. It can follow the folder, so that what is found is
 * what lies there. A file's articles are replaced in one step: no question ever sees half of a change, or nothing in between.
 */
import { fileMarkOf, nearestPassage } from './article.ts';
import type { Article, Passage, PassageId } from './article.ts';
import type { Problem } from './corpus/folder.ts';
import type { WatchOptions } from './corpus/watch.ts';
import { Follower } from './library/follower.ts';
import type { FollowTimes } from './library/follower.ts';
import { Keeper } from './library/keeper.ts';
import { openShelf } from './library/opening.ts';
import type { Opened, OpenOptions } from './library/opening.ts';
import { Pace } from './library/pace.ts';
import { Shelf } from './library/shelf.ts';
import { Updater } from './library/updater.ts';
import type { Log } from './log.ts';
import type { SearchEngine } from './search/engine.ts';
import type { PassageIndex } from './search/passage-index.ts';
import { createSearchEngine } from './search/search.ts';

export { KeptIndex } from './library/kept.ts';
export type { Progress } from './library/catch-up.ts';

/** Everything that questions are answered from. */
export interface Snapshot {
  /** In the order of their files. */
  readonly articles: readonly Article[];
  readonly engine: SearchEngine;
  /** Files that could not be read, each with its reason. */
  readonly problems: readonly Problem[];
}

/** A passage found again by its id: itself, or the one most like it when its article has changed. */
export interface Found {
  readonly article: Article;
  readonly passage: Passage;
  readonly exact: boolean;
}

/** How the library is doing. */
export interface LibraryStatus {
  readonly articles: number;
  readonly passages: number;
  readonly problems: readonly Problem[];
  /** When what can be found last changed. */
  readonly updatedAt: Date;
  /** When the folder was last looked at. */
  readonly checkedAt: Date;
  /** Why the folder cannot be read now; the articles are then those that were last in it. */
  readonly missing: string | null;
}

export interface LibraryOptions extends OpenOptions {
  /** Told what happens to the folder, and what could not be read in it. */
  readonly log?: Log | undefined;
}

export interface FollowOptions extends FollowTimes {
  /** Quiet time before the index is kept, in milliseconds. */
  readonly keepAfter?: number;
  /** Tests give their own. */
  readonly watch?: WatchOptions['watch'];
}

/** A library of a folder has these; one of articles at hand has not. */
interface Origin {
  readonly folder: string;
  readonly opened: Opened;
  readonly options: LibraryOptions;
  readonly updater: Updater;
}

export class Library {
  readonly #shelf: Shelf;
  readonly #origin: Origin | undefined;
  readonly #madeAt = new Date();
  #engine: { readonly index: PassageIndex; readonly search: SearchEngine } | undefined;
  #follower: Follower | undefined;
  #keeper: Keeper | undefined;

  private constructor(shelf: Shelf, origin?: Origin) {
    this.#shelf = shelf;
    this.#origin = origin;
  }

  /** Reads a corpus folder, or takes from the kept index what has not changed. Throws `CorpusError` when the folder itself cannot be read. */
  static async open(folder: string, options: LibraryOptions = {}): Promise<Library> {
    const opened = await openShelf(folder, options);
    if (opened.refused !== null) options.log?.info('the kept index was not used, all articles were read', { reason: opened.refused });
    const updater = new Updater(folder, opened, options);
    return new Library(opened.shelf, { folder, opened, options, updater });
  }

  /** A library of articles at hand, for tests and measurements. */
  static of(articles: readonly Article[]): Library {
    return new Library(Shelf.of(articles));
  }

  /** What there is at this moment; while the folder is followed, the engine always searches what there is then. */
  get snapshot(): Snapshot {
    const { index } = this.#shelf;
    if (this.#engine?.index !== index) this.#engine = { index, search: createSearchEngine(index) };
    return { articles: this.#shelf.articles(), engine: this.#engine.search, problems: this.#origin?.updater.problems() ?? [] };
  }

  get status(): LibraryStatus {
    const { articles, problems } = this.snapshot;
    const { updatedAt, checkedAt, missing } = this.#origin?.updater ?? { updatedAt: this.#madeAt, checkedAt: this.#madeAt, missing: null };
    return { articles: articles.length, passages: this.#shelf.index.size, problems, updatedAt, checkedAt, missing };
  }

  /** The passage of that id, or the nearest of its article; undefined when the article is gone. */
  find(id: PassageId): Found | undefined {
    const articles = this.#shelf.articlesMarked(fileMarkOf(id));
    for (const exact of [true, false]) {
      for (const article of articles) {
        const passage = exact ? article.passages.find((own) => own.id === id) : nearestPassage(id, article.passages);
        if (passage !== undefined) return { article, passage, exact };
      }
    }
    return undefined;
  }

  /** Looks at the folder now and reads what changed. Never rejects: what is wrong is in the status and the log. */
  async update(): Promise<void> {
    await this.#look(true);
  }

  /** From now on follows the folder, and keeps the index where it was opened with one. Ends with `close`. */
  follow({ keepAfter, ...options }: FollowOptions = {}): void {
    if (this.#origin === undefined || this.#follower !== undefined) return;
    const { folder, opened, options: { kept, log } } = this.#origin;
    if (kept !== undefined) {
      this.#keeper = new Keeper(() => kept.save(folder, this.#shelf, new Pace()), log, keepAfter);
      if (opened.learned) this.#keeper.changed();
    }
    this.#follower = new Follower(folder, {
      ...options,
      look: () => this.#look(),
      onBlind: (reason) => log?.warn('some folders cannot be watched: changes in them are seen later', { reason }),
    });
    this.#follower.start();
    void new Pace().run(this.#shelf.index.prepare());
  }

  /** Follows no longer; what is not kept yet is kept. */
  async close(): Promise<void> {
    this.#follower?.close();
    this.#follower = undefined;
    await this.#origin?.updater.idle();
    await this.#keeper?.flush();
    this.#keeper = undefined;
  }

  async #look(forced = false): Promise<number | null> {
    if (this.#origin === undefined) return null;
    const watch = this.#follower?.watch;
    const { learned, again } = await this.#origin.updater.update(watch, forced);
    if (learned) this.#keeper?.changed();
    return again;
  }
}
