/** Explanation: the ranking of a question told as it was computed, with the words as the passages write them. */
import type { Passage } from '../article.ts';
import type { LanguageCode } from '../language/language.ts';
import { termOf, tokenize } from '../language/tokens.ts';
import type { Alternative, ExplainedFeature, ExplainedPassage, Explanation, WordMatch } from './engine.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex, Place } from './passage-index.ts';
import type { Group, Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

/** What the search made of the candidates. */
interface Outcome {
  /** The passages that are shown, near-copies left out. */
  readonly shown: ReadonlySet<Passage>;
  readonly filtered: boolean;
}

/** Explains what `rank` gave of a query, for the passages that are shown. */
export function explanationOf(index: PassageIndex, query: Query, ranking: Ranking, { shown, filtered }: Outcome): Explanation {
  const { type, repaired, ignored, groups } = query;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    type,
    repaired,
    ignored,
    filtered,
    words: groups.map(({ word, passages, known, weight }) => ({ word, passages, known, share: weight / total })),
    passages: [...ranking].flatMap(({ number, score, features }): ExplainedPassage[] => {
      const place = index.place(number);
      if (place === undefined || !shown.has(place.passage)) return [];
      return [{ ...place, score, matches: matchesOf(index, groups, place), features: FEATURES.map((name, feature) => explained(name, features[feature] ?? 0)) }];
    }),
  };
}

function explained(name: ExplainedFeature['name'], value: number): ExplainedFeature {
  const weight = FEATURE_WEIGHTS[name];
  return { name, value, weight, points: value * weight };
}

/** By group: all stretches that stand for it, the weightiest first, each way of writing once. */
function matchesOf(index: PassageIndex, groups: readonly Group[], { passage, article }: Place): WordMatch[][] {
  const text = readText(passage.text, passage.language);
  const title = readText(article.source.title, article.source.language);
  return groups.map(({ alternatives }) => {
    const matches = alternatives.flatMap((alternative) => {
      const terms = alternative.terms.map((number) => index.dictionary.term(number));
      const { by, weight } = alternative;
      const matchesIn = (read: ReadText, where: WordMatch['where']): WordMatch[] => stretches(read, terms).map((stretch) => ({ by, text: stretch, where, weight }));
      return [...matchesIn(text, 'text'), ...(countsInTitle(alternative) ? matchesIn(title, 'title') : [])];
    });
    const written = new Map<string, WordMatch>();
    for (const match of matches) {
      const key = `${match.where} ${match.text.toLowerCase()}`;
      if (!written.has(key)) written.set(key, match);
    }
    return [...written.values()];
  });
}

/** The features look for single words in the title. */
function countsInTitle({ terms }: Alternative): boolean {
  return terms.length === 1;
}

/** A text with its tokens as the index has them. */
interface ReadText {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly term: string }[];
}

function readText(text: string, language: LanguageCode): ReadText {
  return { text, tokens: tokenize(text).map(({ start, end, word }) => ({ start, end, term: termOf(word, language) })) };
}

/** The places where the terms stand one after another, as they are written. */
function stretches({ text, tokens }: ReadText, terms: readonly string[]): string[] {
  return tokens.flatMap(({ start }, position) => {
    if (!terms.every((term, offset) => tokens[position + offset]?.term === term)) return [];
    return [text.slice(start, tokens[position + terms.length - 1]?.end)];
  });
}
