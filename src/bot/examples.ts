/** Example questions for newcomers: of the articles at hand, in the reader's language, each with an answer. */
import { answerQuestion } from '../answer/answer-question.ts';
import { newestFirst } from '../article.ts';
import type { Article, Source } from '../article.ts';
import { exampleQuestions } from '../language/example-questions.ts';
import type { ExampleQuestions } from '../language/example-questions.ts';
import { isStopWord, termOf, termsOf, wordsOf } from '../language/tokens.ts';
import type { Library, Snapshot } from '../library.ts';
import type { Locale, Texts } from '../texts/texts.ts';

const MOST_EXAMPLES = 3;
/** Looked for one after another. */
const KINDS = ['when', 'who', 'topic', 'topic'] as const;
/** Articles that questions are made of, the newest: each question costs a search. */
const MOST_ARTICLES = 12;

/** What was found for the articles that there were; a library gives another list when they change. */
const found = new WeakMap<readonly Article[], Map<Locale, Promise<readonly string[]>>>();

/** At most three questions that the articles answer, different in kind; the same ones for the same articles, none where none is answered. */
export function examplesOf({ snapshot }: Pick<Library, 'snapshot'>, texts: Texts): Promise<readonly string[]> {
  const known = found.get(snapshot.articles) ?? new Map<Locale, Promise<readonly string[]>>();
  found.set(snapshot.articles, known);
  const examples = known.get(texts.locale) ?? findExamples(snapshot, texts);
  known.set(texts.locale, examples);
  return examples;
}

/** One of the project's own questions where an article is about it, else one for a day; then others, of other articles where there are some. */
async function findExamples({ articles, engine }: Snapshot, texts: Texts): Promise<readonly string[]> {
  const newest = newestFirst(articles);
  const own = newest.filter(({ source }) => source.language === texts.locale).slice(0, MOST_ARTICLES);
  const read = (own.length > 0 ? own : newest.slice(0, MOST_ARTICLES)).map((article) => ({ article, questions: questionsOn(article) }));
  const chosen = new Map<string, Source>();
  const ready = await firstOf(texts.examples, async (question) => {
    const source = await answererOf(engine, question, 'short');
    return source !== null && sharesWord(question, source.title) ? source : null;
  });
  if (ready !== null) chosen.set(...ready);
  for (const kind of KINDS.slice(own.length === 0 ? KINDS.indexOf('topic') : ready === null ? 0 : 1)) {
    const used = new Set(chosen.values());
    const inOrder = read.toSorted((one, other) => Number(used.has(one.article.source)) - Number(used.has(other.article.source)));
    const sources = new Map(inOrder.flatMap(({ article, questions: { [kind]: question } }) => (question === null || chosen.has(question) ? [] : [[question, article.source] as const])));
    const next = await firstOf([...sources.keys()], async (question) => {
      const source = await answererOf(engine, question, WANTED[kind]);
      return source === sources.get(question) ? source : null;
    });
    if (next !== null) chosen.set(...next);
  }
  return [...chosen.keys()].slice(0, MOST_EXAMPLES);
}

/** The short answers that make good examples. */
const WANTED = { when: 'short', who: 'no name', topic: 'any' } as const;

/** The first question for which something is found, and what; one after another, for most are not needed. */
async function firstOf<T>(questions: readonly string[], find: (question: string) => Promise<T | null>): Promise<[string, T] | null> {
  for (const question of questions) {
    const result = await find(question);
    if (result !== null) return [question, result];
  }
  return null;
}

function questionsOn({ source, passages }: Article): ExampleQuestions {
  return exampleQuestions({ title: source.title, language: source.language, paragraphs: passages.map(({ text }) => text) });
}

/** What answers a question first, with such an answer; null: nothing does. */
async function answererOf(engine: Snapshot['engine'], question: string, wanted: 'short' | 'no name' | 'any'): Promise<Source | null> {
  const { confident, quotes: [best] } = await answerQuestion(engine, question, { limit: 1 });
  if (!confident || best === undefined) return null;
  const answer = best.answer === null ? null : best.passage.text.slice(best.answer.start, best.answer.end);
  // Who somebody is, is no other name.
  const isFit = wanted === 'any' || (wanted === 'short' ? answer !== null : answer === null || !/^\p{Lu}/u.test(answer));
  return isFit ? best.source : null;
}

function sharesWord(question: string, title: string): boolean {
  const held = new Set(termsOf(title));
  return wordsOf(question).some((word) => !isStopWord(word) && held.has(termOf(word)));
}
