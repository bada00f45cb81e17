import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordClasses } from '../../../src/language/phrases/word-classes.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** Each line is a sentence whose words may carry their class: "The price|noun fell|verb." */
const ENGLISH = [
  'The|function company|noun signed|verb the treaty|noun yesterday|adverb.',
  'They plan|verb to|function work|verb here.',
  'Her work|noun is hard|adjective.',
  'The plan|noun will work|verb.',
  'Prices|noun fell|verb quickly|adverb in May|name.',
  'The growing|adjective city|noun needs|verb a new|adjective bridge|noun.',
  'A newly|adverb elected|adjective mayor|noun spoke|verb.',
  'The bridge was closed|verb on Monday|name.',
  'The closed|adjective bridge|noun stood empty|adjective.',
  'Seven|number people|noun saw|verb 20|number ships|noun.',
  'The building|noun of the library|noun began.',
  'They were building|verb a library|noun.',
  'The zorbification|noun of glass|noun is a gribnous|adjective task|noun.',
  'A red|adjective-hot stone|noun fell.',
  'We met|verb Ann|name Lee|name at the US|name embassy|noun.',
  'The firm|noun which sold|verb tea|noun closed|verb.',
  'The price|noun falls|verb in winter|noun.',
  'The bird|noun sings|verb its|function song|noun.',
  'He read about Москва|name.',
  "The city's mayor|noun did not speak|verb.",
];

const RUSSIAN = [
  'Компания|noun подписала|verb новый|adjective договор|noun.',
  'Министры|noun решили|verb построить|verb мост|noun через реку|noun.',
  'Мост|noun был построен|verb в прошлом|adjective году|noun.',
  'Город поражён|verb сильной|adjective бурей|noun.',
  'Она живёт|verb в старом|adjective доме|noun.',
  'Строительство|noun нового|adjective завода|noun идёт|verb быстро|adverb.',
  'Семь|number человек|noun увидели|verb 20|number кораблей|noun.',
  'Их встретил Иван|name Петров|name.',
  'Растущий|adjective город|noun требует|verb дорог|noun.',
  'Он занимается|verb музыкой|noun.',
  'Подписав|verb договор|noun, они уехали|verb.',
  'Возможности|noun области|noun растут|verb.',
  'Завод|noun им|function. Кирова|name закрыт.',
  'Книгу|noun прочитали|verb и забыли|verb.',
  'Продажи|noun шоколада|noun упали|verb.',
  'Его бзырканность|noun кривулистого|adjective мизгаря|noun не|function видна.',
  'Они читают|verb на английском|adjective языке|noun.',
  'Она купила|verb Opel|name за миллион|number.',
  'Никакой|function пользы|noun не|function было|function.',
  'Цель|noun важна|adjective для|function всех|function.',
];

/** The text of a line, and the classes marked on its words with those that were found for them. */
function read(line: string, language: string): { marked: string[]; found: string[] } {
  const text = line.replace(/\|\w+/g, '');
  const tokens = tokenize(text);
  const classes = wordClasses(text, tokens, language);
  const marked: string[] = [];
  const found: string[] = [];
  let removed = 0;
  for (const match of line.matchAll(/\|(\w+)/g)) {
    const end = match.index - removed;
    removed += match[0].length;
    const place = tokens.findIndex((token) => token.end === end);
    const word = tokens[place]?.word ?? '';
    marked.push(`${word}: ${match[1]}`);
    found.push(`${word}: ${classes[place]}`);
  }
  return { marked, found };
}

describe('classes of English words', () => {
  it.each(ENGLISH)('%s', (line) => {
    const { marked, found } = read(line, 'en');
    expect(found).toEqual(marked);
  });
});

describe('classes of Russian words', () => {
  it.each(RUSSIAN)('%s', (line) => {
    const { marked, found } = read(line, 'ru');
    expect(found).toEqual(marked);
  });
});

describe('classes of words', () => {
  it('are one for each token of any text in any language', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom('the ', 'Мост', ' был ', 'ß', '一', '5', ', ', '"', "’s ", 'ing'), { maxLength: 30 }).map((pieces) => pieces.join('')));
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'und'), (any, language) => {
        const tokens = tokenize(any);
        const classes = wordClasses(any, tokens, language);
        expect(classes).toHaveLength(tokens.length);
        expect(classes).not.toContain(undefined);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
