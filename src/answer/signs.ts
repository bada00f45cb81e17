/** Signs: what is seen of candidates in their sentence before anybody asks. */
import { isCapitalAt } from '../language/capitals.ts';
import { LEADS } from '../language/lead-words.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import type { Span } from '../language/sentences.ts';
import { SIGN } from './candidate.ts';
import type { Candidate, Neighbour, TokenSpan } from './candidate.ts';

const OPENING_QUOTES: ReadonlySet<string> = new Set('"«“„‘');
const DIGIT = /\p{Nd}/u;

type Stretch = Span & Pick<Candidate, 'kinds'>;

/** By stretch of a text the bits of SIGN. They come in the order of their beginnings, the shorter first. */
export function signsOf(text: string, stretches: readonly Stretch[]): number[] {
  const signs = stretches.map((one) => ownSigns(text, one));
  const add = (place: number, sign: number): void => void (signs[place] = (signs[place] ?? 0) | sign);
  stretches.forEach((one, place) => {
    for (let later = place + 1; later < stretches.length; later += 1) {
      const other = stretches[later];
      if (other === undefined || other.start >= one.end) break;
      if (kindOf(other) !== kindOf(one)) continue;
      const isAround = other.start === one.start;
      if (!isAround && other.end > one.end) continue;
      add(place, isAround ? SIGN.inner : SIGN.outer);
      add(later, isAround ? SIGN.outer : SIGN.inner);
    }
  });
  return signs;
}

function ownSigns(text: string, { start, end }: Span): number {
  const before = text.charAt(start - 1);
  const written = text.slice(start, end);
  return (
    (OPENING_QUOTES.has(before) ? SIGN.quoted : 0) |
    (before === '(' ? SIGN.bracketed : 0) |
    (DIGIT.test(written) ? SIGN.digits : 0) |
    (isCapitalAt(text, start) ? SIGN.capital : 0)
  );
}

/** What a candidate is first of all. */
export function kindOf({ kinds }: Pick<Candidate, 'kinds'>): Candidate['kinds'][number][0] | undefined {
  return kinds[0]?.[0];
}

/** What stands beside some words of a sentence. */
export function neighboursOf(words: readonly Word[], { from, to }: TokenSpan): Pick<Candidate, 'left' | 'right'> {
  return { left: neighbour(words[from - 1], words[from]), right: neighbour(words[to], words[to]) };
}

/** The class of a word beside a stretch, or what divides it from that; `behind`: the one of the two that has the gap before it. */
function neighbour(word: Word | undefined, behind: Word | undefined): Neighbour {
  if (word === undefined) return 'edge';
  return behind?.gap === 'space' ? word.class : 'punctuation';
}

/** What the word before a position tells of what follows. */
export function leadTo(words: readonly Word[], position: number): string | null {
  const before = words[position - 1];
  return before === undefined ? null : (LEADS.get(before.word) ?? null);
}
