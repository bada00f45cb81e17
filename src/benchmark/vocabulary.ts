/**
 * Made-up vocabularies with the shape of real ones: words of grammar make up a fixed share of a text,
 * stems follow Zipf's law as Mandelbrot corrected it, and every stem has endings, so that stemmers, rare words
 * and common words all get their usual work. Some stems are words of the project's own tables, so that synonyms and
 * translations are met too; the others are made up, as names are. No text of anybody is in it.
 */
import { readCompiled } from '../language/compiled.ts';
import { knownWords } from '../language/known-words.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

/** What a language's words are made of. */
interface Sounds {
  readonly onsets: readonly string[];
  readonly nuclei: readonly string[];
  readonly codas: readonly string[];
  readonly endings: readonly string[];
  readonly grammar: readonly string[];
  /** Share of the running words that are words of grammar: about 40 % in English news, 28 % in Russian. */
  readonly grammarShare: number;
  /** Stems of the tables are written in these letters only. */
  readonly letters: RegExp;
  /** With them a million running words have about 50,000 different forms in English, 150,000 in Russian, as measured on books and news. */
  readonly stems: number;
}

const split = (words: string): string[] => words.split(' ');

const ENGLISH: Sounds = {
  onsets: split('b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'),
  nuclei: split('a e i o u a e i o ai ea ee io ou'),
  codas: split('b ck d ft g l ll m mp n nd ng nt p r rd rk rm rn rt s sh ss st t th x'),
  endings: ['', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'al'],
  grammar: split('the the the the of of of to to and and in in a a a that for on is was with as at by be it from have has had are were an which not but'),
  grammarShare: 0.4,
  letters: /^[a-z]{3,}$/,
  stems: 7000,
};

const RUSSIAN: Sounds = {
  onsets: split('б бр в вл г гр д др ж з к кр кл л м н п пр пл р с ст ск сп т тр ф х ц ч ш'),
  nuclei: split('а е и о у я ы а е и о'),
  codas: split('б в г д ж з к л м н п р с ст т х ч ш нт рт льн нн'),
  endings: ['', '', 'а', 'ы', 'у', 'ом', 'е', 'ов', 'ами', 'ый', 'ого', 'ому', 'ых', 'ая', 'ой', 'ил', 'ила', 'ить', 'ения', 'ение', 'ует'],
  grammar: split('в в в в и и и на на что с с по не как это из к за от о для его но при также был или после их'),
  grammarShare: 0.28,
  letters: /^[а-я]{3,}$/,
  stems: 14_000,
};

const SOUNDS = { en: ENGLISH, ru: RUSSIAN } as const;
export type VocabularyLanguage = keyof typeof SOUNDS;

/** Zipf–Mandelbrot: frequency of the stem of rank r is proportional to 1 / (r + SHIFT) ^ SLOPE. */
const SHIFT = 6;
const SLOPE = 1.02;
const NUMBER_SHARE = 0.02;
const LAST_YEAR = 2030;

export interface Vocabulary {
  /** A running word as it stands inside a sentence. */
  readonly word: () => string;
  /** A word that carries meaning, by how common it is: small ranks are common. */
  readonly stem: () => string;
  /** A stem in one of its forms. */
  readonly form: (stem: string) => string;
}

/** The vocabulary of a language, drawing from `random`; the same for the same state of it. */
export function createVocabulary(language: VocabularyLanguage, random: Random): Vocabulary {
  const sounds = SOUNDS[language];
  const stems = makeStems(sounds, random);
  const cumulative = cumulate(stems.length);
  const stem = (): string => stems[rankAt(cumulative, random())] ?? '';
  const form = (of: string): string => formOf(language, of, random);
  const word = (): string => {
    const kind = random();
    if (kind < sounds.grammarShare) return pick(random, sounds.grammar);
    if (kind < sounds.grammarShare + NUMBER_SHARE) return String(between(random, 1, LAST_YEAR));
    return form(stem());
  };
  return { word, stem, form };
}

/** A stem in one of the forms of its language. */
export function formOf(language: VocabularyLanguage, stem: string, random: Random): string {
  return stem + pick(random, SOUNDS[language].endings);
}

/** Of the stems so many are words of the tables; in news about a fifth of the words with a meaning are names. */
const KNOWN_SHARE = 0.8;

/** Distinct stems, the short ones first, because common words are short. */
function makeStems(sounds: Sounds, random: Random): string[] {
  const known = readCompiled(knownWords).filter((word) => sounds.letters.test(word));
  const stems = new Set<string>();
  const wanted = Math.min(known.length, sounds.stems) * KNOWN_SHARE;
  while (stems.size < wanted) stems.add(pick(random, known));
  while (stems.size < sounds.stems) {
    let stem = '';
    for (let syllables = 1 + Math.floor(2.5 * random()); syllables > 0; syllables -= 1) {
      stem += pick(random, sounds.onsets) + pick(random, sounds.nuclei);
    }
    stems.add(stem + pick(random, sounds.codas));
  }
  return [...stems].toSorted((one, other) => one.length - other.length);
}

function cumulate(size: number): Float64Array {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += (rank + SHIFT) ** -SLOPE;
    sums[rank] = sum;
  }
  return sums.map((part) => part / sum);
}

/** The first rank whose cumulated share is above `share`. */
function rankAt(cumulative: Float64Array, share: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
