/** Values: what a candidate states, read again when it is to be compared. */
import { datesIn } from '../language/dates/dates.ts';
import { quantitiesIn } from '../language/quantities/quantities.ts';
import type { Span } from '../language/sentences.ts';
import type { Candidate, CandidateValue } from './candidate.ts';
import type { PassageText } from './passage-text.ts';

/** The value that a candidate of a passage states; null where it is none that can be compared. Its offsets are those of the sentence. */
export function valueOf(text: PassageText, { states, sentence, start, end }: Candidate): CandidateValue | null {
  if (states === null) return null;
  if (states === 'name') return { kind: 'name' };
  const own = text.textOf(sentence);
  const shift = text.spanOf(sentence).start;
  const isHere = (span: Span): boolean => span.start + shift === start && span.end + shift === end;
  const { language } = text.passage;
  if (states === 'date') {
    const date = datesIn(own, language).find(isHere);
    return date === undefined ? null : { kind: 'date', date };
  }
  const quantity = quantitiesIn(own, language).find((one) => isHere(one) || isHere(one.figure));
  return quantity === undefined ? null : { kind: 'quantity', quantity };
}
