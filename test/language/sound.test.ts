import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAME_NAME, soundLikeness } from '../../src/language/likeness.ts';
import { palladiusOf } from '../../src/language/palladius.ts';
import { soundsOf } from '../../src/language/sound.ts';

const LEAST_RECALL = 0.92;
const MOST_FALSE = 0.03;
/** Any name of the table against any other one: a few are the same name (Johann, Джон). */
const MOST_CROSSED = 0.0005;

type Pair = readonly [latin: string, cyrillic: string];

/** A Latin name and Cyrillic words a line. */
function pairsIn(file: string): Pair[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [latin = '', ...cyrillic] = line.split(' ').filter(Boolean);
    return cyrillic.map((one): Pair => [latin, one]);
  });
}

function haveKey([latin, cyrillic]: Pair): boolean {
  const keys = soundsOf(cyrillic);
  return soundsOf(latin).some((key) => keys.includes(key));
}

function accepted(pair: Pair): boolean {
  return haveKey(pair) && soundLikeness(...pair) >= SAME_NAME;
}

function listed(pairs: readonly Pair[]): string {
  return pairs.map((pair) => `${pair.join('/')} ${soundLikeness(...pair).toFixed(2)}${haveKey(pair) ? '' : ' no key'}`).join(', ');
}

describe('names in two scripts', () => {
  const same = pairsIn('true-names.txt');
  const different = pairsIn('false-names.txt');

  it('have a key in common and sound alike when they are the same', () => {
    const missed = same.filter((pair) => !accepted(pair));
    expect(same.length).toBeGreaterThanOrEqual(250);
    expect(1 - missed.length / same.length, listed(missed)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('do not meet when they are not the same', () => {
    const wrong = different.filter(accepted);
    expect(different.length).toBeGreaterThanOrEqual(250);
    expect(wrong.length / different.length, listed(wrong)).toBeLessThanOrEqual(MOST_FALSE);
    const alike = different.filter((pair) => soundLikeness(...pair) >= SAME_NAME);
    expect(alike.length / different.length, listed(alike)).toBeLessThanOrEqual(MOST_FALSE);
  });

  it('do not meet the other names of the table', () => {
    const known = new Set(same.map((pair) => pair.join('/')));
    const crossed = same.flatMap(([latin]) => same.map(([, cyrillic]): Pair => [latin, cyrillic]));
    const wrong = crossed.filter((pair) => !known.has(pair.join('/')) && accepted(pair));
    expect(wrong.length / crossed.length, listed(wrong)).toBeLessThanOrEqual(MOST_CROSSED);
  });

  it.each([
    ['зеленский', 'zelensky'],
    ['mark', 'марком'],
  ])('%s and %s may come in either order', (one, other) => {
    expect(soundLikeness(one, other)).toBe(soundLikeness(other, one));
    expect(soundLikeness(one, other)).toBeGreaterThan(SAME_NAME);
  });

  it.each([
    ['mark', 'mark'],
    ['марк', 'марк'],
    ['', 'марк'],
    ['日本', 'марк'],
  ])('%j and %j are not compared', (one, other) => {
    expect(soundLikeness(one, other)).toBe(0);
  });

  it('takes words of any length and letters', () => {
    for (const word of ['', "'", 'ъ', 'h', '日本', 'a'.repeat(5000), 'ng'.repeat(3000), 'an'.repeat(12), 'у'.repeat(5000)]) {
      expect(() => [soundsOf(word), palladiusOf(word), soundLikeness('putin', word), soundLikeness('путин', word)]).not.toThrow();
    }
  });
});

describe('Chinese names', () => {
  const cases: [pinyin: string, russian: string][] = [
    ['xi', 'си'],
    ['jinping', 'цзиньпин'],
    ['xiaoping', 'сяопин'],
    ['guangdong', 'гуандун'],
    ['shenzhen', 'шэньчжэнь'],
    ["chang'an", 'чанъань'],
    ["xi'an", 'сиань'],
    ['lüshun', 'люйшунь'],
    ['xījīnpíng', 'сицзиньпин'],
    ['hui', 'хуэй'],
    ['xue', 'сюэ'],
  ];
  it.each(cases)('%s is %s', (pinyin, russian) => {
    expect(palladiusOf(pinyin)[0]).toBe(russian);
  });

  it.each(['washington', 'putin', 'brussels', '', "'", 'си'])('%j is no pinyin', (word) => {
    expect(palladiusOf(word).filter((one) => one === '')).toEqual([]);
    if (word !== 'putin') expect(palladiusOf(word)).toEqual([]);
  });
});
