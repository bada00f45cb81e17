/**
 * The library: the articles read from a folder and the index over them, as one snapshot. A reload
 * makes a new snapshot and swaps one reference, so that no question ever sees half of either.
 */
import { fileMark, fileMarkOf, nearestPassage } from './article.ts';
import type { Article, Passage, PassageId } from './article.ts';
import { readFolder } from './corpus/folder.ts';
import type { Problem } from './corpus/folder.ts';
import type { SearchEngine } from './search/engine.ts';
import { indexOf } from './search/indexing.ts';
import { createSearchEngine } from './search/search.ts';

/** Everything that questions are answered from, at one moment. */
export interface Snapshot {
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

export class Library {
  #snapshot: Snapshot;

  private constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Reads a corpus folder. Throws `CorpusError` when the folder itself cannot be read. */
  static async open(folder: string): Promise<Library> {
    const { articles, problems } = await readFolder(folder);
    return new Library({ articles, problems, engine: createSearchEngine(indexOf(articles)) });
  }

  /** A library of articles at hand, for tests and measurements. */
  static of(articles: readonly Article[]): Library {
    return new Library({ articles, problems: [], engine: createSearchEngine(indexOf(articles)) });
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The passage of that id, or the nearest of its article; undefined when the article is gone. */
  find(id: PassageId): Found | undefined {
    const mark = fileMarkOf(id);
    const articles = this.#snapshot.articles.filter(({ source }) => fileMark(source.file) === mark);
    for (const exact of [true, false]) {
      for (const article of articles) {
        const passage = exact ? article.passages.find((own) => own.id === id) : nearestPassage(id, article.passages);
        if (passage !== undefined) return { article, passage, exact };
      }
    }
    return undefined;
  }
}
