/** Classes of words in their sentence: by closed lists, by the lexicon, by endings, and by the neighbours. */
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Role } from './function-words.ts';
import type { Gap } from './gaps.ts';
import { plainWord } from './word.ts';
import type { PlainWord } from './word.ts';

/** What a word is in its sentence; `function` for words of grammar, `name` for those with a capital inside a sentence. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'number' | 'function' | 'name' | 'other';

export interface Word extends Omit<PlainWord, 'script'> {
  readonly class: WordClass;
}

/** One class for each of the tokens of a text in a language. */
export function wordClasses(text: string, tokens: readonly Token[], language: LanguageCode): WordClass[] {
  return wordsIn(text, tokens, language).map((word) => word.class);
}

const SIDE_BY_SIDE: ReadonlySet<Gap> = new Set<Gap>(['space', 'tight', 'quote']);

/** The tokens of a text with their classes, roles and gaps. */
export function wordsIn(text: string, tokens: readonly Token[], language: LanguageCode): Word[] {
  const plain = tokens.map((token, position) => plainWord(text, tokens, position, token, language));
  const words: Word[] = [];
  for (let position = 0; position < plain.length; position += 1) {
    const [own, next] = [plain[position], plain[position + 1]];
    if (own === undefined) break;
    const before = own.gap === 'break' ? undefined : words[position - 1];
    words.push(withClass(own, classOf(own, before, next !== undefined && SIDE_BY_SIDE.has(next.gap) ? next : undefined)));
  }
  return words;
}

/** Field by field: objects of one shape, made without looking at what there is to copy. */
function withClass({ start, end, word, gap, role, parts, isName }: PlainWord, own: WordClass): Word {
  return { start, end, word, gap, role, parts, isName, class: own };
}

function classOf(own: PlainWord, before: Word | undefined, next: PlainWord | undefined): WordClass {
  if (own.isName) return 'name';
  if (own.role !== undefined) return 'function';
  if (own.parts === '') return 'number';
  if (own.script === 'latin') return englishClass(own, before, next);
  return own.script === 'cyrillic' ? russianClass(own, before, next) : 'other';
}

type Roles = ReadonlySet<Role | undefined>;
const BEFORE_NOUN: Roles = new Set<Role>(['determiner', 'of', 'preposition']);
const BEFORE_VERB: Roles = new Set<Role>(['to', 'modal', 'pronoun']);
const BEFORE_PARTICIPLE: Roles = new Set<Role>(['be', 'auxiliary', 'pronoun', 'marker', 'particle']);
/** What follows a verb and seldom a noun. */
const AFTER_VERB: Roles = new Set<Role>(['determiner', 'pronoun', 'to']);

function englishClass({ word, parts }: PlainWord, before: Word | undefined, next: PlainWord | undefined): WordClass {
  const has = (letter: string): boolean => parts.includes(letter);
  const leadsNoun = next !== undefined && next.role === undefined && (next.isName || /^[nag]|n/.test(next.parts));
  const afterNoun = before?.class === 'noun' || before?.class === 'name';
  const inNounGroup =
    BEFORE_NOUN.has(before?.role) || before?.class === 'adjective' || before?.class === 'number' || before?.word.endsWith("'s") === true;
  if (has('p')) {
    if (before !== undefined && BEFORE_PARTICIPLE.has(before.role)) return 'verb';
    if (leadsNoun && (inNounGroup || !afterNoun)) return 'adjective';
    if (inNounGroup && has('n')) return 'noun';
    return before?.role === 'determiner' ? 'adjective' : 'verb';
  }
  if (has('g')) {
    if (before?.role === 'be') return 'verb';
    if (has('n') && (inNounGroup || afterNoun)) return 'noun';
    if (before?.role !== 'determiner' && before?.class !== 'adjective') return 'verb';
    return leadsNoun ? 'adjective' : 'noun';
  }
  if (has('v') && (BEFORE_VERB.has(before?.role) || before?.role === 'auxiliary')) return 'verb';
  if (has('a') && (leadsNoun || !has('n') || isDescribed(before))) return 'adjective';
  if (has('n')) {
    if (!has('v') || inNounGroup) return 'noun';
    return parts.startsWith('v') || (afterNoun && isPredicate(word, before.word, next)) ? 'verb' : 'noun';
  }
  if (has('v')) return 'verb';
  return has('d') ? 'adverb' : 'noun';
}

/** "is cold", "very cold", «очень холодной»: an adjective follows rather than a noun. */
function isDescribed(before: Word | undefined): boolean {
  return before?.role === 'be' || before?.role === 'degree' || before?.class === 'adverb';
}

/** Whether a word that may be a noun or a verb is the verb of the noun before it: "the price falls in May", "prices fall in May". */
function isPredicate(word: string, subject: string, next: PlainWord | undefined): boolean {
  return AFTER_VERB.has(next?.role) || (next?.role === 'preposition' && subject.endsWith('s') !== word.endsWith('s'));
}

/** «был поражён», «была построена»: nouns in -ение have the same stem. */
const SHORT_PARTICIPLE = /(?:[аяе]н|ят|ыт)[аоы]?$/;

const RUSSIAN_CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ['n', 'noun'],
  ['a', 'adjective'],
  ['d', 'adverb'],
  ['v', 'verb'],
  ['i', 'verb'],
  ['p', 'verb'],
  ['g', 'verb'],
]);

function russianClass({ word, parts }: PlainWord, before: Word | undefined, next: PlainWord | undefined): WordClass {
  if (before?.role === 'be' && SHORT_PARTICIPLE.test(word)) return 'verb';
  if (parts === 'na') return next?.isName === true || next?.parts.startsWith('n') === true || isDescribed(before) ? 'adjective' : 'noun';
  return RUSSIAN_CLASSES.get(parts) ?? 'other';
}
