/**
 * What people point at: a message they reply to, or the part of one that they quote, with a word such as "source?". The text
 * is looked for in the articles. The answer says what was looked for in its first line, and its buttons read it there.
 */
import type { Message, UserFromGetMe } from 'grammy/types';
import { courtesyOf } from '../language/courtesies.ts';
import { foldSpace } from '../language/fold.ts';
import { isBare, readQuestion } from '../language/question.ts';
import { isStopWord, wordsOf } from '../language/tokens.ts';
import { shorten } from '../render/shorten.ts';
import { LOCALES, textsFor } from '../texts/texts.ts';

/** As much as a card shows, so that what was looked for can be read in it: a sentence or two. */
const LONGEST_POINTED = 280;
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
const MORE_WORDS: ReadonlySet<string> = new Set('more details подробнее подробности еще'.split(' '));

/** Whether a text asks about something else than what it says: "source?", "when?", «откуда это?», or nothing at all. */
export function isPointing(said: string): boolean {
  const words = wordsOf(said);
  if (words.length > MOST_WORDS || (words.length > 0 && courtesyOf(said) !== null)) return false;
  return words.length === 0 ? /^[?!.… ]{0,10}$/u.test(said) : asksForSource(said) || asksForMore(said) || isBare(words);
}

/** Whether a text asks where something is said, and nothing else. */
export function asksForSource(said: string): boolean {
  return hasOnly(wordsOf(said), (word) => SOURCE_WORDS.has(word));
}

function asksForMore(said: string): boolean {
  return hasOnly(wordsOf(said), (word) => MORE_WORDS.has(word));
}

/** Whether at least one word is wanted, and the others do nothing but ask or join. */
function hasOnly(words: readonly string[], isWanted: (word: string) => boolean): boolean {
  const { asking } = readQuestion(words);
  return words.some(isWanted) && words.every((word, position) => isWanted(word) || asking.has(position) || isStopWord(word));
}

/**
 * The text that a message points at: the quoted part, else the whole message that it replies to. '' when that has no words;
 * null when it points at nothing, or replies to the bot, which continues the conversation.
 */
export function pointedText({ quote, reply_to_message: original, external_reply: elsewhere }: Message, me: UserFromGetMe): string | null {
  const toBot = original?.from?.id === me.id;
  if (quote !== undefined && (!toBot || quote.is_manual === true)) return worded(quote.text);
  if (original === undefined) return elsewhere === undefined ? null : '';
  // In a topic every message replies to the one that opened it.
  if (toBot || original.forum_topic_created !== undefined) return null;
  return worded(original.text ?? original.caption ?? '');
}

function worded(text: string): string {
  return wordsOf(text).length === 0 ? '' : foldSpace(text);
}

/** Quotation marks and filters of a question, which in a text at hand mean nothing of the kind. */
const MARKS = /["«»“”„]/gu;
const FILTERS = /\b(source|after|before):|(источник|после|до):/giu;

/** What to look for, for a text pointed at and what was said about it: "when?" stays, for it says what kind of answer is wanted. */
export function pointedQuestion(said: string, pointed: string): string {
  const words = wordsOf(said);
  const text = foldSpace(pointed.replace(MARKS, ' ').replace(FILTERS, '$1$2 '));
  const asked = words.length > 0 && !asksForSource(said) && !asksForMore(said) ? `${shorten(foldSpace(said.replace(MARKS, ' ')), LONGEST_ASKING)} – ` : '';
  return shorten(asked + text, LONGEST_POINTED);
}

/** Six words are shorter. */
const LONGEST_ASKING = 60;

/** What an answer of the bot's says it looked for; null when it answers a question. */
export function searchedForIn(answer: string): string | null {
  const [first = ''] = answer.split('\n', 1);
  for (const locale of LOCALES) {
    const opening = textsFor(locale).searchedFor('');
    if (first.startsWith(opening)) return first.slice(opening.length);
  }
  return null;
}
