/** Training examples of the short answer: for each question the candidates in its gold passage, and which of them are right. */
import type { Passage } from '../article.ts';
import { askedQuestion } from '../answer/asked-question.ts';
import { likelySentences, FIRST_LOOK } from '../answer/choice.ts';
import { PassageText } from '../answer/passage-text.ts';
import { readerOf } from '../answer/reading.ts';
import { SENTENCE_ROW, sentenceFeaturesOf } from '../answer/sentence-features.ts';
import { column } from '../answer/span-feature-names.ts';
import { spanFeaturesOf } from '../answer/span-features.ts';
import type { Case, CaseSet, Dataset } from '../evaluation/dataset.ts';
import { holdsAnswer } from '../evaluation/matching.ts';
import { generator } from '../evaluation/intervals.ts';
import { tokenF1 } from '../evaluation/metrics.ts';
import type { PassageNumber } from '../search/forward-index.ts';
import { indexOf } from '../search/indexing.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { createSearchEngine } from '../search/search.ts';
import { denseRow, exampleOf } from './fit.ts';
import type { Example, Row } from './fit.ts';

/** Wrong candidates that each question teaches with: more cost time and change little. */
const MOST_WRONG = 40;
/** A best candidate that shares less than this with the gold teaches nothing. */
const LEAST_F1 = 0.5;

/** What questions teach: of sentences of their gold passages, and of candidates in the likely ones. */
export interface AnswerExamples {
  readonly sentences: readonly Example[];
  readonly spans: readonly Example[];
}

/** The examples of one question set of a dataset; questions whose gold passage or answer is not to be had teach nothing. */
export async function answerExamplesOf(dataset: Dataset, { cases }: CaseSet, set: number, folds: number): Promise<AnswerExamples> {
  const index = indexOf(dataset.articles);
  const engine = createSearchEngine(index);
  const sentences: Example[] = [];
  const examples: Example[] = [];
  for (const one of cases) {
    const gold = goldPassage(index, dataset, one);
    if (gold === null || one.gold === null) continue;
    const { terms, repaired } = await engine.search(one.question, { limit: 1 });
    const question = askedQuestion(repaired ?? one.question, terms);
    const reading = readerOf(terms)(new PassageText(gold.passage, index.textFactsOf(gold.number)), index.forward.termsOf(gold.number));
    const features = sentenceFeaturesOf(question)(reading);
    const ofSentences = reading.sentences.map((_, sentence) => denseRow(features.subarray(sentence * SENTENCE_ROW, (sentence + 1) * SENTENCE_ROW)));
    const { answers } = one.gold;
    const { text } = gold.passage;
    const holds = reading.sentences.map((_, sentence) => holdsAnswer(reading.text.textOf(sentence), answers));
    if (holds.includes(true)) sentences.push(exampleOf(set, gold.article % folds, ofSentences, Uint8Array.from(holds, Number)));
    const spanFeatures = spanFeaturesOf(question);
    const rows: Row[] = [];
    const scores: number[] = [];
    for (const sentence of likelySentences(features, ofSentences.length, FIRST_LOOK.sentences)) {
      const outline = reading.text.outline(sentence);
      const { candidates } = outline;
      const { columns = [], values = [] } = ofSentences[sentence] ?? {};
      const own = candidates.map(() => ({ columns: columns.map(column.sentence), values: [...values] }));
      spanFeatures(reading, sentence, outline, (candidate, feature, value) => {
        own[candidate]?.columns.push(feature);
        own[candidate]?.values.push(value);
      });
      rows.push(...own);
      scores.push(...candidates.map(({ start, end }) => (holds[sentence] === true ? tokenF1(text.slice(start, end), answers) : 0)));
    }
    const best = Math.max(0, ...scores);
    if (best < LEAST_F1) continue;
    const isRight = (row: number): boolean => scores[row] === best;
    const wrong = shuffled([...rows.keys()].filter((row) => !isRight(row)), examples.length).slice(0, MOST_WRONG);
    const kept = [...rows.keys()].filter(isRight).concat(wrong);
    examples.push(exampleOf(set, gold.article % folds, kept.flatMap((row) => rows[row] ?? []), Uint8Array.from(kept, (row) => (isRight(row) ? 1 : 0))));
  }
  return { sentences, spans: examples };
}

/** A passage with the number it has in the index, and that of its article in the dataset. */
interface Gold {
  readonly passage: Passage;
  readonly number: PassageNumber;
  readonly article: number;
}

function goldPassage(index: PassageIndex, { articles }: Dataset, { gold }: Case): Gold | null {
  if (gold === null) return null;
  for (const [number, article] of articles.entries()) {
    const place = article.passages.findIndex((own) => gold.accepts(own, article.source) && holdsAnswer(own.text, gold.answers));
    const [passage, indexed] = [article.passages[place], index.indexed(article)];
    if (passage !== undefined && indexed !== undefined) return { passage, number: indexed.first + place, article: number };
  }
  return null;
}

/** The same order for the same seed (Fisher and Yates). */
function shuffled(rows: readonly number[], seed: number): number[] {
  const order = [...rows];
  const next = generator(seed + 1);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = next() % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
