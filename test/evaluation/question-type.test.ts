import { expect, test } from 'vitest';
import { QUESTION_TYPES, questionType } from '../../src/evaluation/question-type.ts';

test.each([
  ['When does the ferry leave?', 'when'],
  ['and when', 'when'],
  ['wheres the lighthouse', 'where'],
  ['Who built it?', 'who'],
  ["who's the keeper", 'who'],
  ['To whom was it sold?', 'who'],
  ['Whose lamp is it?', 'who'],
  ['how many steps are there', 'how many'],
  ['How much did it cost?', 'how much'],
  ['how tall is it?', 'how'],
  ['Why was it closed?', 'why'],
  ['Which island is meant?', 'which'],
  ['In what year was it lit?', 'what + noun'],
  ['what kind of lamp', 'what + noun'],
  ['What is the lamp made of?', 'what'],
  ["what's the lamp made of", 'what'],
  ['What’s it for?', 'what'],
  ['It is made of what?', 'what'],
  ['was it ever repaired?', 'other'],
  ['Когда отходит паром?', 'когда'],
  ['а откуда он идёт', 'где'],
  ['Куда ведёт лестница?', 'где'],
  ['Кем построен маяк?', 'кто'],
  ['Чья это лампа?', 'кто'],
  ['СКОЛЬКО там ступеней?', 'сколько'],
  ['почём билет', 'сколько'],
  ['Зачем его закрыли?', 'почему'],
  ['Как туда попасть?', 'как'],
  ['В каком году зажгли маяк?', 'какой'],
  ['Какова его высота?', 'какой'],
  ['О чём спорят жители?', 'что'],
  ['что с лампой', 'что'],
  ['работает ли маяк зимой?', 'other'],
  ['', 'other'],
])('%s → %s', (question, type) => {
  expect(questionType(question)).toBe(type);
  expect(QUESTION_TYPES).toContain(type);
});

test('a word that objects inherit is no question word', () => {
  expect(questionType('constructor toString')).toBe('other');
});
