import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf, languageOfWord } from '../../src/language/languages.ts';
import { wordsOf } from '../../src/language/tokens.ts';

describe('the language of a text', () => {
  const cases: [what: string, language: string, text: string][] = [
    ['English', 'en', 'Moscow approved the draft information security cooperation deal on Wednesday.'],
    ['a question in English', 'en', 'When will it be signed?'],
    ['one English word', 'en', 'Treaty'],
    ['English with Russian names', 'en', 'The newspaper «Коммерсант» reported on Thursday that the deal could be signed in May'],
    ['Russian', 'ru', 'Москва планировала расширить сотрудничество с Америкой в обмене информацией о хакерских атаках'],
    ['a question in Russian', 'ru', 'когда подпишут соглашение?'],
    ['one Russian word', 'ru', 'Соглашение'],
    ['Russian with English names', 'ru', 'Компания Apple Inc. представила в среду новый iPhone'],
    ['Ukrainian', 'und', 'Москва планувала розширити співпрацю з Америкою в обміні інформацією'],
    ['Belarusian', 'und', 'Прэзідэнт Беларусі падпісаў указ аб дзяржаўных стыпендыях'],
    ['Serbian', 'und', 'Председник Србије потписао је указ о одликовању научника'],
    ['Kazakh', 'und', 'Қазақстан Президенті жаңа заңға қол қойды'],
    [
      'German',
      'und',
      'Die Bundesregierung hat am Mittwoch in Berlin ein neues Gesetz beschlossen, das den Verbrauchern mehr Rechte gegenüber großen Internetkonzernen geben soll. Kritiker halten es für unzureichend.',
    ],
    [
      'French',
      'und',
      "Le président français a annoncé mercredi une réforme des retraites qui prévoit de repousser l'âge légal de départ de deux ans pour les salariés du privé.",
    ],
    ['Japanese', 'und', '日本語の文章です'],
    ['numbers', 'und', '8 10 2014'],
    ['nothing', 'und', ''],
  ];
  it.each(cases)('%s is %s', (_what, language, text) => {
    expect(detectLanguage(wordsOf(text))).toBe(language);
  });

  it('stays Russian when a few words are Ukrainian', () => {
    const russian = wordsOf('Сегодня в Киеве прошла встреча послов и министров о мире на востоке страны. '.repeat(5));
    expect(detectLanguage([...russian, 'Україна'])).toBe('ru');
    expect(detectLanguage([...russian, ...wordsOf('Київ і Львів її')])).toBe('und');
  });
});

describe('languages', () => {
  it.each([
    ['moscow', 'en'],
    ['café', 'en'],
    ['москва', 'ru'],
    ['київ', 'ru'],
    ['8', undefined],
    ['日本', undefined],
  ])('%s is written in the script of %s', (word, code) => {
    expect(languageOfWord(word)?.code).toBe(code);
  });

  it.each(['en', 'ru'])('%s has tables that are folded as words are', (code) => {
    const language = languageOf(code);
    const words = [...(language?.stopWords ?? []), ...(language?.abbreviations ?? [])];
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) expect(word).toMatch(/^[a-zа-я'.-]+$/);
  });

  it.each(['de', 'und', ''])('%j is none of ours', (code) => {
    expect(languageOf(code)).toBeUndefined();
  });
});
