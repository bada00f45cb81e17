/**
 * Filters: what people write into a question to narrow it. `source:` names a publisher, a file or a site;
 * `after:` and `before:` a year or a day. `"exact words"` and «точные слова» must stand so in the passage or
 * its title, when they are the better part of the question; a title or a saying quoted in passing is often
 * inflected or shortened in the articles, and only makes a passage better that has it word for word.
 */
import type { Article } from '../article.ts';
import { FILTER_KINDS } from '../language/filter-names.ts';
import type { FilterKind } from '../language/filter-names.ts';
import { foldSpace } from '../language/fold.ts';
import { isStopWord, wordsOf } from '../language/tokens.ts';
import type { Place } from './passage-index.ts';

export type Test = (place: Place) => boolean;

/** A condition that what is shown must meet, and how it is written in the question. */
export interface Filter<Accepts> {
  readonly written: string;
  readonly accepts: Accepts;
}

export type ArticleTest = (article: Article) => boolean;

export interface Filters {
  /** The question without the filters and quotation marks. */
  readonly question: string;
  readonly fields: readonly Filter<ArticleTest>[];
  /** The quoted phrases, where they are the better part of the question. */
  readonly exact: readonly Filter<Test>[];
  /** Tells how many of the phrases quoted in passing a passage has. */
  readonly phrases: readonly Test[];
}

const FIELD = /(?<!\S)(\p{L}{2,12}):("[^"]*"|«[^»]*»|\S+)/gu;
const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;
/** A source and two days narrow a search; who writes more of them means to cost, for each is held against all articles. */
const MOST_FIELDS = 4;
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What a field or a quoted phrase cannot do without. */
const SIGN = /[:"“”«»]/u;

/** Takes the filters out of a question. Fields that make no sense, and those behind MOST_FIELDS, stay words of it. */
export function readFilters(question: string): Filters {
  if (!SIGN.test(question)) return { question: foldSpace(question), fields: [], exact: [], phrases: [] };
  const fields: Filter<ArticleTest>[] = [];
  const withoutFields = question.replace(FIELD, (written, name: string, value: string) => {
    const kind = FILTER_KINDS.get(name.toLowerCase());
    const accepts = kind === undefined ? null : fieldTest(kind, value.replace(/^["«]|["»]$/gu, ''));
    if (accepts === null || fields.length === MOST_FIELDS) return written;
    fields.push({ written, accepts });
    return ' ';
  });
  const phrases: { readonly written: string; readonly words: readonly string[] }[] = [];
  const text = withoutFields.replace(QUOTED, (written, straight?: string, curly?: string, guillemets?: string) => {
    const phrase = straight ?? curly ?? guillemets ?? '';
    phrases.push({ written, words: wordsOf(phrase) });
    return ` ${phrase} `;
  });
  const strict = meaningful(phrases.flatMap(({ words }) => words)) * 2 > meaningful(wordsOf(text));
  const tested = phrases.filter(({ words }) => words.length > 0).map(({ written, words }) => ({ written, accepts: phraseTest(words) }));
  return {
    question: foldSpace(text),
    fields,
    exact: strict ? tested : [],
    phrases: strict ? [] : tested.map(({ accepts }) => accepts),
  };
}

/** The fields that leave no article: each that does so by itself, or all of them where only together they do. */
export function emptyingFields(fields: readonly Filter<ArticleTest>[], articles: readonly Article[]): readonly Filter<ArticleTest>[] {
  const alone = fields.filter(({ accepts }) => !articles.some(accepts));
  const others = fields.filter((field) => !alone.includes(field));
  return articles.some((article) => others.every(({ accepts }) => accepts(article))) ? alone : fields;
}

function meaningful(words: readonly string[]): number {
  return words.filter((word) => !isStopWord(word)).length;
}

function fieldTest(kind: FilterKind, value: string): ArticleTest | null {
  if (kind === 'source') {
    const wanted = wordsOf(value).join(' ');
    if (wanted === '') return null;
    return ({ source }) =>
      [source.publisher, source.file, source.url].some((own) => own !== null && ` ${wordsOf(own).join(' ')} `.includes(` ${wanted}`));
  }
  const match = DAY.exec(value);
  if (match === null) return null;
  const [, year = '', month = '01', day = '01'] = match;
  const limit = `${year}-${month}-${day}`;
  // An article without a date is neither before nor after anything.
  return ({ source }) => source.date !== null && (kind === 'after' ? source.date >= limit : source.date < limit);
}

function phraseTest(phrase: readonly string[]): Test {
  const wanted = ` ${phrase.join(' ')} `;
  const holds = (text: string): boolean => ` ${wordsOf(text).join(' ')} `.includes(wanted);
  return ({ passage, article }) => holds(passage.text) || holds(article.source.title);
}
