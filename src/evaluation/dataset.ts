/** What an evaluation works on: a collection of articles and the questions whose answers are known. */
import type { Article, Passage, Source } from '../article.ts';

/** What a right answer to a question looks like. */
export interface Gold {
  /** The paragraph or sentence that answers, as the dataset has it. */
  readonly text: string;
  /** Accepted answers, each a stretch of the gold text. */
  readonly answers: readonly string[];
  /** Tells whether a passage counts as found. */
  readonly accepts: (passage: Passage, source: Source) => boolean;
}

/** One question of a dataset. */
export interface Case {
  readonly id: string;
  readonly question: string;
  /** Earlier questions of the same chat, oldest first. */
  readonly after: readonly string[];
  /** Null: nothing in the collection answers, and the right thing is to say so. */
  readonly gold: Gold | null;
}

/** Questions that are measured together: either all of them have a gold answer, or none has. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** One field of the metadata against the truth, counted in articles. */
export interface FieldAccuracy {
  readonly right: number;
  readonly wrong: number;
  /** The truth is known, the reader gave null or could not read the article. */
  readonly absent: number;
  /** The truth is not known, the reader gave a value. Not counted as wrong. */
  readonly unverifiable: number;
  readonly mistakes: readonly { readonly file: string; readonly truth: string; readonly read: string }[];
}

/** How well the files were read, before any question is asked. */
export interface ReadingQuality {
  readonly title: FieldAccuracy;
  readonly publisher: FieldAccuracy;
  readonly date: FieldAccuracy;
  /** Questions whose gold paragraph is a passage of the collection, and the ids of the others. */
  readonly goldKept: number;
  readonly goldLost: readonly string[];
  /** One sentence for each file that could not be read. */
  readonly problems: readonly string[];
}

/** A dataset, ready to be measured. */
export interface Dataset {
  readonly name: string;
  /** `paragraphs` and `sentences`: SQuAD format, and what one passage of the collection is. */
  readonly kind: 'paragraphs' | 'sentences' | 'news' | 'feedback';
  readonly articles: readonly Article[];
  /** Whole texts of files, white space folded, by file: every quote must stand in its file. */
  readonly originals: ReadonlyMap<string, string>;
  readonly sets: readonly CaseSet[];
  /** Null where articles are built and not read. */
  readonly reading: ReadingQuality | null;
}

/** A dataset cannot be used. The message is a whole sentence. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
