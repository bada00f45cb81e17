/** The shelf: all files as they were last read, and the index over their articles. The two change together, in one step. */
import { fileMark } from '../article.ts';
import type { Article } from '../article.ts';
import type { Problem } from '../corpus/folder.ts';
import type { Analysis } from '../search/analysis.ts';
import { indexOf, reindex } from '../search/indexing.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { FileRecord } from './record.ts';

/** Removed passages leave their places in the index; from so many on, and more than are left, it is made anew. */
const MOST_REMOVED = 5000;

export class Shelf {
  readonly #records = new Map<string, FileRecord>();
  /** The files of each mark: one, but for a coincidence in millions. */
  readonly #marks = new Map<string, Set<string>>();
  #index: PassageIndex;
  /** Made when they are asked for, gone with the next change. */
  #ordered: readonly FileRecord[] | undefined;
  #articles: readonly Article[] | undefined;
  #asGiven = false;

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  /** The articles at hand, in the order in which they are given. */
  static of(articles: readonly Article[]): Shelf {
    const shelf = new Shelf(indexOf(articles));
    shelf.#asGiven = true;
    for (const article of articles) {
      const { file } = article.source;
      const before = shelf.#records.get(file)?.articles ?? [];
      shelf.#enter({ file, version: NO_VERSION, hash: '', settled: true, articles: [...before, article], reasons: [] });
    }
    return shelf;
  }

  get index(): PassageIndex {
    return this.#index;
  }

  /** By path inside the corpus folder, in no order. */
  get records(): ReadonlyMap<string, FileRecord> {
    return this.#records;
  }

  /** All articles, in the order of their files. */
  articles(): readonly Article[] {
    this.#articles ??= this.#inOrder().flatMap(({ articles }) => articles);
    return this.#articles;
  }

  /** The articles of the files with this mark. */
  articlesMarked(mark: string): Article[] {
    return [...(this.#marks.get(mark) ?? [])].flatMap((file) => this.#records.get(file)?.articles ?? []);
  }

  /** What is known to be wrong with files, in the same order. */
  problems(): Problem[] {
    return this.#inOrder().flatMap(({ file, reasons }) => reasons.map((reason) => ({ file, reason })));
  }

  /** Puts a file as it is now in the place of what it was; the analyses are those of its articles, where they are known. */
  put(record: FileRecord, analyses: readonly Analysis[] = []): void {
    const before = this.#records.get(record.file)?.articles ?? [];
    this.#enter(record);
    if (before === record.articles) return;
    for (const article of before) this.#index.remove(article);
    record.articles.forEach((article, number) => this.#index.add(article, analyses[number]));
  }

  /** Takes a file away. */
  drop(file: string): void {
    for (const article of this.#records.get(file)?.articles ?? []) this.#index.remove(article);
    this.#records.delete(file);
    const mark = fileMark(file);
    this.#marks.get(mark)?.delete(file);
    if (this.#marks.get(mark)?.size === 0) this.#marks.delete(mark);
    this.#forget();
  }

  /** A new index without what removed articles left behind, when that is worth it; until it is done the old one serves. */
  *tidy(): Generator<void> {
    if (this.#index.removed <= Math.max(MOST_REMOVED, this.#index.size)) return;
    this.#index = yield* reindex(this.articles(), this.#index);
  }

  #enter(record: FileRecord): void {
    if (!this.#records.has(record.file)) {
      const mark = fileMark(record.file);
      this.#marks.set(mark, (this.#marks.get(mark) ?? new Set()).add(record.file));
    }
    this.#records.set(record.file, record);
    this.#forget();
  }

  #forget(): void {
    this.#ordered = undefined;
    this.#articles = undefined;
  }

  #inOrder(): readonly FileRecord[] {
    this.#ordered ??= [...this.#records.values()].toSorted((one, other) => (this.#asGiven ? 0 : one.file < other.file ? -1 : 1));
    return this.#ordered;
  }
}

const NO_VERSION = { size: 0, modified: 0, changed: 0, inode: 0 };
