import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { answerToJson } from '../../src/answer/json.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { Library } from '../../src/library.ts';
import { articleFrom, manyArticles, seedArticles } from '../articles.ts';

const articles = seedArticles();
const { engine } = Library.of(articles).snapshot;
const many = Library.of(manyArticles(20)).snapshot.engine;

describe('the answers of the two articles', () => {
  it.each<[question: string, language: string, quoted: RegExp, marked: RegExp, answer: string | null, differing: readonly string[]]>([
    ['when will it be signed?', 'en', /^MOSCOW \(Sputnik\)/, /could be signed on May 8 in Moscow/, 'May 8', ['May 8', '10 ноября']],
    ['когда подпишут соглашение?', 'ru', /10 ноября/, /10 ноября/, '10 ноября', []],
    ['who is the Secretary of the Russian Security Council?', 'en', /Patrushev/, /^On Tuesday, Secretary of the Russian Security Council Nikolai Patrushev/, null, []],
    ['сколько межправительственных соглашений заключили стороны?', 'ru', /^Стороны заключили/, /^Стороны заключили пакет из трех/, 'трех', []],
  ])('%s', async (question, language, quoted, marked, short, differing) => {
    const answer = await answerQuestion(engine, question, { limit: 3 });
    expect(answer).toMatchObject({ question, asked: null, language, confident: true, missing: [] });
    const shown = answer.quotes.map((quote): [text: string, highlight: string, answer: string | null] => {
      const { text } = quote.passage;
      return [text, text.slice(quote.highlight.start, quote.highlight.end), quote.answer && text.slice(quote.answer.start, quote.answer.end)];
    });
    const found = shown.find(([text]) => quoted.test(text));
    expect(found?.[1]).toMatch(marked);
    // It may stand with words beside it that belong to it.
    if (short !== null) expect(found?.[2]).toContain(short);
    expect(answer.disagreement?.values.map((value) => value.answer) ?? []).toEqual(differing);
  });

  it.each([
    ['who won the football world cup in Brazil?', 'en'],
    ['кто выиграл чемпионат мира по футболу в Бразилии?', 'ru'],
  ])('are none to "%s"', async (question, language) => {
    const answer = await answerQuestion(engine, question, { limit: 3 });
    expect(answer).toMatchObject({ language, confident: false });
    expect(answer.missing.length).toBeGreaterThan(2);
  });

  it.each(['', '   ', '???', '🙂'])('are none to %j, which asks nothing', async (question) => {
    expect(await answerQuestion(engine, question, { limit: 3 })).toMatchObject({ quotes: [], confident: false, missing: [], more: false });
  });

  it.each(['when?', 'Где?', 'сколько', 'а почему это?'])('are none to %j, which says not about what: it is asked back', async (question) => {
    const answer = await answerQuestion(engine, question, { limit: 3 });
    expect(answer).toMatchObject({ question, unclear: true, confident: false, quotes: [], missing: [], more: false });
  });

  it.each<[question: string, after: readonly string[], unclear: boolean]>([
    ['when?', ['what deal could Russia and China sign?'], false],
    ['where?', ['when?'], true],
    ['where?', ['what deal could Russia and China sign?', 'when?'], false],
    ['the deal of Russia and China', ['when?'], false],
    ['more', [], true],
    ['что ещё?', ['when?', 'more'], true],
    ['more', ['what deal could Russia and China sign?', 'when?'], false],
  ])('to "%s" after %j: asked back is %j', async (question, after, unclear) => {
    const answer = await answerQuestion(engine, question, { limit: 3, after });
    expect(answer.unclear).toBe(unclear);
    expect(answer.quotes.length > 0).toBe(!unclear);
    // What only asked is nothing to lean on.
    expect(answer.asked ?? '').not.toMatch(/\(.*when\?/);
  });

  it.each(['was anybody told of the deal?', 'did someone sign anything?', 'кто-нибудь подписал соглашение?'])('name no word of grammar as missing: %s', async (question) => {
    expect((await answerQuestion(engine, question, { limit: 3 })).missing.filter((word) => /^(?:any|some|нибудь)/u.test(word))).toEqual([]);
  });

  it('name the words that no article has, as they were typed', async () => {
    const { missing } = await answerQuestion(engine, 'Was the quuxes deal signed in Ruritania?', { limit: 3 });
    expect(missing).toEqual(['quuxes', 'ruritania']);
  });
});

it.each<[question: string, first: string, leaning: boolean]>([
  // The article of the question before has none of it, another one has.
  ['how many sheep?', 'The farmers counted 400 sheep', false],
  ['сколько овец?', 'Крестьяне насчитали 400 овец', false],
  // It is the subject of both.
  ['how many ships?', 'The lighthouse counts 90 ships', true],
  // It says itself that it goes on.
  ['and how many sheep?', 'The lighthouse', true],
  ['what about sheep?', 'The lighthouse', true],
  // A verb is said in other words too often.
  ['how many drowned?', 'The lighthouse', true],
  // People are counted by many names, and "%" is written for percent.
  ['how many people?', 'The lighthouse', true],
  ['how many percent?', 'The lighthouse', true],
  ['who is the director?', 'The lighthouse', true],
  // No article has it.
  ['how many zebras?', 'The lighthouse', true],
])('after "who built the lighthouse?", to "%s", the first passage begins with "%s": asked together is %j', async (question, first, leaning) => {
  const texts = [
    'Report\nThe lighthouse was built by Olga Brandt in 1911.\n\nThe lighthouse counts 90 ships a day, and four people died in the great storm.',
    'Report\nThe farmers counted 400 sheep in the valley.\n\nTen of them drowned, five percent, said the director to the people.',
    'Отчёт\nКрестьяне насчитали 400 овец в долине.\n\nНа лугу стоит сарай.',
  ];
  const three = texts.map((text, index) => articleFrom(`${index + 1}.txt`, text));
  const answer = await answerQuestion(Library.of(three).snapshot.engine, question, { limit: 3, after: ['who built the lighthouse?'] });
  expect(answer.leaning).toBe(leaning);
  expect(answer.asked).toBe(leaning ? `${question} (who built the lighthouse?)` : null);
  expect(answer.quotes[0]?.passage.text).toMatch(new RegExp(`^${first}`, 'u'));
});

it('a question leans on none that found nothing, unless it only asks', async () => {
  const ask = async (question: string): Promise<string | null> => (await answerQuestion(engine, question, { limit: 3, after: ['quux zyzzyva'] })).asked;
  expect([await ask('who signed it?'), await ask('who?')]).toEqual([null, 'who? (quux zyzzyva)']);
});

describe('pages of an answer', () => {
  it('go on where the last one ended, to the end', async () => {
    const whole = await answerQuestion(many, 'treaty signed', { limit: 50 });
    expect(whole.more).toBe(false);
    const ids = whole.quotes.map(({ passage }) => passage.id);
    expect(ids.length).toBeGreaterThan(6);
    const paged: string[] = [];
    for (let offset = 0; ; offset += 3) {
      const page = await answerQuestion(many, 'treaty signed', { limit: 3, offset });
      paged.push(...page.quotes.map(({ passage }) => passage.id));
      expect(page.more).toBe(paged.length < ids.length);
      if (!page.more) break;
    }
    expect(paged).toEqual(ids);
  });

  it('beyond the end are empty', async () => {
    expect(await answerQuestion(many, 'treaty signed', { limit: 3, offset: 500 })).toMatchObject({ quotes: [], more: false });
  });

  it('are as sure as the first one', async () => {
    const sure = await answerQuestion(many, 'treaty signed in amberbirch', { limit: 3 });
    const further = await answerQuestion(many, 'treaty signed in amberbirch', { limit: 3, offset: 3 });
    expect(further.quotes.length).toBeGreaterThan(0);
    expect([sure.confident, further.confident]).toEqual([true, true]);
  });
});

it('a word that is being typed counts as all words it begins', async () => {
  const typed = await answerQuestion(engine, 'Patrush', { limit: 3, typing: true });
  expect(typed.quotes[0]?.passage.text).toContain('Patrushev');
  expect((await answerQuestion(engine, 'Patrush', { limit: 3 })).quotes).toEqual([]);
});

it('every highlight is one sentence of its passage, and every answer a stretch of it, for any words of the corpus', async () => {
  const words = [...new Set(articles.flatMap(({ text }) => wordsOf(text)))];
  const asking = fc.constantFrom('', 'when ', 'who ', 'how many ', 'which ', 'когда ', 'где ', 'сколько ', 'какой ');
  const question = fc.tuple(asking, fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })).map(([word, some]) => word + some.join(' '));
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { quotes } = await answerQuestion(engine, asked, { limit: 5 });
      for (const { passage, source, highlight, answer, when } of quotes) {
        const article = articles.find((own) => own.source === source);
        expect(article?.passages).toContain(passage);
        expect(sentencesOf(passage.text)).toContainEqual(highlight);
        if (answer === null) {
          expect(when).toBeNull();
          continue;
        }
        expect(answer.start).toBeGreaterThanOrEqual(highlight.start);
        expect(answer.end).toBeLessThanOrEqual(highlight.end);
        expect(answer.end).toBeGreaterThan(answer.start);
      }
    }),
    { seed: 13, numRuns: 200 },
  );
});

describe('the JSON of an answer', () => {
  it('has the fields of the contract in their order, and nothing else', async () => {
    const answer = await answerQuestion(engine, 'when will it be signed?', { limit: 2 });
    const json = JSON.parse(JSON.stringify(answerToJson(answer))) as { passages: Record<string, unknown>[] };
    expect(Object.keys(json)).toEqual(['question', 'asked', 'language', 'confident', 'passages', 'disagreement', 'missing']);
    const [passage] = json.passages;
    expect(Object.keys(passage ?? {})).toEqual(['text', 'highlight', 'answer', 'score', 'paragraph', 'language', 'id', 'article']);
    expect(Object.keys(passage?.['article'] ?? {})).toEqual(['file', 'title', 'publisher', 'date', 'url', 'language']);
  });

  it('says what was quoted', async () => {
    const answer = await answerQuestion(engine, 'when will it be signed?', { limit: 1 });
    const [quote] = answer.quotes;
    if (quote === undefined) throw new Error('the question has an answer');
    const { passage, source, highlight, score } = quote;
    const json = answerToJson({
      ...answer,
      asked: 'when will the deal be signed?',
      quotes: [{ ...quote, answer: { start: highlight.start, end: highlight.start + 6 } }],
      missing: ['quux'],
      disagreement: { kind: 'date', values: [{ answer: 'May 8', passage: passage.id }] },
    });
    const text = passage.text;
    expect(json).toEqual({
      question: 'when will it be signed?',
      asked: 'when will the deal be signed?',
      language: 'en',
      confident: true,
      passages: [
        {
          text,
          highlight: text.slice(highlight.start, highlight.end),
          answer: text.slice(highlight.start, highlight.start + 6),
          score,
          paragraph: passage.paragraph,
          language: 'en',
          id: passage.id,
          article: { ...source },
        },
      ],
      disagreement: { kind: 'date', values: [{ answer: 'May 8', passage: passage.id }] },
      missing: ['quux'],
    });
    expect(json['passages']).toMatchObject([{ article: { publisher: 'Sputnik', date: null, url: null } }]);
  });
});
