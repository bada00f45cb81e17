/** A passage's text as every question sees it: its sentences, and what these offer. */
import type { Passage } from '../article.ts';
import { KIND } from '../language/kinds.ts';
import type { Span } from '../language/sentences.ts';
import { sentenceSpan } from '../language/text-facts.ts';
import type { TextFacts } from '../language/text-facts.ts';
import type { TokenSpan } from './candidate.ts';
import { keptOutlines } from './kept-outlines.ts';
import { decodeOutline, encodeOutline } from './outline-code.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { readSentence } from './sentence-text.ts';

export class PassageText {
  readonly passage: Passage;
  readonly facts: TextFacts;
  /** The tokens of each sentence. */
  readonly sentences: readonly TokenSpan[];

  constructor(passage: Passage, facts: TextFacts) {
    this.passage = passage;
    this.facts = facts;
    this.sentences = sentencesOf(facts.kinds);
  }

  /** By its number. */
  spanOf(sentence: number): Span {
    return sentenceSpan(this.passage.text, this.facts.starts, sentence);
  }

  textOf(sentence: number): string {
    const { start, end } = this.spanOf(sentence);
    return this.passage.text.slice(start, end);
  }

  /** Whether a sentence ends with a question mark; false where there is none of that number. */
  asks(sentence: number): boolean {
    const { text } = this.passage;
    const { starts } = this.facts;
    if (sentence < 0 || sentence >= this.sentences.length) return false;
    let last = (starts[sentence + 1] ?? text.length) - 1;
    while (last > 0 && text.charAt(last).trim() === '') last -= 1;
    return text.charAt(last) === '?';
  }

  /** What a sentence, by its number, offers. */
  outline(sentence: number): Outline {
    const { start, end } = this.spanOf(sentence);
    const { from = 0, to = 0 } = this.sentences[sentence] ?? {};
    const place = { start, end, from, to, sentence };
    const code = keptOutlines.get(this.passage, sentence);
    if (code !== undefined) return decodeOutline(code, place);
    const outline = outlineOf(readSentence(this.passage, place), place);
    keptOutlines.put(this.passage, sentence, encodeOutline(outline, place));
    return outline;
  }
}

function sentencesOf(kinds: Uint8Array): TokenSpan[] {
  const sentences: TokenSpan[] = [];
  let from = 0;
  for (let to = 1; to <= kinds.length; to += 1) {
    if (to < kinds.length && ((kinds[to] ?? 0) & KIND.opening) === 0) continue;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}
