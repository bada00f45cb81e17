/** Q3: words that are names of JavaScript's own things are words like all others, wherever they stand. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { readConfig } from '../src/config.ts';
import { Library } from '../src/library.ts';
import { createQuotas } from '../src/bot/quota.ts';
import { Metrics } from '../src/metrics/metrics.ts';
import { folderOf } from './folders.ts';
import { ANNA, Harness } from './harness.ts';

const NAMES = [
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', '__lookupSetter__',
  'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__lookupGetter__',
];

/** What `Object.prototype` has when nobody has touched it. */
const UNTOUCHED = Object.getOwnPropertyNames(Object.prototype).toSorted();

/** A library of one folder, with a second article that has none of the names. */
async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  return Library.open(await folderOf({ 'other.txt': 'Weather\nIt rained in the hills all day, and the river rose above its banks.\n', ...files }));
}

async function filesFound(library: Library, question: string): Promise<string[]> {
  const { quotes } = await answerQuestion(library.snapshot.engine, question, { limit: 5 });
  return quotes.map(({ source }) => source.file);
}

describe.each(NAMES)('Q3: the name %s', (name) => {
  const said = `The committee has discussed ${name} for two hours and then adjourned the meeting.`;

  it.each<[place: string, files: Record<string, string>, file: string, found: boolean]>([
    ['a word', { 'a.txt': `Meeting\n${said}\n` }, 'a.txt', true],
    ['a title', { 'a.txt': `About ${name} in committee\nThe committee has met for two hours and then adjourned the meeting.\n` }, 'a.txt', true],
    ['a file name', { [`${name}.txt`]: `Meeting\nThe committee has met for two hours and then adjourned the meeting.\n` }, `${name}.txt`, false],
    ['a name in front matter', { 'a.md': `---\n${name}: 1\ntitle: ${name}\npublisher: ${name}\n---\n\n${said}\n` }, 'a.md', true],
    ['a name in JSON', { 'a.json': `{"${name}": "x", "title": "Meeting", "text": "${said}", "meta": {"${name}": {"${name}": 1}}}` }, 'a.json', true],
    ['an element and an attribute', { 'a.html': `<html><head><title>Meeting</title><meta name="${name}" content="${name}"></head><body><${name} ${name}="1"></${name}><p>${said}</p></body></html>` }, 'a.html', true],
  ])('as %s is read, and found when it is in the text', async (_place, files, file, found) => {
    const library = await libraryOf(files);
    expect(library.snapshot.articles.map(({ source }) => source.file).toSorted()).toEqual([file, 'other.txt'].toSorted());
    const asked = await filesFound(library, `what was said about ${name}?`);
    if (found) expect(asked[0]).toBe(file);
    expect(await filesFound(library, 'when did the committee adjourn the meeting?')).toContain(file);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(UNTOUCHED);
  });

  it('as a user, a question, an inline query and a button fails nowhere', async () => {
    const harness = new Harness({ quotas: createQuotas(), metrics: new Metrics() });
    const from = { ...ANNA, first_name: name, username: name, language_code: name };
    await harness.says(name, { from });
    await harness.says(`source:${name} after:${name} "${name}"`, { from });
    await harness.says(`/${name} ${name}`, { from });
    await harness.types(name, { from, offset: name });
    await harness.presses(harness.last, name, from);
    expect(harness.logged).toEqual([]);
    expect(harness.calls.map(({ method }) => method)).toEqual(['sendMessage', 'sendMessage', 'sendMessage', 'answerInlineQuery', 'answerCallbackQuery']);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(UNTOUCHED);
  });

  it('as a setting changes none, and as a value is taken or refused in words', () => {
    const environment = Object.defineProperty({}, name, { value: 'x', enumerable: true }) as Record<string, string>;
    expect(readConfig(environment)).toEqual(readConfig({}));
    expect(readConfig({ CORPUS_DIR: name }).corpusDir).toBe(name);
    for (const setting of ['BOT_MODE', 'LOG_LEVEL', 'BOT_ADMINS', 'SERVER_PORT']) expect(() => readConfig({ [setting]: name })).toThrow(setting);
    expect(path.basename(readConfig({ DATA_DIR: name }).dataDir)).toBe(name);
  });
});
