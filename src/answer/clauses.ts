/** Clauses: the stretches of a sentence between its commas, semicolons, colons, brackets and dashes. */
import type { TokenSpan } from './candidate.ts';
import type { SentenceText } from './sentence-text.ts';

const DIVIDER = /[,;:()—–]/u;

/** The tokens at which a clause begins, but for the first one; they are counted from the first token of the sentence. */
export function clausesIn({ text, words }: SentenceText, { from }: Pick<TokenSpan, 'from'>): number[] {
  const clauses: number[] = [];
  for (let position = 1; position < words.length; position += 1) {
    const word = words[position];
    if (word !== undefined && word.gap !== 'space' && DIVIDER.test(text.slice(words[position - 1]?.end, word.start))) clauses.push(from + position);
  }
  return clauses;
}
