/** Reading: a passage against a question. Which words of the question stand where, sentence by sentence. */
import type { QuestionTerm } from '../search/engine.ts';
import type { PassageSentence, PassageText } from './passage-text.ts';

/** No word of the question stands here. */
export const NO_GROUP = -1;

/** A passage with the question's words found in it. Groups are numbers of the question's words. */
export interface Reading {
  readonly text: PassageText;
  /** By token: the group that stands there, or NO_GROUP. */
  readonly groups: Int16Array;
  /** By token: how well it stands for its group, 0 to 1. */
  readonly strengths: Float64Array;
  readonly sentences: readonly SentenceReading[];
}

/** One sentence of a reading. */
export interface SentenceReading extends PassageSentence {
  /** By group: how well the sentence holds it, 0 to 1. */
  readonly held: Float64Array;
}

/** Where a form of a question's word may begin. */
interface Start {
  readonly group: number;
  readonly weight: number;
  /** The further terms of a phrase. */
  readonly rest: readonly string[];
}

/** Reads passages against the words of one question. */
export function readerOf(words: readonly QuestionTerm[]): (text: PassageText) => Reading {
  const starts = startsOf(words);
  return (text) => readPassage(text, words.length, starts);
}

function startsOf(words: readonly QuestionTerm[]): Map<string, Start[]> {
  const starts = new Map<string, Start[]>();
  words.forEach(({ forms }, group) => {
    for (const { terms, weight } of forms) {
      const [first, ...rest] = terms;
      if (first === undefined) continue;
      const own = starts.get(first);
      if (own === undefined) starts.set(first, [{ group, weight, rest }]);
      else own.push({ group, weight, rest });
    }
  });
  return starts;
}

function readPassage(text: PassageText, size: number, starts: ReadonlyMap<string, readonly Start[]>): Reading {
  const { terms } = text.facts;
  const groups = new Int16Array(terms.length).fill(NO_GROUP);
  const strengths = new Float64Array(terms.length);
  const sentences = text.sentences.map(({ from, to }): SentenceReading => {
    const held = new Float64Array(size);
    for (let position = from; position < to; position += 1) {
      const here = starts.get(terms[position] ?? '');
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
  return { text, groups, strengths, sentences };
}

function standsAt(rest: readonly string[], terms: readonly string[], position: number): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) if (terms[position + offset] !== rest[offset]) return false;
  return true;
}
