/** Made-up articles: plain-text files as a corpus folder has them, from a seed. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { between, createRandom, pick } from './random.ts';
import type { Random } from './random.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary, VocabularyLanguage } from './vocabulary.ts';

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

const BOTH: readonly VocabularyLanguage[] = ['en', 'ru'];

/** An article comes back to its own words: this share of them is drawn from its subject. */
const SUBJECT_SHARE = 0.2;
const SUBJECT_WORDS = 40;
const FILES_IN_A_FOLDER = 100;

/** So many articles of so many paragraphs, one after the other. */
export function* makeArticles({ articles, paragraphs, seed, languages = BOTH }: Making): Generator<MadeArticle> {
  const random = createRandom(seed);
  const vocabularies = { en: createVocabulary('en', random), ru: createVocabulary('ru', random) };
  for (let number = 0; number < articles; number += 1) {
    const language = languages[number % languages.length] ?? 'en';
    const folder = `part-${String(Math.floor(number / FILES_IN_A_FOLDER)).padStart(3, '0')}`;
    const file = `${folder}/${language}-${String(number).padStart(5, '0')}.txt`;
    yield { file, text: makeText(vocabularies[language], random, paragraphs) };
  }
}

/** Writes made-up articles into a folder; gives the number of bytes. */
export async function writeArticles(folder: string, making: Making): Promise<number> {
  let bytes = 0;
  for (const { file, text } of makeArticles(making)) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function makeText(vocabulary: Vocabulary, random: Random, paragraphs: number): string {
  const subject = Array.from({ length: SUBJECT_WORDS }, () => vocabulary.stem());
  const word = (): string => (random() < SUBJECT_SHARE ? vocabulary.form(pick(random, subject)) : vocabulary.word());
  const words = (least: number, most: number): string => Array.from({ length: between(random, least, most) }, word).join(' ');
  const sentence = (): string => `${capital(words(4, 12))}, ${words(4, 12)}.`;
  const paragraph = (): string => Array.from({ length: between(random, 3, 5) }, sentence).join(' ');
  return [capital(words(6, 10)), ...Array.from({ length: paragraphs }, paragraph), ''].join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
