/** Words that are right as they are, although no article may have them: those of the project's own tables. */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { languages } from './languages.ts';
import { lexicon } from './lexicon.ts';
import { termOf, wordsOf } from './tokens.ts';

/** The terms of all words in the tables. */
export const knownWords: CompiledTable<string[]> = { name: 'known-words', compute: readTables };

let terms: Set<string> | undefined;

/** Whether a folded word is a word of a language, as far as the tables go. */
export function isKnownWord(word: string): boolean {
  return isKnownTerm(termOf(word));
}

/** The same of its term. */
export function isKnownTerm(term: string): boolean {
  terms ??= new Set(readCompiled(knownWords));
  return terms.has(term);
}

function readTables(): string[] {
  const files = languages().flatMap(({ tables }) => Object.values(tables));
  const words = files.flatMap((file) => wordsOf(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')));
  return [...new Set([...words.map((word) => termOf(word)), ...lexicon.compute().words])];
}
