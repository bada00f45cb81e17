/** Verbatim as a system: the whole way from a question to an answer, and its search alone. */
import { answerQuestion } from '../answer/answer-question.ts';
import { readAhead } from '../answer/reading-ahead.ts';
import type { Article } from '../article.ts';
import { readArticles } from '../corpus/file.ts';
import { Library } from '../library.ts';
import type { SearchEngine } from '../search/engine.ts';
import { PARAGRAPHS_OF_AN_ARTICLE } from './collection.ts';
import type { Collection } from './collection.ts';
import { SHOWN } from './system.ts';
import type { System } from './system.ts';

const MOST = 1_000_000;

export const VERBATIM = 'Verbatim';

export const VERBATIM_SYSTEMS: readonly System[] = [
  {
    name: VERBATIM,
    mostParagraphs: MOST,
    open: async (collection) => {
      const { engine, numberOf } = await openBot(collection);
      return async (question) => {
        const { quotes } = await answerQuestion(engine, question, { limit: SHOWN });
        return quotes.map(({ source, passage }) => numberOf(source.file, passage.paragraph));
      };
    },
  },
  {
    name: 'Verbatim, search alone',
    mostParagraphs: MOST,
    open: async (collection) => {
      const { engine, numberOf } = await openEngine(collection);
      return async (question) => {
        const { hits } = await engine.search(question, { limit: SHOWN });
        return hits.map(({ article, passage }) => numberOf(article.source.file, passage.paragraph));
      };
    },
  },
];

interface OpenedEngine {
  readonly engine: SearchEngine;
  readonly articles: readonly Article[];
  /** The number of a passage in the collection. */
  readonly numberOf: (file: string, paragraph: number) => number;
}

/** The engine of a bot that has been running for a while: what it reads while nobody asks has been read. */
export async function openBot(collection: Collection): Promise<OpenedEngine> {
  const opened = await openEngine(collection);
  for (const _ of readAhead(opened.articles));
  return opened;
}

/** The engine over the articles as a folder would give them. */
export async function openEngine({ articles: made }: Collection): Promise<OpenedEngine> {
  const articles: Article[] = [];
  const firsts = new Map<string, number>();
  for (const [number, { file, text }] of made.entries()) {
    articles.push(...(await readArticles(file, Buffer.from(text))).articles);
    firsts.set(file, number * PARAGRAPHS_OF_AN_ARTICLE - 1);
  }
  const { engine } = Library.of(articles).snapshot;
  return { engine, articles, numberOf: (file, paragraph) => (firsts.get(file) ?? 0) + paragraph };
}
