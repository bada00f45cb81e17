/** Made-up sentences: running words with names, dates, numbers, places and reasons in them, as articles have them. */
import { between, pick } from './random.ts';
import type { Random } from './random.ts';
import { capital, nameForm } from './vocabulary.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

/** What a sentence can hold that a question asks for. */
export type Fact = 'when' | 'how many' | 'who' | 'where' | 'why';

export interface MadeSentence {
  readonly text: string;
  /** By fact: the stretch of the text that says it. For "how many" the number alone: the noun behind it is asked with. */
  readonly facts: Readonly<Partial<Record<Fact, Span>>>;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the sentences of an article are made of. */
export interface Material {
  readonly language: VocabularyLanguage;
  readonly random: Random;
  /** A running word. */
  readonly word: () => string;
  /** A word with a meaning. */
  readonly meaning: () => string;
  /** A name that the article speaks of. */
  readonly name: () => string;
}

/** Shares of sentences: in those of XQuAD 30 of 100 hold a date, 43–47 a number (dates counted too), 64–71 a name, 19–33 a name of a place. */
const SHARES: readonly (readonly [fact: Fact, share: number])[] = [
  ['who', 0.55],
  ['when', 0.3],
  ['how many', 0.22],
  ['where', 0.25],
  ['why', 0.06],
];
/** A name is one word or two. */
const TWO_WORDS = 0.4;
/** Words of a clause; there are two, one behind a comma. With what is put between them a sentence has about 20 words, those of XQuAD have 20 to 23. */
const CLAUSE = [5, 11] as const;

const WORDS = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    places: ['in', 'in', 'in', 'in', 'at', 'from', 'from', 'near'],
    reasons: ['because', 'because of', 'due to'],
    date: (day: number, month: string, year: number, form: number) => [`in ${year}`, `in ${month} ${year}`, `on ${day} ${month} ${year}`, `on ${month} ${day}`][form] ?? '',
    number: (value: number) => value.toLocaleString('en'),
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    places: ['в', 'в', 'в', 'в', 'на', 'из', 'из', 'близ'],
    reasons: ['потому что', 'из-за', 'так как'],
    date: (day: number, month: string, year: number, form: number) => [`в ${year} году`, `к ${day} ${month}`, `${day} ${month} ${year}`, `${day} ${month}`][form] ?? '',
    number: (value: number) => String(value),
  },
} as const;
const DATE_FORMS = 4;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2026];
/** Numbers by their digits: small ones are common. */
const MOST_DIGITS = 4;

/** Makes a sentence. */
export function makeSentence(material: Material): MadeSentence {
  const { random, word } = material;
  const pieces: Piece[] = [];
  for (const length of [between(random, ...CLAUSE), between(random, ...CLAUSE)]) {
    for (let made = 0; made < length; made += 1) pieces.push({ text: word() });
    pieces.push({ text: ',' });
  }
  pieces.pop();
  for (const [fact, share] of SHARES) if (random() < share) pieces.splice(1 + Math.floor(random() * pieces.length), 0, ...pieceOf(fact, material));
  return joined(pieces);
}

/** A few words, or a comma. */
interface Piece {
  readonly text: string;
  readonly fact?: Fact;
}

function pieceOf(fact: Fact, { language, random, meaning, name }: Material): Piece[] {
  const { months, places, reasons, date, number } = WORDS[language];
  const named = (): string => nameForm(language, name(), random);
  switch (fact) {
    case 'who':
      return [{ fact, text: random() < TWO_WORDS ? `${name()} ${named()}` : named() }];
    case 'where':
      return [{ fact, text: `${pick(random, places)} ${named()}` }];
    case 'why':
      return [{ fact, text: pick(random, reasons) }];
    case 'when':
      return [{ fact, text: date(between(random, 1, 28), pick(random, months), between(random, FIRST_YEAR, LAST_YEAR), between(random, 0, DATE_FORMS - 1)) }];
    case 'how many':
      return [{ fact, text: number(between(random, 2, 10 ** between(random, 1, MOST_DIGITS))) }, { text: meaning() }];
  }
}

function joined(pieces: readonly Piece[]): MadeSentence {
  const facts: Partial<Record<Fact, Span>> = {};
  let text = '';
  for (const { text: own, fact } of pieces) {
    if (text !== '' && own !== ',') text += ' ';
    if (fact !== undefined) facts[fact] = { start: text.length, end: text.length + own.length };
    text += own;
  }
  return { text: `${capital(text)}.`, facts };
}
