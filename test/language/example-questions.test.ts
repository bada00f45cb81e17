import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/language/example-questions.ts';
import type { ExampleQuestions } from '../../src/language/example-questions.ts';

const NONE: ExampleQuestions = { when: null, who: null, topic: null };

describe('questions on an article', () => {
  it.each<[what: string, language: string, title: string, text: string, questions: Partial<ExampleQuestions>]>([
    ['a person named in full', 'en', 'A ferry returns', 'The ferry runs again, its director Anna Kalnina said.', { who: 'who is Anna Kalnina?' }],
    ['what the title is about, as the text writes it', 'en', 'River Ferry Returns To Tornby', 'The river ferry comes back after two years.', { topic: 'river ferry' }],
    ['no capital of a sentence', 'en', 'How to bake rye bread', 'Rye bread needs a day.', { topic: 'rye bread' }],
    ['but that of a name', 'en', 'Roads of Tornby-Lund closed', 'Tornby-Lund has no roads.', { topic: 'Tornby-Lund' }],
    ['no word of grammar before it', 'en', 'Old bridge gone', 'Their old bridge is gone.', { topic: 'old bridge' }],
    ['no single word, which says too little', 'en', 'A bridge', 'The bridge is gone.', NONE],
    ['nothing that the title does not speak of', 'en', 'Untitled', 'The ferry runs again.', NONE],
    ['a title that is a clause', 'ru', 'Городской совет отменил строительство моста', 'Текст.', { when: 'когда городской совет отменил строительство моста?', topic: 'строительство моста' }],
    ['without its tail and quotation marks', 'ru', 'Паром «Янтарный» вернётся на реку: билеты уже продают', 'Текст.', { when: 'когда паром Янтарный вернётся на реку?' }],
    ['the name at its beginning kept', 'ru', 'Россия и Латвия подпишут договор о мосте', 'Текст.', { when: 'когда Россия и Латвия подпишут договор о мосте?' }],
    ['a title that is a phrase', 'ru', 'Правила городской библиотеки', 'Текст.', { when: null, topic: 'правила городской библиотеки' }],
    ['no title that asks itself', 'ru', 'Почему мэр отменил парад на площади у реки в субботу?', 'Текст.', { when: null }],
    ['nothing that has to be declined', 'ru', 'Мэр отменил поездку в соседний город на той неделе', 'Текст.', { topic: null }],
    ['nothing in another language', 'de', 'Die Fähre kehrt zurück', 'Die Fähre fährt wieder.', NONE],
    ['nothing too long', 'ru', `Совет отменил строительство ${'очень '.repeat(20)}длинного моста`, 'Текст.', { when: null }],
    ['nothing of nothing', 'en', '', '', NONE],
  ])('are made of %s', (_what, language, title, text, questions) => {
    expect(exampleQuestions({ language, title, paragraphs: [text] })).toMatchObject(questions);
  });
});
