/** Words of a sentence with what is seen of them before their neighbours have had their say. */
import { isAcronym, isCapitalAt } from '../capitals.ts';
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Role } from './function-words.ts';
import { gapBefore } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { PART } from './parts.ts';
import { factsOf } from './word-facts.ts';
import type { Script, WordClass, WordFacts } from './word-facts.ts';

/** A token by itself. */
export interface PlainWord extends Token {
  /** Before it; `break` for the first. */
  readonly gap: Gap;
  /** Of a word of grammar. */
  readonly role: Role | undefined;
  /** Bits of PART; none of numbers, words of grammar and names. */
  readonly parts: number;
  readonly isName: boolean;
  /** The likeliest where neighbours decide. */
  class: WordClass;
  /** Whether its neighbours decide on its class. */
  readonly isOpen: boolean;
  /** Of the word wherever it stands. */
  readonly facts: WordFacts;
}

/** «завод им. Кирова»: a shortened word, not the pronoun. */
const NAMED_AFTER = 'им';
const OPENING_QUOTE = /[«“"„]$/u;
const SENTENCE_END = /[.!?:…]/u;

/** The token at a position of a text. Words of a foreign script are read as names and nouns. */
export function plainWord(text: string, tokens: readonly Token[], position: number, token: Token, language: LanguageCode): PlainWord {
  const { start, end, word } = token;
  const facts = factsOf(word);
  const gap = gapBefore(text, tokens[position - 1], start);
  if (facts.class === 'number') return { start, end, word, gap, role: undefined, parts: 0, isName: false, class: 'number', isOpen: false, facts };
  const isForeign = facts.script !== (language === 'ru' ? 'cyrillic' : 'latin');
  const isCapital = isCapitalAt(text, start);
  const isSure = isCapital && (isForeign || isAcronym(text, start, end));
  let role = isForeign || isSure ? undefined : facts.role;
  if (facts.role === 'pronoun' && word === NAMED_AFTER && text[end] === '.') role = 'of';
  if (isCapital && isNameAt(text, tokens, position, facts, role, isSure)) {
    return { start, end, word, gap, role: undefined, parts: 0, isName: true, class: 'name', isOpen: false, facts };
  }
  if (role !== undefined) return { start, end, word, gap, role, parts: 0, isName: false, class: 'function', isOpen: false, facts };
  const { parts, class: own, isOpen } = isForeign ? FOREIGN[facts.script] : facts;
  return { start, end, word, gap, role, parts, isName: false, class: own, isOpen, facts };
}

/** What a word of a script that is not that of its text is by itself. */
const FOREIGN: Readonly<Record<Script, Pick<WordFacts, 'parts' | 'class' | 'isOpen'>>> = {
  latin: { parts: PART.noun | PART.describable, class: 'noun', isOpen: false },
  cyrillic: { parts: PART.noun | PART.describable, class: 'noun', isOpen: true },
  other: { parts: PART.noun | PART.describable, class: 'other', isOpen: false },
};

/** Whether the token at a position, which has a capital letter, is a name; `isSure`: by itself it is one. */
function isNameAt(text: string, tokens: readonly Token[], position: number, facts: WordFacts, role: Role | undefined, isSure: boolean): boolean {
  const [before, token] = [tokens[position - 1], tokens[position]];
  if (token === undefined) return false;
  const between = before === undefined ? undefined : text.slice(before.end, token.start);
  // The first word has its capital anyway.
  const opens = between === undefined || (between !== ' ' && (SENTENCE_END.test(between) || OPENING_QUOTE.test(between)));
  if (!opens) return token.word.length > 1 || role === undefined;
  return role === undefined && (isSure || mayOpen(text, token, tokens[position + 1], facts, between ?? ''));
}

/** Whether the first word of a sentence may be a name: beside another one in English, unknown in Russian. */
function mayOpen(text: string, token: Token, next: Token | undefined, { script, parts, isUnknown }: WordFacts, between: string): boolean {
  if (script !== 'latin') return isUnknown && ((parts & PART.noun) !== 0 || OPENING_QUOTE.test(between));
  return next !== undefined && isCapitalAt(text, next.start) && text.slice(token.end, next.start).trim() === '';
}
