/**
 * Synonyms: expressions that stand for each other in news and reference texts (deal, agreement, treaty).
 * Reviewed tables, a sense a line, beside this file in `data/`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { ExpressionLengths } from './expression-lengths.ts';
import { languages } from './languages.ts';
import { termsOf } from './tokens.ts';
import type { Expression } from './tokens.ts';

/** What may stand for the words of a question from one position on. */
export interface SynonymMatch {
  /** Words covered, from the position on. */
  readonly length: number;
  readonly synonyms: readonly Expression[];
}

/** Expressions and those that stand for them, all as terms joined by spaces. */
export const synonyms: CompiledTable<[expression: string, synonyms: string[]][]> = {
  name: 'synonyms',
  compute: () => [...readTables()],
};

let senses: Map<string, string[]> | undefined;
let lengths: ExpressionLengths | undefined;

/** The expressions that begin at `position` of a question's terms and have synonyms, longest first. */
export function synonymsAt(terms: readonly string[], position: number): SynonymMatch[] {
  senses ??= new Map(readCompiled(synonyms));
  lengths ??= new ExpressionLengths(senses.keys());
  const matches: SynonymMatch[] = [];
  for (const stretch of lengths.stretchesAt(terms, position)) {
    const found = senses.get(stretch);
    if (found !== undefined) matches.push({ length: stretch.split(' ').length, synonyms: found.map((expression) => expression.split(' ')) });
  }
  return matches;
}

function readTables(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { tables } of languages()) {
    for (const line of readFileSync(new URL(`data/${tables.synonyms}`, import.meta.url), 'utf8').split('\n')) {
      const members = line.split(', ').map((member) => termsOf(member).join(' ')).filter(Boolean);
      for (const member of members) {
        const others = new Set([...(found.get(member) ?? []), ...members]);
        others.delete(member);
        found.set(member, [...others]);
      }
    }
  }
  return found;
}
