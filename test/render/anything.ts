/** Whatever can stand in a corpus or a question, and answers made of it, for property tests. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import type { Article, Source } from '../../src/article.ts';
import { passageId } from '../../src/article.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import type { Span } from '../../src/language/sentences.ts';

/** Words, ends of sentences, emoji of one and of many characters, both directions, halves of characters, marks, controls. */
const PIECES = [
  'treaty', 'signed', 'May', 'Москва', 'подпишут', 'ё', 'Dr.', 'г.', 'И.', '5', '26 731', '. ', '! ', '? ', '… ', '.', ',', '–', '"', '«', '»', "'s",
  ' ', '  ', '\n', '\t', '\u00A0', '\u00AD', '\u200B', '\u200D', '\u200F', '\u202E', '\uFEFF', '\u0000', '\u0301', '🙂', '👩‍👩‍👧', '🇷🇺', '𝒜', '\uD83D', '\uDE00',
  'שלום', 'العربية', 'ﷺ', '日本語', 'ﬁ', 'a'.repeat(60), '*bold*', '<b>', '@name', '/start', 'https://example.org/',
] as const;

/** A text of such pieces, of any length up to `maxLength`, most of them as long as a paragraph. */
export function anyText({ maxLength }: { maxLength: number }): Arbitrary<string> {
  const seeds = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 });
  const upTo = (most: number): Arbitrary<number> => fc.integer({ min: 1, max: Math.min(most, maxLength) });
  const length = fc.oneof({ weight: 6, arbitrary: upTo(300) }, { weight: 3, arbitrary: upTo(1500) }, { weight: 1, arbitrary: upTo(maxLength) });
  return fc.tuple(seeds, length, fc.boolean()).map(([pieces, wanted, spaced]) => {
    const once = pieces.join(spaced ? ' ' : '');
    return once.repeat(Math.ceil(wanted / once.length)).slice(0, wanted);
  });
}

/** A text as passages and titles have it: white space folded, not empty. */
export function anyLine(options: { maxLength: number }): Arbitrary<string> {
  return anyText(options).map((text) => foldSpace(text) || 'x');
}

/** Addresses up to `longest` characters. */
export function anyUrl(longest: number): Arbitrary<string> {
  return fc.integer({ min: 0, max: longest - 20 }).map((length) => `https://example.org/${'a'.repeat(length)}`);
}

/** What bounds sources: titles are as long as they like; publishers and addresses as people make them. */
export interface Bounds {
  readonly publisher: number;
  readonly url: number;
}

/** The longest names and addresses of the press that anybody has seen. */
export const USUAL: Bounds = { publisher: 80, url: 300 };

export function anySource({ publisher, url }: Bounds): Arbitrary<Source> {
  return fc.record({
    file: fc.constantFrom('a.txt', 'папка/статья.html', 'feed.xml'),
    title: anyLine({ maxLength: 3000 }),
    publisher: fc.option(anyLine({ maxLength: publisher })),
    date: fc.option(fc.constantFrom('2014-10-21', '1999-01-01', '2024-02-29')),
    url: fc.option(anyUrl(url)),
    language: fc.constantFrom('en', 'ru', 'und'),
  });
}

/** Days that a relative answer may mean. */
const DAYS = [{ from: '2014-10-22', to: '2014-10-22' }, { from: '2014-10-20', to: '2014-10-26' }] as const;

/** A stretch of a span that neither begins nor ends with a space or inside a character; null where there is none. */
function stretchWithin(text: string, { start, end }: Span, first: number, last: number): Span | null {
  const bounds = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
  const from = bounds[first % Math.max(1, bounds.length)];
  const to = bounds[Math.min(bounds.length - 1, (first % Math.max(1, bounds.length)) + (last % 6))];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** A quote with one of its sentences marked, and often a short answer in it, of which some are relative. */
export function anyQuote(bounds: Bounds = USUAL, longest = 20_000): Arbitrary<Quote> {
  return fc
    .tuple(
      anyLine({ maxLength: longest }), anySource(bounds), fc.array(anySource(bounds), { maxLength: 4 }), fc.integer({ min: 1, max: 100_000 }), fc.nat(),
      fc.option(fc.record({ first: fc.nat(), last: fc.nat(), when: fc.option(fc.constantFrom(...DAYS)) }), { freq: 2 }),
    )
    .map(([text, source, copies, paragraph, number, shown]) => {
      const passage = { id: passageId(source.file, text), text, start: 0, end: text.length, paragraph, language: source.language };
      const sentences = sentencesOf(text);
      const highlight = sentences[number % Math.max(1, sentences.length)] ?? { start: 0, end: text.length };
      const answer = shown === null ? null : stretchWithin(text, highlight, shown.first, shown.last);
      return { passage, source, alsoIn: copies, score: 1, highlight, answer, when: answer === null ? null : (shown?.when ?? null) };
    });
}

/** An answer of such quotes to a question of a user; sources agree, differ, or neither. */
export function anyAnswer(bounds: Bounds = USUAL): Arbitrary<Answer> {
  return fc.tuple(anyPlainAnswer(bounds), fc.constantFrom('neither', 'agree', 'differ')).map(([answer, outcome]): Answer => {
    const values = answer.quotes.flatMap(({ passage, answer: own }) => (own === null ? [] : [{ answer: passage.text.slice(own.start, own.end), passage: passage.id }]));
    if (outcome === 'agree' && answer.quotes[0]?.answer) return { ...answer, agreeing: answer.quotes.map(({ source }) => source) };
    return outcome === 'differ' && values.length > 1 ? { ...answer, disagreement: { kind: 'date', values } } : answer;
  });
}

function anyPlainAnswer(bounds: Bounds): Arbitrary<Answer> {
  return fc.record({
    question: anyLine({ maxLength: 300 }),
    asked: fc.option(anyLine({ maxLength: 600 })),
    leaning: fc.boolean(),
    unclear: fc.constant(false),
    language: fc.constantFrom('en', 'ru', 'und'),
    confident: fc.boolean(),
    quotes: fc.array(anyQuote(bounds), { maxLength: 5 }),
    agreeing: fc.constant([]),
    disagreement: fc.constant(null),
    filters: fc.array(fc.record({ written: anyLine({ maxLength: 300 }), used: fc.boolean() }), { maxLength: 40 }),
    missing: fc.array(fc.constantFrom('quux', 'бармаглот', 'Ruritania'), { maxLength: 24 }),
    more: fc.boolean(),
  });
}

/** An article with such a source and one such passage. */
export function anyArticle(bounds: Bounds = USUAL): Arbitrary<Article> {
  return anyQuote(bounds, 2000).map(({ passage, source }) => ({ source, text: passage.text, passages: [passage], dropped: [] }));
}
