/** Words of a sentence with what is seen of them before their neighbours have had their say. */
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import { isCapitalAt } from './capitals.ts';
import type { Role } from './function-words.ts';
import { gapBefore } from './gaps.ts';
import type { Gap } from './gaps.ts';
import type { Parts } from './parts-of-speech.ts';
import { factsOf } from './word-facts.ts';
import type { Script, WordFacts } from './word-facts.ts';

/** A token by itself. */
export interface PlainWord extends Token {
  /** Before it; `break` for the first. */
  readonly gap: Gap;
  /** Of a word of grammar. */
  readonly role: Role | undefined;
  /** Letters of `partsOfEnglishWord` or `partsOfRussianWord`; '' for numbers and words of grammar. */
  readonly parts: Parts;
  readonly isName: boolean;
  readonly script: Script;
}

/** «завод им. Кирова»: a shortened word, not the pronoun. */
const NAMED_AFTER = 'им';
const ACRONYM = /^\p{Lu}{2,}$/u;
const OPENING_QUOTE = /[«“"„]$/u;
const SENTENCE_END = /[.!?:…]/u;

/** The token at a position of a text. Words of a foreign script are read as names and nouns. */
export function plainWord(text: string, tokens: readonly Token[], position: number, token: Token, language: LanguageCode): PlainWord {
  const { start, end, word } = token;
  const facts = factsOf(word);
  const { script } = facts;
  const before = tokens[position - 1];
  const gap = gapBefore(text, before, start);
  if (facts.isNumber) return { start, end, word, gap, role: undefined, parts: '', isName: false, script };
  const isForeign = script !== (language === 'ru' ? 'cyrillic' : 'latin');
  const isCapital = isCapitalAt(text, start);
  // Only what begins with a capital can be an acronym.
  const isAcronym = isCapital && ACRONYM.test(text.slice(start, end));
  let role = isForeign || isAcronym ? undefined : facts.role;
  if (word === NAMED_AFTER && text[end] === '.') role = 'of';
  const parts = isForeign ? 'n' : facts.parts;
  if (!isCapital) return { start, end, word, gap, role, parts: role === undefined ? parts : '', isName: false, script };
  const between = before === undefined ? undefined : text.slice(before.end, start);
  // The first word has its capital anyway.
  const opens = between === undefined || (between !== ' ' && (SENTENCE_END.test(between) || OPENING_QUOTE.test(between)));
  const isName = opens ? role === undefined && (isForeign || isAcronym || mayOpen(text, tokens, position, facts, between ?? '')) : word.length > 1 || role === undefined;
  return { start, end, word, gap, role: isName ? undefined : role, parts: role === undefined || isName ? parts : '', isName, script };
}

/** Whether the first word of a sentence may be a name: beside another one in English, unknown in Russian. */
function mayOpen(text: string, tokens: readonly Token[], position: number, { script, parts, isUnknown }: WordFacts, between: string): boolean {
  if (script !== 'latin') return isUnknown && (parts === 'n' || OPENING_QUOTE.test(between));
  const [token, next] = [tokens[position], tokens[position + 1]];
  return token !== undefined && next !== undefined && isCapitalAt(text, next.start) && text.slice(token.end, next.start).trim() === '';
}
