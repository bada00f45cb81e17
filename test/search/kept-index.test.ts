import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticles } from '../../src/benchmark/articles.ts';
import type { Article } from '../../src/article.ts';
import { decodeAnalysis, decodeWords, encodeAnalysis, encodeWords } from '../../src/search/kept-index.ts';
import { indexOf, reindex } from '../../src/search/indexing.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';

const ARTICLES = [...makeArticles({ articles: 30, paragraphs: 8, seed: 5 })].map(({ file, text }) => articleFrom(file, text));
const QUESTIONS = ARTICLES.flatMap(({ passages }) => passages.slice(2, 4).map(({ text }) => text.split(' ').slice(3, 9).join(' ')));

/** What an index answers: ids and scores, for all questions. */
async function answers(index: PassageIndex): Promise<unknown[]> {
  const engine = createSearchEngine(index);
  const found = await Promise.all(QUESTIONS.map((question) => engine.search(question, { limit: 5 })));
  return found.map(({ hits, terms }) => [hits.map(({ passage, score }) => [passage.id, Number(score.toFixed(9))]), terms.map(({ term, passages }) => [term, passages])]);
}

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One article after the other, as while the bot runs. */
function addedOneByOne(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}

describe('an index', () => {
  const fresh = indexOf(ARTICLES);

  it('filled at once is the same as one filled article by article', async () => {
    expect(await answers(fresh)).toEqual(await answers(addedOneByOne(ARTICLES)));
  });

  it('from which articles were removed is the same as one that never had them', async () => {
    const index = indexOf(ARTICLES);
    for (const article of ARTICLES.slice(10, 25)) index.remove(article);
    expect(index.size).toBe(indexOf([...ARTICLES.slice(0, 10), ...ARTICLES.slice(25)]).size);
    expect(await answers(index)).toEqual(await answers(indexOf([...ARTICLES.slice(0, 10), ...ARTICLES.slice(25)])));
  });

  it('knows no name of another script that only removed articles have', async () => {
    const [kept, gone] = [articleFrom('kept.txt', 'Ferry\nThe ferry left the harbour on time.'), articleFrom('gone.txt', 'Паром\nКапитан Бредихинов вёл паром.')];
    const index = indexOf([kept, gone]);
    const formsOf = async (): Promise<readonly string[]> => {
      const { terms } = await createSearchEngine(index).search('bredikhinov ferry', { limit: 1 });
      return terms.flatMap(({ word, alternatives }) => (word === 'bredikhinov' ? alternatives.map(({ by }) => by) : []));
    };
    expect(await formsOf()).toEqual(['name']);
    index.remove(gone);
    expect(await formsOf()).toEqual([]);
  });

  it('made anew without the removed articles is the same, and has room again', async () => {
    const index = indexOf(ARTICLES);
    for (const article of ARTICLES.slice(0, 10)) index.remove(article);
    expect(index.removed).toBeGreaterThan(0);
    const tidy = run(reindex(ARTICLES.slice(10), index));
    expect(tidy.removed).toBe(0);
    expect(await answers(tidy)).toEqual(await answers(indexOf(ARTICLES.slice(10))));
  });

  it('put together from what was kept of it is the same', async () => {
    const words = encodeWords(fresh);
    const analyses = ARTICLES.map((article) => {
      const indexed = fresh.indexed(article);
      return indexed === undefined ? new Uint8Array() : encodeAnalysis(fresh.analysisOf(indexed));
    });
    const index = new PassageIndex({ collecting: true });
    decodeWords(words, index);
    ARTICLES.forEach((article, number) => index.add(article, decodeAnalysis(analyses[number] ?? new Uint8Array())));
    run(index.complete());
    expect(await answers(index)).toEqual(await answers(fresh));
  });

  it('still knows an article that was removed since, for whoever is keeping it', () => {
    const [article = expect.fail()] = ARTICLES;
    const index = indexOf(ARTICLES);
    const indexed = index.indexed(article) ?? expect.fail();
    const before = encodeAnalysis(index.analysisOf(indexed));
    index.remove(article);
    expect(index.indexed(article)).toBeUndefined();
    expect(encodeAnalysis(index.analysisOf(indexed))).toEqual(before);
  });

  it('of nothing is kept too', () => {
    const index = new PassageIndex({ collecting: true });
    decodeWords(encodeWords(new PassageIndex()), index);
    run(index.complete());
    expect(index.dictionary.size).toBe(0);
    expect(index.candidates(new Map([[0, 1]]), { limit: 5 })).toHaveLength(0);
  });
});

describe('an analysis', () => {
  const terms = fc.uint32Array({ maxLength: 40 });
  const passage = fc.record({ own: terms, starts: terms }).map(({ own, starts }) => ({ terms: own, kinds: Uint8Array.from(own, (term) => term % 255), starts }));

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.record({ title: terms, words: terms, passages: fc.array(passage, { maxLength: 6 }) }, { noNullPrototype: true }), (analysis) => {
        expect(decodeAnalysis(encodeAnalysis(analysis))).toEqual(analysis);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('is refused when bytes are missing or too many', () => {
    const bytes = encodeAnalysis({ title: Uint32Array.of(1), words: Uint32Array.of(1, 2), passages: [{ terms: Uint32Array.of(1, 2), kinds: Uint8Array.of(3, 4), starts: Uint32Array.of(0, 5) }] });
    for (let length = 0; length < bytes.length; length += 1) expect(() => decodeAnalysis(bytes.subarray(0, length))).toThrow();
    expect(() => decodeAnalysis(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow('damaged');
  });
});
