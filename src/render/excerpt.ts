/** A passage as far as a message can hold it. */
import type { Span } from '../language/sentences.ts';
import { LIMITS } from './limits.ts';
import { safeCut } from './shorten.ts';

/** Room for a title or a source line and the gaps beside one passage. */
const LONGEST_QUOTE = LIMITS.messageText - 1000;

/**
 * A passage whole; only one that no message can hold is cut, around the sentence that answers, with dots where. `taken`: letters that
 * stand before it in the message.
 */
export function excerpt(text: string, sentence: Span, marked: Span, taken = 0): { text: string; marked: Span } {
  const longest = LONGEST_QUOTE - taken;
  if (text.length <= longest) return { text, marked };
  // Of a sentence that is too long itself, the part with the answer.
  const start = marked.end - sentence.start > longest ? marked.start : sentence.start;
  const from = safeCut(text, Math.min(start, text.length - longest));
  const to = safeCut(text, Math.min(text.length, from + longest));
  const head = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  const shift = head.length - from;
  const within = (place: number): number => Math.min(Math.max(place, from), to) + shift;
  return { text: head + text.slice(from, to) + tail, marked: { start: within(marked.start), end: within(marked.end) } };
}
