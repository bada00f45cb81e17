/** A system under measurement: a search engine that is given a collection and asked questions. */
import type { Collection } from './collection.ts';

export interface System {
  /** As the table calls it. */
  readonly name: string;
  /** Larger collections take it minutes or gigabytes. */
  readonly mostParagraphs: number;
  /** Puts a collection into the engine. Rejects with `NotInstalled` when its package is not there. */
  readonly open: (collection: Collection) => Promise<AskSystem>;
}

/** The numbers of the paragraphs found, the best first, as many as are shown. */
export type AskSystem = (question: string) => readonly number[] | Promise<readonly number[]>;

/** Passages shown for a question. */
export const SHOWN = 5;

/** A peer's package is missing: not an error of the benchmark. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}
