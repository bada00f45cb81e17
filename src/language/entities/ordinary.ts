/** Ordinary words: those that the lexicon writes in lower case. With a capital they need a reason to be a name. */
import { readFileSync } from 'node:fs';
import { readCompiled } from '../compiled.ts';
import type { CompiledTable } from '../compiled.ts';
import { termOf, wordsOf } from '../tokens.ts';
import { flattenWords, WordTable } from '../word-table.ts';
import type { FlatWords } from '../word-table.ts';
import { bareOf } from './bare.ts';

/** The lexicon's words that are written in lower case: their terms, and their bare forms. */
interface OrdinaryWords {
  readonly terms: FlatWords;
  readonly bare: FlatWords;
}

export const ordinaryWords: CompiledTable<OrdinaryWords> = { name: 'ordinary-words', compute: readTable };

let read: { readonly terms: WordTable; readonly bare: WordTable } | undefined;

function open(): { readonly terms: WordTable; readonly bare: WordTable } {
  if (read === undefined) {
    const { terms, bare } = readCompiled(ordinaryWords);
    read = { terms: new WordTable(terms), bare: new WordTable(bare) };
  }
  return read;
}

/** Whether a folded word is an ordinary word in any of its forms, or of the family of one: Россия is of that of российский. */
export function isOrdinary(word: string): boolean {
  return open().terms.has(termOf(word));
}

/** Whether a bare form is that of an ordinary word itself. */
export function isOrdinaryForm(bare: string): boolean {
  return open().bare.has(bare);
}

const CAPITAL = /^\p{Lu}/u;

function readTable(): OrdinaryWords {
  const text = readFileSync(new URL('../data/lexicon.tsv', import.meta.url), 'utf8');
  const written = text.split('\n').flatMap((line) => {
    const [headword = '', , translations = ''] = line.split('\t');
    return [headword, ...translations.split(', ')].flatMap((expression) => expression.split(' '));
  });
  const words = new Set(written.filter((word) => word !== '' && !CAPITAL.test(word)).flatMap(wordsOf));
  return { terms: flattenWords([...new Set([...words].map((word) => termOf(word)))]), bare: flattenWords([...new Set([...words].map(bareOf))]) };
}
