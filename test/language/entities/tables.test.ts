import { describe, expect, it } from 'vitest';
import { linesOf, readLexicon } from '../tables.ts';

/** Tables whose lines are columns of variants: an English one and a Russian one. */
const PAIRS = ['first-names.tsv', 'place-names.tsv'];
const LEAST_FIRST_NAMES = 600;

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

describe.each(PAIRS)('%s', async (table) => {
  const lines = (await linesOf(table)).map((line) => line.split('\t'));

  it('has an English and a Russian column', () => {
    const latin = /^\p{Script=Latin}+(?:[ -]\p{Script=Latin}+)*$/u;
    const cyrillic = /^\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*$/u;
    const misread = lines.filter(([english = '', russian = '', ...more]) => more.length > 0 || !english.split(', ').every((name) => latin.test(name)) || !russian.split(', ').every((name) => cyrillic.test(name)));
    expect(misread).toEqual([]);
  });

  it('has no line twice', () => {
    expect(repeated(lines.map((columns) => columns.join('\t')))).toEqual([]);
  });
});

describe('first-names.tsv', async () => {
  const lines = (await linesOf('first-names.tsv')).map((line) => line.split('\t'));

  it.each([['English', 0], ['Russian', 1]] as const)('has 600 %s names or more', (_language, column) => {
    expect(new Set(lines.flatMap((columns) => columns[column]?.split(', ') ?? [])).size).toBeGreaterThanOrEqual(LEAST_FIRST_NAMES);
  });
});

describe('name-kinds.tsv', async () => {
  const names = (await linesOf('name-kinds.tsv')).flatMap((line) => line.split('\t')[1]?.split(', ') ?? []);
  const lexicon = new Set((await readLexicon()).filter(({ partOfSpeech }) => partOfSpeech === 'name').map(({ headword }) => headword));

  it('has names of the lexicon only, each once', () => {
    expect([names.filter((name) => !lexicon.has(name)), repeated(names)]).toEqual([[], []]);
  });
});

describe('name-words.tsv', async () => {
  const lines = (await linesOf('name-words.tsv')).map((line) => line.split('\t'));

  it('has lists with a reason and words in lower case, none twice', () => {
    const misread = lines.filter(([, reason = '', words = '', ...more]) => more.length > 0 || reason === '' || words !== words.toLowerCase() || repeated(words.split(' ')).length > 0);
    expect(misread.map(([list, , words = '']) => [list, repeated(words.split(' '))])).toEqual([]);
  });
});

describe('name-aliases.txt', async () => {
  const groups = (await linesOf('name-aliases.txt')).map((line) => line.split(', '));

  it('has two or more names in a group, and no name in two', () => {
    expect([groups.filter(({ length }) => length < 2), repeated(groups.flat())]).toEqual([[], []]);
  });
});
