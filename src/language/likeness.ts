/**
 * Likeness of a name in Latin letters to one in Cyrillic letters: an edit distance whose free steps are the
 * spelling rules, so that "sch" against «ш» costs nothing and "sch" against «к» much. Russian case endings
 * and the English plural are no part of the name.
 *
 *            ш   в   а   р …        place in the Cyrillic word →
 *      sch   0
 *      w         0                  each cell: the least cost of a path there;
 *      a             0              steps are rules, or one letter left out, added or replaced
 */
import { endingCost } from './name-endings.ts';
import { palladiusOf } from './palladius.ts';
import { cyrillicLetters, isCyrillic, latinLetters, latinRules } from './scripts.ts';
import { rulesAt } from './spelling-rules.ts';
import type { SpellingRule } from './spelling-rules.ts';

/** At and above this likeness two spellings are one name; chosen on the pairs of the test. */
export const SAME_NAME = 0.84;

/** Costs of steps outside the rules; tuned on names of the lexicon. */
const VOWEL_GAP = 0.8;
const CONSONANT_GAP = 1.6;
const OTHER_VOWEL = 0.9;
const SIMILAR_CONSONANT = 1;
const OTHER_CONSONANT = 2.4;
/** The first sound is the surest. */
const AT_START = 1.5;
/** Paths dearer than this share of the length are given up; the likeness is then 0. */
const MOST_COST = 0.4;
/** Taken off the length that costs are measured by: of short names every sound counts. */
const SHORTNESS = 1;

/** A longer word is no name; the table of costs is as large as the square of this. */
const LONGEST_NAME = 40;

const VOWELS = new Set('aeiouyаеиоуюяäëïöüéèêıøæœåąę');

/** Consonants that one name may have interchanged: voiced and voiceless, and the hissing ones. */
const CLASSES = ['bpбп', 'vwfвф', 'gkcqhгкх', 'dtдтþð', 'szcxjзсцчшжšžçşśź', 'lлł', 'mм', 'nнñń', 'rр'];

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap((letters, number) => Array.from(letters, (letter) => [letter, number] as const)),
);

/** How alike a folded Latin and a folded Cyrillic word sound, 0..1, in either order; 0 for words of one script. */
export function soundLikeness(one: string, other: string): number {
  if (isCyrillic(one) === isCyrillic(other) || Math.max(one.length, other.length) > LONGEST_NAME) return 0;
  const [latin, cyrillic] = isCyrillic(one) ? [other, one] : [one, other];
  const name = prepared(latin);
  const letters = cyrillicLetters(cyrillic);
  if (name.letters === '' || letters === '') return 0;
  return Math.max(bySpelling(name, letters), byPalladius(name.chinese, letters));
}

function byPalladius(chinese: readonly string[], letters: string): number {
  let best = 0;
  for (const folded of chinese) {
    if (!letters.startsWith(folded)) continue;
    const cost = endingCost('', letters.slice(folded.length), folded.at(-1));
    if (cost !== undefined) best = Math.max(best, 1 - cost / folded.length);
  }
  return best;
}

function bySpelling(name: Prepared, letters: string): number {
  const latin = name.letters;
  const width = letters.length + 1;
  const costs = new Float64Array((latin.length + 1) * width).fill(Infinity);
  const limit = MOST_COST * measure(latin.length, letters.length);
  const reach = (at: number, place: number, cost: number): void => {
    const cell = at * width + place;
    if (cost <= limit && cost < (costs[cell] ?? 0)) costs[cell] = cost;
  };
  costs[0] = 0;
  let likeness = 0;
  for (let at = 0; at <= latin.length; at += 1) {
    const steps = name.steps[at] ?? [];
    for (let place = 0; place < width; place += 1) {
      const cost = costs[at * width + place] ?? Infinity;
      if (cost === Infinity) continue;
      likeness = Math.max(likeness, likenessAtEnd(latin, at, letters, place, cost));
      for (const step of steps) {
        if (cost + step.cost <= limit && letters.startsWith(step.text, place)) {
          reach(at + step.length, place + step.text.length, cost + step.cost);
        }
      }
      const dearer = at + place === 0 ? AT_START : 1;
      if (at < latin.length) reach(at + 1, place, cost + gap(latin.charAt(at)) * dearer);
      if (place < letters.length) reach(at, place + 1, cost + gap(letters.charAt(place)) * dearer);
      if (at < latin.length && place < letters.length) {
        reach(at + 1, place + 1, cost + exchange(latin.charAt(at), letters.charAt(place)) * dearer);
      }
    }
  }
  return likeness;
}

/** The length by which a cost is measured. */
function measure(one: number, other: number): number {
  return Math.max(1, (one + other) / 2 - SHORTNESS);
}

/** The likeness if what is left of both words is their endings. */
function likenessAtEnd(latin: string, at: number, letters: string, place: number, cost: number): number {
  if (at === 0 || place === 0) return 0;
  const ending = endingCost(latin.slice(at), letters.slice(place), letters.charAt(place - 1));
  return ending === undefined ? 0 : Math.max(0, 1 - (cost + ending) / measure(at, place));
}

function gap(letter: string): number {
  return VOWELS.has(letter) ? VOWEL_GAP : CONSONANT_GAP;
}

function exchange(one: string, other: string): number {
  const vowels = Number(VOWELS.has(one)) + Number(VOWELS.has(other));
  if (vowels === 2) return OTHER_VOWEL;
  if (vowels === 1) return Infinity;
  return CLASS_OF.get(one) === CLASS_OF.get(other) ? SIMILAR_CONSONANT : OTHER_CONSONANT;
}

/** A rendering of a rule at a place of the Latin word. */
interface Step {
  readonly length: number;
  readonly text: string;
  readonly cost: number;
}

interface Prepared {
  readonly letters: string;
  /** By the place where they begin. */
  readonly steps: readonly (readonly Step[])[];
  /** By the Palladius system, as `cyrillicLetters`. */
  readonly chinese: readonly string[];
}

/** Names remembered: one is compared with dozens of words. */
const RECENT_NAMES = 200;
const recent = new Map<string, Prepared>();

function prepared(latin: string): Prepared {
  let name = recent.get(latin);
  if (name === undefined) {
    const letters = latinLetters(latin);
    const steps = Array.from(letters, (_, at) => stepsAt(letters, at));
    name = { letters, steps, chinese: palladiusOf(latin).map(cyrillicLetters) };
    if (recent.size >= RECENT_NAMES) recent.clear();
    recent.set(latin, name);
  }
  return name;
}

function stepsAt(letters: string, at: number): Step[] {
  return rulesAt(latinRules(), letters, at).flatMap(stepsOf);
}

const remembered = new WeakMap<SpellingRule, readonly Step[]>();

function stepsOf(rule: SpellingRule): readonly Step[] {
  let steps = remembered.get(rule);
  if (steps === undefined) {
    const texts = new Map<string, number>();
    for (const { text, cost } of rule.renderings) {
      const folded = cyrillicLetters(text);
      texts.set(folded, Math.min(cost, texts.get(folded) ?? cost));
    }
    steps = [...texts].map(([text, cost]) => ({ length: rule.letters.length, text, cost }));
    remembered.set(rule, steps);
  }
  return steps;
}
