import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCut, shorten } from '../../src/render/shorten.ts';
import { anyText } from './anything.ts';
import { splitsCharacter } from './telegram-takes.ts';

describe('shortening', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one tw…'],
    ['unbroken-word', 5, 'unbr…'],
    ['a longunbrokenword', 10, 'a longunb…'],
    ['🙂🙂🙂', 4, '🙂…'],
    ['🙂🙂🙂', 6, '🙂🙂🙂'],
    ['', 5, ''],
  ])('%j to %d gives %j', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  it('keeps to the limit, shows a beginning of the text, and breaks no character', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 500 }), fc.integer({ min: 2, max: 300 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) expect(short).toBe(text);
        else {
          expect(short.endsWith('…')).toBe(true);
          expect(text.startsWith(short.slice(0, -1))).toBe(true);
          expect(splitsCharacter(text, short.length - 1)).toBe(false);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

it('a cut is at the limit or one before, never inside a character', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (text, limit) => {
      const cut = safeCut(text, Math.min(limit, text.length));
      expect(Math.min(limit, text.length) - cut).toBeLessThanOrEqual(1);
      expect(splitsCharacter(text, cut)).toBe(false);
    }),
    { seed: 8, numRuns: 500 },
  );
});
