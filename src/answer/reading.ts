/** Reading: a passage against a question. Which words of the question stand where, sentence by sentence. */
import type { QuestionTerm } from '../search/engine.ts';
import type { TokenSpan } from './candidate.ts';
import type { PassageText } from './passage-text.ts';

/** No word of the question stands here. */
export const NO_GROUP = -1;

/** A passage with the question's words found in it, until the next one is read. Groups are numbers of the question's words. */
export interface Reading {
  readonly text: PassageText;
  /** By token: the number of its term. */
  readonly terms: Uint32Array;
  /** By token: the group that stands there, or NO_GROUP. Longer than the passage may be. */
  readonly groups: Int16Array;
  /** By token: how well it stands for its group, 0 to 1. */
  readonly strengths: Float64Array;
  readonly sentences: readonly SentenceReading[];
}

/** One sentence of a reading. */
export interface SentenceReading extends TokenSpan {
  /** By group: how well the sentence holds it, 0 to 1. */
  readonly held: Float64Array;
}

/** Where an alternative for a word of the question may begin. */
interface Start {
  readonly group: number;
  readonly weight: number;
  /** The further terms of a phrase. */
  readonly rest: readonly number[];
}

/** Reads passages against the words of one question, one after the other: the arrays of a reading are used again for the next. */
export function readerOf(words: readonly QuestionTerm[]): (text: PassageText, terms: Uint32Array) => Reading {
  const starts = startsOf(words);
  let sheet = new Sheet(USUAL_TOKENS, USUAL_SENTENCES * words.length);
  return (text, terms) => {
    const tokens = terms.length;
    const cells = text.sentences.length * words.length;
    if (sheet.has(tokens, cells)) sheet.clear(tokens, cells);
    else sheet = new Sheet(Math.max(2 * tokens, sheet.groups.length), Math.max(2 * cells, sheet.held.length));
    return readPassage(text, terms, words.length, starts, sheet);
  };
}

const USUAL_TOKENS = 200;
const USUAL_SENTENCES = 8;

/** The arrays of a reading. To make one of more than eight numbers takes a microsecond, to clear it a hundredth. */
class Sheet {
  readonly groups: Int16Array;
  readonly strengths: Float64Array;
  /** By sentence and group. */
  readonly held: Float64Array;

  constructor(tokens: number, cells: number) {
    this.groups = new Int16Array(tokens).fill(NO_GROUP);
    this.strengths = new Float64Array(tokens);
    this.held = new Float64Array(cells);
  }

  has(tokens: number, cells: number): boolean {
    return this.groups.length >= tokens && this.held.length >= cells;
  }

  clear(tokens: number, cells: number): void {
    this.groups.fill(NO_GROUP, 0, tokens);
    this.strengths.fill(0, 0, tokens);
    this.held.fill(0, 0, cells);
  }
}

function startsOf(words: readonly QuestionTerm[]): Map<number, Start[]> {
  const starts = new Map<number, Start[]>();
  words.forEach(({ alternatives }, group) => {
    for (const { terms, weight } of alternatives) {
      const [first, ...rest] = terms;
      if (first === undefined) continue;
      const own = starts.get(first);
      if (own === undefined) starts.set(first, [{ group, weight, rest }]);
      else own.push({ group, weight, rest });
    }
  });
  return starts;
}

function readPassage(text: PassageText, terms: Uint32Array, size: number, starts: ReadonlyMap<number, readonly Start[]>, { groups, strengths, held: cells }: Sheet): Reading {
  const sentences = text.sentences.map(({ from, to }, number): SentenceReading => {
    const held = cells.subarray(number * size, (number + 1) * size);
    for (let position = from; position < to; position += 1) {
      const here = starts.get(terms[position] ?? 0);
      if (here === undefined) continue;
      for (const { group, weight, rest } of here) {
        if (!standsAt(rest, terms, position + 1)) continue;
        held[group] = Math.max(held[group] ?? 0, weight);
        for (let offset = 0; offset <= rest.length; offset += 1) {
          if (weight <= (strengths[position + offset] ?? 0)) continue;
          groups[position + offset] = group;
          strengths[position + offset] = weight;
        }
      }
    }
    return { from, to, held };
  });
  return { text, terms, groups, strengths, sentences };
}

function standsAt(rest: readonly number[], terms: Uint32Array, position: number): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) if (terms[position + offset] !== rest[offset]) return false;
  return true;
}
