import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/language/question.ts';
import { TYPE_OF } from '../../src/language/question-kinds.ts';
import type { AskedKind } from '../../src/language/question-kinds.ts';
import { ASKING_PHRASES, THING_NOUNS, VALUE_NOUNS } from '../../src/language/question-words.ts';
import { wordsOf } from '../../src/language/tokens.ts';

/** Focus: the words that name the thing asked for. */
const CASES: readonly (readonly [question: string, kind: AskedKind, focus: string])[] = [
  // English: times.
  ['When will it be signed?', 'when', 'signed'],
  ['Since when is the ferry free?', 'when', 'ferry free'],
  ['What year did the mill close?', 'year', 'mill close'],
  ['In which year was it built?', 'year', 'built'],
  ['In what month does the fair begin?', 'month', 'fair begin'],
  ['On what date did the ship sail?', 'day', 'ship sail'],
  ['What day is the market?', 'day', 'market'],
  ['At what time does the ferry leave?', 'time', 'ferry leave'],
  ['In what century was the tower built?', 'period', 'tower built'],
  ['What decade saw the flood?', 'period', 'saw'],
  // Who and where.
  ['Who signed the treaty?', 'who', 'signed'],
  ['Whose ship sank?', 'who', 'ship sank'],
  ['To whom was the letter written?', 'who', 'letter written'],
  ['Where was the lamp made?', 'where', 'lamp made'],
  // Numbers.
  ['How many ships sank?', 'how many', 'ships sank'],
  ['How often does the ferry run?', 'how many', 'ferry run'],
  ['How much money was stolen?', 'money', 'stolen'],
  ['How much did it cost?', 'money', ''],
  ['What is the price of bread?', 'money', 'price'],
  ['How many dollars were paid?', 'money', 'paid'],
  ['How much water is left?', 'amount', 'water'],
  ['What percentage of the forest burned?', 'percent', 'forest burned'],
  ['How long did the siege last?', 'duration', 'siege last'],
  ['How many years did it take?', 'duration', 'take'],
  ['How old was the captain?', 'age', 'captain'],
  ['How tall is the tower?', 'measure', 'tower'],
  ['How many miles is the road?', 'measure', 'road'],
  // Which and what, made finer by their nouns.
  ['Which treaty was signed?', 'which', 'treaty'],
  ['Which company built the bridge?', 'organisation', 'company built'],
  ['Which former president spoke?', 'person', 'former president spoke'],
  ['Which country has most lakes?', 'place', 'country'],
  ['What city is the museum in?', 'place', 'city'],
  ['What was the population of the island?', 'how many', 'population'],
  ['What was the name of the ship?', 'what', 'name'],
  ['What is the temperature of the lake?', 'measure', 'temperature'],
  // Why, how, yes or no, no question.
  ['Why did the bakery close?', 'why', 'bakery close'],
  ['What caused the flood?', 'why', 'flood'],
  ['How is glass made?', 'how', 'glass made'],
  ['Is the bridge open?', 'yes or no', ''],
  ['Did the ferry leave?', 'yes or no', ''],
  ['harbour bridge', 'anything', ''],
  // Russian.
  ['Когда подпишут соглашение?', 'when', 'подпишут соглашение'],
  ['С каких пор паром бесплатный?', 'when', 'паром бесплатный'],
  ['В каком году построили мельницу?', 'year', 'построили мельницу'],
  ['В каком месяце начнётся ярмарка?', 'month', 'начнется ярмарка'],
  ['Какого числа отходит судно?', 'day', 'отходит судно'],
  ['В котором часу отходит паром?', 'time', 'отходит паром'],
  ['В каком веке построена башня?', 'period', 'построена башня'],
  ['Кто подписал договор?', 'who', 'подписал договор'],
  ['Кем основана школа?', 'who', 'основана школа'],
  ['Кем работала хранительница маяка?', 'what', 'хранительница маяка'],
  ['Кем он был до войны?', 'what', 'войны'],
  ['Чьё судно затонуло?', 'who', 'судно затонуло'],
  ['Где подписали договор?', 'where', 'подписали договор'],
  ['Откуда привезли лампу?', 'where', 'привезли лампу'],
  ['В каком городе музей?', 'where', 'музей'],
  ['Сколько судов затонуло?', 'how many', 'судов затонуло'],
  ['Какое количество судов затонуло?', 'how many', 'судов затонуло'],
  ['Сколько стоит билет?', 'money', 'билет'],
  ['На какую сумму подписан договор?', 'money', 'сумму подписан договор'],
  ['Сколько рублей заплатил капитан?', 'money', 'заплатил капитан'],
  ['Какой процент леса сгорел?', 'percent', 'леса сгорел'],
  ['Сколько времени длилась осада?', 'duration', 'длилась осада'],
  ['Как долго строили мост?', 'duration', 'строили мост'],
  ['Сколько лет было капитану?', 'age', 'капитану'],
  ['В каком возрасте умер капитан?', 'age', 'умер капитан'],
  ['Какова высота башни?', 'measure', 'высота башни'],
  ['Сколько километров до города?', 'measure', 'города'],
  ['Какой договор подписали?', 'which', 'договор подписали'],
  ['Какая компания построила мост?', 'organisation', 'компания построила мост'],
  ['Какой писатель жил на острове?', 'person', 'писатель жил'],
  ['Какая страна подписала договор?', 'place', 'страна подписала договор'],
  ['Каково население острова?', 'how many', 'население острова'],
  ['Какова температура воды?', 'measure', 'температура воды'],
  ['Что написал капитан?', 'what', 'написал капитан'],
  ['Почему закрылась пекарня?', 'why', 'закрылась пекарня'],
  ['По какой причине закрыли мост?', 'why', 'закрыли мост'],
  ['Из-за чего закрыли мост?', 'why', 'закрыли мост'],
  ['Как делают стекло?', 'how', 'делают стекло'],
  ['Подписали ли договор?', 'yes or no', ''],
  ['Разве мост открыт?', 'yes or no', ''],
  ['портовый мост', 'anything', ''],
];

/** Read wrongly so far: what is done sooner than what it is done to. */
const WRONG: typeof CASES = [['What did the captain write?', 'what', 'captain write']];

function expectAsked(question: string, kind: AskedKind, focus: string): void {
  const words = wordsOf(question);
  const read = readQuestion(words);
  expect([read.kind, read.focus.map((position) => words[position]).join(' ')]).toEqual([kind, focus]);
}

describe('a question asks', () => {
  it.each(CASES)('%s: for %s, named by "%s"', expectAsked);
  it.fails.each(WRONG)('%s: for %s, named by "%s"', expectAsked);

  it('for nothing when it is empty', () => {
    expect(readQuestion([])).toEqual({ kind: 'anything', type: null, asking: new Set(), focus: [] });
  });
});

describe('the words of asking', () => {
  const phrases = ASKING_PHRASES.map(({ kind, words }): [string, AskedKind] => [words.join(' '), kind ?? 'anything']);
  const values = Object.entries(VALUE_NOUNS).flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [noun, kind] as const));
  const things = Object.entries(THING_NOUNS).flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [noun, kind] as const));
  const twice = (texts: readonly string[]): string[] => texts.filter((text, place) => texts.indexOf(text) !== place);
  const folded = (text: string): boolean => wordsOf(text).join(' ') === text;

  it.each(phrases)('"%s" alone asks for %s', (phrase, kind) => {
    expect(readQuestion(phrase.split(' ')).kind).toBe(kind);
  });

  it.each(values)('"what %s" asks for %s and nothing else', (noun, kind) => {
    expect(readQuestion(['what', noun])).toMatchObject({ kind, type: TYPE_OF[kind as AskedKind], asking: new Set([0, 1]), focus: [] });
  });

  it.each(things)('"what %s" asks for %s, and looks for it', (noun, kind) => {
    expect(readQuestion(['what', noun])).toMatchObject({ kind, type: 'what', asking: new Set([0]), focus: [1] });
  });

  it('stand once each, folded', () => {
    for (const texts of [phrases.map(([phrase]) => phrase), [...values, ...things].map(([noun]) => noun)]) {
      expect(twice(texts)).toEqual([]);
      expect(texts.filter((text) => !folded(text))).toEqual([]);
    }
  });
});
