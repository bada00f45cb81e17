import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesIn, phrasesOf } from '../../../src/language/phrases/phrases.ts';
import type { Phrase } from '../../../src/language/phrases/phrases.ts';
import { wordsIn } from '../../../src/language/phrases/word-classes.ts';
import { tokenize } from '../../../src/language/tokens.ts';

function textsOf(text: string, phrases: readonly Phrase[]): string[] {
  return phrases.map(({ start, end }) => text.slice(start, end));
}

/** A sentence, phrases of it separated by semicolons, and stretches that are none. */
type Line = readonly [text: string, phrases: string, none?: string];

const ENGLISH: readonly Line[] = [
  ['The company signed a treaty of friendship.', 'company; treaty of friendship; treaty; friendship; signed a treaty of friendship', 'The company; a treaty; signed a'],
  ['Old maps show the lost northern road.', 'Old maps; maps; lost northern road; northern road; road', 'the lost'],
  ['Seven new ships left.', 'Seven new ships; new ships; ships; Seven; new', 'Seven new'],
  ['They drank tea, milk and sugar water.', 'tea, milk and sugar water; milk and sugar water; tea', 'tea, milk'],
  ['They grow wheat and rye.', 'wheat and rye; wheat; rye'],
  ['The garden of the old school of music burnt.', 'garden of the old school; old school of music; school of music; garden of the old school of music'],
  ['A strike over fuel prices began.', 'strike over fuel prices; over fuel prices; fuel prices'],
  ['They met the singer Ann Lee in Green Hill.', 'singer Ann Lee; Ann Lee; Green Hill; in Green Hill'],
  ["Norway's king spoke.", "Norway; Norway's king; king", "Norway's"],
  ['She kept his last letter.', 'his last letter; last letter; letter'],
  ['They asked several large banks for money.', 'several large banks; large banks'],
  ['It fell because the rope had broken.', 'the rope had broken', 'because the'],
  ['It fell due to heavy snow on the roof.', 'heavy snow on the roof; heavy snow'],
  ['They paid so that the road would open, and left.', 'the road would open'],
  ['The road, which crosses the river, is new.', 'crosses the river; crosses'],
  ['They want to build a bridge.', 'build a bridge; to build a bridge; bridge'],
  ['The water was very cold.', 'very cold; cold; water'],
  ['The land is flat and dry.', 'flat and dry; flat; dry'],
  ['He wrote the novel "The Red Lamp" in May.', 'Red Lamp; novel'],
  ['The Glass Workers Union (GWU) met.', 'Glass Workers Union (GWU); Glass Workers Union', 'Glass Workers Union (GWU'],
  ['A long-term plan for the black-and-white film exists.', 'long-term plan; long-term; plan'],
  ['Poor and very small farms closed.', 'farms; very small farms'],
  ['He left "Gone (or not" open.', 'open'],
  ['Gold.', 'Gold'],
];

const RUSSIAN: readonly Line[] = [
  ['Министры подписали договор о дружбе.', 'Министры; договор о дружбе; договор; дружбе; подписали договор о дружбе', 'договор о; о'],
  ['Строительство нового завода началось.', 'Строительство нового завода; Строительство; нового завода; завода', 'Строительство нового'],
  ['Рост цен на нефть продолжается.', 'Рост цен на нефть; Рост цен; цен на нефть; Рост; нефть'],
  ['На рынке продают чай, мёд и сыр.', 'чай, мёд и сыр; мёд и сыр; чай', 'чай, мёд'],
  ['Он любит хлеб и молоко.', 'хлеб и молоко; хлеб; молоко'],
  ['Их встретил певец Иван Петров.', 'певец Иван Петров; Иван Петров; певец'],
  ['Директор завода Пётр Иванов уехал в Тулу.', 'Директор завода; Директор завода Пётр Иванов; Пётр Иванов; Тулу; в Тулу'],
  ['Матч отменили из-за сильного дождя.', 'из-за сильного дождя; сильного дождя; дождя'],
  ['Дорогу закрыли, потому что мост разрушен водой.', 'мост разрушен водой', 'потому что мост'],
  ['Они собрались, чтобы построить школу, и начали.', 'построить школу'],
  ['Река, которая впадает в озеро, высохла.', 'впадает в озеро; Река'],
  ['У них нет никаких новых данных.', 'никаких новых данных; новых данных; данных'],
  ['Построили семь новых домов.', 'семь новых домов; новых домов; домов; семь', 'семь новых'],
  ['Сняли чёрно-белый фильм.', 'чёрно-белый фильм; чёрно-белый; фильм'],
  ['Вышла книга «Тихий лес» о природе.', 'Тихий лес; книга; книга «Тихий лес»', 'книга «Тихий лес'],
  ['Союз рабочих стекла (СРС) собрался.', 'Союз рабочих стекла (СРС); Союз рабочих стекла', 'Союз рабочих стекла (СРС'],
  ['Больницу им. Кирова закрыли.', 'Больницу им. Кирова; Кирова'],
  ['Вода была очень холодной.', 'очень холодной; холодной; Вода'],
  ['Она приехала на автомобиле Opel.', 'автомобиле Opel; Opel; на автомобиле'],
  ['Здание школы музыки города сгорело.', 'Здание школы; школы музыки; Здание школы музыки города'],
  ['Золото.', 'Золото'],
];

describe.each([['English', 'en', ENGLISH], ['Russian', 'ru', RUSSIAN]] as const)('phrases in %s', (_name, language, lines) => {
  it.each(lines.map(([text, phrases, none = '']) => ({ text, phrases, none })))('$text', ({ text, phrases, none }) => {
    const found = textsOf(text, phrasesIn(text, language));
    expect(found).toEqual(expect.arrayContaining(phrases.split('; ')));
    for (const other of none.split('; ')) expect(found).not.toContain(other);
  });
});

describe('a phrase', () => {
  it.each([
    ['en', 'The old school of music closed.', 'old school of music', 'noun', 'school'],
    ['en', 'The steel bridge works closed.', 'steel bridge', 'noun', 'bridge'],
    ['en', "Norway's king spoke.", 'Norway', 'noun', 'Norway'],
    ['en', 'They signed a treaty.', 'signed a treaty', 'verb', 'signed'],
    ['en', 'It stood in the old town.', 'in the old town', 'preposition', 'town'],
    ['en', 'The water was cold.', 'cold', 'adjective', 'cold'],
    ['en', 'It fell because the rope had broken.', 'the rope had broken', 'clause', 'the'],
    ['ru', 'Начато строительство нового завода.', 'строительство нового завода', 'noun', 'строительство'],
    ['ru', 'Подписан договор о дружбе.', 'договор о дружбе', 'noun', 'договор'],
    ['ru', 'Они построили мост.', 'построили мост', 'verb', 'построили'],
  ])('%s: of "%s", "%s" is a %s with the head %s', (language, text, wanted, kind, head) => {
    const phrase = phrasesIn(text, language).find(({ start, end }) => text.slice(start, end) === wanted);
    expect(phrase?.kind).toBe(kind);
    expect(phrase && text.slice(phrase.head.start, phrase.head.end)).toBe(head);
  });
});

describe('phrases', () => {
  const piece = fc.constantFrom(
    'the ', 'old ', 'town ', 'of ', 'and ', 'signs ', 'signed ', 'because ', 'to ', 'Ann ', "Ann's ", '5 ', ', ', '. ', '(', ') ', '"', '«', '» ', '-',
    'старый ', 'город ', 'в ', 'и ', 'подписал ', 'чтобы ', 'Иван ', 'им. ', 'из-за ', 'был ', '🙂', '\uD83D', '一',
  );

  it.each([['en', 'The old town («Ann’s town») signed the workers’ treaty in May.'], ['ru', 'Старый город («Дом Ивана») подписал договор в мае.']])('of words at hand are those of the text: %s', (language, text) => {
    expect(phrasesOf(wordsIn(text, tokenize(text), language), text, language)).toEqual(phrasesIn(text, language));
  });

  it('lose the sign of the possessive at their end', () => {
    const text = 'They saw the workers’ houses and Ann’s.';
    const found = textsOf(text, phrasesIn(text, 'en'));
    expect(found).toEqual(expect.arrayContaining(['workers', 'workers’ houses', 'Ann']));
    expect(found).not.toContain('workers’');
  });

  it('are stretches of whole words with their head inside, in order, once each, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('en', 'ru', 'und'), (pieces, language) => {
        const text = pieces.join('');
        const starts = new Set(tokenize(text).map(({ start }) => start));
        const phrases = phrasesIn(text, language);
        for (const { start, end, head } of phrases) {
          expect(starts.has(start) || /[(«"]/.test(text.charAt(start))).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(start <= head.start && head.start < head.end && head.end <= end && end <= text.length).toBe(true);
        }
        expect(new Set(phrases.map(({ start, end }) => `${start}-${end}`)).size).toBe(phrases.length);
        expect(phrases.every((one, place) => one.start >= (phrases[place - 1]?.start ?? 0))).toBe(true);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('without joints nest or stand apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('old ', 'town ', 'signed ', 'quickly ', 'Ann '), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('the ');
        const nouns = phrasesIn(text, 'en').filter(({ kind }) => kind === 'noun');
        const longest = nouns.filter((one) => !nouns.some((other) => other !== one && other.start <= one.start && one.end <= other.end));
        for (const [place, one] of longest.entries()) expect(one.start).toBeGreaterThanOrEqual(longest[place - 1]?.end ?? 0);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it.each<[what: string, text: string]>([
    ['sentences', 'The old town of the north and Ann’s river, which runs to the sea, signed «старый договор» because (it) was 5, '.repeat(500)],
    ['nouns', 'town '.repeat(30_000)],
    ['commas', 'town, '.repeat(10_000)],
    ['markers', 'because '.repeat(10_000)],
    ['brackets and quotes', 'town ("'.repeat(10_000)],
    ['verbs', 'signed '.repeat(10_000)],
  ])('of a very long text of %s take no long time', (_what, text) => {
    const began = performance.now();
    phrasesIn(text, 'en');
    // A run of nouns of any length took 9 s.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('of a sentence take less than a few milliseconds', () => {
    const text = 'The newly elected council of the old town signed a treaty of friendship with its northern partner because prices of steel had fallen.';
    phrasesIn(text, 'en');
    const began = performance.now();
    for (let times = 0; times < 100; times += 1) phrasesIn(text, 'en');
    expect((performance.now() - began) / 100).toBeLessThan(5);
  });
});
