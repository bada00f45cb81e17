import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeButton, encodeButton } from '../../src/render/button-data.ts';
import type { ButtonData } from '../../src/render/button-data.ts';

describe('button data', () => {
  it.each<[data: ButtonData, encoded: string]>([
    [{ kind: 'passages', offset: 3, alone: false }, 'm:3'],
    [{ kind: 'passages', offset: 0, alone: true }, 'a:0'],
    [{ kind: 'alone' }, 'n:'],
    [{ kind: 'sources', page: 12 }, 's:12'],
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
    const any = fc.oneof(fc.record({ kind: fc.constant('passages' as const), offset: number, alone: fc.boolean() }), number.map((page) => ({ kind: 'sources', page }) as const));
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
