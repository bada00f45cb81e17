/** A passage's text as every question sees it: its words, sentences and kinds, each worked out when it is first asked for. */
import type { Passage } from '../article.ts';
import { kindsOf } from '../language/kinds.ts';
import { languageOf } from '../language/languages.ts';
import { wordsIn } from '../language/phrases/word-classes.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/sentences.ts';
import { factsOf, tokenize } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import type { Candidate } from './candidate.ts';

/** One sentence of a passage; `from` and `to` are numbers of tokens, `to` not included. */
export interface PassageSentence {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

export class PassageText {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** The tokens' terms. */
  readonly terms: readonly string[];
  /** By token: 1 for a word of grammar. */
  readonly stopWords: Uint8Array;
  readonly sentences: readonly PassageSentence[];
  /** By sentence: what `candidatesIn` found there. */
  readonly candidates: (readonly Candidate[] | undefined)[] = [];
  readonly #words: (readonly Word[] | undefined)[] = [];
  #kinds: Uint8Array | undefined;

  constructor(passage: Passage) {
    this.passage = passage;
    this.tokens = tokenize(passage.text);
    const isOurs = languageOf(passage.language) !== undefined;
    this.stopWords = new Uint8Array(this.tokens.length);
    this.terms = this.tokens.map(({ word }, position) => {
      const { term, isStopWord } = factsOf(word);
      if (isStopWord) this.stopWords[position] = 1;
      return isOurs ? term : word;
    });
    let token = 0;
    this.sentences = sentencesOf(passage.text).map((span) => {
      const from = token;
      while (token < this.tokens.length && (this.tokens[token]?.start ?? 0) < span.end) token += 1;
      return { span, from, to: token };
    });
  }

  /** By token: bits of `KIND`. */
  get kinds(): Uint8Array {
    this.#kinds ??= kindsOf(this.passage.text, this.tokens, this.sentences.map(({ span }) => span));
    return this.#kinds;
  }

  /** The text of a sentence, by its number. */
  textOf(sentence: number): string {
    const span = this.sentences[sentence]?.span;
    return span === undefined ? '' : this.passage.text.slice(span.start, span.end);
  }

  /** The words of a sentence, with places in its own text. */
  wordsOf(sentence: number): readonly Word[] {
    const known = this.#words[sentence];
    if (known !== undefined) return known;
    const { span, from, to } = this.sentences[sentence] ?? NOWHERE;
    const tokens = this.tokens.slice(from, to).map(({ word, start, end }) => ({ word, start: start - span.start, end: end - span.start }));
    const words = wordsIn(this.textOf(sentence), tokens, this.passage.language);
    this.#words[sentence] = words;
    return words;
  }
}

/** Passages whose texts are remembered, some 20 kB each: a question that is being typed finds the same ones letter after letter. */
const MOST_RECENT = 200;
const recent = new Map<Passage, PassageText>();

/** The text of a passage; the same object for one that was asked for lately. */
export function textOfPassage(passage: Passage): PassageText {
  let text = recent.get(passage);
  if (text === undefined) {
    text = new PassageText(passage);
    const oldest = recent.size < MOST_RECENT ? undefined : recent.keys().next().value;
    if (oldest !== undefined) recent.delete(oldest);
    recent.set(passage, text);
  }
  return text;
}

const NOWHERE: PassageSentence = { span: { start: 0, end: 0 }, from: 0, to: 0 };
