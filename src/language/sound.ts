/**
 * Sound keys: a name written in Latin and in Cyrillic letters has a key in common. A key is the skeleton of
 * consonants, with the first sound kept; all hissing sounds are one, vowels have none. Keys are coarse:
 * `soundLikeness` tells which of the words that share one are the same name.
 */
import { palladiusOf } from './palladius.ts';
import { cyrillicLetters, isCyrillic, latinLetters, latinRules } from './scripts.ts';
import { longestRuleAt } from './spelling-rules.ts';
import type { Rendering, SpellingRule } from './spelling-rules.ts';

/** Sounds written one letter each, and how unusual they are for their spelling. */
type Sounds = Rendering;

/** Sounds of the Cyrillic letters, as `cyrillicLetters` leaves them. Vowels are `a`, except `у`, which may be a `w`. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    б: 'B', п: 'P', в: 'V', ф: 'F', г: 'G', к: 'K', х: 'H', д: 'D', т: 'T', л: 'L', м: 'M', н: 'N', р: 'R',
    з: 'S', с: 'S', ц: 'S', ч: 'S', ш: 'S', ж: 'S', у: 'U',
  }),
);
const VOWEL = 'a';
const SEMIVOWEL = 'U';
const VOWELISH = VOWEL + SEMIVOWEL;
const HISS = 'S';
const DENTALS = 'TD';
/** No sound. */
const NONE = '-';

/** Keys of one word at most; the rules of a long word may give hundreds. */
const MOST_KEYS = 16;
/** Renderings that cost more than this are left to the likeness. */
const KEY_COST = 0.35;

const CONSONANT_U = /U(?=[aU])/g;
const VOWELS = /a+/g;
/** Letters before which a `у` may be a `w`. */
const VOWEL_LETTER = /[aeiouyäëïöüéèêáíóúàâ]/;

/** Endings of Russian cases with a consonant in them; the others have no part in a key. */
const CONSONANT_ENDING = /(?:ами|ями|ого|его|ому|ему|ими|ом|ем|им|ам|ям|ах|ях|их|ов|ев)$/;
const SHORTEST_STEM = 2;

/** The keys of a folded word in either script, the most likely first; none for a word in neither. */
export function soundsOf(word: string): readonly string[] {
  const raw = isCyrillic(word) ? cyrillicSounds(word) : latinSounds(word);
  return [...new Set(raw.map(keyOf))].filter(Boolean);
}

/** Leaves out later vowels and doubled sounds, joins a dental and a hiss; letter by letter, for speed. */
function keyOf(raw: string): string {
  let key = '';
  let last = '';
  for (let place = 0; place < raw.length; place += 1) {
    let sound = raw.charAt(place);
    if (sound === SEMIVOWEL) sound = VOWELISH.includes(raw.charAt(place + 1) || NONE) ? 'V' : VOWEL;
    if (sound === last) continue;
    if (sound === HISS && DENTALS.includes(last || NONE)) key = key.slice(0, -1);
    if (sound !== VOWEL || place === 0) key += sound;
    last = sound;
  }
  return key;
}

function cyrillicSounds(word: string): string[] {
  const letters = cyrillicLetters(word);
  const stem = letters.replace(CONSONANT_ENDING, '');
  const whole = soundsOfLetters(letters);
  return stem.length < letters.length && stem.length >= SHORTEST_STEM ? [soundsOfLetters(stem), whole] : [whole];
}

function soundsOfLetters(letters: string): string {
  let sounds = '';
  for (const letter of letters) sounds += SOUNDS.get(letter) ?? VOWEL;
  return sounds;
}

function latinSounds(word: string): string[] {
  const letters = latinLetters(word);
  let found: Sounds[] = [{ text: '', cost: 0 }];
  let place = 0;
  while (place < letters.length) {
    const rule = longestRuleAt(latinRules(), letters, place);
    place += rule?.letters.length ?? 1;
    if (rule === undefined) continue;
    found = joined(found, soundsOfRule(rule, VOWEL_LETTER.test(letters.charAt(place))));
  }
  return [...found.map((one) => one.text), ...palladiusOf(word).map((name) => soundsOfLetters(cyrillicLetters(name)))];
}

/** Every beginning with every continuation, the most likely first. */
function joined(beginnings: Sounds[], continuations: readonly Sounds[]): Sounds[] {
  const [only] = continuations;
  if (only === undefined) return beginnings;
  const all: Sounds[] = [];
  for (const one of beginnings) {
    for (const other of continuations) all.push({ text: one.text + other.text, cost: one.cost + other.cost });
  }
  if (continuations.length === 1) return all;
  return all.toSorted((one, other) => one.cost - other.cost).slice(0, MOST_KEYS);
}

interface RuleSounds {
  readonly beforeVowel: readonly Sounds[];
  readonly elsewhere: readonly Sounds[];
}

const remembered = new WeakMap<SpellingRule, RuleSounds>();

function soundsOfRule(rule: SpellingRule, beforeVowel: boolean): readonly Sounds[] {
  let sounds = remembered.get(rule);
  if (sounds === undefined) {
    const usual = rule.renderings.filter((rendering) => rendering.cost < KEY_COST);
    const raw = usual.map(({ text, cost }) => ({
      text: soundsOfLetters(cyrillicLetters(text)).replace(CONSONANT_U, 'V'),
      cost,
    }));
    const closed = raw.map(({ text, cost }) => ({ text: text.replaceAll(SEMIVOWEL, VOWEL), cost }));
    sounds = { beforeVowel: distinct(raw), elsewhere: distinct(closed) };
    remembered.set(rule, sounds);
  }
  return beforeVowel ? sounds.beforeVowel : sounds.elsewhere;
}

/** Vowels in a row count once; a silent vowel is as good as a vowel. */
function distinct(raw: readonly Sounds[]): Sounds[] {
  const once = new Map<string, Sounds>();
  for (const { text, cost } of raw) {
    const name = text.replace(VOWELS, VOWEL);
    if (!once.has(name)) once.set(name, { text: name, cost });
  }
  if (once.has(VOWEL)) once.delete('');
  return [...once.values()];
}
