/** Columns: facts of passages by their numbers, to be read for hundreds of candidates without a look at passage or article. */
import type { Passage } from '../article.ts';
import type { LanguageCode } from '../language/language.ts';
import type { PassageNumber } from './forward-index.ts';
import { withRoom } from './room.ts';

/** An article's number in the index, counted from 0 and never used twice. */
export type ArticleNumber = number;

/** What is known of a passage stands side by side: what a candidate is asked for is then read from memory at once. */
const ARTICLE = 0;
const PARAGRAPH = 1;
const LANGUAGE = 2;
const WIDTH = 3;

export class PassageColumns {
  #values = new Uint32Array(0);
  #size = 0;
  /** The languages met so far; each is told by its place here. */
  readonly #languages: LanguageCode[] = [];

  /** Adds the next passage, one of that article. */
  push({ paragraph, language }: Passage, article: ArticleNumber): void {
    if (!this.#languages.includes(language)) this.#languages.push(language);
    this.#values = withRoom(this.#values, (this.#size + 1) * WIDTH);
    this.#values.set([article, paragraph, this.#languages.indexOf(language)], this.#size * WIDTH);
    this.#size += 1;
  }

  /** How many passages there are. */
  get size(): number {
    return this.#size;
  }

  /** The article of a passage. */
  articleOf(number: PassageNumber): ArticleNumber {
    return this.#values[number * WIDTH + ARTICLE] ?? 0;
  }

  /** Which paragraph of its article a passage is, counted from 1. */
  paragraphOf(number: PassageNumber): number {
    return this.#values[number * WIDTH + PARAGRAPH] ?? 1;
  }

  /** The language of a passage. */
  languageOf(number: PassageNumber): LanguageCode | undefined {
    return this.#languages[this.#values[number * WIDTH + LANGUAGE] ?? 0];
  }
}
