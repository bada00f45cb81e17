/** An answer as the JSON of the `ask` contract. */
import type { Answer, Quote } from './answer.ts';

/** A plain object in the order of the contract, without the `id` of the asker. */
export function answerToJson(answer: Answer): Record<string, unknown> {
  const { question, asked, language, confident, quotes, disagreement, missing } = answer;
  return { question, asked, language, confident, passages: quotes.map(quoteToJson), disagreement, missing };
}

function quoteToJson({ passage, source, score, highlight, answer }: Quote): Record<string, unknown> {
  const { text, paragraph, language, id } = passage;
  const { file, title, publisher, date, url } = source;
  return {
    text,
    highlight: text.slice(highlight.start, highlight.end),
    answer: answer === null ? null : text.slice(answer.start, answer.end),
    score,
    paragraph,
    language,
    id,
    article: { file, title, publisher, date, url, language: source.language },
  };
}
