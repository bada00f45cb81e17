/** Several small articles, one question: what the whole chain says of their values. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { Library } from '../../src/library.ts';
import { articleFrom, seedArticles } from '../articles.ts';

/** Texts of articles; after a bar the day of the article. */
async function outcomeOf(question: string, texts: readonly string[]): Promise<string> {
  const articles = texts.map((one, index) => {
    const [text = '', date] = one.split(' | ');
    return articleFrom(`${index + 1}.txt`, `Report ${index + 1}\n${text}`, date === undefined ? {} : { date });
  });
  const { disagreement, agreeing } = await answerQuestion(Library.of(articles).snapshot.engine, question, { limit: 3 });
  if (disagreement !== null) return disagreement.values.map(({ answer }) => answer).join(' ≠ ');
  return agreeing.length > 1 ? `${agreeing.length} agree` : 'neither';
}

// Short sentences that share most of their words are near-copies, and merged.
const HARBOUR = 'The harbour bridge was opened by mayor Smith and guests from four villages';
const BRIDGE = 'Портовый мост открыл мэр';

describe('articles in one language', () => {
  it.each<[question: string, outcome: string, ...texts: string[]]>([
    ['When was the harbour bridge opened?', 'June 3, 1932 ≠ June 5, 1932', `${HARBOUR} on June 3, 1932.`, 'On June 5, 1932 the bridge of the harbour was opened in heavy rain, as two newspapers wrote.'],
    ['When was the harbour bridge opened?', '2 agree', `${HARBOUR} on June 3, 1932.`, 'Old people still tell how bands played and children waved flags when on 3 June 1932 the long harbour bridge was at last opened.'],
    ['When was the harbour bridge opened?', 'neither', `${HARBOUR} on June 3, 1932.`, 'In June 1932 the bridge of the harbour was opened in heavy rain, as two newspapers wrote.'],
    ['When was the harbour bridge opened?', 'neither', `${HARBOUR} on June 3, 1932.`, 'The fish market was built of brick on June 5, 1932.'],
    ['When was the harbour bridge opened?', 'neither', `${HARBOUR} on June 3, 1932. ${HARBOUR} again on June 5, 1932.`],
    ['When was the harbour bridge opened?', 'June 5, 1932 ≠ June 3, 1932', `${HARBOUR} on June 3, 1932. | 2001-01-01`, 'On June 5, 1932 the bridge of the harbour was opened in heavy rain, as two newspapers wrote. | 2011-01-01'],
    ['When was the harbour bridge opened?', '3 agree', `${HARBOUR} on June 3, 1932.`, 'Old people still tell how bands played and children waved flags when on 3 June 1932 the long harbour bridge was at last opened.', 'Since the harbour bridge opened on June 3, 1932, no ferry has gone to the island.'],
    ['Когда открыли портовый мост?', '5 июня 1932 года ≠ 3 июня 1932 года', `${BRIDGE} 3 июня 1932 года.`, 'Газеты писали, что 5 июня 1932 года под сильным дождём открыли портовый мост.'],
    ['Когда открыли портовый мост?', '2 agree', `${BRIDGE} 3 июня 1932 года.`, 'Газеты писали, что 03.06.1932 под сильным дождём открыли портовый мост.'],
    ['How many ships entered the harbour?', '57 ≠ 40', 'The clerk counted that 40 ships entered the harbour.', 'Last summer 57 ships entered the harbour, said the pilot.'],
    ['How many ships entered the harbour?', '2 agree', 'The clerk counted that 40 ships entered the harbour.', 'Last summer forty ships entered the harbour, said the pilot.'],
    ['How much did the lighthouse cost?', '$5 million ≠ $7 million', 'The lighthouse cost $5 million, said the clerk.', 'In the end the lighthouse cost $7 million.'],
    ['How much did the lighthouse cost?', 'neither', 'The lighthouse cost $5 million, said the clerk.', 'In the end the lighthouse cost 6 million euros.'],
    ['Сколько стоил маяк?', '5 миллионов рублей ≠ 7 миллионов рублей', 'Маяк стоил 5 миллионов рублей, сказал служащий.', 'В итоге маяк стоил 7 миллионов рублей.'],
    ['Сколько стоил маяк?', '2 agree', 'Маяк стоил 5 миллионов рублей, сказал служащий.', 'В итоге маяк стоил 5 млн рублей.'],
    ['Where was the lighthouse lamp built?', 'neither', 'The lighthouse lamp was built in Bergen.', 'The lighthouse lamp was built in Hamburg by two brothers.'],
  ])('%s %s', async (question, outcome, ...texts) => {
    expect(await outcomeOf(question, texts)).toBe(outcome);
  });
});

it('values that differ stand in quotes of the answer', async () => {
  const said = ['was lit by the keeper on {1 April 1911} after a long storm', 'shone for the first time, lit on {2 April 1911} by two sailors', 'on {3 April 1911} was lit while the whole village watched', 'according to the church book was lit on {4 April 1911} at dusk'];
  const articles = said.map((one, index) => articleFrom(`${index + 1}.txt`, `Report ${index + 1}\nThe lighthouse ${one.replace(/[{}]/g, '')}.`));
  const { disagreement, quotes } = await answerQuestion(Library.of(articles).snapshot.engine, 'When was the lighthouse lit?', { limit: 3 });
  expect(disagreement?.values.length).toBeGreaterThan(1);
  const quoted = quotes.map(({ passage }) => passage.id);
  expect(disagreement?.values.filter(({ passage }) => !quoted.includes(passage))).toEqual([]);
});

describe('articles in two languages', () => {
  it.each<[question: string, outcome: string, ...texts: string[]]>([
    ['When was the bridge opened?', '3 June 1932 ≠ 5 июня 1932 года', 'The bridge was opened on 3 June 1932.', 'Мост открыт 5 июня 1932 года.'],
    ['When was the bridge opened?', '2 agree', 'The bridge was opened on 3 June 1932.', 'Мост открыт 3 июня 1932 года.'],
    ['Когда открыт мост?', '5 июня 1932 года ≠ 3 June 1932', 'The bridge was opened on 3 June 1932.', 'Мост открыт 5 июня 1932 года.'],
    ['Когда открыт мост?', '2 agree', 'The bridge was opened on 3 June 1932.', 'Мост открыт 3 июня 1932 года.'],
  ])('%s %s', async (question, outcome, ...texts) => {
    expect(await outcomeOf(question, texts)).toBe(outcome);
  });

  it('that the project began with differ in the day of the signing', async () => {
    const { disagreement, quotes } = await answerQuestion(Library.of(seedArticles()).snapshot.engine, 'When will it be signed?', { limit: 3 });
    expect(disagreement).toMatchObject({ kind: 'date', values: [{ answer: 'May 8' }, { answer: '10 ноября' }] });
    const shown = disagreement?.values.map(({ passage }) => quotes.find((quote) => quote.passage.id === passage)?.source.publisher);
    expect(shown).toEqual(['Sputnik', 'Интерфакс']);
  });
});

describe('a relative date', () => {
  const quoteOf = async (question: string, text: string, date?: string): Promise<string> => {
    const { quotes } = await answerQuestion(Library.of([articleFrom('1.txt', `Report\n${text}`, date === undefined ? {} : { date })]).snapshot.engine, question, { limit: 1 });
    const [quote] = quotes;
    if (quote?.answer == null) return 'none';
    const words = quote.passage.text.slice(quote.answer.start, quote.answer.end);
    return quote.when === null ? words : `${words} = ${quote.when.from}${quote.when.to === quote.when.from ? '' : `…${quote.when.to}`}`;
  };

  it.each<[shown: string, question: string, text: string, date?: string]>([
    ['Wednesday = 2014-10-22', 'When did the ship leave the harbour?', 'The ship left the harbour on Wednesday.', '2014-10-23'],
    ['yesterday = 2014-10-22', 'When did the ship leave the harbour?', 'The ship left the harbour yesterday.', '2014-10-23'],
    ['last month = 2014-09-01…2014-09-30', 'When did the ship leave the harbour?', 'The ship left the harbour last month.', '2014-10-23'],
    ['May 8 = 2015-05-08', 'When did the ship leave the harbour?', 'The ship left the harbour on May 8.', '2015-04-30'],
    ['Wednesday', 'When did the ship leave the harbour?', 'The ship left the harbour on Wednesday.'],
    ['May 8, 2015', 'When did the ship leave the harbour?', 'The ship left the harbour on May 8, 2015.', '2015-04-30'],
    ['среду = 2014-10-22', 'Когда судно вышло из гавани?', 'Судно вышло из гавани в среду.', '2014-10-23'],
    ['вчера = 2014-10-22', 'Когда судно вышло из гавани?', 'Судно вышло из гавани вчера.', '2014-10-23'],
    ['21 октября = 2014-10-21', 'Когда судно вышло из гавани?', 'Судно вышло из гавани 21 октября.', '2014-10-23'],
    ['вчера', 'Когда судно вышло из гавани?', 'Судно вышло из гавани вчера.'],
  ])('%s: %s %s %s', async (shown, question, text, date) => {
    expect(await quoteOf(question, text, date)).toBe(shown);
  });
});
