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

/** Expressions and those that stand for them, all as terms joined by spaces. */
export const synonyms: CompiledTable<[expression: string, synonyms: string[]][]> = {
  name: 'synonyms',
  compute: () => [...readTables()],
};

interface OpenSynonyms {
  readonly senses: ReadonlyMap<string, readonly string[]>;
  readonly lengths: ExpressionLengths;
}

let read: OpenSynonyms | undefined;

function open(): OpenSynonyms {
  if (read === undefined) {
    const senses = new Map(readCompiled(synonyms));
    read = { senses, lengths: new ExpressionLengths(senses.keys()) };
  }
  return read;
}

/** The expressions that begin at `position` of a question's terms and have synonyms, longest first. */
export function withSynonymsAt(terms: readonly string[], position: number): Expression[] {
  const { senses, lengths } = open();
  return lengths.stretchesAt(terms, position).flatMap((stretch) => (senses.has(stretch) ? [stretch.split(' ')] : []));
}

/** The second words of the expressions with synonyms that go on behind this term. */
export function secondsWithSynonyms(term: string): ReadonlySet<string> {
  return open().lengths.secondsOf(term);
}

/** The synonyms of the expression made of these terms. */
export function synonymsOf(terms: Expression): Expression[] {
  return (open().senses.get(terms.join(' ')) ?? []).map((expression) => expression.split(' '));
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
