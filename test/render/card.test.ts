import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { answerCard, quoteCard } from '../../src/render/card.ts';
import { provenance } from '../../src/render/provenance.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { anyAnswer, anyQuote, USUAL } from './anything.ts';
import { expectSendable, under } from './telegram-takes.ts';
import type { Sendable } from './telegram-takes.ts';

// The first counterexample will do: to shrink texts of 20,000 characters takes minutes.
const RUNS = { seed: 6, numRuns: 300, endOnFailure: true };
const english = textsFor('en');
const anyTexts = fc.constantFrom(...LOCALES.map(textsFor));

/** A quote of a text, with its sentence number `sentence` marked. */
function quoteOf(text: string, { sentence = 0, title = 'Title', ...stated }: Record<string, unknown> = {}): Quote {
  const article = articleFrom('a.txt', `${String(title)}\n${text}`, stated);
  const passage = article.passages[0];
  const highlight = sentencesOf(text)[Number(sentence)];
  if (passage === undefined || highlight === undefined) throw new Error('the text is one passage with such a sentence');
  return { passage: { ...passage, paragraph: 4 }, source: article.source, score: 1, alsoIn: [], highlight, answer: null, when: null };
}

/** Whether dots stand exactly where something of the text is left out. */
function isMarkedPart(quoted: string, text: string): boolean {
  return ['', '… '].some((head) =>
    ['', ' …'].some((tail) => {
      if (!quoted.startsWith(head) || !quoted.endsWith(tail)) return false;
      const inner = quoted.slice(head.length, quoted.length - tail.length);
      if (head === '') return tail !== '' && text.startsWith(inner);
      return tail === '' ? text.endsWith(inner) : text.includes(inner);
    }),
  );
}

/** What is bold inside quotes, in order. */
function boldInQuotes({ text, entities }: Sendable): string[] {
  const quotes = entities.filter(({ type }) => type.endsWith('blockquote'));
  const within = (place: number): boolean => quotes.some(({ offset, length }) => offset <= place && place < offset + length);
  return under({ text, entities: entities.filter(({ offset }) => within(offset)) }, 'bold');
}

/** Passages up to here are whole on a card even under the longest notice and values. */
const LONGEST_WHOLE = 2000;

function answerOf(quotes: readonly Quote[], change: Partial<Answer> = {}): Answer {
  return { question: 'q', asked: null, leaning: false, unclear: false, language: 'en', confident: true, quotes, agreeing: [], disagreement: null, filters: [], missing: [], more: false, ...change };
}

const DEAL = 'The deal was announced in Moscow. It will be signed on May 8.';

describe('a card', () => {
  it('names outlets with the same passage', () => {
    const alsoIn = ['One', 'Two', 'Three', 'Four'].map((publisher) => ({ ...quoteOf(DEAL).source, publisher }));
    const { message } = answerCard(answerOf([{ ...quoteOf(DEAL), alsoIn }]), english);
    expect(message.text.endsWith('\nalso in One, Two, Three')).toBe(true);
  });

  it('shows each quote whole, its sentence bold, and where it stands', () => {
    const { message, shown } = answerCard(
      answerOf([
        quoteOf(DEAL, { sentence: 1, title: 'A deal', publisher: 'Sputnik', date: '2015-04-30', url: 'https://example.org/a' }),
        quoteOf('Договор подписан в Москве, пишет газета.', { title: 'Договор' }),
      ]),
      english,
    );
    expect(shown).toBe(2);
    expect(message.text).toBe(
      `${DEAL}\n1. A deal · Sputnik, 30 April 2015 · ¶ 4\n\nДоговор подписан в Москве, пишет газета.\n2. Договор · ¶ 4`,
    );
    expect(under(message, 'bold')).toEqual(['It will be signed on May 8.', 'Договор подписан в Москве, пишет газета.']);
    expect(under(message, 'blockquote')).toEqual([DEAL, 'Договор подписан в Москве, пишет газета.']);
    expect(message.entities.filter(({ type }) => type === 'text_link')).toMatchObject([{ url: 'https://example.org/a' }]);
    expect(under(message, 'text_link')).toEqual(['A deal']);
  });

  it('counts quotes over all pages', () => {
    expect(answerCard(answerOf([quoteOf(DEAL)]), english, { first: 4 }).message.text).toContain('\n4. Title');
  });

  it.each<[what: string, change: Partial<Answer>, quotes: number, notice: string]>([
    ['asks back what only asks', { confident: false, unclear: true }, 0, english.askBack],
    ['has no notice when it answers', { missing: ['quux'] }, 1, ''],
    ['says that nothing was found', { confident: false }, 0, english.nothingFound],
    ['says which words nobody has', { confident: false, missing: ['quux'] }, 0, `${english.nothingFound}\nNo article has “quux”.`],
    ['says which filters were left out', { filters: [{ written: 'source:bbc', used: false }, { written: 'after:2030', used: false }] }, 1, 'No article fits source:bbc after:2030: searched without them.\n\n'],
    ['says which filters it kept to, when nothing answers', { confident: false, filters: [{ written: 'source:bbc', used: true }] }, 0, `${english.nothingFound}\n${english.narrowedBy(['source:bbc'])}`],
    ['but not when something does', { filters: [{ written: 'source:bbc', used: true }] }, 1, ''],
    ['says that these are only the nearest', { confident: false }, 1, `${english.noAnswer}\n${english.nearest}\n\n`],
    ['says both', { confident: false, missing: ['quux', 'бармаглот'] }, 1, `${english.noAnswer}\nNo article has “quux”, “бармаглот”.\n${english.nearest}\n\n`],
  ])('%s', (_what, change, quotes, notice) => {
    const { message } = answerCard(answerOf(quotes === 0 ? [] : [quoteOf(DEAL)], change), english);
    expect(message.text.slice(0, quotes === 0 ? undefined : message.text.indexOf(DEAL))).toBe(notice);
  });

  it.each([
    [600, 'blockquote'],
    [601, 'expandable_blockquote'],
  ] as const)('with a quote of %d characters has a %s', (length, type) => {
    const { message } = answerCard(answerOf([quoteOf(`${'a'.repeat(length - 1)}.`)]), english);
    expect(under(message, type)).toHaveLength(1);
  });

  it('leaves for the next page what no longer fits', () => {
    const quotes = Array.from({ length: 5 }, () => quoteOf(`${'word '.repeat(220)}end.`));
    const { message, shown } = answerCard(answerOf(quotes), english);
    expect(shown).toBe(3);
    expect(message.text).not.toContain('4. ');
  });

  it('cuts a title that is too long at a word', () => {
    const { message } = answerCard(answerOf([quoteOf(DEAL, { title: 'word '.repeat(50).trim() })]), english);
    expect(message.text).toMatch(/\n1\. (?:word ){10,}word… · ¶ 4$/);
  });

  it('is taken by Telegram, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnswer({ ...USUAL, url: 2000 }), anyTexts, fc.integer({ min: 1, max: 9999 }), (answer, texts, first) => {
        const { message, shown } = answerCard(answer, texts, { first, today: '2026-02-28' });
        // An answer that is sure of itself and quotes nothing does not exist.
        if (answer.quotes.length === 0 && answer.confident) return;
        expectSendable(message);
        expect(shown).toBeGreaterThanOrEqual(Math.min(1, answer.quotes.length));
      }),
      RUNS,
    );
  });

  it('marks in every quote it shows the short answer, or the sentence that answers', () => {
    fc.assert(
      fc.property(anyAnswer(), anyTexts, (answer, texts) => {
        const { message, shown } = answerCard(answer, texts);
        const bold = boldInQuotes(message);
        expect(bold).toHaveLength(shown);
        for (const [index, marked] of bold.entries()) {
          const { passage, highlight, answer: short } = answer.quotes[index] as Quote;
          const own = short ?? highlight;
          const whole = passage.text.slice(own.start, own.end);
          // Only a sentence that no message holds may be shown in part.
          expect(whole.length > 2000 ? whole.startsWith(marked) && marked !== '' : whole === marked).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('quotes passages whole, or says with dots where something is left out', () => {
    fc.assert(
      fc.property(anyAnswer(), anyTexts, (answer, texts) => {
        const { message, shown } = answerCard(answer, texts);
        const quotes = under(message, 'blockquote', 'expandable_blockquote');
        expect(quotes).toHaveLength(shown);
        for (const [index, quoted] of quotes.entries()) {
          const { text } = (answer.quotes[index] as Quote).passage;
          expect(quoted === text || (text.length > LONGEST_WHOLE && isMarkedPart(quoted, text))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is taken by Telegram when a word of the question is very long', () => {
    expectSendable(answerCard(answerOf([], { confident: false, missing: ['a'.repeat(4000)] }), english).message);
  });

  it.each([
    ['publisher', { publisher: 'word '.repeat(300).trim() }],
    ['address', { url: `https://example.org/${'a'.repeat(9000)}` }],
  ])('is taken by Telegram when the %s of a long quote is very long', (_what, stated) => {
    const { message, shown } = answerCard(answerOf([quoteOf(`${'word '.repeat(600)}end.`, stated)]), english);
    expect(shown).toBe(1);
    expectSendable(message);
  });
});

describe('a single quote', () => {
  it('has its source without a number', () => {
    expect(quoteCard(quoteOf(DEAL, { publisher: 'Sputnik' }), english).text).toBe(`${DEAL}\n— Title · Sputnik · ¶ 4`);
  });

  it('is taken by Telegram, whatever is in it', () => {
    fc.assert(
      fc.property(anyQuote(), anyTexts, (quote, texts) => {
        expectSendable(quoteCard(quote, texts));
      }),
      RUNS,
    );
  });
});

it.each([
  [{ publisher: 'Sputnik', date: '2015-04-30' }, 'Sputnik, 30 April 2015'],
  [{ publisher: 'Sputnik' }, 'Sputnik'],
  [{ date: '2015-04-30' }, '30 April 2015'],
  [{}, ''],
])('the provenance of %j is "%s"', (stated, said) => {
  expect(provenance(articleFrom('a.txt', `First line\n${DEAL}`, stated).source, english)).toBe(said);
});
