/** Made-up articles: plain-text files as a corpus folder has them, from a seed. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { between, createRandom, pick } from './random.ts';
import { makeSentence } from './sentences.ts';
import type { MadeSentence } from './sentences.ts';
import { capital, createVocabulary } from './vocabulary.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

/** A file of a corpus folder. */
export interface MadeArticle {
  /** Path inside the folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Making {
  readonly articles: number;
  readonly paragraphs: number;
  readonly seed: number;
  /** Of these languages by turns; English and Russian unless it is said. */
  readonly languages?: readonly VocabularyLanguage[];
}

/** An article before it is a file. */
export interface Composed {
  readonly title: string;
  readonly paragraphs: readonly (readonly MadeSentence[])[];
}

const BOTH: readonly VocabularyLanguage[] = ['en', 'ru'];

/**
 * An article comes back to its own words: this share of them is drawn from its subject, and a share of those of a paragraph from
 * that paragraph. So 45 of 100 words with a meaning stand in another paragraph of the same article and 20 in any other article;
 * in XQuAD and in news pages 35–51 and 12–19.
 */
const SUBJECT_SHARE = 0.25;
const PARAGRAPH_SHARE = 0.08;
const SUBJECT_WORDS = 40;
/** Names that an article speaks of; each of its names is one of them, or met only there. */
const CAST = 8;
const CAST_SHARE = 0.6;
/** The first words of a subject are its heart: the article says them most, and the title is made of them. */
const HEART_WORDS = 12;
const TITLE_SHARE = 0.7;
const [FEWEST_SENTENCES, MOST_SENTENCES] = [3, 5];
const FILES_IN_A_FOLDER = 100;
/** Keeps the seeds of articles apart. */
const SEEDS_APART = 7919;

/** So many articles of so many paragraphs, one after the other. */
export function* makeArticles({ articles, paragraphs, seed, languages = BOTH }: Making): Generator<MadeArticle> {
  for (let number = 0; number < articles; number += 1) {
    const language = languages[number % languages.length] ?? 'en';
    const folder = `part-${String(Math.floor(number / FILES_IN_A_FOLDER)).padStart(3, '0')}`;
    const { title, paragraphs: made } = composeArticle(language, paragraphs, seed, number);
    const text = [title, ...made.map((sentences) => textOf(sentences)), ''].join('\n\n');
    yield { file: `${folder}/${language}-${String(number).padStart(5, '0')}.txt`, text };
  }
}

/** The article of that number, the same whichever articles were made before. */
export function composeArticle(language: VocabularyLanguage, paragraphs: number, seed: number, number: number): Composed {
  const random = createRandom(seed + number * SEEDS_APART);
  const { word: anyWord, stem, form, name: anyName } = createVocabulary(language, random);
  const subject = Array.from({ length: SUBJECT_WORDS }, stem);
  const cast = Array.from({ length: CAST }, anyName);
  const subjectWord = (): string => subject[Math.floor(SUBJECT_WORDS * random() ** 2)] ?? '';
  const name = (): string => (random() < CAST_SHARE ? pick(random, cast) : anyName());
  const meaning = (): string => form(random() < SUBJECT_SHARE ? subjectWord() : stem());
  const titleWord = (): string => (random() < TITLE_SHARE ? form(pick(random, subject.slice(0, HEART_WORDS))) : anyWord());
  const title = capital(Array.from({ length: between(random, 6, 10) }, titleWord).join(' '));
  const paragraph = (): MadeSentence[] => {
    const own: string[] = [];
    const word = (): string => {
      const from = random();
      if (from < SUBJECT_SHARE) return form(subjectWord());
      if (from < SUBJECT_SHARE + PARAGRAPH_SHARE && own.length > 0) return pick(random, own);
      const drawn = anyWord();
      own.push(drawn);
      return drawn;
    };
    return Array.from({ length: between(random, FEWEST_SENTENCES, MOST_SENTENCES) }, () => makeSentence({ language, random, word, meaning, name }));
  };
  return { title, paragraphs: Array.from({ length: paragraphs }, paragraph) };
}

/** The text of a paragraph. */
export function textOf(sentences: readonly MadeSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Makes articles and writes them into a folder; gives the number of bytes. */
export async function writeArticles(folder: string, making: Making): Promise<number> {
  return writeFiles(folder, makeArticles(making));
}

/** Writes articles into a folder; gives the number of bytes. */
export async function writeFiles(folder: string, articles: Iterable<MadeArticle>): Promise<number> {
  let bytes = 0;
  for (const { file, text } of articles) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
