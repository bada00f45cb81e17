/** Columns: facts of passages by their numbers, to be read for hundreds of candidates without a look at passage or article. */
import type { Passage } from '../article.ts';
import type { LanguageCode } from '../language/language.ts';
import type { PassageNumber } from './forward-index.ts';

export class PassageColumns {
  readonly #firsts: PassageNumber[] = [];
  readonly #paragraphs: number[] = [];
  readonly #languages: LanguageCode[] = [];

  /** Adds the next passage, and the number of the first one of its article. */
  push({ paragraph, language }: Passage, first: PassageNumber): void {
    this.#firsts.push(first);
    this.#paragraphs.push(paragraph);
    this.#languages.push(language);
  }

  /** The number of the first passage of a passage's article. */
  firstOf(number: PassageNumber): PassageNumber {
    return this.#firsts[number] ?? number;
  }

  /** Which paragraph of its article a passage is, counted from 1. */
  paragraphOf(number: PassageNumber): number {
    return this.#paragraphs[number] ?? 1;
  }

  /** The language of a passage. */
  languageOf(number: PassageNumber): LanguageCode | undefined {
    return this.#languages[number];
  }
}
