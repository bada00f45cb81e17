/**
 * Filters: what people write into a question to narrow it. `source:` names a publisher, a file or a site;
 * `after:` and `before:` a year or a day. `"exact words"` and «точные слова» must stand so in the passage or
 * its title, when they are the better part of the question; a title or a saying quoted in passing is often
 * inflected or shortened in the articles, and only makes a passage better that has it word for word.
 */
import { foldSpace } from '../language/fold.ts';
import { isStopWord, wordsOf } from '../language/tokens.ts';
import type { Place } from './passage-index.ts';

export type Test = (place: Place) => boolean;

export interface Filters {
  /** The question without the filters and quotation marks. */
  readonly question: string;
  /** Tells whether a passage may be shown; null when the question has no filter. */
  readonly accepts: Test | null;
  /** Tells how many of the phrases quoted in passing a passage has. */
  readonly phrases: readonly Test[];
}

const FIELD = /(?<!\S)(source|after|before|источник|после|до):("[^"]*"|«[^»]*»|\S+)/giu;
const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Takes the filters out of a question. Fields that make no sense stay words of it. */
export function readFilters(question: string): Filters {
  const tests: Test[] = [];
  const withoutFields = question.replace(FIELD, (whole, name: string, value: string) => {
    const test = fieldTest(name.toLowerCase(), value.replace(/^["«]|["»]$/gu, ''));
    if (test === null) return whole;
    tests.push(test);
    return ' ';
  });
  const phrases: string[][] = [];
  const text = withoutFields.replace(QUOTED, (_, straight?: string, curly?: string, guillemets?: string) => {
    const phrase = straight ?? curly ?? guillemets ?? '';
    phrases.push(wordsOf(phrase));
    return ` ${phrase} `;
  });
  const strict = meaningful(phrases.flat()) * 2 > meaningful(wordsOf(text));
  const phraseTests = phrases.filter(({ length }) => length > 0).map(phraseTest);
  if (strict) tests.push(...phraseTests);
  return {
    question: foldSpace(text),
    accepts: tests.length === 0 ? null : (place) => tests.every((test) => test(place)),
    phrases: strict ? [] : phraseTests,
  };
}

function meaningful(words: readonly string[]): number {
  return words.filter((word) => !isStopWord(word)).length;
}

function fieldTest(name: string, value: string): Test | null {
  if (name === 'source' || name === 'источник') {
    const wanted = wordsOf(value).join(' ');
    if (wanted === '') return null;
    return ({ article: { source } }) =>
      [source.publisher, source.file, source.url].some((own) => own !== null && ` ${wordsOf(own).join(' ')} `.includes(` ${wanted}`));
  }
  const match = DAY.exec(value);
  if (match === null) return null;
  const [, year = '', month = '01', day = '01'] = match;
  const limit = `${year}-${month}-${day}`;
  const later = name === 'after' || name === 'после';
  // An article without a date is neither before nor after anything.
  return ({ article: { source } }) => source.date !== null && (later ? source.date >= limit : source.date < limit);
}

function phraseTest(phrase: readonly string[]): Test {
  const wanted = ` ${phrase.join(' ')} `;
  const holds = (text: string): boolean => ` ${wordsOf(text).join(' ')} `.includes(wanted);
  return ({ passage, article }) => holds(passage.text) || holds(article.source.title);
}
