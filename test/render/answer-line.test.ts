import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import { passageId } from '../../src/article.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { answerLine, meaningOf } from '../../src/render/answer-line.ts';
import { answerCard } from '../../src/render/card.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { expectSendable, under } from './telegram-takes.ts';

const [english, russian] = [textsFor('en'), textsFor('ru')];

interface Said {
  readonly publisher?: string;
  readonly date?: string;
  readonly when?: Quote['when'];
  readonly alsoIn?: readonly string[];
}

/** A quote whose answer stands in braces; the file, and so the passage's id, is that of its number. */
function quoteOf(marked: string, { publisher, date, when = null, alsoIn = [] }: Said = {}, number = 1): Quote {
  const text = marked.replace(/[{}]/g, '');
  const article = articleFrom(`${number}.txt`, `Title ${number}\n${text}`, { ...(publisher !== undefined && { publisher }), ...(date !== undefined && { date }) });
  const passage = { id: passageId(article.source.file, text), text, start: 0, end: text.length, paragraph: 1, language: article.source.language };
  const answer = marked.includes('{') ? { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 } : null;
  const highlight = sentencesOf(text).find(({ end }) => end > (answer?.start ?? 0)) ?? { start: 0, end: text.length };
  return { passage, source: article.source, score: 1, alsoIn: alsoIn.map((name) => ({ ...article.source, publisher: name })), highlight, answer, when };
}

function answerOf(quotes: readonly Quote[], change: Partial<Answer> = {}): Answer {
  return { question: 'q', asked: null, leaning: false, unclear: false, language: 'en', confident: true, quotes, agreeing: [], disagreement: null, filters: [], missing: [], more: false, ...change };
}

/** An answer in which the values of all quotes differ. */
function differing(quotes: readonly Quote[], change: Partial<Answer> = {}): Answer {
  const values = quotes.flatMap(({ passage, answer }) => (answer === null ? [] : [{ answer: passage.text.slice(answer.start, answer.end), passage: passage.id }]));
  return answerOf(quotes, { disagreement: { kind: 'date', values }, ...change });
}

const MAY = quoteOf('A deal could be signed on {May 8} in Moscow.', { publisher: 'Sputnik', date: '2015-04-30' });
const NOVEMBER = quoteOf('Соглашение может быть подписано в Пекине {10 ноября}.', { publisher: 'Интерфакс' }, 2);
const WEDNESDAY = quoteOf('Moscow approved the draft on {Wednesday}.', { date: '2014-10-23', when: { from: '2014-10-22', to: '2014-10-22' } }, 3);
const sources = (count: number): Answer['agreeing'] => Array.from({ length: count }, (_, index) => ({ ...MAY.source, file: `${index}.txt` }));

describe('the line above the quotes', () => {
  it.each<[what: string, answer: Answer, line: string | null, russianLine: string | null]>([
    ['is the short answer', answerOf([MAY, NOVEMBER]), 'May 8', 'May 8'],
    ['has one source as none', answerOf([MAY], { agreeing: sources(1) }), 'May 8', 'May 8'],
    ['counts sources that agree', answerOf([MAY], { agreeing: sources(2) }), 'May 8 · 2 sources', 'May 8 · 2 источника'],
    ['counts more of them', answerOf([MAY], { agreeing: sources(5) }), 'May 8 · 5 sources', 'May 8 · 5 источников'],
    ['says which day is meant beside the words', answerOf([WEDNESDAY]), 'Wednesday · 22 October 2014', 'Wednesday · 22 октября 2014 г.'],
    ['says both', answerOf([WEDNESDAY], { agreeing: sources(3) }), 'Wednesday · 22 October 2014 · 3 sources', 'Wednesday · 22 октября 2014 г. · 3 источника'],
    ['says which days', answerOf([{ ...WEDNESDAY, when: { from: '2014-10-20', to: '2014-10-26' } }]), 'Wednesday · 20–26 October 2014', 'Wednesday · 20–26 октября 2014 г.'],
    ['is none where the first quote has no answer', answerOf([quoteOf('A deal was made.'), MAY]), null, null],
    ['is none where the evidence does not carry it', answerOf([MAY], { confident: false }), null, null],
    ['is none of nothing', answerOf([]), null, null],
    [
      'names values that differ, with their quotes',
      differing([MAY, NOVEMBER]),
      'Sources differ:\n• May 8 · Sputnik, 30 April 2015 · [1]\n• 10 ноября · Интерфакс · [2]',
      'Источники расходятся:\n• May 8 · Sputnik, 30 апреля 2015 г. · [1]\n• 10 ноября · Интерфакс · [2]',
    ],
    [
      'names them in the order of the disagreement, by the numbers of the quotes',
      { ...differing([MAY, NOVEMBER]), disagreement: { kind: 'date', values: [...(differing([MAY, NOVEMBER]).disagreement?.values ?? [])].toReversed() } },
      'Sources differ:\n• 10 ноября · Интерфакс · [2]\n• May 8 · Sputnik, 30 April 2015 · [1]',
      'Источники расходятся:\n• 10 ноября · Интерфакс · [2]\n• May 8 · Sputnik, 30 апреля 2015 г. · [1]',
    ],
    [
      'skips quotes between them',
      differing([MAY, quoteOf('Nothing is said here.', {}, 4), NOVEMBER]),
      'Sources differ:\n• May 8 · Sputnik, 30 April 2015 · [1]\n• 10 ноября · Интерфакс · [3]',
      'Источники расходятся:\n• May 8 · Sputnik, 30 апреля 2015 г. · [1]\n• 10 ноября · Интерфакс · [3]',
    ],
    [
      'says of a differing value what day it means',
      differing([MAY, WEDNESDAY]),
      'Sources differ:\n• May 8 · Sputnik, 30 April 2015 · [1]\n• Wednesday · 22 October 2014 · 23 October 2014 · [2]',
      'Источники расходятся:\n• May 8 · Sputnik, 30 апреля 2015 г. · [1]\n• Wednesday · 22 октября 2014 г. · 23 октября 2014 г. · [2]',
    ],
    ['is the answer where only one value has its quote', { ...differing([MAY, NOVEMBER]), quotes: [MAY] }, 'May 8', 'May 8'],
    ['is none of values where the evidence does not carry them', differing([MAY, NOVEMBER], { confident: false }), null, null],
  ])('%s', (_what, answer, line, russianLine) => {
    expect([answerLine(answer, english, 1)?.text ?? null, answerLine(answer, russian, 1)?.text ?? null]).toEqual([line, russianLine]);
  });

  it('stands on the first page alone, but for differing values, which have the numbers of their quotes', () => {
    expect(answerLine(answerOf([MAY]), english, 4)).toBeNull();
    expect(answerLine(differing([MAY, NOVEMBER]), english, 4)?.text).toContain('[4]\n• 10 ноября · Интерфакс · [5]');
  });

  it('has values in bold, word for word', () => {
    expect(under(answerLine(answerOf([MAY], { agreeing: sources(2) }), english, 1) ?? { text: '', entities: [] }, 'bold')).toEqual(['May 8']);
    expect(under(answerLine(differing([MAY, NOVEMBER]), english, 1) ?? { text: '', entities: [] }, 'bold')).toEqual(['May 8', '10 ноября']);
  });

  it('cuts an answer that is too long for a line', () => {
    const long = quoteOf(`It closed {because ${'the chimney had cracked and '.repeat(20)}fell}.`);
    const text = answerLine(answerOf([long]), english, 1)?.text ?? '';
    expect(text).toMatch(/^because the chimney.*…$/);
    expect(text.length).toBeLessThanOrEqual(200);
  });
});

describe('a card', () => {
  it('has the line, then the quotes with their answers in bold', () => {
    const { message } = answerCard(differing([MAY, NOVEMBER]), english, { today: '2015-05-02' });
    expect(message.text).toBe(
      'Sources differ:\n• May 8 · Sputnik, 30 April 2015 · [1]\n• 10 ноября · Интерфакс · [2]\n\n' +
        'A deal could be signed on May 8 in Moscow.\n1. Title 1 · Sputnik, 30 April 2015 · 2 days ago · ¶ 1\n\n' +
        'Соглашение может быть подписано в Пекине 10 ноября.\n2. Title 2 · Интерфакс · ¶ 1',
    );
    expect(under(message, 'bold')).toEqual(['May 8', '10 ноября', 'May 8', '10 ноября']);
  });

  it.each([
    ['en', 'Wednesday · 22 October 2014\n\nMoscow approved the draft on Wednesday.\n1. Title 3 · 23 October 2014 · 2 weeks ago · ¶ 1\nalso in One, Two'],
    ['ru', 'Wednesday · 22 октября 2014 г.\n\nMoscow approved the draft on Wednesday.\n1. Title 3 · 23 октября 2014 г. · 2 недели назад · ¶ 1\nтакже: One, Two'],
  ])('in %s has the day beside the words, the age and the copies', (language, text) => {
    const quote = { ...WEDNESDAY, alsoIn: quoteOf('x', { alsoIn: ['One', 'Two'] }).alsoIn };
    expect(answerCard(answerOf([quote]), textsFor(language), { today: '2014-11-08' }).message.text).toBe(text);
  });

  it('tells a day beside its source where no line above it does', () => {
    const sourceOf = (quotes: Parameters<typeof answerOf>[0], confident = true): string =>
      answerCard({ ...answerOf(quotes), confident }, english).message.text.split('\n').findLast((line) => line.includes('Title 3')) ?? '';
    expect(sourceOf([WEDNESDAY])).toBe('1. Title 3 · 23 October 2014 · ¶ 1');
    expect(sourceOf([MAY, WEDNESDAY])).toBe('2. Title 3 · 23 October 2014 · ¶ 1 · “Wednesday”: 22 October 2014');
    expect(sourceOf([WEDNESDAY], false)).toBe('1. Title 3 · 23 October 2014 · ¶ 1 · “Wednesday”: 22 October 2014');
  });

  it.each<[today: string | null, age: string, russianAge: string]>([
    ['2015-04-30', 'today', 'сегодня'],
    ['2015-05-01', 'yesterday', 'вчера'],
    ['2015-05-05', '5 days ago', '5 дней назад'],
    ['2015-05-21', '3 weeks ago', '3 недели назад'],
    ['2015-08-01', '3 months ago', '3 месяца назад'],
    ['2026-05-01', '11 years ago', '11 лет назад'],
    ['2015-04-29', '', ''],
    [null, '', ''],
  ])('read on %s tells the age "%s"', (today, age, russianAge) => {
    const lineOf = (texts: typeof english): string => answerCard(answerOf([MAY]), texts, { today }).message.text.split('\n').at(-1) ?? '';
    expect(lineOf(english)).toBe(`1. Title 1 · Sputnik, 30 April 2015${age && ` · ${age}`} · ¶ 1`);
    expect(lineOf(russian)).toBe(`1. Title 1 · Sputnik, 30 апреля 2015 г.${russianAge && ` · ${russianAge}`} · ¶ 1`);
  });

  it('folds up a long quote, its answer in bold', () => {
    const { message } = answerCard(answerOf([quoteOf(`${'The harbour was quiet. '.repeat(40)}It was signed on {May 8}.`)]), english);
    expect(under(message, 'expandable_blockquote')).toHaveLength(1);
    expect(under(message, 'bold')).toEqual(['May 8', 'May 8']);
  });

  it('shows the answer of a sentence that no message can hold', () => {
    const { message } = answerCard(answerOf([quoteOf(`${'and on it went '.repeat(300)}until {May 8} when it ended`)]), english);
    expectSendable(message);
    expect(under(message, 'bold')).toEqual(['May 8', 'May 8']);
  });

  it('has room for its first quote under the longest values there are', () => {
    const publisher = 'word '.repeat(60).trim();
    const quotes = [1, 2, 3, 4, 5].map((number) => quoteOf(`${'The harbour was quiet. '.repeat(150)}It was signed on {${'May '.repeat(30)}${number}}.`, { publisher, date: '2014-10-23', when: { from: '2014-10-20', to: '2014-10-26' } }, number));
    const { message, shown } = answerCard(differing(quotes, { asked: 'word '.repeat(200) }), english, { today: '2026-01-01' });
    expect(shown).toBe(1);
    expectSendable(message);
    expect(message.text.match(/^• .{1,60} · /gm)).toHaveLength(5);
    expect(Math.max(...under(message, 'bold').slice(0, 5).map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it('with five short quotes shows all', () => {
    const quotes = [1, 2, 3, 4, 5].map((number) => quoteOf(`It was signed on {May ${number}}.`, {}, number));
    expect(answerCard(answerOf(quotes), english).shown).toBe(5);
  });
});

it.each<[when: Quote['when'], words: string | null]>([
  [null, null],
  [{ from: '2014-10-22', to: '2014-10-22' }, '22 October 2014'],
  [{ from: '2014-10-01', to: '2014-10-31' }, '1–31 October 2014'],
])('the days of %j are "%s"', (when, words) => {
  expect(meaningOf({ ...MAY, when }, english)).toBe(words);
});
