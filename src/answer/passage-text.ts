/** A passage's text as every question sees it: its words and sentences, worked out once, and what was found in them. */
import type { Passage } from '../article.ts';
import { KIND } from '../language/kinds.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import { wordsIn } from '../language/phrases/word-classes.ts';
import type { Span } from '../language/sentences.ts';
import { sentenceSpan } from '../language/text-facts.ts';
import type { TextFacts } from '../language/text-facts.ts';
import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import type { Candidate } from './candidate.ts';

/** One sentence of a passage; `from` and `to` are numbers of tokens, `to` not included. */
export interface PassageSentence {
  readonly from: number;
  readonly to: number;
}

/** A sentence that is read word by word. Offsets are those of its own text. */
export interface SentenceText {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

export class PassageText {
  readonly passage: Passage;
  readonly facts: TextFacts;
  readonly sentences: readonly PassageSentence[];
  /** By sentence: what `candidatesIn` found there. */
  readonly candidates: (readonly Candidate[] | undefined)[] = [];
  readonly #texts: (SentenceText | undefined)[] = [];

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

  /** A sentence, by its number, read word by word. */
  sentence(number: number): SentenceText {
    const known = this.#texts[number];
    if (known !== undefined) return known;
    const { text: all, language } = this.passage;
    const span = this.spanOf(number);
    const text = all.slice(span.start, span.end);
    const tokens = tokenize(text);
    const read = { span, text, tokens, words: wordsIn(text, tokens, language) };
    this.#texts[number] = read;
    return read;
  }
}

function sentencesOf(kinds: Uint8Array): PassageSentence[] {
  const sentences: PassageSentence[] = [];
  let from = 0;
  for (let to = 1; to <= kinds.length; to += 1) {
    if (to < kinds.length && ((kinds[to] ?? 0) & KIND.opening) === 0) continue;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

/** Passages whose texts are remembered, some kB each: a question that is being typed finds the same ones letter after letter. */
const MOST_RECENT = 50;
const recent = new Map<Passage, PassageText>();

/** The text of a passage, whose facts are as `facts` gives them; the same object for one that was asked for lately. */
export function textOfPassage(passage: Passage, facts: () => TextFacts): PassageText {
  let text = recent.get(passage);
  if (text === undefined) {
    text = new PassageText(passage, facts());
    const oldest = recent.size < MOST_RECENT ? undefined : recent.keys().next().value;
    if (oldest !== undefined) recent.delete(oldest);
    recent.set(passage, text);
  }
  return text;
}
