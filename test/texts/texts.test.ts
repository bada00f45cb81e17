import { describe, expect, it } from 'vitest';
import { COMMANDS, LOCALES, textsFor } from '../../src/texts/texts.ts';
import type { Texts } from '../../src/texts/texts.ts';

/** All lines of a language with made-up facts in them, by name. */
function linesOf(texts: Texts): [name: string, line: string][] {
  const facts: Readonly<Record<string, readonly unknown[]>> = {
    day: ['2014-10-21'],
    days: ['2014-10-21', '2014-11-03'],
    help: ['verbatim_bot'],
    start: [17, ['why?', 'when?']],
    missing: [['quux', 'Ruritania']],
    narrowedBy: [['source:bbc']],
    unmet: [['source:bbc', 'after:2030']],
    age: ['2014-10-21', '2016-10-22'],
    alsoIn: [['Amber Post', 'River News']],
    'records.forget.forgotten': [['17 questions', 'a language']],
    'why.ignored': [['when', 'is']],
    'why.mostIn': [['length', 'order']],
    sourcesHeading: [17, 2, 3],
  };
  const lines: [string, string][] = [];
  const read = (name: string, value: unknown): void => {
    if (typeof value === 'string') lines.push([name, value]);
    else if (typeof value === 'function') lines.push([name, String((value as (...args: unknown[]) => unknown)(...(facts[name] ?? [17, 17, 17, 17])))]);
    else for (const [key, inner] of Object.entries(value as object)) read(`${name}.${key}`, inner);
  };
  for (const [name, value] of Object.entries(texts)) read(name, value);
  return lines;
}

const lines = new Map(LOCALES.map((locale) => [locale, linesOf(textsFor(locale))]));

describe.each(LOCALES)('the texts in %s', (locale) => {
  it.each(lines.get(locale) ?? [])('%s says something', (_name, line) => {
    expect(line.trim()).not.toBe('');
    expect(line).toBe(line.trim());
    expect(line).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}/);
  });

  it('show the facts they are given', () => {
    const texts = textsFor(locale);
    expect(texts.start(17, ['why?'])).toContain('17');
    expect(texts.help('verbatim_bot')).toContain('@verbatim_bot');
    expect(texts.missing(['quux', 'Ruritania'])).toMatch(/[“«]quux[”»], [“«]Ruritania[”»]/);
    expect(texts.sourcesHeading(17, 2, 3)).toMatch(/^17 .*2.*3$/);
    expect(texts.sourcesHeading(17, 1, 1)).not.toMatch(/1$/);
  });

  it('name every command in the help, but the one that is pressed once', () => {
    for (const command of COMMANDS) if (command !== 'start') expect(textsFor(locale).help('verbatim_bot')).toContain(`/${command}`);
  });

  it('keep Telegram’s limits', () => {
    const texts = textsFor(locale);
    expect(COMMANDS.length).toBeLessThanOrEqual(100);
    expect(Object.keys(texts.commands).toSorted()).toEqual([...COMMANDS].toSorted());
    for (const command of COMMANDS) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(texts.commands[command].length).toBeLessThanOrEqual(256);
    }
    expect(texts.description.length).toBeLessThanOrEqual(512);
    expect(texts.shortDescription.length).toBeLessThanOrEqual(120);
    for (const answer of [texts.questionGone, texts.somethingFailed, texts.tooMany]) expect(answer.length).toBeLessThanOrEqual(200);
    for (const button of [texts.moreButton, texts.why.button, texts.previousButton, texts.nextButton, texts.inlineAsk, texts.inlineNothing, texts.inlineTooMany]) {
      expect(button.length).toBeLessThanOrEqual(40);
    }
  });
});

it('no line is the same in both languages, but for what is no word', () => {
  const russian = new Map(lines.get('ru'));
  expect((lines.get('en') ?? []).filter(([name, line]) => russian.get(name) === line)).toEqual([]);
});

it.each([
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['uk', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a user whose language is %j reads %s', (code, locale) => {
  expect(textsFor(code).locale).toBe(locale);
});

describe('counts', () => {
  it.each<[count: number, english: [string, string], russian: [string, string]]>([
    [0, ['0 articles', '0 paragraphs'], ['0 статей', '0 абзацев']],
    [1, ['1 article', '1 paragraph'], ['1 статья', '1 абзац']],
    [2, ['2 articles', '2 paragraphs'], ['2 статьи', '2 абзаца']],
    [5, ['5 articles', '5 paragraphs'], ['5 статей', '5 абзацев']],
    [11, ['11 articles', '11 paragraphs'], ['11 статей', '11 абзацев']],
    [21, ['21 articles', '21 paragraphs'], ['21 статья', '21 абзац']],
    [22, ['22 articles', '22 paragraphs'], ['22 статьи', '22 абзаца']],
    [111, ['111 articles', '111 paragraphs'], ['111 статей', '111 абзацев']],
  ])('%d is said in both languages', (count, ...expected) => {
    const said = LOCALES.map((locale) => [textsFor(locale).sourcesHeading(count, 1, 1), textsFor(locale).paragraphs(count)]);
    expect(said).toEqual(expected);
    for (const [index, locale] of LOCALES.entries()) expect(textsFor(locale).start(count, [])).toContain(expected[index]?.[0]);
  });
});

describe('days', () => {
  it.each([
    ['2014-10-21', '21 October 2014', '21 октября 2014 г.'],
    ['2024-02-29', '29 February 2024', '29 февраля 2024 г.'],
    ['1999-01-01', '1 January 1999', '1 января 1999 г.'],
  ])('%s is %s or %s', (date, english, russian) => {
    expect(LOCALES.map((locale) => textsFor(locale).day(date))).toEqual([english, russian]);
  });

  it.each([
    ['2020-04-06', '2020-04-12', '6–12 April 2020', '6–12 апреля 2020 г.'],
    ['2014-10-29', '2014-11-04', '29 October – 4 November 2014', '29 октября – 4 ноября 2014 г.'],
    ['2019-12-30', '2020-01-05', '30 December 2019 – 5 January 2020', '30 декабря 2019 г. – 5 января 2020 г.'],
  ])('from %s to %s are %s or %s', (from, to, english, russian) => {
    expect(LOCALES.map((locale) => textsFor(locale).days(from, to))).toEqual([english, russian]);
  });
});
