/** The line above the quotes: the short answer, or the values in which sources differ. Word for word, as the quotes have it. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { Answer, Disagreement, Quote } from '../answer/answer.ts';
import type { Texts } from '../texts/texts.ts';
import { provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

/** Longer ones can be read in the quote. */
const LONGEST_ANSWER = 200;
/** Of each of several values: dates and numbers are shorter. */
const LONGEST_VALUE = 60;

/** Null where there is no short answer, or the evidence does not carry it. `first` is the number of the first quote. */
export function answerLine(answer: Answer, texts: Texts, first: number): FormattedString | null {
  const { quotes, confident, disagreement, agreeing } = answer;
  const [best] = quotes;
  if (!confident || best === undefined) return null;
  const values = disagreement === null ? [] : valueLines(disagreement, quotes, texts, first);
  if (values.length > 1) return FormattedString.join([texts.sourcesDiffer, ...values], '\n');
  const text = answerOf(best);
  if (text === null || first !== 1) return null;
  const facts = [meaningOf(best, texts), agreeing.length > 1 ? texts.sourcesAgree(agreeing.length) : null].filter((fact) => fact !== null);
  return FormattedString.join([FormattedString.bold(shorten(text, LONGEST_ANSWER)), ...facts.map((fact) => ` · ${fact}`)]);
}

/** The days that a quote's relative answer means ("Wednesday" → "22 October 2014"); null for others. */
export function meaningOf({ when }: Quote, texts: Texts): string | null {
  if (when === null) return null;
  return when.from === when.to ? texts.day(when.from) : texts.days(when.from, when.to);
}

function answerOf({ passage, answer }: Quote): string | null {
  return answer === null ? null : passage.text.slice(answer.start, answer.end);
}

/** Each value with its source and the number of its quote; none for a value whose quote the answer does not have. */
function valueLines({ values }: Disagreement, quotes: readonly Quote[], texts: Texts, first: number): FormattedString[] {
  return values.flatMap(({ answer, passage }) => {
    const place = quotes.findIndex((quote) => quote.passage.id === passage);
    const quote = quotes[place];
    if (quote === undefined) return [];
    const facts = [meaningOf(quote, texts), provenance(quote.source, texts), `[${first + place}]`].filter((fact) => fact !== null && fact !== '');
    return [FormattedString.join(['• ', FormattedString.bold(shorten(answer, LONGEST_VALUE)), ` · ${facts.join(' · ')}`])];
  });
}
