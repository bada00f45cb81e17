/**
 * Example questions: what somebody could ask of an article, made of its own words where the grammar of the language lets them
 * stand as they are. Whether they have an answer, the articles must say.
 */
import { entitiesIn } from './entities/entities.ts';
import type { LanguageCode } from './language.ts';
import { phrasesIn } from './phrases/phrases.ts';
import { wordsIn } from './phrases/word-classes.ts';
import type { Word } from './phrases/word-classes.ts';
import type { Span } from './sentences.ts';
import { isStopWord, termOf, tokenize } from './tokens.ts';

/** An article as far as questions are made of it: its title, and its paragraphs in order. */
export interface AskedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language: LanguageCode;
}

/** Questions on one article; null where its words make none. */
export interface ExampleQuestions {
  readonly when: string | null;
  readonly who: string | null;
  /** What it speaks of, without a word around it: whoever reads it may ask in any language. */
  readonly topic: string | null;
}

/** Paragraphs that are read: what an article is about stands at its beginning. */
const READ = 4;
const LONGEST_QUESTION = 80;
const MOST_TOPIC_WORDS = 5;
/** Names below this certainty may be none of persons. */
const SURE = 0.6;
const FULL_NAME = /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+$/u;
const QUOTATION_MARKS = /["“”„«»]/gu;
/** What follows in a title only adds to it. */
const TITLE_TAIL = /(?:[:;|]|\s[—–-])\s.*$/su;

/** The questions on an article in English or Russian; none on one in another language. */
export function exampleQuestions(article: AskedArticle): ExampleQuestions {
  const { language } = article;
  const title = article.title.replace(QUOTATION_MARKS, '').replace(TITLE_TAIL, '');
  const paragraphs = article.paragraphs.slice(0, READ);
  // English asks with other words than it states, Russian declines its names.
  if (language === 'en') return { when: null, who: short(englishWho(paragraphs)), topic: short(englishTopic(title, paragraphs)) };
  if (language !== 'ru') return { when: null, who: null, topic: null };
  const when = short(russianWhen(title));
  return { when, who: null, topic: short(russianTopic(title, when !== null)) };
}

function short(question: string | null): string | null {
  return question !== null && question.length <= LONGEST_QUESTION ? question : null;
}

/** About the first who is named in full: English names stand in a question as they are. */
function englishWho(paragraphs: readonly string[]): string | null {
  for (const text of paragraphs) {
    for (const { start, end, kind, certainty } of entitiesIn(text, 'en')) {
      const name = text.slice(start, end);
      if (kind === 'person' && certainty >= SURE && FULL_NAME.test(name)) return `who is ${name}?`;
    }
  }
  return null;
}

/** A title with a subject and a verb becomes a question by «когда» alone. */
function russianWhen(title: string): string | null {
  const words = wordsIn(title, tokenize(title), 'ru');
  const verb = words.findIndex((word) => word.class === 'verb' && !INFINITIVE.test(word.word));
  const hasSubject = words.slice(0, verb).some((word) => word.class === 'noun' || word.class === 'name');
  const isDenied = words.some(({ word }) => word === 'не');
  if (verb < 1 || !hasSubject || isDenied || words[0]?.role !== undefined || /[?!…]|\.\s/u.test(title)) return null;
  return `когда ${uncapitalised(title, words).replace(/\.$/u, '')}?`;
}

const INFINITIVE = /(?:ть|ться|ти|чь)$/u;

/** The longest noun phrase whose words the title has too, those with names last; as the text writes it, for in a title all words may have capitals. */
function englishTopic(title: string, paragraphs: readonly string[]): string | null {
  const wanted = new Set(tokenize(title).map(({ word }) => word).filter((word) => !isStopWord(word)).map((word) => termOf(word, 'en')));
  const topics = paragraphs.flatMap((text) => {
    const words = wordsIn(text, tokenize(text), 'en');
    return nounPhrases(text, 'en').flatMap(({ start, end }) => {
      const first = words.findIndex((word) => word.start === start);
      const inside = words.filter((word) => word.start >= start && word.end <= end);
      const isPlain = inside.every(({ role, word }) => (role === undefined ? wanted.has(termOf(word, 'en')) : role === 'of' || role === 'and'));
      const phrase = text.slice(start, end);
      if (first < 0 || !isPlain || inside.length < 2 || inside.length > MOST_TOPIC_WORDS || /[,.\d]/u.test(phrase)) return [];
      const isNamed = inside.some((word) => word.class === 'name');
      const before = words[first - 1];
      const opens = before === undefined || !/^[\s,]*$/u.test(text.slice(before.end, start));
      return [{ isNamed, length: inside.length, text: opens && !inside[0]?.isName ? uncapital(phrase) : phrase }];
    });
  });
  const [best] = topics.toSorted((one, other) => Number(one.isNamed) - Number(other.isNamed) || other.length - one.length);
  return best?.text ?? null;
}

/** A short title itself when it is no clause, else its longest phrase in the nominative, or what looks so: it opens the title or follows a verb, and is not «поездку». */
function russianTopic(title: string, isClause: boolean): string | null {
  const words = wordsIn(title, tokenize(title), 'ru');
  if (!isClause && words.length > 0 && words.length <= MOST_TOPIC_WORDS && words[0]?.role === undefined) return uncapitalised(title, words).replace(/[.?!…]+$/u, '');
  const fit = nounPhrases(title, 'ru').filter(({ start, head }) => {
    const first = words.findIndex((word) => word.start === start);
    return (first === 0 || (first > 1 && words[first - 1]?.class === 'verb')) && !/[ую]$/u.test(title.slice(head.start, head.end));
  });
  const [longest] = fit.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  if (longest === undefined) return null;
  const inside = words.filter(({ start, end }) => start >= longest.start && end <= longest.end);
  if (inside.length < 2 || inside.length > MOST_TOPIC_WORDS) return null;
  const phrase = title.slice(longest.start, longest.end);
  return longest.start === 0 ? uncapitalised(phrase, inside) : phrase;
}

function nounPhrases(text: string, language: LanguageCode): (Span & { readonly head: Span })[] {
  return phrasesIn(text, language).filter(({ kind }) => kind === 'noun');
}

/** With a small letter at its beginning, where no name stands there; the first word of «Верховный суд» is none by itself. */
function uncapitalised(text: string, [first]: readonly Word[]): string {
  const isName = first?.isName === true || (first?.class !== 'adjective' && entitiesIn(text, 'ru').some(({ start }) => start === 0));
  return isName ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A second capital makes it a name ("Miami-Dade"). */
function uncapital(text: string): string {
  const rest = text.slice(1);
  return /\p{Lu}/u.test(rest) ? text : text.slice(0, 1).toLowerCase() + rest;
}
