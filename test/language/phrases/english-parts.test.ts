import { describe, expect, it } from 'vitest';
import { partsOfEnglishWord } from '../../../src/language/phrases/english-parts.ts';

describe('parts of speech of English words', () => {
  it.each<[what: string, word: string, parts: string]>([
    ['a noun of the lexicon', 'river', 'n'],
    ['a word that may be two', 'bridge', 'nv'],
    ['a verb whose past is irregular', 'sold', 'pa'],
    ['a form in -ed of a verb', 'crossed', 'p'],
    ['one whose verb ends in -e', 'moved', 'p'],
    ['one whose verb ends in -y', 'carried', 'p'],
    ['one with a doubled letter', 'admitted', 'p'],
    ['one of a verb that the lexicon does not have', 'zorbed', 'p'],
    ['no form: too short', 'bed', 'n'],
    ['a form in -ing', 'carrying', 'g'],
    ['a plural', 'rivers', 'n'],
    ['a plural in -ies', 'cities', 'n'],
    ['a plural in -ves', 'wolves', 'n'],
    ['a comparative', 'colder', 'a'],
    ['a superlative of -y', 'driest', 'a'],
    ['the last word behind a hyphen', 'zorb-river', 'n'],
    ['the ending of a noun', 'zorbification', 'n'],
    ['that of its plural', 'zorbifications', 'n'],
    ['the ending of an adjective', 'gribnous', 'a'],
    ['that of an adverb', 'gribnously', 'd'],
    ['that of a verb', 'zorbify', 'v'],
    ['the longer of two endings', 'gribnial', 'a'],
    ['an ending of two parts', 'gribnent', 'an'],
    ['none of these', 'zorb', 'n'],
  ])('%s: %s', (_what, word, parts) => {
    expect(partsOfEnglishWord(word)).toBe(parts);
  });
});
