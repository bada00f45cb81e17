import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom, seedArticles } from '../articles.ts';

/** Four small stories that share words, so that an order among them says something. */
const ARTICLES = [
  articleFrom(
    'bridge.txt',
    `Council cancels the bridge over the Amber
The council cancelled the new bridge on Tuesday after its price rose to 40 million euros.
Engineers from Riga had promised to finish the bridge by 2031, the council's spokeswoman said.
Residents of the old town celebrated the decision with a concert in the market square.`,
    { date: '2024-03-05', publisher: 'Amber Post' },
  ),
  articleFrom(
    'ferry.txt',
    `A ferry returns to the Amber
The ferry will cross the Amber again from May 2, because the bridge will not be built.
Tickets cost two euros, and children travel free, the company's director Anna Kalnina said.
The ferry carried 12,000 passengers in its last summer before the pause.`,
    { date: '2025-04-20', publisher: 'River News' },
  ),
  articleFrom(
    'most.txt',
    `Мост через Янтарную не построят
Городской совет отменил строительство моста через реку во вторник из-за роста цены до 40 миллионов евро.
Инженеры из Риги обещали закончить мост к 2031 году, сообщила пресс-секретарь совета.
Жители старого города отметили решение концертом на рыночной площади.`,
    { date: '2024-03-06', publisher: 'Янтарный вестник' },
  ),
  articleFrom(
    'copy.txt',
    `Bridge is off
The council cancelled the new bridge on Tuesday after its price rose to 40 million euros, it said.`,
    { date: '2024-03-07', publisher: 'Copycat' },
  ),
];

const engine = createSearchEngine(indexOf(ARTICLES));

async function find(question: string, limit = 5): Promise<string[]> {
  const { hits } = await engine.search(question, { limit });
  return hits.map(({ article, passage }) => `${article.source.file} ${passage.paragraph}`);
}

describe('the first passage', () => {
  it.each<[question: string, first: string, why: string]>([
    ['when will the ferry cross the river again', 'ferry.txt 1', 'the date stands beside the words'],
    ['how much is a ticket for the ferry', 'ferry.txt 2', 'a sum is asked for, and the title holds the ferry'],
    ['who runs the ferry company', 'ferry.txt 2', 'a name is asked for'],
    ['how many people did the ferry carry', 'ferry.txt 3', 'a number is asked for'],
    ['why was the bridge called off', 'bridge.txt 1', 'call off is to cancel'],
    ['where were the engineers from', 'bridge.txt 2', 'the rare word decides'],
    ['почему отменили строительство моста', 'most.txt 1', 'the reason stands there'],
    ['к какому году обещали мост', 'most.txt 2', 'a year is asked for'],
    ['who celebrated', 'bridge.txt 3', 'one word is enough'],
    ['why did the council cancel the bridge', 'bridge.txt 1', 'the copy stands behind or not at all'],
  ])('for "%s" is %s: %s', async (question, first) => {
    expect((await find(question))[0]).toBe(first);
  });

  it('is found in the other language', async () => {
    expect(await find('концерт на площади')).toContain('bridge.txt 3');
    expect(await find('town hall engineers spokeswoman')).toContain('most.txt 2');
  });

  it('never stands beside its near-copy', async () => {
    const found = await find('council cancelled bridge Tuesday price');
    expect(found.filter((place) => ['bridge.txt 1', 'copy.txt 1'].includes(place))).toHaveLength(1);
  });

  it('says where its near-copy stands', async () => {
    const { hits } = await engine.search('council cancelled bridge Tuesday price', { limit: 3 });
    const own = hits[0]?.article.source.file;
    expect(hits[0]?.alsoIn.map(({ source }) => source.file)).toEqual([own === 'bridge.txt' ? 'copy.txt' : 'bridge.txt']);
  });
});

describe('a filter', () => {
  it.each<[question: string, files: string[]]>([
    ['ferry source:River', ['ferry.txt']],
    ['bridge source:"Amber Post"', ['bridge.txt']],
    ['bridge after:2025', ['ferry.txt']],
    ['bridge before:2024-03-06', ['bridge.txt']],
    ['мост источник:Янтарный', ['most.txt']],
    ['"passengers in its last summer"', ['ferry.txt']],
    ['«рыночной площади»', ['most.txt']],
    ['"no such words anywhere"', []],
  ])('%s leaves %j', async (question, files) => {
    const { hits } = await engine.search(question, { limit: 10 });
    expect([...new Set(hits.map(({ article }) => article.source.file))]).toEqual(files);
  });

  it.each<[question: string, filters: string[]]>([
    ['bridge source:"Amber Post"', ['source:"Amber Post" kept']],
    ['bridge source:nobody', ['source:nobody left out']],
    ['bridge source:nobody before:2024-03-06', ['source:nobody left out', 'before:2024-03-06 kept']],
    ['ferry after:2030 source:River', ['after:2030 left out', 'source:River kept']],
    ['ferry source:River before:2025', ['source:River left out', 'before:2025 left out']],
    ['"no such words anywhere" after:2030', ['after:2030 left out', '"no such words anywhere" kept']],
    ['bridge nobody:nothing', []],
    ['bridge source:a source:b source:c source:d source:e', ['source:a left out', 'source:b left out', 'source:c left out', 'source:d left out']],
  ])('that no article meets is left out, and said: %s', async (question, said) => {
    const { filters, hits } = await engine.search(question, { limit: 10 });
    expect(filters.map(({ written, used }) => `${written} ${used ? 'kept' : 'left out'}`)).toEqual(said);
    expect(hits.length > 0).toBe(!question.startsWith('"'));
  });

  it('that makes no sense is a word of the question', async () => {
    expect(await find('ferry after:lunch')).not.toEqual([]);
  });

  it('of a phrase in passing puts what has it word for word first', async () => {
    expect((await find('who said that the "decision with a concert" pleased the residents'))[0]).toBe('bridge.txt 3');
  });
});

describe('a word that no article has', () => {
  it.each<[question: string, repaired: string, first: string]>([
    ['director Kalnyna', 'director kalnina', 'ferry.txt 2'],
    ['who celibratd', 'who celebrated', 'bridge.txt 3'],
    ['инжинеры из Риги', 'инженеры из Риги', 'most.txt 2'],
    ['jnvtybkb cnhjbntkmcndj vjcnf', 'отменили строительство моста', 'most.txt 1'],
  ])('in "%s" is read as "%s"', async (question, repaired, first) => {
    const result = await engine.search(question, { limit: 3 });
    expect(result.repaired ?? question).toBe(repaired);
    const [hit] = result.hits;
    expect(`${hit?.article.source.file} ${hit?.passage.paragraph}`).toBe(first);
  });

  it('is never a number', async () => {
    expect((await engine.search('what cost 41 million', { limit: 3 })).repaired).toBeNull();
  });
});

describe('a follow-up', () => {
  it('finds its answer in the article before', async () => {
    const context = { question: 'when does the ferry return', files: ['ferry.txt'] };
    const { hits } = await engine.search('and for children?', { limit: 3, context });
    expect(hits[0]?.article.source.file).toBe('ferry.txt');
  });

  it('may share no word with its answer', async () => {
    const context = { question: 'when does the ferry return', files: ['ferry.txt'] };
    const { hits } = await engine.search('how many?', { limit: 3, context });
    expect(hits.map(({ article, passage }) => `${article.source.file} ${passage.paragraph}`)).toContain('ferry.txt 3');
  });
});

describe('any question', () => {
  it.each([
    ['of one letter many times', 'a '.repeat(2048)],
    ['of one long word', 'a'.repeat(4096)],
    ['of many words', Array.from({ length: 400 }, (_, number) => `word${number}`).join(' ')],
    ['of prototype names', '__proto__ constructor hasOwnProperty toString valueOf'],
    ['of marks', '"«(*+?[]{}|\\^$»"'],
    ['of quotation marks', '"'.repeat(4096)],
    ['of combining marks', 'é̂̃'.repeat(1000)],
    ['of emoji', '👩‍👩‍👧‍👦'.repeat(300)],
    ['of real words', seedArticles().map(({ text }) => text).join(' ').slice(0, 4096)],
  ])('%s is searched in a moment', async (_what, question) => {
    const start = performance.now();
    const { terms } = await engine.search(question, { limit: 5 });
    expect(performance.now() - start).toBeLessThan(500);
    expect(terms.length).toBeLessThanOrEqual(24);
  });
});
