import { describe, expect, it } from 'vitest';
import { Lately } from '../../src/bot/lately.ts';

describe('what happened lately', () => {
  it('is forgotten after a while', () => {
    let now = 0;
    const lately = new Lately<string>({ most: 10, milliseconds: 100, clock: () => now });
    lately.set('a', 'x');
    now = 100;
    expect(lately.get('a')).toBe('x');
    now = 101;
    expect(lately.get('a')).toBeUndefined();
  });

  it('is bounded, the oldest going first', () => {
    const lately = new Lately<number>({ most: 3, milliseconds: 100, clock: () => 0 });
    for (let number = 0; number < 100; number += 1) lately.set(String(number % 5), number);
    expect(lately.size).toBe(3);
    expect(['0', '1', '2', '3', '4'].map((key) => lately.get(key))).toEqual([undefined, undefined, 97, 98, 99]);
  });

  it('can be forgotten at once, which tells what was', () => {
    let now = 0;
    const lately = new Lately<number>({ most: 9, milliseconds: 100, clock: () => now });
    lately.set('1 a', 1);
    now = 101;
    lately.set('1 b', 2);
    lately.set('2 a', 3);
    expect(lately.forget((key) => key.startsWith('1 '))).toEqual([2]);
    expect([lately.size, lately.get('2 a')]).toEqual([1, 3]);
  });
});
