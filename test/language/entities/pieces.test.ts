import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/language/entities/pieces.ts';
import { Reading } from '../../../src/language/entities/reading.ts';

describe('pieces', () => {
  it.each([
    ['Anna met NATO', 'Anna:capital met:lower NATO:upper'],
    ['the U.S. and J. Smith', 'the:lower U.S.:initials and:lower J.:initials Smith:capital'],
    ['Plan B. Nobody', 'Plan:capital B.:initials Nobody:capital'],
    ['in 1969, 4th, A4, 5G', 'in:lower 1969:number 4th:number A4:upper 5G:capital'],
    ['Ёлка, iPhone, É', 'Ёлка:capital iPhone:capital É:capital'],
    ["Anna's Moscow-based firm", 'Anna:capital Moscow:capital firm:lower'],
    ['😀 O’Brien—AT&T', 'O’Brien:capital AT&T:upper'],
  ])('of "%s"', (text, written) => {
    expect(piecesOf(text).map(({ start, end, shape }) => `${text.slice(start, end)}:${shape}`).join(' ')).toBe(written);
  });

  it.each([
    ['Rain fell. Snow fell.', 'Rain Snow'],
    ['He met Dr. Smith: “Yes”', 'He Yes'],
    ['One — Two', 'One Two'],
  ])('that a sentence or a quotation may begin with, in "%s"', (text, opening) => {
    expect(piecesOf(text).filter(({ opens }) => opens).map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(opening);
  });
});

/** What a piece is, for a text of any characters. */
const PIECE = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[\s\u00A0]?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ&][\p{L}\p{M}\p{N}]+)*/gu;
const CHARACTERS = ['a', 'B', 'ж', 'Щ', 'ё', 'Ё', 'é', '7', '½', '.', ' ', '\u00A0', '-', '’', '&', ',', '«', '\u0301', '\u00AD', '😀', '𝒜', '№', '_'];

describe('whatever the text', () => {
  it('has the same pieces read by signs as read by the expression', () => {
    const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        const expected = Array.from(text.matchAll(PIECE), ({ index, 0: raw }) => {
          const gap = text.slice(end, index);
          end = index + raw.length;
          return [gap, index];
        });
        expect(piecesOf(text).map(({ gap, start }) => [gap, start])).toEqual(expected);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});

describe('a text under reading', () => {
  it.each([
    ['Shares fell, and the shares rose', 'shares', true],
    ['Shares fell, Shares rose', 'shares', false],
    ['Елка и ёлка', 'елк', true],
    ['Йод и и\u0306од', 'йод', true],
  ])('"%s" has "%s" in lower case: %s', (text, bare, has) => {
    expect(new Reading(text).hasInLower(bare)).toBe(has);
  });

  it.each([
    ['Today Shares rose', 'shares', true],
    ['Shares rose', 'shares', false],
  ])('"%s" has "%s" in capitals within a sentence: %s', (text, bare, has) => {
    expect(new Reading(text).hasInCapital(bare)).toBe(has);
  });
});
