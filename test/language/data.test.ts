import { stemmer } from '@orama/stemmers/russian';
import snowball from 'snowball-stemmers';
import { describe, expect, test } from 'vitest';
import { translationsOf } from '../../src/language/lexicon.ts';
import { FORMS_OF_NOUNS } from '../../src/language/russian-nouns.ts';
import { isStopWord, termOf, wordsOf } from '../../src/language/tokens.ts';
import { linesOf, readLexicon } from './tables.ts';
import type { Entry } from './tables.ts';

const entries = await readLexicon();

/** The values that come more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function show({ headword, partOfSpeech, translations }: Entry): string {
  return `${headword} (${partOfSpeech}): ${translations.join(', ')}`;
}

/** A text as the lexicon compares texts. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

function termsOf(text: string): string[] {
  return wordsOf(text).map((word) => termOf(word));
}

/** Whether the lexicon translates a text by another. */
function leads(from: string, to: string): boolean {
  const wanted = termsOf(to).join(' ');
  return wanted !== '' && translationsOf(termsOf(from)).some(({ expression }) => expression.join(' ') === wanted);
}

function isWordOfGrammar(text: string): boolean {
  const [word, ...more] = wordsOf(text);
  return word !== undefined && more.length === 0 && isStopWord(word);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

describe('the lexicon', () => {
  test('has 9,000 English headwords or more', () => {
    expect(new Set(entries.map(({ headword }) => headword.toLowerCase())).size).toBeGreaterThanOrEqual(9000);
  });

  test.each<[string, (entry: Entry) => boolean]>([
    ['headwords in Latin letters', ({ headword }) => /^[A-Za-z0-9]+(?:(?:[ '/&-]|\. |' )[A-Za-z0-9]+)*$/.test(headword)],
    ['translations in Cyrillic letters', ({ translations }) => translations.every((one) => /^[А-Яа-яЁё0-9]+(?:[ -][А-Яа-яЁё0-9]+)*$/.test(one))],
    ['known parts of speech', ({ partOfSpeech }) => /^(?:abbr|adj|adv|conj|n|name|num|phr|prep|v)$/.test(partOfSpeech)],
    ['one to five translations', ({ translations }) => translations.length >= 1 && translations.length <= 5],
    ['translations that differ', ({ translations }) => repeated(translations.map(folded)).length === 0],
  ])('has %s', (_name, holds) => {
    expect(entries.filter((entry) => !holds(entry)).map(show)).toEqual([]);
  });

  test('has one line for a headword and part of speech, whatever the case', () => {
    expect(repeated(entries.map(({ headword, partOfSpeech }) => `${headword.toLowerCase()} ${partOfSpeech}`))).toEqual([]);
  });

  test('is sorted by headword in lower case, then as written, then by part of speech, in order of code units', () => {
    const sorted = entries.toSorted(
      (one, other) =>
        compare(one.headword.toLowerCase(), other.headword.toLowerCase()) ||
        compare(one.headword, other.headword) ||
        compare(one.partOfSpeech, other.partOfSpeech),
    );
    const first = entries.findIndex((entry, place) => entry !== sorted[place]);
    expect(first < 0 ? null : entries.slice(first - 1, first + 2).map(show)).toBeNull();
  });

  test('leads from every headword to its translations and back', () => {
    const lost = entries.flatMap(({ headword, translations }) =>
      translations.filter((one) => !leads(headword, one) || !leads(one, headword)).map((one) => `${headword} ↔ ${one}`),
    );
    expect(lost).toEqual([]);
  });

  test('translates no abbreviation that reads like a word of grammar, US alone excepted', () => {
    const misread = entries.filter(({ headword, partOfSpeech }) => partOfSpeech === 'abbr' && wordsOf(headword).every(isStopWord));
    expect(misread.map(({ headword }) => headword)).toEqual(['US']);
  });

  test('translates nothing by a single word of grammar', () => {
    expect(entries.filter(({ translations }) => translations.some(isWordOfGrammar)).map(show)).toEqual([]);
  });
});

const english = snowball.newStemmer('english');

describe.each<[string, RegExp, (word: string) => string]>([
  ['english-families.txt', /^[a-z]+$/, (word) => english.stem(word)],
  ['russian-families.txt', /^[а-я]+$/, (word) => stemmer(FORMS_OF_NOUNS.get(word) ?? word)],
])('%s', async (table, alphabet, stem) => {
  const families = (await linesOf(table)).map((line) => line.split(' '));

  test('has folded words of its own alphabet', () => {
    expect(families.flat().filter((word) => !alphabet.test(word))).toEqual([]);
  });

  test('joins different stems in every line', () => {
    expect(families.filter((words) => new Set(words.map(stem)).size < 2).map((words) => words.join(' '))).toEqual([]);
  });

  test('has no stem in two lines', () => {
    expect(repeated(families.flatMap((words) => [...new Set(words.map(stem))]))).toEqual([]);
  });

  test('makes one term of the words of a line', () => {
    expect(families.filter((words) => new Set(words.map((word) => termOf(word))).size > 1).map((words) => words.join(' '))).toEqual([]);
  });
});

describe.each([
  ['english-synonyms.txt', /^[a-z0-9]+(?:[ '.&-]+[a-z0-9]+)*$/],
  // Brands and abbreviations stand in Latin letters in Russian texts.
  ['russian-synonyms.txt', /^[а-яa-z0-9]+(?:[ './-]+[а-яa-z0-9]+)*$/],
])('%s', async (table, alphabet) => {
  const senses = (await linesOf(table)).map((line) => line.split(', '));

  test('has two to ten members in every line', () => {
    expect(senses.filter(({ length }) => length < 2 || length > 10).map((members) => members.join(', '))).toEqual([]);
  });

  test('has folded members of its own alphabet, none empty', () => {
    expect(senses.flat().filter((member) => !alphabet.test(member))).toEqual([]);
  });

  test('repeats no member in a line and no line', () => {
    expect(senses.filter((members) => repeated(members).length > 0).map((members) => members.join(', '))).toEqual([]);
    expect(repeated(senses.map((members) => members.toSorted(compare).join(', ')))).toEqual([]);
  });
});
