import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { examplesOf } from '../../src/bot/examples.ts';
import { Library } from '../../src/library.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { articleFrom, manyArticles, seedArticles, SEED_EXAMPLES } from '../articles.ts';

const FERRY = articleFrom('ferry.txt', 'The Amber ferry returns\nThe Amber ferry will cross the river again from 2 May, its director Anna Kalnina said on Friday.');
const BREAD = articleFrom('bread.txt', 'How to bake rye bread at home\nRye bread needs a sourdough that has been fed the evening before. Bake it for 50 minutes at 220 degrees.');
const LIBRARY = articleFrom('library.txt', 'Правила городской библиотеки\nПо правилам городской библиотеки книги выдают на 30 дней, и срок можно продлить дважды.');

describe('example questions', () => {
  it.each(LOCALES)('on the project’s own articles, in %s', async (locale) => {
    expect(await examplesOf(Library.of(seedArticles()), textsFor(locale))).toEqual(SEED_EXAMPLES[locale]);
  });

  it.each([
    ['the project’s own are left out where no article is about them', 'en', [FERRY, BREAD], ['who is Anna Kalnina?', 'rye bread', 'Amber ferry']],
    ['of articles in the reader’s language', 'ru', [FERRY, BREAD, LIBRARY], ['правила городской библиотеки']],
    ['of others where there are none, and then without a word around them', 'ru', [BREAD], ['rye bread']],
    ['none where there is nothing to ask', 'en', [], []],
  ] as const)('%s', async (_what, locale, articles, examples) => {
    expect(await examplesOf(Library.of(articles), textsFor(locale))).toEqual(examples);
  });

  it('each have an answer', async () => {
    const library = Library.of([...seedArticles(), FERRY, BREAD, LIBRARY, ...manyArticles(20)]);
    for (const locale of LOCALES) {
      const examples = await examplesOf(library, textsFor(locale));
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(await answerQuestion(library.snapshot.engine, example, { limit: 1 })).toMatchObject({ confident: true });
    }
  });

  it('are looked for once, until the articles change', async () => {
    const library = Library.of([FERRY]);
    expect(await examplesOf(library, textsFor('en'))).toBe(await examplesOf(library, textsFor('en')));
  });
});
