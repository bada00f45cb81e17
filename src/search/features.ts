/**
 * Features: what the second look sees of a candidate passage. Each is one number; `weights.ts` says what
 * each is worth, and `npm run tune` fits that.
 */
import { KIND, KINDS_ASKED } from '../language/kinds.ts';
import type { TermNumber } from './dictionary.ts';
import type { Evidence } from './evidence.ts';
import type { PassageNumber } from './forward-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { addSurroundings } from './surroundings.ts';

/** BM25's saturation and length normalisation, at the values of Robertson and Zaragoza (2009). */
const K1 = 1.2;
const B = 0.75;
/** Words apart beyond which two words no longer support each other. */
const NEAR = 8;
/** Words apart at which two words still stand side by side: one word of grammar may be between them. */
const SIDE_BY_SIDE = 2;
/** Further apart than any words of a passage: nothing was met yet. */
const FAR = 1_000_000;
/** Of sentences that hold about as much of the question the one with the kind asked for is better: it counts as this share. */
const KIND_SHARE = 0.1;

/** A group's part in a term, or in the first word of a phrase. */
interface Posting {
  readonly group: number;
  readonly weight: number;
  /** The further terms of a phrase. */
  readonly rest: readonly TermNumber[];
}

/** Computes the evidence of candidates for one query. */
export function gatherEvidence(index: PassageIndex, query: Query, candidates: readonly PassageNumber[]): Evidence[] {
  const postings = postingsOf(query);
  const all = candidates.map((number) => look(index, query, postings, number));
  addSurroundings(index, query, all);
  return all;
}

function postingsOf({ groups }: Query): Map<TermNumber, Posting[]> {
  const postings = new Map<TermNumber, Posting[]>();
  groups.forEach(({ alternatives }, group) => {
    for (const { terms, weight } of alternatives) {
      const [first, ...rest] = terms;
      if (first === undefined) continue;
      const own = postings.get(first);
      if (own === undefined) postings.set(first, [{ group, weight, rest }]);
      else own.push({ group, weight, rest });
    }
  });
  return postings;
}

function look(index: PassageIndex, query: Query, postings: Map<TermNumber, Posting[]>, number: PassageNumber): Evidence {
  const { groups, type } = query;
  const { terms, kinds } = index.forward;
  const start = index.forward.start(number);
  const end = index.forward.end(number);
  const asked = type === null ? 0 : KINDS_ASKED[type];

  const size = groups.length;
  const found = new Float64Array(size);
  const frequency = new Float64Array(size);
  const last = new Int32Array(size).fill(-FAR);
  const nearest = new Int32Array(size).fill(FAR);
  const ordered = new Uint8Array(size);
  const inSentence = new Float64Array(size);
  let total = 0;
  for (const { weight } of groups) total += weight;

  let bestSentence = 0;
  let bestKind = 0;
  let kindNear = 0;
  let sentenceKinds = 0;
  let lastMatch = -FAR;
  let lastKind = -FAR;
  const closeSentence = (): void => {
    let sum = 0;
    for (let group = 0; group < size; group += 1) {
      sum += (inSentence[group] ?? 0) * (groups[group]?.weight ?? 0);
      inSentence[group] = 0;
    }
    const kind = (sentenceKinds & asked) === 0 ? 0 : 1;
    if (sum + kind * total * KIND_SHARE > bestSentence + bestKind * total * KIND_SHARE) {
      bestSentence = sum;
      bestKind = kind;
    }
    sentenceKinds = 0;
  };

  for (let position = start; position < end; position += 1) {
    const kind = kinds[position] ?? 0;
    if ((kind & KIND.opening) !== 0 && position > start) closeSentence();
    const here = postings.get(terms[position] ?? -1);
    if (here === undefined) {
      if ((kind & asked) === 0) continue;
      sentenceKinds |= kind;
      lastKind = position;
      if (position - lastMatch <= NEAR) kindNear = Math.max(kindNear, 1 / (position - lastMatch));
      continue;
    }
    for (const { group, weight, rest } of here) {
      if (!rest.every((term, offset) => terms[position + 1 + offset] === term && position + 1 + offset < end)) continue;
      frequency[group] = (frequency[group] ?? 0) + weight;
      found[group] = Math.max(found[group] ?? 0, weight);
      inSentence[group] = Math.max(inSentence[group] ?? 0, weight);
      if (position - lastKind <= NEAR) kindNear = Math.max(kindNear, 1 / (position - lastKind));
      lastMatch = position;
      last[group] = position;
      if (group > 0) {
        const apart = position - (last[group - 1] ?? 0);
        nearest[group] = Math.min(nearest[group] ?? 0, apart);
        if (apart <= SIDE_BY_SIDE) ordered[group] = 1;
      }
      const next = last[group + 1];
      if (next !== undefined) nearest[group + 1] = Math.min(nearest[group + 1] ?? 0, position - next);
    }
  }
  closeSentence();

  const title = new Float64Array(size);
  for (const term of index.titleOf(number)) {
    for (const { group, weight, rest } of postings.get(term) ?? []) if (rest.length === 0) title[group] = Math.max(title[group] ?? 0, weight);
  }

  const length = end - start;
  const normal = K1 * (1 - B + (B * length) / index.averageLength);
  let bm25 = 0;
  let coverage = 0;
  let inTitle = 0;
  let titleOnly = 0;
  let proximity = 0;
  let order = 0;
  for (let group = 0; group < size; group += 1) {
    const weight = groups[group]?.weight ?? 0;
    const tf = frequency[group] ?? 0;
    bm25 += (weight * tf * (K1 + 1)) / (tf + normal);
    coverage += weight * (found[group] ?? 0);
    inTitle += weight * (title[group] ?? 0);
    titleOnly += weight * Math.max(0, (title[group] ?? 0) - (found[group] ?? 0));
    const pair = Math.min(weight, groups[group - 1]?.weight ?? 0);
    const apart = nearest[group] ?? NEAR;
    if (apart <= NEAR) proximity += pair / Math.max(1, apart);
    order += pair * (ordered[group] ?? 0);
  }
  const share = total === 0 ? 0 : 1 / total;
  const paragraph = index.place(number)?.passage.paragraph ?? 1;
  const features = Float64Array.of(
    bm25,
    coverage * share,
    bestSentence * share,
    inTitle * share,
    titleOnly * share,
    0,
    0,
    proximity * share,
    order * share,
    bestKind,
    kindNear,
    Math.log(length + 1),
    1 / paragraph,
    ...contextOf(index, query, number),
    phrasesIn(index, query, number),
  );
  return { number, found, title, features };
}

/** The two features of a follow-up. */
function contextOf(index: PassageIndex, { context }: Query, number: PassageNumber): [article: number, words: number] {
  if (context === null) return [0, 0];
  const held = new Set([...index.forward.termsOf(number), ...index.titleOf(number)]);
  let total = 0;
  let found = 0;
  for (const { weight, alternatives } of context.groups) {
    total += weight;
    found += weight * Math.max(0, ...alternatives.map((own) => (own.terms.every((term) => held.has(term)) ? own.weight : 0)));
  }
  const file = index.place(number)?.article.source.file ?? '';
  return [context.articles.get(file) ?? 0, total === 0 ? 0 : found / total];
}

function phrasesIn(index: PassageIndex, { phrases }: Query, number: PassageNumber): number {
  const place = phrases.length === 0 ? undefined : index.place(number);
  return place === undefined ? 0 : phrases.filter((test) => test(place)).length / phrases.length;
}
