import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/evaluation/run.ts';
import { shortAnswersOf } from '../../src/evaluation/short-answers.ts';

interface Came {
  /** Accepted answers; null where none exists. */
  readonly golds?: readonly string[] | null;
  /** The answer of the first quote; undefined where nothing was quoted. */
  readonly answer?: string | null;
  readonly rank?: number | null;
  readonly disagreeing?: boolean;
}

function outcome(question: string, { golds = ['May 8'], answer = null, rank = 1, disagreeing = false }: Came = {}): Outcome {
  const gold = golds === null ? null : { text: 'x', answers: golds, accepts: () => true };
  const first = answer === undefined ? null : { text: 'x', highlight: 'x', answer };
  return { case: { id: 'a', question, after: [], gold }, rank, confident: true, first, disagreeing, violations: [], milliseconds: 1 };
}

const WHEN = 'When was it signed?';
const RIGHT = outcome(WHEN, { answer: 'May 8' });
const HALF = outcome(WHEN, { answer: 'on May' });
const WRONG = outcome(WHEN, { answer: '1987' });
const SILENT = outcome(WHEN);

describe('short answers', () => {
  it.each<[what: string, outcomes: readonly Outcome[], measures: Partial<ReturnType<typeof shortAnswersOf>>]>([
    ['right', [RIGHT], { questions: 1, f1: 1, valueQuestions: 1, shown: 1, right: 1, disagreeing: 0 }],
    ['half right count as right', [HALF], { f1: 0.5, shown: 1, right: 1 }],
    ['wrong', [WRONG], { f1: 0, shown: 1, right: 0 }],
    ['not shown count as nothing', [SILENT], { f1: 0, shown: 0, right: Number.NaN }],
    ['not even quoted', [{ ...SILENT, first: null, rank: null }], { f1: 0, shown: 0, right: Number.NaN }],
    ['of several are means', [RIGHT, HALF, WRONG, SILENT], { questions: 4, f1: 0.375, shown: 0.75, right: 2 / 3 }],
    ['of a wrong passage are shown, but not judged', [RIGHT, outcome(WHEN, { answer: '1987', rank: 2 })], { f1: 0.5, shown: 1, right: 1 }],
    ['are compared with each gold', [outcome(WHEN, { answer: '8 мая', golds: ['May 8', '8 мая'] })], { f1: 1, right: 1 }],
    ['of named things count for F1 alone', [RIGHT, outcome('Which treaty was signed?', { answer: 'Peace', golds: ['Peace'] })], { questions: 2, f1: 1, valueQuestions: 1, shown: 1, right: 1 }],
    ['of named things not shown', [RIGHT, outcome('What treaty was signed?')], { questions: 2, f1: 0.5, valueQuestions: 1, shown: 1 }],
    ['of other questions do not count', [RIGHT, outcome('Why was it signed?', { answer: 'May 8' }), outcome('What is it?'), outcome('Почему?'), outcome('bridge')], { questions: 1, f1: 1, valueQuestions: 1 }],
    ['that differ are a share of all questions', [{ ...RIGHT, disagreeing: true }, outcome('Why?'), outcome('Как?'), SILENT], { questions: 2, disagreeing: 0.25 }],
    ['of nothing are no numbers', [], { questions: 0, f1: Number.NaN, valueQuestions: 0, shown: Number.NaN, right: Number.NaN, disagreeing: Number.NaN }],
  ])('%s', (_what, outcomes, measures) => {
    expect(shortAnswersOf(outcomes)).toMatchObject(measures);
  });

  it.each<[question: string, counted: boolean, value: boolean]>([
    ['When will it be signed?', true, true],
    ['Where is it?', true, true],
    ['Who signed it?', true, true],
    ['How many ships sank?', true, true],
    ['How much did it cost?', true, true],
    ['Which ship sank?', true, false],
    ['What ship sank?', true, false],
    ['What sank?', true, false],
    ['What is it?', false, false],
    ['How did it sink?', false, false],
    ['Why did it sink?', false, false],
    ['Когда подпишут?', true, true],
    ['Откуда лампа?', true, true],
    ['Кем подписано?', true, true],
    ['Сколько судов?', true, true],
    ['Какой договор?', true, false],
    ['Каким судном?', true, false],
    ['Что это?', false, false],
    ['Почему закрыт?', false, false],
  ])('"%s" counts: %s, as a value: %s', (question, counted, value) => {
    expect(shortAnswersOf([outcome(question)])).toMatchObject({ questions: Number(counted), valueQuestions: Number(value) });
  });
});
