import { describe, expect, it } from 'vitest';
import { NumberColumn, withRoom } from '../../src/search/room.ts';

describe('room', () => {
  it.each([Uint8Array, Uint16Array, Uint32Array])('for as many as are wanted, and not much more (%s)', (Numbers) => {
    let array = new Numbers(0);
    for (let size = 1; size <= 5000; size += 7) {
      array = withRoom(array, size);
      array[size - 1] = size % 251;
      expect(array.length).toBeGreaterThanOrEqual(size);
      expect(array.length).toBeLessThanOrEqual(Math.max(64, size * 1.125 + 1));
    }
    for (let size = 1; size <= 5000; size += 7) expect(array[size - 1]).toBe(size % 251);
  });

  it('that there is stays the same array', () => {
    const array = new Uint32Array(8);
    expect(withRoom(array, 8)).toBe(array);
  });
});

it('a column has 0 wherever nothing was put', () => {
  const column = new NumberColumn();
  column.set(1000, 2 ** 32 - 1);
  expect([column.get(0), column.get(1000), column.get(1001), column.get(10_000_000)]).toEqual([0, 2 ** 32 - 1, 0, 0]);
});
