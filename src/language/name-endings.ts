/**
 * Endings of names: what a Russian case puts after the name, and what of the Latin spelling it replaces
 * (Moderna, Модерной; Zelensky, Зеленскому). Letters as `cyrillicLetters` leaves them.
 */

const SINGULAR = 'а у ом ем е ю я';
const PLURAL = 'и ов ев ам ами ах ям ями ях';
const FEMININE = 'и е у ю ои еи ою ею';
const FEMININE_PLURAL = 'ам ами ах ям ями ях';
const ADJECTIVE = 'ого ому им ом ая ои ую ие их ими';
/** Names in -ов and -ин: Путиным. */
const FAMILY_NAME = 'им';
const OF_Y = 'и я ю ем ею еи';

const CASE_COST = 0.05;
/** Endings that the kind of name seldom has, and a plural that Russian leaves out. */
const SELDOM_COST = 0.35;
const BARE_S_COST = 0.45;

type Endings = ReadonlyMap<string, number>;

function endings(usual: string, seldom: string): Endings {
  const costs = new Map(seldom.split(' ').map((ending) => [ending, SELDOM_COST]));
  for (const ending of usual.split(' ')) costs.set(ending, CASE_COST);
  return costs;
}

const OF_CONSONANT = endings(SINGULAR, PLURAL);
const OF_FAMILY_NAME = endings(`${SINGULAR} ${FAMILY_NAME}`, `${PLURAL} их ими ои`);
const OF_A = endings(FEMININE, FEMININE_PLURAL);
const OF_ADJECTIVE = endings(ADJECTIVE, OF_Y);
const OF_OTHER_Y = endings(OF_Y, ADJECTIVE);
const OF_FEMININE_ADJECTIVE = endings('ои ую ая', 'ою');
const OF_O = endings('а у ом е', PLURAL);
const OF_E = endings(`${SINGULAR} и ои еи`, PLURAL);
const OF_PLURAL = endings(`${PLURAL} а`, 'у');

/** Latin letters that a Russian ending may stand for. */
const REPLACED: ReadonlyMap<string, Endings> = new Map([
  ['a', OF_A],
  ['ya', OF_A],
  ['ia', OF_A],
  ['aya', OF_FEMININE_ADJECTIVE],
  ['aia', OF_FEMININE_ADJECTIVE],
  ['o', OF_O],
  ['e', OF_E],
  ['s', OF_PLURAL],
  ['es', OF_PLURAL],
]);
const LATIN_Y = new Set(['y', 'yy', 'i', 'iy', 'yi', 'ii']);
/** Adjectives among names end in -ский, -цкий. */
const ADJECTIVE_STEM = 'к';
const FAMILY_STEMS = 'вн';
const NO_LETTER = '-';

/**
 * The cost of what is left of two words being their endings; undefined if it cannot be. `last` is the
 * Cyrillic letter before the ending.
 */
export function endingCost(latin: string, cyrillic: string, last: string | undefined): number | undefined {
  if (cyrillic === '') {
    if (latin === '') return 0;
    return latin === 's' ? BARE_S_COST : undefined;
  }
  if (latin === '') return (FAMILY_STEMS.includes(last || NO_LETTER) ? OF_FAMILY_NAME : OF_CONSONANT).get(cyrillic);
  if (LATIN_Y.has(latin)) return (last === ADJECTIVE_STEM ? OF_ADJECTIVE : OF_OTHER_Y).get(cyrillic);
  return REPLACED.get(latin)?.get(cyrillic);
}
