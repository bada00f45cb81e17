/** Reading ahead: while nobody asks, the sentences are read that somebody may ask about. */
import type { Article } from '../article.ts';
import { textFactsOf } from '../language/text-facts.ts';
import { keptOutlines } from './kept-outlines.ts';
import { PassageText } from './passage-text.ts';

/** So much of the room is filled; the rest is for what is asked about. */
const AHEAD = 0.75;

/**
 * Works out what the sentences of the articles offer, as many as have room: half a millisecond a paragraph, which a question about it
 * then does without. A generator: it may be paused at each `yield`.
 */
export function* readAhead(articles: readonly Article[]): Generator<void> {
  for (const { passages } of articles) {
    for (const passage of passages) {
      if (keptOutlines.filled > AHEAD) return;
      const text = new PassageText(passage, textFactsOf(passage.text));
      for (let sentence = 0; sentence < text.sentences.length; sentence += 1) text.outline(sentence);
      yield;
    }
  }
}
