import { describe, expect, it } from 'vitest';
import { fileMark, fileMarkOf, nearestPassage, newestFirst, parsePassageId, passageId } from '../src/article.ts';
import { articleFrom } from './articles.ts';

describe('a passage id', () => {
  it.each<[file: string, text: string, occurrence: number, id: string]>([
    ['a.txt', 'Hello world', 0, 'GLfLCZqZOyIyggMIIKQ'],
    ['a.txt', 'Hello world', 1, 'GLfLCZqBKSu--gMIIKQ'],
    ['папка/б.txt', 'Привет, мир', 0, 'RLwnhlRKi52NkGdDkyv'],
    ['a.txt', '', 0, 'GLfLCZq47DEQpAAAAAA'],
  ])('of %s, %j, occurrence %d is %s on every machine', (file, text, occurrence, id) => {
    expect(passageId(file, text, occurrence)).toBe(id);
  });

  it('fits a button, a deep link and an inline result', () => {
    const id = passageId('a very/long path '.repeat(50), 'text '.repeat(5000), 12);
    expect(id).toMatch(/^[A-Za-z0-9_-]{19}$/);
    expect(parsePassageId(id)).toBe(id);
  });

  it('begins with the mark of its file, however the name is composed', () => {
    expect(fileMarkOf(passageId('й.txt', 'text'))).toBe(fileMark('й.txt'));
    expect(fileMark('\u0439.txt')).toBe(fileMark('\u0438\u0306.txt'));
    expect(fileMark('a.txt')).not.toBe(fileMark('A.txt'));
  });

  it('is nobody else’s, over 4,000 passages that differ in a number and 4,000 files', () => {
    const numbers = Array.from({ length: 4000 }, (_, number) => number);
    expect(new Set(numbers.map((number) => passageId('a.txt', `Win number ${number}`))).size).toBe(4000);
    expect(new Set(numbers.map((number) => passageId('a.txt', 'Same text', number))).size).toBe(4000);
    expect(new Set(numbers.map((number) => fileMark(`${number}.txt`))).size).toBe(4000);
  });

  it.each(['', 'short', 'GLfLCZqZOyIyggMIIKQQ', 'GLfLCZqZOyIyggMII Q', 'GLfLCZqZOyIyggMIIK/', 'ЖLfLCZqZOyIyggMIIKQ'])(
    'is not %j',
    (value) => {
      expect(parsePassageId(value)).toBeNull();
    },
  );
});

describe('the nearest passage', () => {
  const { passages } = articleFrom(
    'a.txt',
    [
      'A title',
      'Moscow approved the draft information security cooperation deal on Wednesday, a newspaper reported.',
      'The two countries would also agree to take joint action to counter the use of modern technology.',
      'On Tuesday, the secretary said that the capital was revising its doctrine to reflect the latest trends.',
    ].join('\n'),
  );

  it.each<[change: string, before: string, at: number]>([
    ['nothing changed', 'The two countries would also agree to take joint action to counter the use of modern technology.', 1],
    ['a word was added', 'The two big countries would also agree to take joint action to counter the use of modern technology.', 1],
    ['a day was corrected', 'Moscow approved the draft information security cooperation deal on Thursday, a newspaper reported.', 0],
    ['its end was cut', 'On Tuesday, the secretary said that the capital was revising its doctrine.', 2],
  ])('is found when %s', (_change, before, at) => {
    expect(nearestPassage(passageId('a.txt', before), passages)).toBe(passages[at]);
  });

  it('of no passages is none', () => {
    expect(nearestPassage(passageId('a.txt', 'text'), [])).toBeUndefined();
  });
});

it('articles come newest first, those of one day in their order, undated ones last', () => {
  const dates: [file: string, date: string | undefined][] = [
    ['none', undefined],
    ['old', '2013-11-18'],
    ['new', '2024-05-08'],
    ['new too', '2024-05-08'],
    ['none too', undefined],
  ];
  const articles = dates.map(([file, date]) => articleFrom(file, 'Title\nText.', date === undefined ? {} : { date }));
  expect(newestFirst(articles).map(({ source }) => source.file)).toEqual(['new', 'new too', 'old', 'none', 'none too']);
});
