/** The candidates are those of MiniSearch: the package as it comes, given the same texts, finds the same in the same order. */
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { CandidateIndex } from '../../src/search/candidate-index.ts';
import { Dictionary } from '../../src/search/dictionary.ts';
import { invert } from '../../src/search/postings.ts';
import { between, createRandom, pick } from '../random.ts';

const TITLE = 0.4;
const WORDS = 'amber birch cedar delta ember fjord grove heath islet jetty knoll lagoon meadow notch oasis prairie'.split(' ');
const random = createRandom(4);
const words = (most: number): string[] => Array.from({ length: between(random, 1, most) }, () => pick(random, WORDS.slice(0, between(random, 1, WORDS.length))));
const PASSAGES = Array.from({ length: 120 }, () => ({ text: words(30), title: words(4) }));

const dictionary = new Dictionary();
const numbers = (terms: readonly string[]): Uint32Array => Uint32Array.from(terms, (term) => dictionary.intern(term));
const ENTRIES = PASSAGES.map(({ text, title }) => ({ text: numbers(text), title: numbers(title) }));

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function filled(count = ENTRIES.length): CandidateIndex {
  const index = new CandidateIndex(dictionary);
  const text = run(invert(dictionary.size, count, (passage) => ENTRIES[passage]?.text ?? []));
  const title = run(invert(dictionary.size, count, (passage) => ENTRIES[passage]?.title ?? []));
  run(index.fill(text, title));
  return index;
}

function put(index: CandidateIndex, from: number, to = ENTRIES.length): CandidateIndex {
  for (const [offset, { text, title }] of ENTRIES.slice(from, to).entries()) index.put(from + offset, text, title);
  return index;
}

function without(index: CandidateIndex, taken: readonly number[]): CandidateIndex {
  for (const passage of taken) index.take(passage, ENTRIES[passage]?.text ?? [], ENTRIES[passage]?.title ?? []);
  return index;
}

function packageOf(left: readonly number[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'title'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  index.addAll(left.map((id) => ({ id, text: PASSAGES[id]?.text.join(' '), title: PASSAGES[id]?.title.join(' ') })));
  return index;
}

/** What the package finds in these passages, its factor for the number of matched terms taken away. */
function plain(left: readonly number[], weights: ReadonlyMap<string, number>, prefix?: string): number[] {
  const found = packageOf(left).search([...weights.keys(), ...(prefix === undefined ? [] : [prefix])].join(' '), {
    boost: { title: TITLE },
    boostTerm: (term) => weights.get(term) ?? 1,
    prefix: (term) => term === prefix,
  });
  const scores = found.map(({ id, score, queryTerms }) => ({ id: id as number, score: score / queryTerms.length }));
  return scores.toSorted((one, other) => other.score - one.score || one.id - other.id).map(({ id }) => id);
}

function own(index: CandidateIndex, weights: ReadonlyMap<string, number>, prefix?: string, most = ENTRIES.length): number[] {
  const terms = new Map([...weights].map(([term, weight]) => [dictionary.intern(term), weight]));
  const found = index.candidates({ weights: terms, prefix, title: TITLE }, most);
  return [...found].toSorted((one, other) => index.scoreOf(other) - index.scoreOf(one) || one - other);
}

const ALL = PASSAGES.map((_, passage) => passage);
const TAKEN = ALL.filter((passage) => passage % 7 === 2 || (passage > 20 && passage < 30));
const LEFT = ALL.filter((passage) => !TAKEN.includes(passage));
const QUESTIONS: readonly (readonly [what: string, weights: ReadonlyMap<string, number>, prefix: string | undefined])[] = [
  ['one word', new Map([['prairie', 1]]), undefined],
  ['common and rare words', new Map([['amber', 1], ['oasis', 1], ['notch', 1]]), undefined],
  ['words that weigh less', new Map([['cedar', 1], ['delta', 0.3], ['meadow', 0.7]]), undefined],
  ['a word begun', new Map([['birch', 1]]), 'ja'],
  ['a word begun alone', new Map(), 'la'],
  ['no word that is there', new Map([['zebra', 1]]), undefined],
];

describe.each(QUESTIONS)('for %s', (_what, weights, prefix) => {
  it.each([
    ['filled at once', ALL, filled],
    ['put in one by one', ALL, () => put(new CandidateIndex(dictionary), 0)],
    ['partly filled, partly put in', ALL, () => put(filled(70), 70)],
    ['filled, some taken out', LEFT, () => without(filled(), TAKEN)],
    ['put in, some taken out', LEFT, () => without(put(new CandidateIndex(dictionary), 0), TAKEN)],
  ])('the candidates of what was %s are those of MiniSearch', (_how, left, make) => {
    expect(own(make(), weights, prefix)).toEqual(plain(left, weights, prefix));
    expect(own(make(), weights, prefix, 5)).toEqual(plain(left, weights, prefix).slice(0, 5));
  });

  it('its own search finds them too', () => {
    const found = filled().search([...weights.keys()].join(' '), { boost: { title: TITLE }, boostTerm: (term) => weights.get(term) ?? 1 });
    expect(found.map(({ id }) => id as number).toSorted((one, other) => one - other)).toEqual(plain(ALL, weights).toSorted((one, other) => one - other));
  });
});

it.each(['prai', 'ambr', 'cedra heath', 'zzz'])('its own search for "%s", with words begun and slips mended, is that of the package', (typed) => {
  const options = { prefix: true, fuzzy: 0.3 };
  const found = without(filled(), TAKEN).search(typed, options);
  const expected = packageOf(LEFT).search(typed, options);
  expect(found.map(({ id, terms }) => [id as number, terms.toSorted()])).toEqual(expected.map(({ id, terms }) => [id as number, terms.toSorted()]));
});

it('of an index that was emptied there are none, and it can be filled again', () => {
  const index = without(filled(60), ALL.slice(0, 60));
  expect(own(index, new Map([['amber', 1]]))).toEqual([]);
  put(index, 60);
  expect(own(index, new Map([['amber', 1]]))).toEqual(plain(ALL.slice(60), new Map([['amber', 1]])));
});
