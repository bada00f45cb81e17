/**
 * Synonyms: expressions that stand for each other in news and reference texts (deal, agreement, treaty).
 * Reviewed tables, a sense a line, beside this file in `data/`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { ExpressionTable, flatten } from './expression-table.ts';
import type { ExpressionLists, FlatLists } from './expression-table.ts';
import { languages } from './languages.ts';
import { termsOf } from './tokens.ts';

/** Expressions and those that stand for them. */
export const synonyms: CompiledTable<FlatLists> = { name: 'synonyms', compute: () => flatten(readTables()) };

let read: ExpressionTable | undefined;

/** By expression: its synonyms. */
export function synonymTable(): ExpressionTable {
  return (read ??= new ExpressionTable(readCompiled(synonyms)));
}

function readTables(): ExpressionLists {
  const found = new Map<string, Set<string>>();
  for (const { tables } of languages()) {
    for (const line of readFileSync(new URL(`data/${tables.synonyms}`, import.meta.url), 'utf8').split('\n')) {
      const members = line.split(', ').map((member) => termsOf(member).join(' ')).filter(Boolean);
      for (const member of members) {
        const others = new Set([...(found.get(member) ?? []), ...members]);
        others.delete(member);
        found.set(member, others);
      }
    }
  }
  return new Map(Array.from(found, ([expression, others]) => [expression, Array.from(others, (other) => [other, 0] as const)]));
}
