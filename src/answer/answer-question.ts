/** Answering: question + what was found → an answer. */
import { resolveDate } from '../language/dates/dates.ts';
import { namesKind, namesSubject, pointsBack } from '../language/follow-up.ts';
import type { LanguageCode } from '../language/language.ts';
import { questionText } from '../language/question-text.ts';
import { isStopWord } from '../language/tokens.ts';
import type { Hit, SearchContext, SearchEngine, SearchOptions, SearchResult } from '../search/engine.ts';
import { agreeing, disagreementOf } from './agreement.ts';
import type { Statement } from './agreement.ts';
import type { Answer, AnswerOptions, Quote } from './answer.ts';
import { arrange, ARRANGED, arrangeFollowUp, READ_FOR_FOLLOW_UP } from './arrangement.ts';
import { askedQuestion } from './asked-question.ts';
import type { AskedQuestion } from './asked-question.ts';
import { SIGN } from './candidate.ts';
import { chooserOf, FIRST_LOOK, furtherLook } from './choice.ts';
import type { Look } from './choice.ts';
import { isConfident } from './evidence.ts';
import { PassageText } from './passage-text.ts';
import { ReadStatement } from './read-hit.ts';
import type { ReadHit } from './read-hit.ts';
import { leansOn } from './follow-up.ts';
import { valueOf } from './value.ts';
import { isAnswer } from './weights.ts';

/** Articles that a follow-up is about: those of the first hits of the question before. */
const CONTEXT_ARTICLES = 3;
/** Of the passages shown, so many have their values compared: further ones hold too little of the question. */
const COMPARED = 5;

/** Answers a question from what the engine holds. */
export async function answerQuestion(engine: SearchEngine, question: string, options: AnswerOptions): Promise<Answer> {
  const { limit, offset = 0, typing = false, after = [] } = options;
  const { words, language } = questionText(question);
  const earlier = leansOn(question, after);
  if (earlier.length === 0 && !typing && !namesSubject(words)) return unclear(question, language);
  const { found, leaning } = await findAfter(engine, question, earlier, { limit: Math.max(ARRANGED, offset + limit + 1), typing });
  const { hits, terms, repaired, filters, support } = found;
  const asked = askedQuestion(repaired ?? question, terms);
  const choose = chooserOf(asked);
  const look = (hit: Hit, how: Look): ReadHit => {
    const text = new PassageText(hit.passage, hit.facts);
    return { hit, text, choice: choose(text, hit.terms, how) };
  };
  const closely = hits.slice(0, leaning ? READ_FOR_FOLLOW_UP : 1).map((hit) => look(hit, FIRST_LOOK));
  const first = leaning ? arrangeFollowUp(closely) : closely;
  const [best] = first;
  // What a follow-up leaves unsaid stands in the article that it goes on from: other articles are not brought forward.
  const arranged = leaning ? [...first.map(({ hit }) => hit), ...hits.slice(first.length)] : arrange(hits);
  const confident = best !== undefined && isConfident(asked, support, best.choice);
  const further = furtherLook(best?.choice.covered ?? 0);
  const read = (hit: Hit): ReadHit => (hit === best?.hit ? best : look(hit, further));
  const shown = arranged.slice(offset, offset + limit).map(read);
  const compared = offset === 0 && confident ? statementsOf(asked, shown.slice(0, COMPARED)) : [];
  return {
    question,
    asked: askedAs(question, repaired, leaning ? earlier : []),
    leaning,
    unclear: false,
    language,
    confident,
    quotes: shown.map((one) => quoteOf(asked, one)),
    agreeing: compared[0]?.passage === best?.hit.passage ? agreeing(compared) : [],
    disagreement: disagreementOf(compared),
    filters,
    missing: terms.filter(({ known, word }) => !known && !isStopWord(word)).map(({ word }) => word),
    more: arranged.length > offset + limit,
  };
}

function quoteOf({ asked }: AskedQuestion, { hit: { passage, article, score, alsoIn }, text, choice: { highlight, best } }: ReadHit): Quote {
  const shown = best !== null && isAnswer(asked.kind, best) ? best.candidate : null;
  const value = shown !== null && shown.signs & SIGN.relative ? valueOf(text, shown) : null;
  return {
    passage,
    source: article.source,
    alsoIn: alsoIn.map(({ source }) => source),
    score,
    highlight,
    answer: shown === null ? null : { start: shown.start, end: shown.end },
    when: value?.kind === 'date' && value.date.relative ? resolveDate(value.date, article.source.date) : null,
  };
}

/** What passages state whose answer would be shown and can be compared. */
function statementsOf({ asked }: AskedQuestion, readings: readonly ReadHit[]): Statement[] {
  return readings.flatMap((reading) => {
    const { best } = reading.choice;
    return best === null || best.candidate.states === null || !isAnswer(asked.kind, best) ? [] : [new ReadStatement(reading, best.candidate)];
  });
}

/** The answer to a question that only asks. */
function unclear(question: string, language: LanguageCode): Answer {
  return { question, asked: null, leaning: false, unclear: true, language, confident: false, quotes: [], agreeing: [], disagreement: null, filters: [], missing: [], more: false };
}

/** What is found for a question after earlier ones, and whether it leans on them at all: on what found nothing only a question leans that names no subject itself. */
async function findAfter(engine: SearchEngine, question: string, earlier: readonly string[], options: SearchOptions): Promise<{ found: SearchResult; leaning: boolean }> {
  const { words } = questionText(question);
  const context = await contextOf(engine, earlier);
  if (context === undefined) return { found: await engine.search(question, options), leaning: earlier.length > 0 && !namesSubject(words) };
  const found = await engine.search(question, { ...options, context });
  const leaning = pointsBack(words) || !turnsAway(question, found);
  return { found: leaning ? found : await engine.search(question, options), leaning };
}

/**
 * Whether a short question is a new one all the same ("how many sheep?" in the middle of another matter): its best passage is not of the
 * articles that it would go on from, or these have none of the things that it names, and another one has some. Other words than their
 * nouns tell nothing, and neither do nouns for kinds: they are said otherwise too often.
 */
function turnsAway(question: string, { terms, repaired, support }: SearchResult): boolean {
  const { things } = askedQuestion(repaired ?? question, terms);
  const held = terms.flatMap(({ known, word }, place) => (known && things[place] === true && !isStopWord(word) && !namesKind(word) ? [support.held[place] ?? 0] : []));
  return held.length > 0 && (support.context === 0 || held.every((one) => one === 0));
}

/** What the earlier questions were about; undefined when there are none or they found nothing. */
export async function contextOf(engine: SearchEngine, earlier: readonly string[]): Promise<SearchContext | undefined> {
  if (earlier.length === 0) return undefined;
  const question = earlier.join(' ');
  const { hits } = await engine.search(question, { limit: CONTEXT_ARTICLES });
  const files = new Set(hits.map(({ article }) => article.source.file));
  return files.size === 0 ? undefined : { question, files: [...files] };
}

function askedAs(question: string, repaired: string | null, earlier: readonly string[]): string | null {
  if (earlier.length === 0) return repaired;
  return `${repaired ?? question} (${earlier.join(' · ')})`;
}
