import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/tokens.ts';
import { FEATURES } from '../../src/search/feature-names.ts';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine, lookAt } from '../../src/search/search.ts';
import { seedArticles } from '../articles.ts';

const articles = seedArticles();
const index = indexOf(articles);
const engine = createSearchEngine(index);

describe('an explanation', () => {
  it('ranks as the search does, and its points add up to the score, for any words of the corpus', async () => {
    const words = [...new Set(articles.flatMap(({ text }) => wordsOf(text)))];
    const question = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(question, fc.integer({ min: 1, max: 8 }), async (asked, limit) => {
        const { hits } = await engine.search(asked, { limit });
        const { passages, words: explained } = await engine.explain(asked, { limit });
        expect(passages.map(({ passage, score }) => [passage.id, score])).toEqual(hits.map(({ passage, score }) => [passage.id, score]));
        for (const { score, features, matches } of passages) {
          expect(features.map(({ name }) => name)).toEqual(FEATURES);
          expect(features.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
          for (const { value, weight, points } of features) expect(points).toBe(value * weight);
          expect(matches).toHaveLength(explained.length);
        }
        if (explained.length > 0) expect(explained.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('says a word is matched exactly where the ranking has found it', async () => {
    for (const question of ['who signed the treaty with Peking?', 'кто такой Patrushev', 'when will cyber attacks on Ruritania end']) {
      const { passages } = await engine.explain(question, { limit: 8 });
      const ranked = new Map([...lookAt(index, question, { limit: 8 }).ranking].map((own) => [index.place(own.number)?.passage, own]));
      for (const { passage, matches } of passages) {
        const { found, title } = ranked.get(passage) ?? {};
        expect(matches.map(({ length }) => length > 0)).toEqual(matches.map((_, place) => (found?.[place] ?? 0) + (title?.[place] ?? 0) > 0));
      }
    }
  });

  it.each<[question: string, word: string, by: string, written: RegExp]>([
    ['when will it be signed?', 'signed', 'itself', /^signed$/],
    ['кто подписал соглашение', 'соглашение', 'itself', /^Соглашение$/i],
    ['russian america agreement 2013', 'america', 'translation', /США|америк/i],
    ['who is Путин', 'путин', 'name', /^Putin$/],
    ['Patrusheb said', 'patrusheb', 'repair', /^Patrushev$/],
    ['accord of Russia and China', 'accord', 'synonym', /^(?:deal|agreement)$/i],
  ])('of "%s" tells that %s is matched by %s', async (question, word, by, written) => {
    const { words, passages } = await engine.explain(question, { limit: 8 });
    const place = words.findIndex((own) => own.word === word);
    const matches = passages.flatMap(({ matches: own }) => own[place] ?? []);
    const [match] = matches.filter((own) => own.by === by);
    expect(match?.text).toMatch(written);
  });

  it('names what was not looked for, what nobody has, and what was repaired', async () => {
    const { words, ignored, repaired, type, filtered } = await engine.explain('tell me when the agrement of Ruritania will be signed', { limit: 3 });
    expect({ type, filtered, repaired }).toEqual({ type: 'when', filtered: false, repaired: 'tell me when the agreement of Ruritania will be signed' });
    expect(ignored).toEqual(['tell', 'me', 'when', 'the', 'of', 'will', 'be']);
    expect(words.map(({ word, known, passages }) => [word, known, passages > 0])).toEqual([
      ['agrement', true, false],
      ['ruritania', false, false],
      ['signed', true, true],
    ]);
  });

  it('says that a filter keeps passages out', async () => {
    const { filtered, passages } = await engine.explain('Путин source:sputnik', { limit: 8 });
    expect(filtered).toBe(true);
    expect(new Set(passages.map(({ article }) => article.source.publisher))).toEqual(new Set(['Sputnik']));
  });
});
