/** What the index needs to know of an article: its terms as numbers, read off its texts once. */
import type { Article } from '../article.ts';
import { kindsOf } from '../language/kinds.ts';
import { sentenceStarts } from '../language/text-facts.ts';
import { termOf, tokenize, wordsOf } from '../language/tokens.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Dictionary } from './dictionary.ts';
import type { NumberColumn } from './room.ts';
import type { Spelling, WordNumber } from './spelling.ts';

/** One passage: its terms in order, the kind of each (bits of `KIND`), and where its sentences start. */
export interface AnalysedPassage {
  readonly terms: Uint32Array;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
}

export interface Analysis {
  /** The terms of the article's title in order. */
  readonly title: Uint32Array;
  /** The words of title and passages as they are written, each once. */
  readonly words: Uint32Array;
  /** In the order of the article's passages. */
  readonly passages: readonly AnalysedPassage[];
}

/** The words of an index: its terms by number, and the words as they are written. */
export interface Words {
  readonly dictionary: Dictionary;
  readonly spelling: Spelling;
  /** By the number of a word that was met in texts of our languages: one more than its term there. It spares half of the work. */
  readonly termsMet: NumberColumn;
}

/** Analyses an article; what was not met before is added to the words. */
export function analyse(article: Article, { dictionary, spelling, termsMet }: Words): Analysis {
  const written = new Set<WordNumber>();
  const numbersOf = (words: readonly string[], language: LanguageCode): Uint32Array => {
    const isOurs = languageOf(language) !== undefined;
    return Uint32Array.from(words, (word) => {
      const known = spelling.number(word);
      const met = isOurs && known !== undefined ? termsMet.get(known) : 0;
      const term = met > 0 ? met - 1 : dictionary.intern(termOf(word, language));
      const number = known ?? spelling.add(word, term);
      if (isOurs) termsMet.set(number, term + 1);
      written.add(number);
      return term;
    });
  };
  const title = numbersOf(wordsOf(article.source.title), article.source.language);
  const passages = article.passages.map(({ text, language }) => {
    const tokens = tokenize(text);
    const starts = sentenceStarts(text, tokens);
    return { terms: numbersOf(tokens.map(({ word }) => word), language), kinds: kindsOf(text, tokens, starts), starts };
  });
  return { title, words: Uint32Array.from(written), passages };
}

/** The same analysis in the numbers of another index. */
export function translate({ title, words, passages }: Analysis, from: Words, to: Words): Analysis {
  const termsOf = (terms: Uint32Array): Uint32Array => terms.map((term) => to.dictionary.intern(from.dictionary.term(term)));
  const translateWord = (number: WordNumber): WordNumber => {
    const [word, term] = from.spelling.entry(number);
    return to.spelling.add(word, to.dictionary.intern(from.dictionary.term(term)));
  };
  return {
    title: termsOf(title),
    words: words.map(translateWord),
    passages: passages.map(({ terms, kinds, starts }) => ({ terms: termsOf(terms), kinds, starts })),
  };
}
