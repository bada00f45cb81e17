import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/article.ts';
import { readText } from '../../src/corpus/formats/text.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { articleFrom } from '../articles.ts';
import { processorTime } from '../processor-time.ts';

const WRAPPED = [
  'The bridge over the Greenwater was closed on Monday after a storm had',
  'torn two of its cables. Nobody was hurt, said the mayor, but the ferry',
  'cannot carry more than twenty cars an hour, and a second one will come',
  'in May.',
];
const ЕЩЁ = ['Мост через Зелёную закрыли в понедельник: ночью шторм оборвал два из', 'его тросов. Паром возит не больше двадцати машин в час, и второй', 'придёт только в мае.'];

describe('a hard-wrapped text', () => {
  it.each<[what: string, text: string, lines: string[]]>([
    ['with empty lines between its paragraphs', ['Bridge closed', '', ...WRAPPED, '', ...ЕЩЁ].join('\n'), ['Bridge closed', WRAPPED.join(' '), ЕЩЁ.join(' ')]],
    ['without them', ['Bridge closed', ...WRAPPED, ...ЕЩЁ].join('\n'), ['Bridge closed', WRAPPED.join(' '), ЕЩЁ.join(' ')]],
    ['with line ends of Windows', [...WRAPPED, '', ...WRAPPED].join('\r\n'), [WRAPPED.join(' '), WRAPPED.join(' ')]],
    ['with a list', [...WRAPPED, '', '- a ferry that carries twenty cars an hour', '- a boat', '', ...WRAPPED].join('\n'), [WRAPPED.join(' '), '- a ferry that carries twenty cars an hour', '- a boat', WRAPPED.join(' ')]],
  ])('is joined: %s', (_what, text, lines) => {
    const read = readText(text);
    expect(read.lines.map((line) => line.text)).toEqual(lines);
    for (const { start, end, text: own } of read.lines) expect(foldSpace(text.slice(start, end))).toBe(own);
  });

  it.each([
    ['paragraphs of a line', [WRAPPED.join(' '), ЕЩЁ.join(' '), WRAPPED.join(' ')]],
    ['verses', ['hey ho', 'the wind and the rain', 'hey ho', 'for the rain it raineth', 'every day']],
    ['sentences of one length', WRAPPED.map(() => 'The ferry cannot carry more than twenty cars an hour in this weather.')],
  ])('is not seen in %s', (_what, lines) => {
    expect(readText(lines.join('\n')).lines.map((line) => line.text)).toEqual(lines);
  });
});

const PROSE = 'The bridge over the Greenwater was closed on Monday after a storm had torn two of its cables.';

describe('a heading', () => {
  it.each<[what: string, lines: string[], passages: string[]]>([
    ['stays with the paragraph after it', [PROSE, 'What the mayor of the town has to say about the ferry', PROSE], [PROSE, `What the mayor of the town has to say about the ferry ${PROSE}`]],
    ['that asks stays with the answer', [PROSE, 'When will the bridge over the Greenwater open?', PROSE], [PROSE, `When will the bridge over the Greenwater open? ${PROSE}`]],
    ['stays with its list', [PROSE, 'What you need:', '- a passport that is valid for half a year,', '- a ticket.', PROSE], [PROSE, 'What you need: - a passport that is valid for half a year, - a ticket.', PROSE]],
  ])('%s', (_what, lines, passages) => {
    expect(articleFrom('a.txt', ['Bridge closed', ...lines].join('\n')).passages.map(({ text }) => text)).toEqual(passages);
  });
});

/** A thousand thousand characters, in all the shapes that texts do not have. */
const MILLION = 1_000_000;
const SHAPES: readonly [name: string, text: string][] = [
  ['one word', 'a'.repeat(MILLION)],
  ['one line of words', 'word '.repeat(MILLION / 5)],
  ['one line of sentences', 'The cat sat on it. '.repeat(MILLION / 19)],
  ['one line in Russian', 'Кот сидит. '.repeat(MILLION / 11)],
  ['line ends of old Macintoshes', 'A line of prose that is long enough.\r'.repeat(MILLION / 37)],
  ['spaces', `${' '.repeat(MILLION)}\nThe end of it all has come.`],
  ['stops', '.'.repeat(MILLION)],
  ['dashes', '- '.repeat(MILLION / 2)],
  ['days', 'November 18, 2019 '.repeat(MILLION / 18)],
  ['names', 'Aa '.repeat(MILLION / 3)],
  ['addresses', 'a@'.repeat(MILLION / 2)],
];

describe('a text of a million characters', () => {
  it.each(SHAPES)('that is %s is read in time', async (_name, text) => {
    let passages: readonly Passage[] = [];
    const milliseconds = await processorTime(() => {
      ({ passages } = articleFrom('a.txt', `The title of it\n${text}`));
    });
    expect(milliseconds).toBeLessThan(2000);
    expect(passages.every((passage) => passage.text !== '')).toBe(true);
  }, 20_000);
});

it('whatever a text is, its passages are stretches of it, and each line is in one or dropped', () => {
  const pieces = fc.constantFrom(...WRAPPED, ...ЕЩЁ, PROSE, '', 'Subscribe', 'Read more', 'Related articles', '18 Nov 2019', 'By Jo Field', '- item,', 'Heading', 'Why?', '\0', '\r', '.', 'Фото: ТАСС', '© 2020 Us');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const { passages, dropped } = articleFrom('a.txt', text);
      for (const { start, end, text: own } of passages) expect(foldSpace(text.slice(start, end))).toBe(own);
      const seen = [...passages, ...dropped].toSorted((one, other) => one.start - other.start);
      expect(seen.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
    { seed: 5, numRuns: 300 },
  );
});
