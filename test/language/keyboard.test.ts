import { describe, expect, it } from 'vitest';
import { inOtherLayout } from '../../src/language/keyboard.ts';

describe('the other keyboard layout', () => {
  it.each([
    ['ghbdtn', 'привет'],
    ['rjulf gjlgbien', 'когда подпишут'],
    ['цруе', 'whet'],
    [',tkjheccbz', 'белоруссия'],
    ['2015', '2015'],
  ])('of %s is %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
  });

  it('twice is the text again', () => {
    expect(inOtherLayout(inOtherLayout('the quick brown fox; съешь ещё'))).toBe('the quick brown fox; съешь ещё');
  });
});
