/**
 * Synonyms: expressions that stand for each other in news and reference texts (deal, agreement, treaty).
 * Reviewed tables, a sense a line, beside this file in `data/`.
 */
import { readFileSync } from 'node:fs';
import { languages } from './languages.ts';
import { termOf, wordsOf } from './tokens.ts';

/** A word or phrase as the index knows it: its terms in order. */
export type Expression = readonly string[];

/** What may stand for the words of a question from one position on. */
export interface SynonymMatch {
  /** Words covered, from the position on. */
  readonly length: number;
  readonly synonyms: readonly Expression[];
}

/** Phrases of the tables are at most this long. */
const LONGEST_PHRASE = 4;

let senses: Map<string, Expression[]> | undefined;

/** The expressions that begin at `position` of a question's terms and have synonyms, longest first. */
export function synonymsAt(terms: readonly string[], position: number): SynonymMatch[] {
  senses ??= readTables();
  const matches: SynonymMatch[] = [];
  for (let length = Math.min(LONGEST_PHRASE, terms.length - position); length > 0; length -= 1) {
    const synonyms = senses.get(terms.slice(position, position + length).join(' '));
    if (synonyms !== undefined) matches.push({ length, synonyms });
  }
  return matches;
}

function readTables(): Map<string, Expression[]> {
  const found = new Map<string, Expression[]>();
  for (const { tables } of languages()) {
    for (const line of readFileSync(new URL(`data/${tables.synonyms}`, import.meta.url), 'utf8').split('\n')) {
      const members = line.split(', ').map((member) => wordsOf(member).map((word) => termOf(word)));
      for (const member of members) {
        const key = member.join(' ');
        if (key === '') continue;
        const known = found.get(key) ?? [];
        const keys = new Set([key, ...known.map((expression) => expression.join(' '))]);
        found.set(key, [...known, ...members.filter((other) => other.length > 0 && !keys.has(other.join(' ')))]);
      }
    }
  }
  return found;
}
