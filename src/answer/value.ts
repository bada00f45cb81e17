/** Values: what a candidate states, read again when it is to be compared. */
import { datesIn } from '../language/dates/dates.ts';
import { quantitiesIn } from '../language/quantities/quantities.ts';
import type { Span } from '../language/sentences.ts';
import type { Candidate, CandidateValue } from './candidate.ts';
import type { PassageText } from './passage-text.ts';

/** The value that a candidate of a passage states. Its offsets are those of the sentence. */
export function valueOf(text: PassageText, { states, sentence, start, end }: Candidate): CandidateValue {
  const own = text.textOf(sentence);
  const shift = text.spanOf(sentence).start;
  const isHere = (span: Span): boolean => span.start + shift === start && span.end + shift === end;
  const { language } = text.passage;
  if (states === 'date') {
    const date = datesIn(own, language).find(isHere);
    if (date !== undefined) return { kind: 'date', date };
  }
  const quantity = states === 'quantity' ? quantitiesIn(own, language).find((one) => isHere(one) || isHere(one.figure)) : undefined;
  // A name is compared as written.
  return quantity === undefined ? { kind: 'name' } : { kind: 'quantity', quantity };
}
