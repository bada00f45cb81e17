/** Words that are right as they are, although no article may have them: those of the project's own tables. */
import { readFileSync } from 'node:fs';
import { languages } from './languages.ts';
import { termOf, wordsOf } from './tokens.ts';

let terms: Set<string> | undefined;

/** Whether a folded word is a word of a language, as far as the tables go. */
export function isKnownWord(word: string): boolean {
  terms ??= readTables();
  return terms.has(termOf(word));
}

function readTables(): Set<string> {
  const found = new Set<string>();
  for (const { tables } of languages()) {
    for (const table of Object.values(tables)) {
      for (const word of wordsOf(readFileSync(new URL(`data/${table}`, import.meta.url), 'utf8'))) found.add(termOf(word));
    }
  }
  return found;
}
