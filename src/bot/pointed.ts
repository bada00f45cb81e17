/**
 * What people point at: a message they reply to, or the part of one that they quote, with a word such as "source?". The text
 * is looked for in the articles. The answer says what was looked for in its first line, and its buttons read it there.
 */
import type { Message, UserFromGetMe } from 'grammy/types';
import { FILTER_KINDS } from '../language/filter-names.ts';
import { foldSpace } from '../language/fold.ts';
import { asksForMore, asksForSource } from '../language/pointing.ts';
import { wordsOf } from '../language/tokens.ts';
import { shorten } from '../render/shorten.ts';
import { LOCALES, textsFor } from '../texts/texts.ts';

/** As much as a card shows, so that what was looked for can be read in it: a sentence or two. */
const LONGEST_POINTED = 280;
/** What is asked about it is a few words. */
const LONGEST_ASKING = 60;

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
const NAMED = /(?<!\p{L})(\p{L}{2,12}):/gu;

/** What to look for, for a text pointed at and what was said about it: "when?" stays, for it says what kind of answer is wanted. */
export function pointedQuestion(said: string, pointed: string): string {
  const words = wordsOf(said);
  const unfiltered = pointed.replace(NAMED, (written, name: string) => (FILTER_KINDS.has(name.toLowerCase()) ? `${name} ` : written));
  const text = foldSpace(unfiltered.replace(MARKS, ' '));
  const asked = words.length > 0 && !asksForSource(words) && !asksForMore(words) ? `${shorten(foldSpace(said.replace(MARKS, ' ')), LONGEST_ASKING)} – ` : '';
  return shorten(asked + text, LONGEST_POINTED);
}

/** What an answer of the bot's says it looked for; null when it answers a question. */
export function searchedForIn(answer: string): string | null {
  const [first = ''] = answer.split('\n', 1);
  for (const locale of LOCALES) {
    const opening = textsFor(locale).searchedFor('');
    if (first.startsWith(opening)) return first.slice(opening.length);
  }
  return null;
}
