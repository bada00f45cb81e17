/**
 * Families: words of one root that Snowball leaves apart (sold and sell, подпишут and подписание), joined
 * under one stem. Reviewed tables, a family a line, beside this file in `data/`.
 */
import { readFileSync } from 'node:fs';

/** Takes a table and a stemmer, gives the stem of the family of each word's stem. */
export type FamilyOf = (stem: string) => string;

/**
 * The families in `data/<table>`, read when first asked. A stem in two lines belongs to the first; the
 * stem of a line's first word stands for all of it.
 */
export function familiesIn(table: string, stem: (word: string) => string): FamilyOf {
  let families: Map<string, string> | undefined;
  return (own) => {
    families ??= readFamilies(table, stem);
    return families.get(own) ?? own;
  };
}

function readFamilies(table: string, stem: (word: string) => string): Map<string, string> {
  const families = new Map<string, string>();
  for (const line of readFileSync(new URL(`data/${table}`, import.meta.url), 'utf8').split('\n')) {
    const [head, ...others] = line.split(' ').filter(Boolean).map(stem);
    if (head === undefined) continue;
    const family = families.get(head) ?? head;
    for (const member of [head, ...others]) if (!families.has(member)) families.set(member, family);
  }
  return families;
}
