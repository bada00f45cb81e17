/** Words of a sentence with what is seen of them before their neighbours have had their say. */
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import { partsOfEnglishWord } from './english-parts.ts';
import { NUMERALS, ROLES } from './function-words.ts';
import type { Role } from './function-words.ts';
import { partsOfRussian } from './parts-of-speech.ts';
import { partsOfRussianWord } from './russian-parts.ts';

/** What stands between a word and the one before it: `tight` is a hyphen or the like, `open` a bracket that opens. */
export type Gap = 'space' | 'tight' | 'quote' | 'comma' | 'open' | 'break';

/** A token by itself. */
export interface PlainWord extends Token {
  /** Of a word of grammar. */
  readonly role: Role | undefined;
  /** Before it; `break` for the first. */
  readonly gap: Gap;
  /** Letters of `partsOfEnglishWord` or `partsOfRussianWord`; '' for numbers and words of grammar. */
  readonly parts: string;
  readonly isName: boolean;
}

/** «завод им. Кирова»: a shortened word, not the pronoun. */
const NAMED_AFTER = 'им';

export const LATIN = /^\p{Script=Latin}/u;
export const CYRILLIC = /^\p{Script=Cyrillic}/u;

const OPENING_QUOTE = /[«“"„]$/u;

/** The token at a position of a text. Words of a foreign script are read as names and nouns. */
export function plainWord(text: string, tokens: readonly Token[], position: number, token: Token, language: LanguageCode): PlainWord {
  const { word, start, end } = token;
  const before = tokens[position - 1];
  const between = before === undefined ? '' : text.slice(before.end, start);
  const gap = before === undefined ? 'break' : gapOf(between, before);
  if (/^\p{Nd}/u.test(word) || NUMERALS.has(word)) return { ...token, gap, role: undefined, parts: '', isName: false };
  const isLatin = LATIN.test(word);
  const isForeign = language === 'ru' ? !CYRILLIC.test(word) : !isLatin;
  const isAcronym = /^\p{Lu}{2,}$/u.test(text.slice(start, end));
  let role = isForeign || isAcronym ? undefined : ROLES.get(word.replace(/n't$/, ''));
  if (word === NAMED_AFTER && text[end] === '.') role = 'of';
  const parts = isForeign ? 'n' : isLatin ? partsOfEnglishWord(word.replace(/'s?$/, '')) : partsOfRussianWord(word);
  if (!isCapital(text, token)) return { ...token, gap, role, parts: role === undefined ? parts : '', isName: false };
  // The first word has its capital anyway: a name when foreign, beside another one in English, unknown in Russian.
  const opens = before === undefined || /[.!?:…]/u.test(between) || OPENING_QUOTE.test(between);
  const isUnknown = partsOfRussian(word) === '' && (parts === 'n' || OPENING_QUOTE.test(between));
  const mayOpen = isForeign || isAcronym || (isLatin ? isCapital(text, nextBeside(text, tokens, position)) : isUnknown);
  const isName = opens ? role === undefined && mayOpen : word.length > 1 || role === undefined;
  return { ...token, gap, role: isName ? undefined : role, parts: role === undefined || isName ? parts : '', isName };
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
}

function nextBeside(text: string, tokens: readonly Token[], position: number): Token | undefined {
  const [token, next] = [tokens[position], tokens[position + 1]];
  return token !== undefined && next !== undefined && text.slice(token.end, next.start).trim() === '' ? next : undefined;
}

/** Longest shortened word whose full stop does not end its phrase: "Dr. Smith", «им. Кирова». */
const LONGEST_SHORTENED = 4;

function gapOf(between: string, before: Token): Gap {
  if (/^(?:[-–‑/.]?|\s?\/\s?)$/u.test(between)) return 'tight';
  if (/^(?:\s+|\s?&\s?)$/u.test(between)) return 'space';
  if (/^\.\s*$/u.test(between)) return before.word.length <= LONGEST_SHORTENED ? 'space' : 'break';
  if (/^[\s"«»“”„'‘’]*$/u.test(between)) return 'quote';
  if (/^\s\(["«“]?$/u.test(between)) return 'open';
  return /^["»”'’]?,\s?["«“„'‘]?$/u.test(between) ? 'comma' : 'break';
}
