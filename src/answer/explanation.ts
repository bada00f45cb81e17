/** Explaining: the ranking behind an answer, asked for in the very way in which the answer was. */
import type { Explanation, SearchEngine } from '../search/engine.ts';
import { answerQuestion, contextOf } from './answer-question.ts';
import type { Answer, AnswerOptions } from './answer.ts';
import { ARRANGED } from './arrangement.ts';
import { answerToJson } from './json.ts';
import { leansOn } from './follow-up.ts';

export type { ExplainedFeature, ExplainedPassage, ExplainedWord, Explanation, WordMatch } from '../search/engine.ts';

/** An answer with the ranking of its passages; none where nothing was searched for. */
export interface ExplainedAnswer {
  readonly answer: Answer;
  readonly ranking: Explanation | null;
}

/** Answers a question again and explains it; takes what `answerQuestion` takes, but always from the first passage on. */
export async function explainAnswer(engine: SearchEngine, question: string, { limit, after = [] }: Pick<AnswerOptions, 'limit' | 'after'>): Promise<ExplainedAnswer> {
  const answer = await answerQuestion(engine, question, { limit, after });
  if (answer.unclear) return { answer, ranking: null };
  const context = answer.leaning ? await contextOf(engine, leansOn(question, after)) : undefined;
  const explained = await engine.explain(question, { limit: Math.max(ARRANGED, limit + 1), ...(context && { context }) });
  // In the order of showing, which is not that of the ranking.
  const passages = answer.quotes.flatMap(({ passage }) => explained.passages.find((own) => own.passage.id === passage.id) ?? []);
  return { answer, ranking: { ...explained, passages } };
}

/** The answer as the `ask` contract has it, with an `explanation`: null where nothing was searched for. */
export function explainedToJson({ answer, ranking }: ExplainedAnswer): Record<string, unknown> {
  return { ...answerToJson(answer), explanation: ranking === null ? null : rankingToJson(ranking) };
}

function rankingToJson({ passages, ...question }: Explanation): Record<string, unknown> {
  return {
    ...question,
    passages: passages.map(({ passage, article, score, matches, features }) => ({
      id: passage.id,
      file: article.source.file,
      score,
      matches,
      features: Object.fromEntries(features.map(({ name, ...feature }) => [name, feature])),
    })),
  };
}
