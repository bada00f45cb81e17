import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainedAnswer, ExplainedPassage } from '../../src/answer/explanation.ts';
import { explainAnswer } from '../../src/answer/explanation.ts';
import { Library } from '../../src/library.ts';
import { whyCard } from '../../src/render/why.ts';
import { FEATURES } from '../../src/search/feature-names.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { seedArticles } from '../articles.ts';
import { anyAnswer, anyArticle, anyLine } from './anything.ts';
import { expectSendable, under } from './telegram-takes.ts';

const english = textsFor('en');
const { engine } = Library.of(seedArticles()).snapshot;

async function cardOf(question: string, texts = english, after: readonly string[] = []): Promise<string[]> {
  const { text } = whyCard(await explainAnswer(engine, question, { limit: 4, after }), texts);
  return text.split('\n');
}

describe('the explanation of an answer', () => {
  it('names each word with its form, what was left out, the points and the distance', async () => {
    const lines = await cardOf('when was the accord of Russia and Ruritania signed?');
    expect(lines.slice(0, 4)).toEqual([english.why.heading, english.why.types.when, english.why.ignored(['when', 'was', 'the', 'of', 'and']), english.noAnswer]);
    expect(lines).toContainEqual(expect.stringMatching(/^• accord \(\d+%\) – .*\((?:synonym|like meaning)/));
    expect(lines).toContainEqual(expect.stringMatching(/^• russia \(\d+%\) – (?:Russia|Россия)/));
    expect(lines).toContainEqual(expect.stringMatching(/^• ruritania \(\d+%\) – no article has it$/));
    expect(lines).toContainEqual(expect.stringMatching(/^The first passage has \d+\.\d+ points$/));
    expect(lines).toContainEqual(expect.stringMatching(/^2\. .+ · ¶ \d+ – \d+(?:\.\d+)? behind, mostly in .+$/));
  });

  it.each(LOCALES)('has points in %s that add up to the total shown, but for rounding', async (locale) => {
    const lines = await cardOf('when will it be signed?', textsFor(locale));
    const numberIn = (line = ''): number => Number((/[+−]?\d+(?:[.,]\d+)?/.exec(line)?.[0] ?? 'NaN').replace(',', '.').replace('−', '-'));
    const heading = lines.findIndex((line) => line.startsWith(textsFor(locale).why.pointsHeading('').trim().split(':')[0]?.slice(0, 12) ?? ''));
    const points = lines.slice(heading + 1, lines.indexOf('', heading));
    expect(points.length).toBeGreaterThan(4);
    expect(points.reduce((sum, line) => sum + numberIn(line), 0)).toBeCloseTo(numberIn(lines[heading]), 1);
  });

  it.each([
    ['en', /\(\d+%\)/],
    ['ru', /\(\d+\u00A0%\)/],
  ])('writes shares as one does in %s', async (locale, share) => {
    const lines = await cardOf('when will it be signed?', textsFor(locale));
    expect(lines.filter((line) => line.startsWith('• ')).every((line) => share.test(line))).toBe(true);
  });

  it('says how a follow-up and a repair were read', async () => {
    expect((await cardOf('who is Patrusheb?'))[1]).toBe(english.askedAs('who is patrushev?'));
    expect((await cardOf('and when?', english, ['what deal could Russia and China sign?']))[1]).toContain('(what deal could Russia and China sign?)');
  });

  it('says when no passage answers, and when none was found', async () => {
    expect(await cardOf('who won the football match in Moscow?')).toContain(english.noAnswer);
    expect((await cardOf('quux')).at(-1)).toBe(english.why.noPassages);
    expect(await cardOf('when?')).toEqual([english.askBack]);
  });

  it('says which filters were left out', async () => {
    expect(await cardOf('when will it be signed? source:nobody')).toContain(english.unmet(['source:nobody']));
  });

  it('marks its headings', async () => {
    const explained = await explainAnswer(engine, 'when will it be signed?', { limit: 4 });
    const points = explained.ranking?.passages[0]?.score.toFixed(2) ?? '';
    expect(under(whyCard(explained, english), 'bold')).toEqual([english.why.heading, english.why.wordsHeading, english.why.pointsHeading(points), english.why.nextHeading]);
  });
});

it('an explanation is taken by Telegram, whatever is in it', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  const words = fc.array(fc.record({ word: anyLine({ maxLength: 4000 }), passages: count, known: fc.boolean(), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 24 });
  const match = fc.record({
    by: fc.constantFrom('itself', 'synonym', 'translation', 'like meaning', 'value', 'name', 'repair'),
    text: anyLine({ maxLength: 4000 }),
    where: fc.constantFrom('text', 'title'),
    weight: fc.constant(1),
  });
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const passage = fc
    .tuple(anyArticle(), number, fc.array(fc.array(match, { maxLength: 5 }), { minLength: 24, maxLength: 24 }), fc.array(number, { minLength: FEATURES.length, maxLength: FEATURES.length }))
    .map(([article, score, matches, values]): ExplainedPassage[] =>
      article.passages.map((own) => ({ article, passage: own, score, matches, features: FEATURES.map((name, feature) => ({ name, value: values[feature] ?? 0, weight: 2, points: (values[feature] ?? 0) * 2 })) })),
    );
  const ranking = fc.record({
    type: fc.constantFrom('when', 'how much', 'yes or no', null),
    repaired: fc.constant(null),
    ignored: fc.array(anyLine({ maxLength: 4000 }), { maxLength: 300 }),
    filtered: fc.boolean(),
    words,
    passages: fc.array(passage, { maxLength: 4 }).map((own) => own.flat()),
  });
  fc.assert(
    fc.property(anyAnswer(), fc.option(ranking), fc.constantFrom(...LOCALES), (answer, explained, locale) => {
      expectSendable(whyCard({ answer, ranking: explained } satisfies ExplainedAnswer, textsFor(locale)));
    }),
    { seed: 3, numRuns: 60 },
  );
});
