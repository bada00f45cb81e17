import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/article.ts';
import { agreeing, disagreementOf } from '../../src/answer/agreement.ts';
import type { Statement } from '../../src/answer/agreement.ts';
import type { CandidateValue } from '../../src/answer/candidate.ts';
import { datesIn } from '../../src/language/dates/dates.ts';
import { entitiesIn } from '../../src/language/entities/entities.ts';
import { detectLanguage } from '../../src/language/languages.ts';
import { quantitiesIn } from '../../src/language/quantities/quantities.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { articleFrom } from '../articles.ts';

type Kind = CandidateValue['kind'];
/** A sentence of an article; the file, the day and what its sentence holds of the question unless they are the usual ones. */
type Said = string | readonly [sentence: string, change: { readonly file?: string; readonly date?: string; readonly covered?: number }];

/** The first value of that kind in a sentence, as a passage states it. */
function statementOf(kind: Kind, said: Said, number: number): Statement {
  const [sentence, { file = `${number}.txt`, date, covered = 1 }] = typeof said === 'string' ? [said, {}] : said;
  const { source } = articleFrom(file, `Report ${number}\n${sentence}`, date === undefined ? {} : { date });
  const language = detectLanguage(wordsOf(sentence));
  const passage: Passage = { id: `p${number}` as Passage['id'], text: sentence, start: 0, end: sentence.length, paragraph: 1, language };
  const value = valueIn(kind, sentence, language);
  const { start, end } = (value.kind === 'date' ? value.date : value.kind === 'quantity' ? value.quantity : entitiesIn(sentence, language)[0]) ?? { start: 0, end: 0 };
  const counted = value.kind === 'quantity' ? value.quantity.counted : null;
  return { passage, source, text: sentence.slice(start, end), value, covered, counted: counted === null ? null : sentence.slice(counted.start, counted.end) };
}

function valueIn(kind: Kind, text: string, language: string): CandidateValue {
  const [date] = kind === 'date' ? datesIn(text, language) : [];
  if (date !== undefined) return { kind: 'date', date };
  const [quantity] = kind === 'quantity' ? quantitiesIn(text, language) : [];
  if (quantity !== undefined) return { kind: 'quantity', quantity };
  if (kind === 'name' && entitiesIn(text, language).length > 0) return { kind };
  throw new Error(`no ${kind} in "${text}"`);
}

/** "May 8 ≠ 10 ноября" for a disagreement, "2 agree" for agreement, else "neither". */
function outcomeOf(kind: Kind, said: readonly Said[]): string {
  const statements = said.map((one, index) => statementOf(kind, one, index + 1));
  const disagreement = disagreementOf(statements);
  if (disagreement !== null) return disagreement.values.map(({ answer }) => answer).join(' ≠ ');
  const sources = agreeing(statements);
  return sources.length > 1 ? `${sources.length} agree` : 'neither';
}

const OTHER = 0.6;

describe('dates of two articles', () => {
  it.each<[outcome: string, ...said: Said[]]>([
    // The same day in other words.
    ['2 agree', 'The deal will be signed on May 8.', 'Договор подпишут 8 мая.'],
    ['2 agree', 'The deal will be signed on May 8.', 'Договор подпишут 08.05.2015.'],
    ['2 agree', 'The deal will be signed on 8 May 2015.', 'The signing is set for May 8, 2015.'],
    ['2 agree', ['The ship left on Wednesday.', { date: '2014-10-23' }], ['Судно вышло 22 октября.', { date: '2014-10-25' }]],
    ['2 agree', ['The ship left yesterday.', { date: '2014-10-23' }], ['The ship left on October 22, 2014.', {}]],
    ['2 agree', 'The school opened in 1987.', 'Школу открыли в 1987 году.'],
    ['2 agree', 'The tower was built in the 19th century.', 'Башню построили в XIX веке.'],
    ['2 agree', 'The museum opens at 5 p.m.', 'Музей открывается в 17:00.'],
    ['3 agree', 'The deal will be signed on May 8.', 'Договор подпишут 8 мая.', 'It is signed on the 8th of May.'],
    ['2 agree', 'The fair lasts from 8 to 10 May.', 'Ярмарка продлится с 8 по 10 мая.'],
    // Different ones.
    ['May 8 ≠ 10 ноября', 'The deal will be signed on May 8.', 'Договор подпишут 10 ноября.'],
    ['8 мая ≠ 10 ноября', 'Договор подпишут 8 мая.', 'Договор подпишут 10 ноября.'],
    ['May 8 ≠ May 9', 'The deal will be signed on May 8.', 'The deal will be signed on May 9.'],
    ['1987 ≠ 1989 году', 'The school opened in 1987.', 'Школу открыли в 1989 году.'],
    ['May 8, 2015 ≠ May 8, 2014', 'The deal was signed on May 8, 2015.', 'The deal was signed on May 8, 2014.'],
    ['Wednesday ≠ Wednesday', ['The ship left on Wednesday.', { date: '2014-10-30' }], ['The ship left on Wednesday.', { date: '2014-10-23' }]],
    ['5 p.m. ≠ 15:00', 'The museum opens at 5 p.m.', 'Музей открывается в 15:00.'],
    // One is less exact than the other.
    ['neither', 'The deal will be signed on May 8.', 'The deal will be signed in May.'],
    ['neither', 'Договор подпишут в мае 2015 года.', 'The deal will be signed on May 8, 2015.'],
    ['neither', 'The school opened in the 1980s.', 'Школу открыли в 1987 году.'],
    ['neither', 'The ship left on Wednesday.', 'The ship left on October 22.'],
    ['neither', 'The fair lasts from 8 to 10 May.', 'Ярмарка откроется 8 мая.'],
    ['neither', 'The museum opens at 5 p.m.', 'Музей откроется 8 мая.'],
    // Three, and what speaks of something else.
    ['May 8 ≠ 9 мая ≠ 10 ноября', 'The deal will be signed on May 8.', 'Договор подпишут 9 мая.', 'Договор подпишут 10 ноября.'],
    ['May 8 ≠ 10 ноября', 'The deal will be signed on May 8.', 'Договор подпишут 8 мая.', 'Договор подпишут 10 ноября.'],
    ['2 agree', 'The deal will be signed on May 8.', 'Договор подпишут 8 мая.', 'The deal will be signed in May.'],
    ['neither', 'The deal will be signed on May 8.', ['The ship leaves on May 10.', { covered: OTHER }]],
    ['neither', ['The ship leaves on May 8.', { covered: OTHER }], ['The deal will be signed on May 10.', { covered: OTHER }]],
    ['neither', 'The deal will be signed on May 8.', ['The ship leaves on May 8.', { covered: 0.3 }]],
    // One article has both.
    ['neither', ['The deal will be signed on May 8.', { file: 'a.txt' }], ['The deal will be signed on May 9.', { file: 'a.txt' }]],
    ['neither', ['The ship left on Wednesday.', { file: 'a.txt' }], ['The ship left on Thursday.', { file: 'a.txt' }]],
    ['neither', ['The deal will be signed on May 8.', { file: 'a.txt' }], 'Договор подпишут 9 мая.', ['Others say that it will be signed on May 9.', { file: 'a.txt' }]],
    ['neither', ['The deal will be signed on May 8.', { file: 'a.txt' }], ['It will be on May 8.', { file: 'a.txt' }]],
    ['May 8 ≠ 10 ноября', 'The deal will be signed on May 8.', ['Договор подпишут 10 ноября.', { file: 'b.txt' }], ['Договор подпишут 11 ноября.', { file: 'b.txt' }]],
  ])('%s: %j %j', (outcome, ...said) => {
    expect(outcomeOf('date', said)).toBe(outcome);
  });
});

describe('numbers of two articles', () => {
  it.each<[outcome: string, ...said: Said[]]>([
    ['2 agree', 'The city has 1.5 million people.', 'В городе полтора миллиона человек.'],
    ['2 agree', 'The city has 1.5 million people.', 'В городе 1 500 000 человек.'],
    ['2 agree', 'They signed 26 agreements.', 'Они подписали двадцать шесть соглашений.'],
    ['2 agree', 'The bridge cost $20bn.', 'The bridge cost 20 billion dollars.'],
    ['2 agree', 'Мост стоил 5 млн рублей.', 'The bridge cost 5,000,000 rubles.'],
    ['2 agree', 'The share is 50 per cent.', 'Доля составила 50 %.'],
    ['2 agree', 'The work took two years.', 'Работы заняли 24 месяца.'],
    ['2 agree', 'The driver was 25 years old.', 'За рулём был 25-летний водитель.'],
    ['2 agree', 'The tunnel is 3 km long.', 'Длина тоннеля 3000 метров.'],
    ['3 agree', 'They signed 26 agreements.', 'Подписано 26 соглашений.', 'There were 26 agreements.'],
    ['26 agreements ≠ 27 agreements', 'They signed 26 agreements.', 'They signed 27 agreements.'],
    ['26 соглашений ≠ 30 agreements', 'Подписано 26 соглашений.', 'They signed 30 agreements.'],
    ['1.5 million people ≠ 1.6 million people', 'The city has 1.5 million people.', 'The city has 1.6 million people.'],
    ['$5 million ≠ 6 million dollars', 'The bridge cost $5 million.', 'The bridge cost 6 million dollars.'],
    ['40 percent ≠ 45 процентов', 'The share is 40 percent.', 'Доля составила 45 процентов.'],
    ['a third ≠ 50 percent', 'It burned a third of the wood.', 'It burned 50 percent of the wood.'],
    ['two years ≠ три года', 'The work took two years.', 'Работы заняли три года.'],
    ['2 days ≠ 3 weeks', 'The march took 2 days.', 'The march took 3 weeks.'],
    ['2 days ≠ 3 months', 'The march took 2 days.', 'The march took 3 months.'],
    ['3 weeks ≠ два года', 'The march took 3 weeks.', 'Поход занял два года.'],
    ['25 years old ≠ 27-летний', 'The driver was 25 years old.', 'За рулём был 27-летний водитель.'],
    ['3 km ≠ 5 километров', 'The tunnel is 3 km long.', 'Длина тоннеля 5 километров.'],
    ['26 agreements ≠ 27 agreements ≠ 30 соглашений', 'They signed 26 agreements.', 'They signed 27 agreements.', 'Подписано 30 соглашений.'],
    // Rounded, or about as much.
    ['neither', 'The city has 1.5 million people.', 'The city has 1,487,000 people.'],
    ['neither', 'About 40 ships came.', 'Пришёл 41 корабль.'],
    ['neither', 'More than 70,000 people came.', 'Пришло 72 300 человек.'],
    ['neither', 'From 10 to 12 guests came.', 'Пришло 11 гостей.'],
    // Of something else: another noun, another scale, another currency.
    ['neither', 'They signed 26 agreements.', 'They met 30 ministers.'],
    ['neither', 'Подписано 26 соглашений.', 'Приехало 30 министров.'],
    ['neither', 'They signed 26 agreements.', 'Приехало 26 министров.'],
    ['neither', 'The bridge cost $5 million.', 'The bridge cost 6 million euros.'],
    ['neither', 'The bridge cost $5 million.', 'Мост стоил 300 млн рублей.'],
    ['neither', 'The bridge cost $5 million.', 'The bridge took 20 percent.'],
    ['neither', 'The tunnel is 3 km long.', 'The tunnel weighs 3 tons.'],
    ['neither', 'The team came in third place.', 'There are 5 places.'],
    ['neither', ['They signed 26 agreements.', { file: 'a.txt' }], ['They signed 27 agreements.', { file: 'a.txt' }]],
    ['neither', 'They signed 26 agreements.', ['They tore up 27 agreements.', { covered: OTHER }]],
  ])('%s: %j %j', (outcome, ...said) => {
    expect(outcomeOf('quantity', said)).toBe(outcome);
  });
});

describe('names of two articles agree, and never differ', () => {
  it.each<[outcome: string, ...said: Said[]]>([
    ['2 agree', 'It was signed by Nikolai Petrov.', 'Его подписал Николай Петров.'],
    ['2 agree', 'They met in Moscow.', 'Они встретились в Москве.'],
    ['2 agree', 'They met in the USA.', 'Они встретились в США.'],
    ['2 agree', 'It was signed by Petrov.', 'It was signed by Nikolai Petrov.'],
    ['neither', 'It was signed by Nikolai Petrov.', 'Его подписала Анна Орлова.'],
    ['neither', 'They met in Moscow.', 'Они встретились в Пекине.'],
    ['neither', 'They met in Moscow.', ['The ship was built in Moscow.', { covered: 0.3 }]],
  ])('%s: %j %j', (outcome, ...said) => {
    expect(outcomeOf('name', said)).toBe(outcome);
  });
});

describe('the values of a disagreement', () => {
  const said = (...dates: readonly (string | undefined)[]): Said[] =>
    ['The deal will be signed on May 8.', 'It will be signed on May 9.', 'It will be signed on May 10.'].map((sentence, index) => [sentence, dates[index] === undefined ? {} : { date: dates[index] }]);

  it.each<[what: string, dates: readonly (string | undefined)[], order: string]>([
    ['the newest article first', ['2014-10-21', '2015-04-30', '2015-01-01'], 'May 9 ≠ May 10 ≠ May 8'],
    ['as ranked where one has no day', ['2014-10-21', undefined, '2015-01-01'], 'May 8 ≠ May 9 ≠ May 10'],
    ['as ranked where none has', [], 'May 8 ≠ May 9 ≠ May 10'],
    ['as ranked on one day', ['2015-01-01', '2015-01-01', '2015-01-01'], 'May 8 ≠ May 9 ≠ May 10'],
  ])('come %s', (_what, dates, order) => {
    expect(outcomeOf('date', said(...dates))).toBe(order);
  });

  it('name their kind and their passages', () => {
    const statements = ['They signed 26 agreements.', 'They signed 27 agreements.'].map((one, index) => statementOf('quantity', one, index + 1));
    expect(disagreementOf(statements)).toEqual({ kind: 'count', values: [{ answer: '26 agreements', passage: 'p1' }, { answer: '27 agreements', passage: 'p2' }] });
  });

  it('are none of nothing', () => {
    expect([disagreementOf([]), agreeing([])]).toEqual([null, []]);
  });
});
