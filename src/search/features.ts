/**
 * Features: what the second look sees of a candidate passage. Each is one number; `weights.ts` says what
 * each is worth, and `npm run tune` fits that.
 */
import { ContextReading } from './context-reading.ts';
import { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { FeatureName } from './feature-names.ts';
import type { PassageNumber } from './forward-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { PassageReading } from './passage-reading.ts';
import type { Query } from './query.ts';
import { addSurroundings } from './surroundings.ts';

/** BM25's saturation and length normalisation, at the values of Robertson and Zaragoza (2009). */
const K1 = 1.2;
const B = 0.75;

/** A follow-up holds so much of what it asks by itself, at the least. */
const TOLD_BEFORE = 0.7;

/** The places of the features in a row. */
const at = (name: FeatureName): number => FEATURES.indexOf(name);
const [BM25, COVERAGE, SENTENCE, TITLE, TITLE_ONLY] = [at('bm25'), at('coverage'), at('sentence'), at('title'), at('titleOnly')];
const [ORDER, KIND, KIND_NEAR, LANGUAGE, LENGTH, LEAD, PHRASE] = [at('order'), at('kind'), at('kindNear'), at('language'), at('length'), at('lead'), at('phrase')];

/** Computes the evidence of candidates, whose numbers ascend, for one query. */
export function gatherEvidence(index: PassageIndex, query: Query, candidates: Uint32Array): EvidenceTable {
  const table = new EvidenceTable(candidates, query.groups.length);
  const passage = new PassageReading(index, query, index.marks);
  for (let row = 0; row < candidates.length; row += 1) {
    passage.read(table, row);
    addFeatures(index, query, passage, table, row);
  }
  addSurroundings(index, passage, table);
  if (query.context !== null) new ContextReading(index, query.context, index.marks).addFeatures(table);
  return table;
}

/** All features of a passage that was just read, but those of its surroundings and of a follow-up. */
function addFeatures(index: PassageIndex, query: Query, reading: PassageReading, { passages, groups: size, found, title, features }: EvidenceTable, row: number): void {
  const number = passages[row] ?? 0;
  const cells = row * size;
  const { frequency, ordered, total, weights } = reading;
  const length = index.forward.end(number) - index.forward.start(number);
  const normal = K1 * (1 - B + (B * length) / index.averageLength);
  let bm25 = 0;
  let coverage = 0;
  let inTitle = 0;
  let titleOnly = 0;
  let order = 0;
  let before = 0;
  for (let group = 0; group < size; group += 1) {
    const weight = weights[group] ?? 0;
    const tf = frequency[group] ?? 0;
    const inText = found[cells + group] ?? 0;
    const above = title[cells + group] ?? 0;
    bm25 += (weight * tf * (K1 + 1)) / (tf + normal);
    coverage += weight * inText;
    inTitle += weight * above;
    titleOnly += weight * Math.max(0, above - inText);
    const pair = Math.min(weight, before);
    order += pair * (ordered[group] ?? 0);
    before = weight;
  }
  const share = total === 0 ? 0 : 1 / total;
  const first = row * FEATURES.length;
  features[first + BM25] = bm25;
  features[first + COVERAGE] = coverage * share;
  features[first + TITLE] = inTitle * share;
  features[first + TITLE_ONLY] = titleOnly * share;
  features[first + ORDER] = order * share;
  const sentence = reading.bestSentence * share;
  // A date in a sentence that hardly speaks of what was asked is no answer; what a follow-up asks about, others have said.
  const telling = query.context === null ? sentence : Math.max(sentence, TOLD_BEFORE);
  features[first + SENTENCE] = sentence;
  features[first + KIND] = reading.bestKind * telling;
  features[first + KIND_NEAR] = reading.kindNear * telling;
  features[first + LANGUAGE] = index.columns.languageOf(number) === query.language ? 1 : 0;
  features[first + LENGTH] = Math.log(length + 1);
  features[first + LEAD] = 1 / index.columns.paragraphOf(number);
  features[first + PHRASE] = phrasesIn(index, query, number);
}

function phrasesIn(index: PassageIndex, { phrases }: Query, number: PassageNumber): number {
  const place = phrases.length === 0 ? undefined : index.place(number);
  return place === undefined ? 0 : phrases.filter((test) => test(place)).length / phrases.length;
}
