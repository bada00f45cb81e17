/** The tables of `src/language/data` as they lie there, for tests of the data itself. */
import { readFile } from 'node:fs/promises';

/** One line of the lexicon. */
export interface Entry {
  readonly headword: string;
  readonly partOfSpeech: string;
  readonly translations: readonly string[];
}

/** The lines of a table. */
export async function linesOf(table: string): Promise<string[]> {
  const text = await readFile(new URL(`../../src/language/data/${table}`, import.meta.url), 'utf8');
  if (!text.endsWith('\n')) throw new Error(`${table} does not end with a line break`);
  return text.slice(0, -1).split('\n');
}

/** The lexicon. A line of another form than three columns is an error. */
export async function readLexicon(): Promise<Entry[]> {
  return (await linesOf('lexicon.tsv')).map((line, index) => {
    const [headword, partOfSpeech, translations, ...more] = line.split('\t');
    if (headword === undefined || partOfSpeech === undefined || translations === undefined || more.length > 0) {
      throw new Error(`lexicon.tsv, line ${index + 1}: three columns are expected: "${line}"`);
    }
    return { headword, partOfSpeech, translations: translations.split(', ') };
  });
}
