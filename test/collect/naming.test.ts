import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentMark, endingOf, fileKey, markIn, nameFor, slugOf } from '../../src/collect/naming.ts';

describe('a slug', () => {
  it.each([
    ['Россия и Китай подпишут соглашение', 'rossiya-i-kitay-podpishut-soglashenie'],
    ['Щука, съёмка и объезд — 2019!', 'shchuka-semka-i-obezd-2019'],
    ['Київ: їжак і ґанок', 'kiyiv-yizhak-i-ganok'],
    ['Café Ünïçøde “quotes”', 'cafe-unic-de-quotes'],
    ['й', 'y'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\CON', 'c-con'],
    ['中文', 'article'],
    ['', 'article'],
    ['a'.repeat(300), 'a'.repeat(60)],
    ['word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('of %j is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

it('a name holds only small letters, digits and hyphens, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = nameFor({ day: '2026-11-22', title, mark: contentMark(Buffer.from(title)), ending: 'txt' });
      expect(name).toMatch(/^2026-11-22-[a-z0-9-]+-[0-9a-f]{12}\.txt$/);
      expect(name.length).toBeLessThan(100);
      expect(markIn(name)).toBe(contentMark(Buffer.from(title)));
    }),
    { seed: 21, numRuns: 500 },
  );
});

it.each(['notes.txt', '2026-11-22-title.txt', '.2026-11-22-a-0123456789ab.txt', '2026-11-22-a-0123456789AB.txt', '2026-11-22-a-0123456789ab'])('%s is no name made here', (name) => {
  expect(markIn(name)).toBeUndefined();
});

it.each([
  ['a.txt', undefined, 'txt'],
  ['A.HTM', undefined, 'html'],
  ['..\\..\\x.md', undefined, 'md'],
  ['a.json', 'text/plain', 'json'],
  ['feed.xml', undefined, 'xml'],
  [undefined, 'text/plain', 'txt'],
  ['notes', 'text/markdown', 'md'],
  ['a.pdf', 'application/pdf', undefined],
  ['a.exe', 'text/plain', undefined],
  ['a.txt.exe', undefined, undefined],
  [undefined, undefined, undefined],
  ['', 'image/png', undefined],
])('%j of type %j is kept as %j', (name, type, ending) => {
  expect(endingOf(name, type)).toBe(ending);
});

it('a key fits into a button', () => {
  expect(fileKey('telegram/a.txt')).toMatch(/^[0-9a-f]{16}$/);
  expect(fileKey('telegram/a.txt')).not.toBe(fileKey('a.txt'));
});
