/** Questions that are meant to cost: every kind of text of a length that Telegram lets through. */
import type { Collection } from './collection.ts';
import { createRandom, pick } from './random.ts';

/** The longest message of Telegram, in UTF-16 units. */
const LONGEST = 4096;
const SEED = 30;

/** An attack by its name. */
export type Attack = readonly [name: string, question: string];

/** Thirty shapes of questions, some of them of words of the collection. */
export function makeAttacks({ paragraphs }: Collection): Attack[] {
  const random = createRandom(SEED);
  const text = Array.from({ length: 60 }, () => pick(random, paragraphs).text).join(' ');
  const words = [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])];
  const latin = words.filter((word) => /^[a-z]+$/.test(word));
  const cyrillic = words.filter((word) => /^[а-я]+$/.test(word));
  const fill = (make: (number: number) => string, separator = ' '): string => {
    let filled = '';
    for (let number = 0; filled.length < LONGEST; number += 1) filled += make(number) + separator;
    return filled.slice(0, LONGEST);
  };
  const letters = (from: string, length: number): string => Array.from({ length }, () => from.charAt(Math.floor(random() * from.length))).join('');
  const [english, russian] = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
  const swapped = (word: string): string => (word.length < 5 ? word : word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4));
  return [
    ['one letter, two thousand times', fill(() => 'a')],
    ['one word of four thousand letters', 'a'.repeat(LONGEST)],
    ['one word of two letters by turns', 'ab'.repeat(LONGEST / 2)],
    ['one word of random Latin letters', letters(english, LONGEST)],
    ['one word of random Cyrillic letters', letters(russian, LONGEST)],
    ['four hundred invented words', fill(() => letters(english, 9))],
    ['four hundred invented Russian words', fill(() => letters(russian, 9))],
    ['all single letters', fill((number) => (english + russian).charAt(number % (english.length + russian.length)))],
    ['words of the articles', text.slice(0, LONGEST)],
    ['the same paragraph over and over', fill(() => paragraphs[0]?.text ?? '')],
    ['every word with a slip', fill((number) => swapped(latin[number % latin.length] ?? ''))],
    ['every Russian word with a slip', fill((number) => swapped(cyrillic[number % cyrillic.length] ?? ''))],
    ['words of both languages joined', fill((number) => (latin[number % latin.length] ?? '') + (cyrillic[number % cyrillic.length] ?? ''))],
    ['words run together', fill((number) => words[number % words.length] ?? '', '')],
    ['names that sound like everything', fill((number) => `sch${'aeiou'.charAt(number % 5)}cz${letters('scztk', 6)}`)],
    ['Russian names that sound like everything', fill((number) => `ш${'аеиоу'.charAt(number % 5)}ч${letters('сцзткч', 6)}`)],
    ['Chinese names', fill((number) => `zhang${'xiqingzhouchen'.slice(number % 7, (number % 7) + 7)}`)],
    ['words of grammar', fill((number) => ['the', 'of', 'and', 'и', 'в', 'не', 'what', 'who', 'когда', 'где'][number % 10] ?? '')],
    ['words of asking', fill((number) => ['how', 'many', 'сколько', 'when', 'did', 'скажи', 'tell me', 'почему'][number % 8] ?? '')],
    ['numbers', fill((number) => String(1000 + number * 37))],
    ['one long number', '9'.repeat(LONGEST)],
    ['thousands without an end', fill(() => '1,000', ',')],
    ['combining marks', 'e\u0301\u0302\u0303'.repeat(LONGEST / 4)],
    ['joined emoji', '👩\u200D👩\u200D👧\u200D👦'.repeat(Math.floor(LONGEST / 11))],
    ['right to left', fill(() => 'שלום\u202Eمرحبا')],
    ['ideographs', fill((number) => String.fromCodePoint(0x4e00 + (number % 5000)), '')],
    ['quotation marks', '"'.repeat(LONGEST)],
    ['quoted phrases', fill((number) => `"${words[number % words.length] ?? ''} ${words[(number * 7) % words.length] ?? ''}"`)],
    ['filters', fill((number) => `source:${words[number % words.length] ?? ''} after:20${10 + (number % 10)}`)],
    ['signs of regular expressions', fill(() => '(.*+?)[a-z]{2,}|^$\\', '')],
  ];
}
