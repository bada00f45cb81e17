/** Words that are right as they are, although no article may have them: those of the project's own tables. */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { languages } from './languages.ts';
import { lexicon } from './lexicon.ts';
import { termOf, wordsOf } from './tokens.ts';
import { flattenWords, WordTable } from './word-table.ts';
import type { FlatWords } from './word-table.ts';

/** The terms of all words in the tables. */
export const knownWords: CompiledTable<FlatWords> = { name: 'known-words', compute: () => flattenWords(readTables()) };

let read: WordTable | undefined;

/** Whether a folded word is a word of a language, as far as the tables go. */
export function isKnownWord(word: string): boolean {
  return isKnownTerm(termOf(word));
}

/** The same of its term. */
export function isKnownTerm(term: string): boolean {
  return knownTerms().has(term);
}

/** All terms of the tables. */
export function knownTerms(): WordTable {
  return (read ??= new WordTable(readCompiled(knownWords)));
}

function readTables(): string[] {
  const files = languages().flatMap(({ tables }) => Object.values(tables));
  const words = files.flatMap((file) => wordsOf(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')));
  return [...new Set([...words.map((word) => termOf(word)), ...new WordTable(lexicon.compute().words).words()])];
}
