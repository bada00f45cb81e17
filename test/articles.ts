/** Articles for tests, made the way files become articles. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../src/article.ts';
import { composeArticles } from '../src/corpus/compose.ts';
import type { Stated } from '../src/corpus/draft.ts';
import { readText } from '../src/corpus/formats/text.ts';
import { ROOT } from './processes.ts';

/** The article in a plain text file; `stated` is what another format would have said about it. */
export function articleFrom(file: string, text: string, stated: Stated = {}): Article {
  const [article] = composeArticles(file, [{ ...readText(text), stated }]);
  if (article === undefined) throw new Error('one draft makes one article');
  return article;
}

/** The files of the project's own corpus. */
export const SEED_FILES = ['interfax-russia-china-cyber-agreement.txt', 'sputnik-russia-china-information-security.txt'] as const;

/** The project's own corpus as a folder. */
export const SEED_FOLDER = path.join(ROOT, 'corpus');

/** The two articles that the project began with. */
export function seedArticles(): Article[] {
  return SEED_FILES.map((file) => articleFrom(file, readFileSync(path.join(SEED_FOLDER, file), 'utf8')));
}

/** What /start proposes to ask of them. */
export const SEED_EXAMPLES = {
  en: ['when will the agreement be signed?', 'information security'],
  ru: ['когда подпишут соглашение?', 'соглашение о киберпартнерстве'],
} as const;

/** Articles of one paragraph each, all about a signed treaty, with no further words in common. */
export function manyArticles(count: number, stated: (number: number) => Stated = () => ({})): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const places = NAMES.map((name) => `${name}${NAMES[index % NAMES.length] ?? ''}${'o'.repeat(Math.floor(index / NAMES.length))}`);
    const text = `The treaty was signed in ${places.slice(0, 8).join(', ')} and ${places.slice(8).join(', ')}.`;
    return articleFrom(`article-${index + 1}.txt`, `Report ${index + 1}\n${text}`, stated(index + 1));
  });
}

/** Two of them make a place that nobody else has. */
const NAMES = 'amber birch cedar delta ember fjord grove heath islet jetty knoll lagoon meadow notch oasis prairie quarry ridge strand tundra'.split(' ');
