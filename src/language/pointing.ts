/** Pointing: words about something else than what they say, such as a message somebody replies to ("source?", «когда это?»). */
import { courtesyOf } from './courtesies.ts';
import { isBare, readQuestion } from './question.ts';
import type { QuestionType } from './question-kinds.ts';
import { isStopWord, wordsOf } from './tokens.ts';

/** Longer questions are about something themselves. */
const MOST_WORDS = 6;

/** Words, folded, that ask where something is said and nothing else, in both languages. */
const SOURCE_WORDS: ReadonlySet<string> = new Set(
  (
    'source sources from proof evidence link reference really true confirm confirmed check ' +
    'источник источники источника откуда ссылка ссылку пруф пруфы правда точно доказательства подтверждение подтверждения проверь'
  ).split(' '),
);
/** Words that ask for more of it. */
const MORE_WORDS: ReadonlySet<string> = new Set(
  'more else anything something next further details detail exactly precisely elaborate continue example examples подробнее подробности подробно детали детальнее точно точнее конкретнее именно дальше далее продолжай пример примеры еще нибудь'.split(' '),
);

/** Whether a text asks about something else than what it says: "source?", "when?", «откуда это?», or nothing at all. */
export function isPointing(said: string): boolean {
  const words = wordsOf(said);
  if (words.length > MOST_WORDS || (words.length > 0 && courtesyOf(said) !== null)) return false;
  return words.length === 0 ? /^[?!.… ]{0,10}$/u.test(said) : asksForSource(words) || asksForMore(words) || isBare(words);
}

/** Questions that a source does not answer: "from when?", «а кто точно?». */
const ASK_FOR_VALUES: ReadonlySet<QuestionType | null> = new Set(['when', 'who', 'how many', 'how much', 'why']);

/** Whether folded words ask where something is said, and nothing else. */
export function asksForSource(words: readonly string[]): boolean {
  return hasOnly(words, SOURCE_WORDS) && !ASK_FOR_VALUES.has(readQuestion(words).type);
}

/** Whether folded words ask for more of something, and do not say of what. */
export function asksForMore(words: readonly string[]): boolean {
  return hasOnly(words, MORE_WORDS);
}

/** Whether at least one word is of the list, and the others do nothing but ask or join. */
function hasOnly(words: readonly string[], list: ReadonlySet<string>): boolean {
  const { asking } = readQuestion(words);
  return words.some((word) => list.has(word)) && words.every((word, position) => list.has(word) || asking.has(position) || isStopWord(word));
}
