/** Classes of words in their sentence: by closed lists, by the lexicon, by endings, and by the neighbours. */
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Role } from './function-words.ts';
import type { Gap } from './gaps.ts';
import { PART } from './parts.ts';
import { plainWord } from './word.ts';
import type { PlainWord } from './word.ts';
import type { WordClass } from './word-facts.ts';

export type { WordClass } from './word-facts.ts';

/** A token with its class, role and gap. */
export type Word = Readonly<PlainWord>;

/** One class for each of the tokens of a text in a language. */
export function wordClasses(text: string, tokens: readonly Token[], language: LanguageCode): WordClass[] {
  return wordsIn(text, tokens, language).map((word) => word.class);
}

/** The tokens of a text with their classes, roles and gaps. */
export function wordsIn(text: string, tokens: readonly Token[], language: LanguageCode): Word[] {
  const words = tokens.map((token, position) => plainWord(text, tokens, position, token, language));
  // From left to right: what a word is may decide on the next one.
  for (let position = 0; position < words.length; position += 1) {
    const own = words[position];
    if (own?.isOpen !== true) continue;
    const before = own.gap === 'break' ? undefined : words[position - 1];
    const next = words[position + 1];
    own.class = classOf(own, before, next !== undefined && isBeside(next.gap) ? next : undefined);
  }
  return words;
}

function isBeside(gap: Gap): boolean {
  return gap === 'space' || gap === 'tight' || gap === 'quote';
}

function classOf(own: Word, before: Word | undefined, next: Word | undefined): WordClass {
  return own.facts.script === 'latin' ? englishClass(own, before, next) : russianClass(own, before, next);
}

function may(word: Word, part: number): boolean {
  return (word.parts & part) !== 0;
}

function englishClass(own: Word, before: Word | undefined, next: Word | undefined): WordClass {
  const leadsNoun = next !== undefined && (next.isName || may(next, PART.describable));
  const afterNoun = before?.class === 'noun' || before?.class === 'name';
  const inNounGroup = before !== undefined && leadsToNoun(before);
  const role = before?.role;
  if (may(own, PART.participle)) {
    if (role !== undefined && leadsToParticiple(role)) return 'verb';
    if (leadsNoun && (inNounGroup || !afterNoun)) return 'adjective';
    if (inNounGroup && may(own, PART.noun)) return 'noun';
    return role === 'determiner' ? 'adjective' : 'verb';
  }
  if (may(own, PART.gerund)) {
    if (role === 'be') return 'verb';
    if (may(own, PART.noun) && (inNounGroup || afterNoun)) return 'noun';
    if (role !== 'determiner' && before?.class !== 'adjective') return 'verb';
    return leadsNoun ? 'adjective' : 'noun';
  }
  if (may(own, PART.verb) && (role === 'to' || role === 'modal' || role === 'pronoun' || role === 'auxiliary')) return 'verb';
  if (may(own, PART.adjective) && (leadsNoun || !may(own, PART.noun) || isDescribed(before))) return 'adjective';
  if (!may(own, PART.verb) || inNounGroup) return 'noun';
  return may(own, PART.verbFirst) || (afterNoun && isPredicate(own.word, before.word, next)) ? 'verb' : 'noun';
}

/** Whether a word begins or goes on with a noun phrase. */
function leadsToNoun({ role, class: own, word }: Word): boolean {
  return role === 'determiner' || role === 'of' || role === 'preposition' || own === 'adjective' || own === 'number' || word.endsWith("'s");
}

function leadsToParticiple(role: Role): boolean {
  return role === 'be' || role === 'auxiliary' || role === 'pronoun' || role === 'marker' || role === 'particle';
}

/** "is cold", "very cold", «очень холодной»: an adjective follows rather than a noun. */
function isDescribed(before: Word | undefined): boolean {
  return before?.role === 'be' || before?.role === 'degree' || before?.class === 'adverb';
}

/** Whether a word that may be a noun or a verb is the verb of the noun before it: "the price falls in May", "prices fall in May". */
function isPredicate(word: string, subject: string, next: Word | undefined): boolean {
  const role = next?.role;
  // What follows a verb and seldom a noun.
  if (role === 'determiner' || role === 'pronoun' || role === 'to') return true;
  return role === 'preposition' && subject.endsWith('s') !== word.endsWith('s');
}

/** «был поражён», «была построена»: nouns in -ение have the same stem. */
const SHORT_PARTICIPLE = /(?:[аяе]н|ят|ыт)[аоы]?$/;

function russianClass(own: Word, before: Word | undefined, next: Word | undefined): WordClass {
  if (before?.role === 'be' && SHORT_PARTICIPLE.test(own.word)) return 'verb';
  if (!may(own, PART.noun) || !may(own, PART.adjective)) return own.class;
  return (next !== undefined && (next.isName || may(next, PART.noun))) || isDescribed(before) ? 'adjective' : 'noun';
}
