/** A collection to search: made-up articles by paragraphs, and questions whose right paragraph is known. */
import { isStopWord, termOf, tokenize } from '../language/tokens.ts';
import { makeArticles } from './articles.ts';
import type { MadeArticle } from './articles.ts';
import { between, createRandom, pick } from './random.ts';
import type { Random } from './random.ts';
import { formOf } from './vocabulary.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

/** A paragraph as any search engine gets it. */
export interface Paragraph {
  /** Counted from 0 over the whole collection. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

export interface MadeQuestion {
  readonly question: string;
  readonly language: VocabularyLanguage;
  /** The number of the paragraph it was made of. */
  readonly gold: number;
}

export interface Collection {
  readonly languages: readonly VocabularyLanguage[];
  readonly articles: readonly MadeArticle[];
  readonly paragraphs: readonly Paragraph[];
}

/** As news have them, a few more. */
export const PARAGRAPHS_OF_AN_ARTICLE = 20;
const SEED = 20_261_122;
const BLANK_LINE = '\n\n';

/** So many paragraphs, in these languages by turns of articles; the same for the same size. */
export function makeCollection(size: number, languages: readonly VocabularyLanguage[] = ['en', 'ru']): Collection {
  const number = Math.ceil(size / PARAGRAPHS_OF_AN_ARTICLE);
  const articles = [...makeArticles({ articles: number, paragraphs: PARAGRAPHS_OF_AN_ARTICLE, seed: SEED, languages })];
  const paragraphs: Paragraph[] = [];
  for (const { text } of articles) {
    const [title = '', ...texts] = text.trim().split(BLANK_LINE);
    for (const own of texts) paragraphs.push({ number: paragraphs.length, title, text: own });
  }
  return { languages, articles, paragraphs };
}

/** How a question begins, and the words of grammar between its own. */
const ASKING: Readonly<Record<VocabularyLanguage, { readonly openings: readonly string[]; readonly between: readonly string[] }>> = {
  en: { openings: ['when did the', 'who said that the', 'where was the', 'how many', 'why did the', 'what is the', 'which', 'tell me about the'], between: ['of the', 'in', 'and', 'for the', 'with', ''] },
  ru: { openings: ['когда', 'кто сказал что', 'где', 'сколько', 'почему', 'что такое', 'какой', 'расскажи про'], between: ['в', 'и', 'на', 'с', 'для', ''] },
};
/** Words with a meaning in one question; people type three to eight. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 8;
/** Most of them stand in the sentence that answers, some name the subject as the title does, the others are elsewhere in the paragraph. */
const SENTENCE_SHARE = 0.65;
const TITLE_SHARE = 0.15;
/** A word is asked for in the form in which it stands there, or else in any: Russian has more of them. */
const SAME_FORM: Readonly<Record<VocabularyLanguage, number>> = { en: 0.75, ru: 0.5 };
const SENTENCE_END = '. ';

/** Questions over a collection: words of one paragraph in its order. Its languages by turns. */
export function makeQuestions({ languages, paragraphs }: Collection, count: number): MadeQuestion[] {
  const random = createRandom(SEED + 1);
  const turns = Math.floor(paragraphs.length / PARAGRAPHS_OF_AN_ARTICLE / languages.length);
  return Array.from({ length: count }, (_, number) => {
    const article = languages.length * Math.floor(random() * turns) + (number % languages.length);
    const gold = article * PARAGRAPHS_OF_AN_ARTICLE + Math.floor(random() * PARAGRAPHS_OF_AN_ARTICLE);
    const language = languages[number % languages.length] ?? 'en';
    return { question: makeQuestion(paragraphs[gold], language, random), language, gold };
  });
}

function makeQuestion({ title = '', text = '' }: Partial<Paragraph> = {}, language: VocabularyLanguage, random: Random): string {
  const answering = meaningfulWords(pick(random, text.split(SENTENCE_END)));
  const [all, named] = [meaningfulWords(text), meaningfulWords(title)];
  const wanted = between(random, FEWEST_WORDS, MOST_WORDS);
  const own = new Set<string>();
  for (let draw = 0; draw < wanted; draw += 1) {
    const from = random();
    own.add(pick(random, from < SENTENCE_SHARE && answering.length > 0 ? answering : from < SENTENCE_SHARE + TITLE_SHARE && named.length > 0 ? named : all));
  }
  const { openings, between: links } = ASKING[language];
  const words = [...new Set([...named, ...all])].filter((word) => own.has(word)).map((word) => (random() < SAME_FORM[language] ? word : otherForm(word, language, random)));
  return words.reduce((question, word) => `${question} ${pick(random, links)} ${word}`.replaceAll('  ', ' '), pick(random, openings));
}

/** The word in a form that a person would call the same word: with the same stem. */
function otherForm(word: string, language: VocabularyLanguage, random: Random): string {
  const stem = termOf(word);
  const form = formOf(language, stem, random);
  return termOf(form) === stem ? form : word;
}

/** The words of a text that are neither grammar nor numbers, each once. */
function meaningfulWords(text: string): string[] {
  const words = tokenize(text).map(({ word }) => word);
  return [...new Set(words)].filter((word) => /^\p{L}{3}/u.test(word) && !isStopWord(word));
}
