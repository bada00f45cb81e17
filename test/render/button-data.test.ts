import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import { decodeButton, encodeButton } from '../../src/render/button-data.ts';
import type { ButtonData } from '../../src/render/button-data.ts';

const PASSAGE = passageId('a/file.txt', 'The bridge is closed.');

describe('button data', () => {
  it.each<[data: ButtonData, encoded: string]>([
    [{ kind: 'passages', offset: 3, alone: false }, 'm:3'],
    [{ kind: 'passages', offset: 0, alone: true }, 'a:0'],
    [{ kind: 'alone' }, 'n:'],
    [{ kind: 'why', alone: false }, 'w:0'],
    [{ kind: 'why', alone: true }, 'w:1'],
    [{ kind: 'sources', page: 12, by: 'day' }, 's:12'],
    [{ kind: 'sources', page: 1, by: 'publisher' }, 'o:1'],
    [{ kind: 'feedback', helpful: true, passage: PASSAGE }, `y:${PASSAGE}`],
    [{ kind: 'feedback', helpful: false, passage: PASSAGE }, `x:${PASSAGE}`],
    [{ kind: 'language', locale: 'ru' }, 'g:ru'],
    [{ kind: 'language', locale: null }, 'g:'],
    [{ kind: 'context', citation: { passage: PASSAGE, marked: null }, from: 0, back: { kind: 'sources', page: 3, by: 'publisher' } }, `c:${PASSAGE}.0.o3`],
    [{ kind: 'context', citation: { passage: PASSAGE, marked: null }, from: null, back: null }, `c:${PASSAGE}..`],
    [{ kind: 'context', citation: { passage: PASSAGE, marked: { start: 4, end: 10 } }, from: -12, back: { kind: 'passages', offset: 3, alone: true } }, `c:${PASSAGE}_4_6.-12.a3`],
    [{ kind: 'context', citation: { passage: PASSAGE, marked: null }, from: 0, back: { kind: 'quote' } }, `c:${PASSAGE}.0.q`],
    [{ kind: 'quote', citation: { passage: PASSAGE, marked: { start: 4, end: 10 } } }, `q:${PASSAGE}_4_6`],
    [{ kind: 'removable', page: 2 }, 'l:2'],
    [{ kind: 'askRemove', file: '0123456789abcdef' }, 'r:0123456789abcdef'],
    [{ kind: 'remove', file: '0123456789abcdef' }, 'd:0123456789abcdef'],
    [{ kind: 'restore', removed: '20261122-061200-0a1b2c3d' }, 'b:20261122-061200-0a1b2c3d'],
    [{ kind: 'keep' }, 'k:'],
  ])('%j is %s', (data, encoded) => {
    expect(encodeButton(data)).toBe(encoded);
    expect(decodeButton(encoded)).toEqual(data);
  });

  it('is the same when it comes back, in at most 64 bytes', () => {
    const number = fc.integer({ min: 0, max: 999_999 });
    const marked = fc.option(fc.tuple(fc.nat({ max: 800_000 }), fc.integer({ min: 1, max: 800_000 })).map(([start, length]) => ({ start, end: start + length })));
    const anyContext = fc.record({
      kind: fc.constant('context' as const),
      citation: fc.record({ passage: fc.string().map((text) => passageId('file', text)), marked }),
      from: fc.option(fc.integer({ min: -99_999, max: 99_999 })),
      back: fc.option(fc.record({ kind: fc.constant('passages' as const), offset: number, alone: fc.boolean() })),
    });
    const any = fc.oneof(fc.record({ kind: fc.constant('passages' as const), offset: number, alone: fc.boolean() }), fc.record({ kind: fc.constant('sources' as const), page: number, by: fc.constantFrom('day' as const, 'publisher' as const) }), anyContext);
    fc.assert(
      fc.property(any, (data) => {
        const encoded = encodeButton(data);
        expect(Buffer.byteLength(encoded)).toBeLessThanOrEqual(64);
        expect(decodeButton(encoded)).toEqual(data);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it.each(['', 'm', 'm:', 'm:-1', 'm:1.5', 'm:1234567', 's:x', 'x:1', ' m:1', 'm:1 ', 'm:1\n', 'M:1', 'm:١', 'noop', 'r:', 'd:xyz', 'd:../../etc/passwd00', 'b:..', 'k:1', '{"kind":"passages"}'])(
    'of other times, %j, is nothing',
    (data) => {
      expect(decodeButton(data)).toBeNull();
    },
  );

  it('that strangers make up is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (data) => {
        const decoded = decodeButton(data);
        if (decoded !== null) expect(encodeButton(decoded).length).toBeLessThanOrEqual(data.length);
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
