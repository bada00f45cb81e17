/** The chain that users get, over articles at hand. */
import type { Article } from '../article.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Answer, AnswerOptions } from '../answer/answer.ts';
import { Library } from '../library.ts';

/** Answers one question. */
export type Ask = (question: string, options: AnswerOptions) => Promise<Answer>;

/** A library over the articles, and the way to ask it. */
export function chainOver(articles: readonly Article[]): Ask {
  const { engine } = Library.of(articles).snapshot;
  return (question, options) => answerQuestion(engine, question, options);
}
