/**
 * Outlines as strings, one small number a character: what the readers of a sentence take fifty microseconds or more for is read off
 * one in two to eight. A string is the smallest thing that holds numbers: twelve bytes, and one more for each as long as all are below 256.
 */
import { LEAD_NAMES } from '../language/lead-words.ts';
import { CANDIDATE_KINDS, LIKELIHOOD_STEPS, NEIGHBOURS, VALUE_KINDS } from './candidate.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import type { Outline } from './outline.ts';
import type { SentencePlace } from './sentence-text.ts';

/** Stands for what there is none of; other numbers are then one more than they are. */
const NONE = 0;
/** Added to a kind that is less than sure; its likelihood follows in two bytes. */
const UNSURE = 128;
/** Added to the number of kinds, which follow, where it is not one kind for sure. */
const SEVERAL = 128;
const SURE = CANDIDATE_KINDS.map((kind) => [kind, 1] as const);
const NOUN = ['noun', 1] as const;
/** By their numbers. */
const STATES = [null, ...VALUE_KINDS] as const;
const LEADS = [null, ...LEAD_NAMES] as const;
/** The kinds of most candidates, the same list for all of them. */
const ALONE = SURE.map((kind) => [kind] as const);
const BYTE = 256;

/** The outline of the sentence at that place as a string: the clauses, each by its distance from the one before, and so the candidates. */
export function encodeOutline({ clauses, candidates }: Outline, { from: opening, start: shift }: SentencePlace): string {
  const numbers: number[] = [clauses.length];
  let last = opening;
  for (const clause of clauses) {
    numbers.push(clause - last);
    last = clause;
  }
  let [from, start] = [opening, shift];
  for (const one of candidates) {
    numbers.push(one.start - start, one.end - one.start, one.from - from, one.to - one.from);
    [from, start] = [one.from, one.start];
    numbers.push(one.head === null ? NONE : one.head - from + 1, ...countedNumbers(one.counted, from));
    numbers.push(STATES.indexOf(one.states), LEADS.indexOf(one.lead));
    numbers.push(NEIGHBOURS.indexOf(one.left), NEIGHBOURS.indexOf(one.right), one.signs, ...kindsNumbers(one));
  }
  return String.fromCharCode(...numbers);
}

/** Most candidates are of one kind, for sure, which takes one number. */
function kindsNumbers({ kinds }: Candidate): number[] {
  const numbers = kinds.flatMap(([kind, likely]) => kindNumbers(CANDIDATE_KINDS.indexOf(kind), Math.round(likely * LIKELIHOOD_STEPS)));
  return kinds.length === 1 && numbers.length === 1 ? numbers : [kinds.length + SEVERAL, ...numbers];
}

function kindNumbers(kind: number, steps: number): number[] {
  return steps === LIKELIHOOD_STEPS ? [kind] : [kind + UNSURE, Math.floor(steps / BYTE), steps % BYTE];
}

function countedNumbers(counted: TokenSpan | null, from: number): number[] {
  return counted === null ? [NONE] : [counted.from - from + 1, counted.to - counted.from];
}

/** The outline of the sentence at that place from its string. */
export function decodeOutline(code: string, { sentence, from: opening, start: shift }: SentencePlace): Outline {
  let at = 0;
  const next = (): number => code.charCodeAt(at++);
  const nextKinds = (): Candidate['kinds'] => {
    const first = next();
    const alone = ALONE[first];
    if (alone !== undefined) return alone;
    const kinds: Candidate['kinds'][number][] = [];
    for (let more = first - SEVERAL; more > 0; more -= 1) {
      const kind = next();
      kinds.push(kind < UNSURE ? (SURE[kind] ?? NOUN) : [CANDIDATE_KINDS[kind - UNSURE] ?? 'noun', (next() * BYTE + next()) / LIKELIHOOD_STEPS]);
    }
    return kinds;
  };
  const clauses: number[] = [];
  let last = opening;
  for (let left = next(); left > 0; left -= 1) {
    last += next();
    clauses.push(last);
  }
  const candidates: Candidate[] = [];
  let [from, start] = [opening, shift];
  while (at < code.length) {
    start += next();
    const end = start + next();
    from += next();
    const to = from + next();
    const head = next();
    const counted = next();
    const countedFrom = from + counted - 1;
    const countedTo = counted === NONE ? NONE : countedFrom + next();
    const states = next();
    const lead = next();
    const left = NEIGHBOURS[next()] ?? 'edge';
    const right = NEIGHBOURS[next()] ?? 'edge';
    const signs = next();
    candidates.push({
      start,
      end,
      sentence,
      from,
      to,
      kinds: nextKinds(),
      head: head === NONE ? null : from + head - 1,
      counted: counted === NONE ? null : { from: countedFrom, to: countedTo },
      states: STATES[states] ?? null,
      left,
      right,
      lead: LEADS[lead] ?? null,
      signs,
    });
  }
  return { clauses, candidates };
}
