import { describe, expect, it } from 'vitest';
import { ASKED_KINDS, ASKED_NOUNS, ASKED_PHRASES } from '../../src/language/asked-words.ts';
import type { AskedKind } from '../../src/language/asked-words.ts';
import { readAsked } from '../../src/language/asked.ts';
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
  ['What is the price of bread?', 'money', 'bread'],
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
  ['Чьё судно затонуло?', 'who', 'судно затонуло'],
  ['Где подписали договор?', 'where', 'подписали договор'],
  ['Откуда привезли лампу?', 'where', 'привезли лампу'],
  ['В каком городе музей?', 'where', 'музей'],
  ['Сколько судов затонуло?', 'how many', 'судов затонуло'],
  ['Какое количество судов затонуло?', 'how many', 'судов затонуло'],
  ['Сколько стоит билет?', 'money', 'билет'],
  ['На какую сумму подписан договор?', 'money', 'подписан договор'],
  ['Сколько рублей заплатил капитан?', 'money', 'заплатил капитан'],
  ['Какой процент леса сгорел?', 'percent', 'леса сгорел'],
  ['Сколько времени длилась осада?', 'duration', 'длилась осада'],
  ['Как долго строили мост?', 'duration', 'строили мост'],
  ['Сколько лет было капитану?', 'age', 'капитану'],
  ['В каком возрасте умер капитан?', 'age', 'умер капитан'],
  ['Какова высота башни?', 'measure', 'башни'],
  ['Сколько километров до города?', 'measure', 'города'],
  ['Какой договор подписали?', 'which', 'договор подписали'],
  ['Какая компания построила мост?', 'organisation', 'компания построила мост'],
  ['Какой писатель жил на острове?', 'person', 'писатель жил'],
  ['Какая страна подписала договор?', 'place', 'страна подписала договор'],
  ['Каково население острова?', 'how many', 'население острова'],
  ['Какова температура воды?', 'measure', 'воды'],
  ['Что написал капитан?', 'what', 'написал капитан'],
  ['Почему закрылась пекарня?', 'why', 'закрылась пекарня'],
  ['По какой причине закрыли мост?', 'why', 'закрыли мост'],
  ['Из-за чего закрыли мост?', 'why', 'закрыли мост'],
  ['Как делают стекло?', 'how', 'делают стекло'],
  ['Подписали ли договор?', 'yes or no', ''],
  ['Разве мост открыт?', 'yes or no', ''],
  ['портовый мост', 'anything', ''],
];

/** Read wrongly so far: a longer phrase of a later rule, and the doer of what is done. */
const WRONG: typeof CASES = [
  ['How long ago was the mill built?', 'when', 'mill built'],
  ['What did the captain write?', 'what', 'captain write'],
  ['В какое время года цветёт липа?', 'period', 'цветет липа'],
];

function expectAsked(question: string, kind: AskedKind, focus: string): void {
  const words = wordsOf(question);
  const asked = readAsked(words);
  expect([asked.kind, asked.focus.map((position) => words[position]).join(' ')]).toEqual([kind, focus]);
}

describe('a question asks', () => {
  it.each(CASES)('%s: for %s, named by "%s"', expectAsked);
  it.fails.each(WRONG)('%s: for %s, named by "%s"', expectAsked);

  it('for nothing when it is empty', () => {
    expect(readAsked([])).toEqual({ kind: 'anything', focus: [] });
  });
});

describe('the words of asking', () => {
  const phrases = ASKED_PHRASES.flatMap(([kind, list]) => list.map((phrase): [string, AskedKind] => [phrase.join(' '), kind]));

  /** An earlier rule has a part of these. */
  const hidden = new Set(['how long ago', 'в какое время года', 'на сколько', 'что почем', 'каким образом', 'каким способом']);

  it.each(phrases.filter(([phrase]) => !hidden.has(phrase)))('"%s" alone asks for %s', (phrase, kind) => {
    expect(readAsked(phrase.split(' ')).kind).toBe(kind);
  });

  it('stand once each, folded', () => {
    const texts = phrases.map(([phrase]) => phrase);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.filter((text) => text !== 'чём' && wordsOf(text).join(' ') !== text)).toEqual([]);
  });

  it('have nouns of known kinds, each of one kind', () => {
    const nouns = Object.entries(ASKED_NOUNS).flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [noun, kind] as const));
    expect(nouns.filter(([, kind]) => !(ASKED_KINDS as readonly string[]).includes(kind))).toEqual([]);
    const kinds = new Map<string, string>();
    expect(nouns.filter(([noun, kind]) => kinds.has(noun) || kinds.set(noun, kind) === undefined)).toEqual([]);
  });
});
