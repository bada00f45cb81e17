/** Answering: question + what was found → an answer. */
import { detectLanguage } from '../language/languages.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';
import type { Answer, AnswerOptions, Quote } from './answer.ts';
import { isConfident } from './evidence.ts';
import { highlightOf } from './highlight.ts';

/** Answers a question from what the engine holds. */
export async function answerQuestion(engine: SearchEngine, question: string, options: AnswerOptions): Promise<Answer> {
  const { limit, offset = 0, typing = false } = options;
  const { hits, terms } = await engine.search(question, { limit: limit + 1, offset, typing });
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  const quote = ({ passage, article, score }: Hit): Quote => ({
    passage,
    source: article.source,
    score,
    highlight: highlightOf(passage, weights),
    answer: null,
  });
  return {
    question,
    asked: null,
    language: detectLanguage(wordsOf(question)),
    confident: isConfident(hits, terms),
    quotes: hits.slice(0, limit).map(quote),
    disagreement: null,
    missing: terms.filter(({ passages }) => passages === 0).map(({ word }) => word),
    more: hits.length > limit,
  };
}
