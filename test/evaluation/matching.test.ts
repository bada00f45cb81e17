import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../src/article.ts';
import { passageId } from '../../src/article.ts';
import { acceptsPassage, holdsAnswer } from '../../src/evaluation/matching.ts';

const GOLD =
  'The lighthouse on the northern cape was lit for the first time in the early spring of 1911, after nine years of work and two fires. ' +
  'Its lamp came from Bergen on a coal ship.';
const OTHER = 'Keepers remember the first night of the lamp: it was the spring of 1911, they say.';

const accepted = { file: 'cape.txt', paragraph: GOLD, answer: 'Bergen', otherParagraphs: [], otherFiles: [] };

function passage(text: string): Passage {
  return { id: passageId('any', text), text, start: 0, end: text.length, paragraph: 1, language: 'en' };
}

function source(file: string): Source {
  return { file, title: 'any', publisher: null, date: null, url: null, language: 'en' };
}

describe('a passage is right', () => {
  test.each([
    ['when it is the paragraph', accepted, 'cape.txt', GOLD],
    ['when it begins with its first 80 characters', accepted, 'cape.txt', GOLD.slice(0, 80)],
    ['when it holds the paragraph and more', accepted, 'cape.txt', `Before. ${GOLD} After.`],
    ['whatever the case and the white space', accepted, 'cape.txt', GOLD.toUpperCase().replaceAll(' ', '  ')],
    ['when it is a part with the answer, 40 characters or more', accepted, 'cape.txt', 'Its lamp came from Bergen on a coal ship.'],
    ['when it is another paragraph of the same file', { ...accepted, otherParagraphs: [OTHER] }, 'cape.txt', OTHER],
    ['when it is one of another file', { ...accepted, otherParagraphs: [OTHER], otherFiles: ['keepers.txt'] }, 'keepers.txt', OTHER],
  ])('%s', (_name, rule, file, text) => {
    expect(acceptsPassage(rule)(passage(text), source(file))).toBe(true);
  });

  test('with е for ё', () => {
    const rule = { ...accepted, paragraph: 'Маяк зажгли весной, и он всё ещё светит.', answer: 'весной' };
    expect(acceptsPassage(rule)(passage('маяк зажгли весной, и он все еще светит.'), source('cape.txt'))).toBe(true);
  });
});

describe('a passage is not right', () => {
  test.each([
    ['in another file', accepted, 'keepers.txt', GOLD],
    ['with 79 characters of the beginning and without the answer', accepted, 'cape.txt', GOLD.slice(0, 79)],
    ['as a part without the answer', accepted, 'cape.txt', 'lit for the first time in the early spring of 1911, after nine'],
    ['as a part that is too short', accepted, 'cape.txt', 'Its lamp came from Bergen on a coal'],
    ['when it says the same in other words', accepted, 'cape.txt', 'They brought the lamp from Bergen, on a ship that carried coal.'],
    ['as another paragraph in a file that is not named', { ...accepted, otherParagraphs: [OTHER] }, 'keepers.txt', OTHER],
  ])('%s', (_name, rule, file, text) => {
    expect(acceptsPassage(rule)(passage(text), source(file))).toBe(false);
  });
});

test.each([
  ['It came from  BERGEN.', ['Bergen'], true],
  ['Он зажжён весной', ['ЗАЖЖЕН'], true],
  ['It came from Oslo.', ['Bergen'], false],
  ['It came from Oslo.', ['Bergen', 'Oslo'], true],
])('"%s" holds %j: %s', (highlight, answers, holds) => {
  expect(holdsAnswer(highlight, answers)).toBe(holds);
});
