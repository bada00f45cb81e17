/**
 * Follow-ups: a question that leans on earlier ones is asked together with them. A rule, not a guess:
 * `asked` shows it, and the question can be asked anew without.
 */
import { leansOnEarlier, namesSubject } from '../language/follow-up.ts';
import { wordsOf } from '../language/tokens.ts';

/** Questions beyond these are forgotten: people lean on what they asked just before. */
const MOST_EARLIER = 3;

/**
 * The earlier questions that `question` leans on, oldest first, back to the one that stands alone; none
 * when it stands alone itself. Those that name no subject ("when?") are passed over.
 */
export function leansOn(question: string, after: readonly string[]): readonly string[] {
  const chain: string[] = [];
  let current = question;
  const withSubject = after.filter((earlier) => namesSubject(wordsOf(earlier)));
  for (const earlier of withSubject.toReversed().slice(0, MOST_EARLIER)) {
    if (!leansOnEarlier(wordsOf(current))) break;
    chain.unshift(earlier);
    current = earlier;
  }
  return chain;
}
