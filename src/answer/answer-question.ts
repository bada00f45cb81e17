/** Answering: question + what was found → an answer. */
import { detectLanguage } from '../language/languages.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Hit, SearchContext, SearchEngine } from '../search/engine.ts';
import type { Answer, AnswerOptions, Quote } from './answer.ts';
import { isConfident } from './evidence.ts';
import { leansOn } from './follow-up.ts';
import { highlightOf } from './highlight.ts';

/** Articles that a follow-up is about: those of the first hits of the question before. */
const CONTEXT_ARTICLES = 3;

/** Answers a question from what the engine holds. */
export async function answerQuestion(engine: SearchEngine, question: string, options: AnswerOptions): Promise<Answer> {
  const { limit, offset = 0, typing = false, after = [] } = options;
  const earlier = leansOn(question, after);
  const context = await contextOf(engine, earlier);
  const { hits, terms, repaired, support } = await engine.search(question, { limit: limit + 1, offset, typing, ...(context && { context }) });
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  const quote = ({ passage, article, score, alsoIn }: Hit): Quote => ({
    passage,
    source: article.source,
    alsoIn: alsoIn.map(({ source }) => source),
    score,
    highlight: highlightOf(passage, weights),
    answer: null,
  });
  return {
    question,
    asked: askedAs(question, repaired, earlier),
    leaning: earlier.length > 0,
    language: detectLanguage(wordsOf(question)),
    confident: hits.length > 0 && isConfident(support),
    quotes: hits.slice(0, limit).map(quote),
    disagreement: null,
    missing: terms.filter(({ known }) => !known).map(({ word }) => word),
    more: hits.length > limit,
  };
}

/** What the earlier questions were about; undefined when there are none or they found nothing. */
export async function contextOf(engine: SearchEngine, earlier: readonly string[]): Promise<SearchContext | undefined> {
  if (earlier.length === 0) return undefined;
  const question = earlier.join(' ');
  const { hits } = await engine.search(question, { limit: CONTEXT_ARTICLES });
  const files = new Set(hits.map(({ article }) => article.source.file));
  return files.size === 0 ? undefined : { question, files: [...files] };
}

function askedAs(question: string, repaired: string | null, earlier: readonly string[]): string | null {
  if (earlier.length === 0) return repaired;
  return `${repaired ?? question} (${earlier.join(' ')})`;
}
