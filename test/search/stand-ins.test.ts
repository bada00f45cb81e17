import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';

/** One value a file, each in one notation; the words around it are of no question. */
const NOTATIONS: Readonly<Record<string, string>> = {
  'million-en.txt': 'The harbour stores 1.5 million crates under a long tin roof.',
  'million-m.txt': 'Clerks counted 1.5m parcels behind the old railway depot.',
  'million-word-ru.txt': 'На складе лежит полтора миллиона ящиков с яблоками и грушами.',
  'million-short-ru.txt': 'Фабрика за сезон шьёт 1,5 млн пуговиц разных цветов.',
  'million-figures.txt': 'Архив хранит 1 500 000 карточек с подписями читателей.',
  'day-en.txt': 'The lighthouse opens on May 8 with a small concert.',
  'day-british.txt': 'The bakery closes on 8 May for repairs to its oven.',
  'day-ru.txt': 'Музей часов откроют 8 мая на набережной старого порта.',
  'day-figures.txt': 'Ремонт лестницы закончат 08.05 и снимут ограждение.',
  'five-word.txt': 'Five gardeners planted roses along the wall.',
  'five-figure.txt': 'The choir has 5 basses and no conductor.',
  'five-ru.txt': 'Рыбаки вернулись с пятью корзинами окуней.',
  'percent.txt': 'Sugar makes 40 per cent of that jam.',
  'percent-ru.txt': 'Сахар составляет 40 процентов этого варенья.',
  'other.txt': 'The valley keeps 2.5 million bees, says a farmer on May 9.',
};
const MILLIONS = Object.keys(NOTATIONS).filter((file) => file.startsWith('million'));
const DAYS = Object.keys(NOTATIONS).filter((file) => file.startsWith('day'));
const FIVES = Object.keys(NOTATIONS).filter((file) => file.startsWith('five'));
const PERCENTS = Object.keys(NOTATIONS).filter((file) => file.startsWith('percent'));

const engine = createSearchEngine(indexOf(Object.entries(NOTATIONS).map(([file, text]) => articleFrom(file, `Note ${file.length}\n${text}`))));

describe('the same value in other notations', () => {
  it.each<[question: string, files: readonly string[]]>([
    ['1.5 million', MILLIONS],
    ['1.5m', MILLIONS],
    ['полтора миллиона', MILLIONS],
    ['1,5 млн', MILLIONS],
    ['1 500 000', MILLIONS],
    ['1,500,000', MILLIONS],
    ['one and a half million', MILLIONS],
    ['May 8', DAYS],
    ['8th of May', DAYS],
    ['8 мая', DAYS],
    ['08.05', DAYS],
    ['five', FIVES],
    ['5', FIVES],
    ['пять', FIVES],
    ['40 percent', PERCENTS],
    ['40 процентов', PERCENTS],
  ])('is found first for "%s"', async (question, files) => {
    const { hits } = await engine.search(question, { limit: files.length });
    expect(hits.map(({ article }) => article.source.file).toSorted()).toEqual([...files].toSorted());
  });
});

describe('what stands for a word', () => {
  it.each<[question: string, sentence: string]>([
    ['agreement', 'The treaty was kept in a tin box.'],
    ['call off', 'They cancel every second rehearsal of the choir.'],
    ['cancel', 'They call off every second rehearsal of the choir.'],
    ['prime minister', 'Премьер-министр полил герань на подоконнике.'],
    ['премьер-министр', 'A prime minister watered the geranium.'],
  ])('or a phrase: for "%s" "%s" is found', async (question, sentence) => {
    const index = indexOf([articleFrom('other.txt', 'Note\nThe valley keeps bees and makes honey.'), articleFrom('said.txt', `Note\n${sentence}`)]);
    const { hits } = await createSearchEngine(index).search(question, { limit: 5 });
    expect(hits.map(({ article }) => article.source.file)).toEqual(['said.txt']);
  });

  it('is what the corpus has now, whatever was asked before', async () => {
    const index = indexOf([articleFrom('other.txt', 'Note\nThe valley keeps bees and makes honey.')]);
    const search = createSearchEngine(index);
    const filesFor = async (question: string): Promise<string[]> => (await search.search(question, { limit: 5 })).hits.map(({ article }) => article.source.file);
    const [treaty, contract] = [articleFrom('treaty.txt', 'Note\nThe treaty was kept in a tin box.'), articleFrom('dogovor.txt', 'Заметка\nДоговор лежал в жестяной коробке.')];
    expect(await filesFor('agreement')).toEqual([]);
    index.add(treaty);
    expect(await filesFor('agreement')).toEqual(['treaty.txt']);
    index.add(contract);
    expect(await filesFor('agreement')).toContain('dogovor.txt');
    index.remove(treaty);
    expect(await filesFor('agreement')).toEqual(['dogovor.txt']);
  });
});
