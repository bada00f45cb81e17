/**
 * Made-up vocabularies with the shape of real ones: words of grammar make up a fixed share of a text,
 * stems follow Zipf's law as Mandelbrot corrected it, every stem belongs to a class of words with the endings of that
 * class, and names never run out, so that stemmers, rare words and common words all get their usual work. Some stems are
 * words of the project's own tables, so that looking for synonyms and translations costs what it costs; they stand
 * anywhere, so that nothing is ever found by them. No text of anybody is in it.
 */
import { knownTerms } from '../language/known-words.ts';
import { createRandom, pick } from './random.ts';
import type { Random } from './random.ts';

/** What a language's words are made of. */
interface Sounds {
  readonly onsets: readonly string[];
  readonly nuclei: readonly string[];
  readonly codas: readonly string[];
  /** The endings of a noun, an adjective, a verb. */
  readonly classes: readonly (readonly string[])[];
  readonly nameEndings: readonly string[];
  readonly grammar: readonly string[];
  /** Share of the running words between names, dates and numbers that are words of grammar. */
  readonly grammarShare: number;
  /** Stems of the tables are written in these letters only. */
  readonly letters: RegExp;
  /** With these and names 10,000 paragraphs have about as many different forms as real ones: 48,000 in English, 147,000 in Russian. */
  readonly stems: number;
}

const split = (words: string): string[] => words.split(' ');

const ENGLISH: Sounds = {
  onsets: split('b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'),
  nuclei: split('a e i o u a e i o ai ea ee io ou'),
  codas: split('b ck d ft g l ll m mp n nd ng nt p r rd rk rm rn rt s sh ss st t th x'),
  classes: [['', '', 's'], ['', '', '', 'ly'], ['', 's', 'ed', 'ed', 'ing']],
  nameEndings: ['', '', '', '', "'s"],
  grammar: split('the the the the of of of to to and and in in a a a that for on is was with as at by be it from have has had are were an which not but'),
  grammarShare: 0.55,
  letters: /^[a-z]{3,}$/,
  stems: 18_000,
};

const RUSSIAN: Sounds = {
  onsets: split('б бр в вл г гр д др ж з к кр кл л м н п пр пл р с ст ск сп т тр ф х ц ч ш'),
  nuclei: split('а е и о у я ы а е и о'),
  codas: split('б в г д ж з к л м н п р с ст т х ч ш нт рт льн нн'),
  classes: [
    ['', '', 'а', 'а', 'ы', 'у', 'ом', 'е', 'е', 'ов', 'ам', 'ами', 'ах'],
    ['ый', 'ый', 'ого', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ых', 'ыми'],
    ['ил', 'ил', 'ила', 'или', 'или', 'ить', 'ит', 'ят'],
  ],
  nameEndings: ['', '', '', 'а', 'а', 'у', 'ом', 'е'],
  grammar: split('в в в в и и и на на что с с по не как это из к за от о для его но при также был или их а'),
  grammarShare: 0.38,
  letters: /^[а-я]{3,}$/,
  stems: 45_000,
};

const SOUNDS = { en: ENGLISH, ru: RUSSIAN } as const;
export type VocabularyLanguage = keyof typeof SOUNDS;

/**
 * Zipf–Mandelbrot: frequency of the stem of rank r is proportional to 1 / (r + SHIFT). So the 1st, 10th, 100th and 1,000th word
 * with a meaning make up 36, 29, 10 and 1.4 of 10,000, against 40–80, 20–26, 7–11 and 1.5–2.3 in the paragraphs of XQuAD.
 */
const SHIFT = 35;
/**
 * What a question says beyond its paragraph are common words. In XQuAD such a word stands in 5.6 of 100 paragraphs in English and 6.2 in
 * Russian, in the mean; drawn so, in 3.5 and 5.0, of paragraphs that are shorter by a third.
 */
const TOWARDS_COMMON = 2.5;
/** Names are many and come back less: no common ones head the list. */
const NAMES = 40_000;

export interface Vocabulary {
  /** A running word as it stands inside a sentence: of grammar, or with a meaning. */
  readonly word: () => string;
  /** A word that carries meaning, by how common it is. */
  readonly stem: () => string;
  /** One of those that people ask with and articles say anywhere: the common ones more often. */
  readonly commonStem: () => string;
  /** A stem in one of its forms. */
  readonly form: (stem: string) => string;
  /** A name in its first form. */
  readonly name: () => string;
}

/** The vocabulary of a language, drawing from `random`. The words themselves are always the same. */
export function createVocabulary(language: VocabularyLanguage, random: Random): Vocabulary {
  const sounds = SOUNDS[language];
  const { stems, names } = wordsOf(language);
  const stem = (): string => stems[rankBelow(stems.length, random())] ?? '';
  const commonStem = (): string => stems[rankBelow(stems.length, random() ** TOWARDS_COMMON)] ?? '';
  const form = (of: string): string => formOf(language, of, random);
  const word = (): string => (random() < sounds.grammarShare ? pick(random, sounds.grammar) : form(stem()));
  return { word, stem, commonStem, form, name: () => names[rankBelow(names.length, random())] ?? '' };
}

/** All words of a language, the common ones first. */
interface Words {
  readonly stems: readonly string[];
  readonly names: readonly string[];
}

const SEED = 7;
const allWords = new Map<VocabularyLanguage, Words>();

function wordsOf(language: VocabularyLanguage): Words {
  let words = allWords.get(language);
  if (words === undefined) {
    const random = createRandom(SEED);
    words = { stems: makeStems(SOUNDS[language], random), names: makeNames(SOUNDS[language], random) };
    allWords.set(language, words);
  }
  return words;
}

/** A stem in one of the forms of its class. */
export function formOf(language: VocabularyLanguage, stem: string, random: Random): string {
  const { classes } = SOUNDS[language];
  // Any fixed choice will do, as long as a stem always has the same class.
  const own = classes[(stem.length + stem.charCodeAt(0) + stem.charCodeAt(stem.length - 1)) % classes.length] ?? [];
  return stem + pick(random, own);
}

/** A name in one of its forms. */
export function nameForm(language: VocabularyLanguage, name: string, random: Random): string {
  return name + pick(random, SOUNDS[language].nameEndings);
}

/** With its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of the stems at most so many are words of the tables; the rest are made up, as terms of a trade and foreign words are. */
const KNOWN_SHARE = 0.8;
/** Common words are short, but not all short words are common: a rank is a length and up to so many letters by chance. */
const LETTERS_BY_CHANCE = 6;

/** Distinct stems, the common ones first. */
function makeStems(sounds: Sounds, random: Random): string[] {
  const known = knownTerms().words().filter((word) => sounds.letters.test(word));
  const stems = new Set<string>();
  const wanted = Math.min(known.length, sounds.stems) * KNOWN_SHARE;
  while (stems.size < wanted) stems.add(pick(random, known));
  while (stems.size < sounds.stems) stems.add(madeUp(sounds, random));
  const ranked = [...stems].map((stem) => ({ stem, place: stem.length + LETTERS_BY_CHANCE * random() }));
  return ranked.toSorted((one, other) => one.place - other.place).map(({ stem }) => stem);
}

function makeNames(sounds: Sounds, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < NAMES) names.add(capital(madeUp(sounds, random)));
  return [...names];
}

/** One to three syllables and an end. */
function madeUp({ onsets, nuclei, codas }: Sounds, random: Random): string {
  let made = '';
  for (let syllables = 1 + Math.floor(2.5 * random()); syllables > 0; syllables -= 1) made += pick(random, onsets) + pick(random, nuclei);
  return made + pick(random, codas);
}

/** The rank, from 0, below which this share of all running words lies: the sums of such frequencies are logarithms. */
function rankBelow(size: number, share: number): number {
  return Math.min(size - 1, Math.floor(SHIFT * ((size + SHIFT) / SHIFT) ** share - SHIFT));
}
