/**
 * Questions made of a paragraph: an opening that fits the sentence that answers, and words of that sentence, of the rest of the
 * paragraph and of its article, as people's questions have them. The shares are those of the 1,190 questions of XQuAD in each
 * language (Artetxe and others 2020), counted with this project's words, stems and words of grammar.
 *
 * Two things of real questions are left out, both to the loss of Verbatim: slips, and synonyms (17 of 100 words that a right
 * paragraph lacks have one there, 8 of 100 by chance), for the only lists at hand are its own.
 */
import { isStopWord, termOf, tokenize } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import { textOf } from './articles.ts';
import type { Composed } from './articles.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';
import type { Fact, MadeSentence } from './sentences.ts';
import { formOf } from './vocabulary.ts';
import type { Vocabulary, VocabularyLanguage } from './vocabulary.ts';

/** How a kind of question begins, and the share of questions that do; `null` asks for no fact. */
type Opening = readonly [fact: Fact | null, share: number, openings: readonly string[]];

interface Asking {
  /** Of "what" and "which" there are as many as all others leave; the last stands for them and for questions that only name things. */
  readonly openings: readonly Opening[];
  /** Words of grammar between two stretches of the text. */
  readonly links: readonly string[];
  /** Words with a meaning in a question: 5.5 in English and 6.1 in Russian, eight in ten within these bounds. */
  readonly words: readonly [fewest: number, most: number];
  /** A word is asked for in the form in which it stands there, or else in another, if that has the same stem: so 86 and 65 of 100 stay the same. */
  readonly sameForm: number;
}

const ASKING: Readonly<Record<VocabularyLanguage, Asking>> = {
  en: {
    openings: [
      ['who', 0.12, ['who', 'who was the', 'who said that the', 'whose']],
      ['when', 0.12, ['when did the', 'when was the', 'in what year did', 'when']],
      ['how many', 0.09, ['how many']],
      ['where', 0.04, ['where did the', 'where was the', 'where is']],
      ['why', 0.02, ['why did the', 'why was', 'why']],
      [null, 0.61, ['what is the', 'what did the', 'what was the', 'what', 'what kind of', 'which', 'which of the', 'how did the', 'how does', 'tell me about the', '']],
    ],
    links: ['of the', 'in', 'and', 'for the', 'with', 'to', 'by', ''],
    words: [3, 8],
    sameForm: 0.75,
  },
  ru: {
    openings: [
      ['who', 0.12, ['кто', 'кому', 'кто сказал что', 'чей']],
      ['when', 0.11, ['когда', 'в каком году', 'когда был']],
      ['how many', 0.09, ['сколько']],
      ['where', 0.04, ['где', 'где был', 'откуда']],
      ['why', 0.02, ['почему', 'зачем']],
      [null, 0.62, ['какой', 'какая', 'какие', 'какого', 'в каком', 'что', 'что такое', 'чем', 'каков', 'как', 'каким образом', 'расскажи про', '']],
    ],
    links: ['в', 'и', 'на', 'с', 'для', 'к', ''],
    words: [3, 9],
    sameForm: 0.62,
  },
};

/** In so many questions for a fact the sentence that answers shows none that could be read off it: 14 of 100. */
const UNFITTING = 0.14;

/** Where the words of a question stand: in the sentence that answers, else in the paragraph, in the title, in the article; the others nowhere. */
const SENTENCE = 0.62;
const ELSEWHERE = { paragraph: SENTENCE + 0.13, title: SENTENCE + 0.19, article: SENTENCE + 0.22 };
/** The word after one of the sentence is the next one there: more than half of such pairs stand side by side, the others in any order. */
const GOES_ON = 0.5;
/** What is asked for is not said: of a sentence without a fact that is asked for, this many of its words. */
const UNSAID = 3;

/** What a question is made of. */
export interface Asked {
  readonly article: Composed;
  readonly language: VocabularyLanguage;
  /** Any words of the language. */
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

/** Makes a question that a paragraph of the article answers; gives the place of that one too, from 0. */
export function makeQuestion({ article, language, vocabulary, random }: Asked): { question: string; paragraph: number } {
  const { openings, links, words: [fewest, most], sameForm } = ASKING[language];
  const [fact, , begins] = drawOpening(openings, random);
  const { sentence, paragraph } = sentenceFor(article, fact, random);
  const left = withoutAnswer(sentence, fact, random);
  const elsewhere = (from: number): string[] => {
    if (from < ELSEWHERE.paragraph) return meaningfulWords(textOf(article.paragraphs[paragraph] ?? []));
    if (from < ELSEWHERE.title) return meaningfulWords(article.title);
    return from < ELSEWHERE.article ? meaningfulWords(textOf(article.paragraphs.flat())) : [];
  };
  const counted = fact === 'how many' ? left.find(({ start }) => start > (sentence.facts[fact]?.end ?? Infinity)) : undefined;

  const stretches: string[][] = [];
  const used = new Set<string>();
  const wanted = between(random, fewest, most);
  while (used.size < wanted) {
    const from = random();
    const known = from < SENTENCE ? [] : elsewhere(from);
    const stretch = from < SENTENCE && left.length > 0 ? stretchOf(left, wanted - used.size, random) : [known.length > 0 ? pick(random, known) : vocabulary.form(vocabulary.commonStem())];
    stretches.push(stretch.filter((word) => !used.has(word)));
    for (const word of stretch) used.add(word);
    // Of a short sentence there is nothing left to say at some point.
    if (left.every(({ word }) => used.has(word))) left.length = 0;
  }
  const said = stretches.filter(({ length }) => length > 0).map((stretch) => stretch.map((word) => (random() < sameForm ? word : otherForm(word, language, random))).join(' '));
  const opening = [pick(random, begins), counted === undefined || used.has(counted.word) ? '' : counted.word].join(' ');
  const question = said.reduce((before, stretch) => `${before} ${pick(random, links)} ${stretch}`, opening);
  return { question: question.replaceAll(/ +/g, ' ').trim(), paragraph };
}

/** Some words of a sentence, one after the other. */
function stretchOf(words: readonly Token[], most: number, random: Random): string[] {
  const first = Math.floor(random() * words.length);
  let length = 1;
  while (length < most && random() < GOES_ON) length += 1;
  return words.slice(first, first + length).map(({ word }) => word);
}

function drawOpening(openings: readonly Opening[], random: Random): Opening {
  let rest = random();
  const drawn = openings.find(([, share]) => (rest -= share) < 0) ?? openings.at(-1);
  if (drawn === undefined) throw new Error('nothing to open with');
  return drawn;
}

/** One of the sentences that hold the fact, or, where there is none and now and then, any. */
function sentenceFor({ paragraphs }: Composed, fact: Fact | null, random: Random): { sentence: MadeSentence; paragraph: number } {
  const all = paragraphs.flatMap((sentences, paragraph) => sentences.map((sentence) => ({ sentence, paragraph })));
  const fitting = fact === null || random() < UNFITTING ? [] : all.filter(({ sentence }) => sentence.facts[fact] !== undefined);
  return pick(random, fitting.length > 0 ? fitting : all);
}

/** The words with a meaning of a sentence, without those that answer. */
function withoutAnswer({ text, facts }: MadeSentence, fact: Fact | null, random: Random): Token[] {
  const tokens = tokenize(text).filter(({ word }) => isMeaningful(word));
  const answer = fact === null ? undefined : facts[fact];
  if (answer !== undefined) return tokens.filter(({ start, end }) => end <= answer.start || start >= answer.end);
  const unsaid = Math.floor(random() * Math.max(0, tokens.length - UNSAID));
  return tokens.filter((_, place) => place < unsaid || place >= unsaid + UNSAID);
}

/** The word in a form that a person would call the same word: with the same stem. */
function otherForm(word: string, language: VocabularyLanguage, random: Random): string {
  const stem = termOf(word);
  const form = formOf(language, stem, random);
  return termOf(form) === stem ? form : word;
}

function meaningfulWords(text: string): string[] {
  return [...new Set(tokenize(text).map(({ word }) => word))].filter((word) => isMeaningful(word));
}

/** Neither grammar nor a number. */
function isMeaningful(word: string): boolean {
  return /^\p{L}{3}/u.test(word) && !isStopWord(word);
}
