import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { Library } from '../../src/library.ts';
import { articleFrom, seedArticles } from '../articles.ts';

const { engine } = Library.of(seedArticles()).snapshot;

/** Questions that the two articles answer, and such that share words with them and nothing else. */
const CASES: readonly [question: string, confident: boolean][] = [
  ['when will it be signed?', true],
  ['what did Patrushev say about the information security doctrine?', true],
  ['who will attend the Victory Day parade in Moscow?', true],
  ['когда подпишут соглашение?', true],
  ['сколько межправительственных соглашений заключили стороны?', true],
  ['кто приостановил участие в программе?', true],
  ['who won the football world cup in Brazil?', false],
  ['what is the price of bread in Ruritania?', false],
  ['quux', false],
  ['', false],
  ['кто выиграл чемпионат мира по футболу в Бразилии?', false],
  ['сколько стоит хлеб в магазинах Воронежа?', false],
];

describe('the evidence is', () => {
  it.each(CASES)('for "%s" enough: %s', async (question, confident) => {
    expect((await answerQuestion(engine, question, { limit: 3 })).confident).toBe(confident);
  });

  it('the same however many passages are wanted', async () => {
    for (const [question, confident] of CASES) {
      for (const limit of [1, 50]) expect((await answerQuestion(engine, question, { limit })).confident).toBe(confident);
    }
  });
});

describe('near misses: of two questions about one article the evidence is', () => {
  const { engine: towns } = Library.of([
    articleFrom('bridge.txt', `The long bridge of Gullhaven
The harbour bridge of Gullhaven was opened in June 1932 by the engineer Anna Berg, and four bands played.
Ships waited for two hours under the bridge, and children waved flags from the roofs of the harbour.
The bridge was painted green again after the storm, the harbour office said.`),
    articleFrom('маяк.txt', `Новый маяк на мысе Чаек
Маяк на мысе Чаек зажёг смотритель Пётр Волгин, лампу привезли из Бергена за 300 тысяч рублей.
Смотритель живёт на мысе с семьёй и каждый вечер поднимается на маяк.
Рыбаки говорят, что свет маяка виден далеко в море.`),
    articleFrom('mill.txt', `The mill of Oster
The old mill of Oster burned down in winter. The miller lost his stores, and the village shared its bread with him.`),
  ]).snapshot;

  it.each<[answered: string, declined: string]>([
    // A value of the kind wanted is not there: a sum of money, or another.
    ['when was the great harbour bridge of Gullhaven opened?', 'how much did the great long harbour bridge of Gullhaven cost?'],
    ['сколько рублей стоила новая лампа маяка?', 'сколько лет смотрителю Волгину?'],
    // The thing asked for is not there.
    ['what bands played at the harbour bridge then?', 'what tunes did bands play there?'],
    ['what did children wave under the great bridge?', 'what anthem did the children wave?'],
    // The name is another one.
    ['when did Anna Berg open the great bridge?', 'when did John Castor open the great bridge?'],
  ])('enough for "%s" and not for "%s"', async (answered, declined) => {
    expect((await answerQuestion(towns, answered, { limit: 3 })).confident, answered).toBe(true);
    expect((await answerQuestion(towns, declined, { limit: 3 })).confident, declined).toBe(false);
  });

  it('enough for a sentence that holds the whole question, unless a value is wanted that it does not tell', async () => {
    for (const [question, confident] of [['ships under the bridge', true], ['how much do the ships under the bridge cost', false]] as const) {
      expect((await answerQuestion(towns, question, { limit: 3 })).confident, question).toBe(confident);
    }
  });

  it('told by all passages of the best article', async () => {
    const { terms, support } = await towns.search('engineer Berg flags storm winter', { limit: 1 });
    const held = Object.fromEntries(terms.map(({ word }, place) => [word, support.held[place]]));
    expect(held).toEqual({ engineer: 1, berg: 1, flags: 1, storm: 1, winter: 0 });
    expect(support.covered).toBeLessThan(0.8);
  });
});
