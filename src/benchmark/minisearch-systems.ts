/** MiniSearch as people use it: as it comes, with prefixes and typing errors, and with stems and without words of grammar. */
import MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import { isStopWord, termOf, tokenize } from '../language/tokens.ts';
import type { Paragraph } from './collection.ts';
import { SHOWN } from './system.ts';
import type { System } from './system.ts';

export const PLAIN = 'MiniSearch as it comes';
export const STEMMED = 'MiniSearch + stems + stop words';

/** The fields of an article as the documentation of MiniSearch would have them. */
const FIELDS = { idField: 'number', fields: ['title', 'text'] };

/** The meaningful terms of a text, as every system with stems gets them. */
export function meaningfulTerms(text: string): string[] {
  return tokenize(text).flatMap(({ word }) => (isStopWord(word) ? [] : [termOf(word)]));
}

export const MINISEARCH_SYSTEMS: readonly System[] = [
  system(PLAIN, 100_000, {}),
  system('MiniSearch, prefix + fuzzy', 10_000, { searchOptions: { prefix: true, fuzzy: 0.2 } }),
  // Terms are made by the tokenizer, so that this and Verbatim read words alike.
  system(STEMMED, 100_000, { tokenize: meaningfulTerms, processTerm: (term) => term }),
];

function system(name: string, mostParagraphs: number, options: Partial<Options<Paragraph>>): System {
  return {
    name,
    mostParagraphs,
    open: ({ paragraphs }) => {
      const index = new MiniSearch<Paragraph>({ ...FIELDS, ...options });
      index.addAll(paragraphs);
      return Promise.resolve((question) => index.search(question).slice(0, SHOWN).map(({ id }) => id as number));
    },
  };
}
