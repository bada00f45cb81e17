/**
 * Kinds of tokens: what a word could answer. Cheap marks by the word itself and its neighbours, kept for
 * every word of the corpus as one byte.
 */
import { isCapitalAt } from './capitals.ts';
import { DATE_WORDS, MONEY_WORDS, MONTHS_OR_NOT, NUMBER_WORDS, PLACE_PREPOSITIONS, REASON_WORDS } from './kind-words.ts';
import type { QuestionType } from './question-kinds.ts';
import { isStopWord } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Bits of a token's kind. */
export const KIND = {
  name: 1,
  number: 2,
  date: 4,
  money: 8,
  place: 16,
  reason: 32,
  /** A word of grammar. */
  grammar: 64,
  /** The first word of a sentence. */
  opening: 128,
} as const;

/** The kinds that answer a type of question; 0 where any word may. */
export const KINDS_ASKED: Readonly<Record<QuestionType, number>> = {
  when: KIND.date,
  where: KIND.place,
  who: KIND.name,
  'how many': KIND.number,
  'how much': KIND.money | KIND.number,
  why: KIND.reason,
  how: 0,
  which: 0,
  what: 0,
  'yes or no': 0,
};

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;

/** One byte a token of a text: the bits of its kinds. `starts` are those of its sentences, each before a token of its own. */
export function kindsOf(text: string, tokens: readonly Token[], starts: ArrayLike<number>): Uint8Array {
  const kinds = new Uint8Array(tokens.length);
  let sentence = 0;
  tokens.forEach((token, position) => {
    const opens = token.start >= (starts[sentence] ?? Infinity);
    if (opens) sentence += 1;
    kinds[position] = kindOf(text, tokens, position, token, opens) | (opens ? KIND.opening : 0) | (isStopWord(token.word) ? KIND.grammar : 0);
  });
  return kinds;
}

function kindOf(text: string, tokens: readonly Token[], position: number, token: Token, opens: boolean): number {
  const { word, start, end } = token;
  let kind = 0;
  if (/^\p{Nd}/u.test(word)) {
    kind |= KIND.number;
    const year = Number(word);
    if (/^\d{4}$/.test(word) && year >= EARLIEST_YEAR && year <= LATEST_YEAR) kind |= KIND.date;
    if (/[$£€¥₽₴]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[$£€¥₽₴]/u.test(text.slice(end, end + 2))) kind |= KIND.money;
    const next = tokens[position + 1]?.word;
    if (next !== undefined && (DATE_WORDS.has(next) || MONTHS_OR_NOT.has(next))) kind |= KIND.date;
    const before = tokens[position - 1]?.word;
    if (before !== undefined && MONTHS_OR_NOT.has(before)) kind |= KIND.date;
    if (/^:\d\d/.test(text.slice(end, end + 3))) kind |= KIND.date;
  } else if (NUMBER_WORDS.has(word)) kind |= KIND.number;
  if (DATE_WORDS.has(word) || (MONTHS_OR_NOT.has(word) && isBesideNumber(tokens, position))) kind |= KIND.date;
  if (MONEY_WORDS.has(word)) kind |= KIND.money;
  if (REASON_WORDS.has(word)) kind |= KIND.reason;
  if (isCapitalAt(text, start) && (!opens || isNameInside(text, tokens[position + 1]))) {
    kind |= KIND.name;
    const before = tokens[position - 1]?.word;
    if (before !== undefined && PLACE_PREPOSITIONS.has(before)) kind |= KIND.place;
  }
  return kind;
}

function isBesideNumber(tokens: readonly Token[], position: number): boolean {
  return [tokens[position - 1], tokens[position + 1]].some((token) => token !== undefined && /^\p{Nd}/u.test(token.word));
}

/** At the beginning of a sentence a capital says nothing, unless the next word has one too. */
function isNameInside(text: string, next: Token | undefined): boolean {
  return next !== undefined && isCapitalAt(text, next.start);
}
