/** How much of real texts the lexicon covers: counted over whole question sets, never question by question. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadDataset } from '../../src/evaluation/load.ts';
import { isStopWord, termOf, tokenize, wordsOf } from '../../src/language/tokens.ts';
import type { Entry } from './tables.ts';

/** What a count over the texts of a question set gives. */
export interface Coverage {
  readonly set: string;
  /** Running words that were counted. */
  readonly words: number;
  /** Share of them whose stem the lexicon has, from 0 to 1. */
  readonly share: number;
  /** Stems that it does not have, the most frequent first, with their counts. */
  readonly missing: readonly (readonly [stem: string, count: number])[];
}

/** A word in lower case, as it stands in a text. */
const ENGLISH = /^[a-z]+$/;
const RUSSIAN = /^[а-яё]+$/;

/** The sets that are counted, and what counts as a word of them. */
const SETS: readonly (readonly [set: string, word: RegExp])[] = [
  ['news-en', ENGLISH],
  ['xquad.en.json', ENGLISH],
  ['news-ru', RUSSIAN],
  ['xquad.ru.json', RUSSIAN],
];

/** The folder of the question sets: `VERBATIM_EVAL`, else beside the project; null where there is none. */
export function evaluationFolder(): string | null {
  const folder = process.env['VERBATIM_EVAL'] ?? path.resolve(import.meta.dirname, '../../../shared/eval');
  return SETS.every(([set]) => existsSync(path.join(folder, set))) ? folder : null;
}

/** Counts the running words of each set in the folder, words of grammar aside, against the stems of the entries. */
export async function coverageIn(folder: string, entries: readonly Entry[]): Promise<Coverage[]> {
  const known = new Set(
    entries.flatMap(({ headword, translations }) => [headword, ...translations].flatMap(wordsOf).map((word) => termOf(word))),
  );
  const counted: Coverage[] = [];
  for (const [set, counts] of SETS) counted.push(coverageOf(set, await textsOf(path.join(folder, set)), counts, known));
  return counted;
}

/** Passages and questions. */
async function textsOf(dataset: string): Promise<string[]> {
  const { articles, sets } = await loadDataset(dataset);
  return [
    ...articles.flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...sets.flatMap(({ cases }) => cases.flatMap(({ question, after }) => [...after, question])),
  ];
}

function coverageOf(set: string, texts: readonly string[], counts: RegExp, known: ReadonlySet<string>): Coverage {
  let [words, covered] = [0, 0];
  const missing = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end, word } of tokenize(text)) {
      if (!counts.test(text.slice(start, end)) || isStopWord(word)) continue;
      words += 1;
      const stem = termOf(word);
      if (known.has(stem)) covered += 1;
      else missing.set(stem, (missing.get(stem) ?? 0) + 1);
    }
  }
  return { set, words, share: covered / words, missing: [...missing].toSorted(([, one], [, other]) => other - one) };
}
