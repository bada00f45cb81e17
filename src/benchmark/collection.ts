/** A collection to search: made-up articles by paragraphs, and questions whose right paragraph is known. */
import { composeArticle, makeArticles } from './articles.ts';
import type { MadeArticle } from './articles.ts';
import { makeQuestion } from './asking.ts';
import { createRandom } from './random.ts';
import { createVocabulary } from './vocabulary.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

/** A paragraph as any search engine gets it. */
export interface Paragraph {
  /** Counted from 0 over the whole collection. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

export interface MadeQuestion {
  readonly question: string;
  readonly language: VocabularyLanguage;
  /** The number of the paragraph it was made of. */
  readonly gold: number;
}

export interface Collection {
  readonly languages: readonly VocabularyLanguage[];
  readonly articles: readonly MadeArticle[];
  readonly paragraphs: readonly Paragraph[];
}

/** As news have them, a few more. */
export const PARAGRAPHS_OF_AN_ARTICLE = 20;
const SEED = 20_261_122;
const BLANK_LINE = '\n\n';

/** So many paragraphs, in these languages by turns of articles; the same for the same size. */
export function makeCollection(size: number, languages: readonly VocabularyLanguage[] = ['en', 'ru']): Collection {
  const number = Math.ceil(size / PARAGRAPHS_OF_AN_ARTICLE);
  const articles = [...makeArticles({ articles: number, paragraphs: PARAGRAPHS_OF_AN_ARTICLE, seed: SEED, languages })];
  const paragraphs: Paragraph[] = [];
  for (const { text } of articles) {
    const [title = '', ...texts] = text.trim().split(BLANK_LINE);
    for (const own of texts) paragraphs.push({ number: paragraphs.length, title, text: own });
  }
  return { languages, articles, paragraphs };
}

/** Questions over a collection, each of one paragraph. Its languages by turns. */
export function makeQuestions({ languages, paragraphs }: Collection, count: number): MadeQuestion[] {
  const random = createRandom(SEED + 1);
  const turns = Math.floor(paragraphs.length / PARAGRAPHS_OF_AN_ARTICLE / languages.length);
  return Array.from({ length: count }, (_, asked) => {
    const language = languages[asked % languages.length] ?? 'en';
    const number = languages.length * Math.floor(random() * turns) + (asked % languages.length);
    const article = composeArticle(language, PARAGRAPHS_OF_AN_ARTICLE, SEED, number);
    const { question, paragraph } = makeQuestion({ article, language, vocabulary: createVocabulary(language, random), random });
    return { question, language, gold: number * PARAGRAPHS_OF_AN_ARTICLE + paragraph };
  });
}
