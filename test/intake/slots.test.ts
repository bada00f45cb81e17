import { describe, expect, it } from 'vitest';
import { Slots } from '../../src/intake/slots.ts';

/** Asks for a slot for each of these, in this order, and tells who has got one. */
function claims(slots: Slots, claimed: readonly { name: string; rank?: number; alone?: boolean }[]): string[] {
  const got: string[] = [];
  for (const { name, rank = 0, alone = false } of claimed) void slots.take({ rank: () => rank, alone }).then(() => got.push(name));
  return got;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('slots', () => {
  it('go to the lowest rank, and of equals to who waits longest', async () => {
    const slots = new Slots(() => 1);
    const got = claims(slots, [{ name: 'first', rank: 9 }, { name: 'much', rank: 5 }, { name: 'little', rank: 1 }, { name: 'as little', rank: 1 }]);
    for (let given = 0; given < 3; given += 1) {
      await settled();
      slots.give();
    }
    await settled();
    expect(got).toEqual(['first', 'little', 'as little', 'much']);
  });

  it('go by the rank of the moment', async () => {
    const slots = new Slots(() => 1);
    const [got, ranks] = [[] as string[], { one: 1, other: 2 }];
    await slots.take();
    for (const name of ['one', 'other'] as const) void slots.take({ rank: () => ranks[name], alone: false }).then(() => got.push(name));
    ranks.one = 3;
    slots.give();
    await settled();
    expect(got).toEqual(['other']);
  });

  it('are given to who wants to be alone when all are free, and to others beside it', async () => {
    const slots = new Slots(() => 3);
    const got = claims(slots, [{ name: 'a' }, { name: 'alone', alone: true }, { name: 'alone too', alone: true }, { name: 'b', rank: -1 }]);
    await settled();
    expect(got).toEqual(['a', 'b']);
    slots.give();
    slots.give();
    await settled();
    expect(got).toEqual(['a', 'b', 'alone']);
    got.push(...claims(slots, [{ name: 'c', rank: -1 }]));
    slots.give();
    await settled();
    expect(got.slice(3)).toEqual([]);
    slots.give();
    await settled();
    expect(got.at(-1)).toBe('alone too');
  });

  it('are more when there may be more, and taken ones end by themselves when there may be fewer', async () => {
    let count = 1;
    const slots = new Slots(() => count);
    const got = claims(slots, ['a', 'b', 'c', 'd'].map((name) => ({ name })));
    count = 3;
    slots.give();
    await settled();
    expect(got).toEqual(['a', 'b', 'c', 'd']);
    count = 1;
    got.push(...claims(slots, [{ name: 'e' }]));
    slots.give();
    slots.give();
    await settled();
    expect(got).toHaveLength(4);
  });
});
