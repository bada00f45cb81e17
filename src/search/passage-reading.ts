/** Reading a passage for a question: its terms once from the first to the last, and what of the question stands where. */
import { KIND, KINDS_ASKED } from '../language/kinds.ts';
import type { TermNumber } from './dictionary.ts';
import type { EvidenceTable } from './evidence.ts';
import type { ArticleNumber } from './passage-columns.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Group, Query } from './query.ts';
import type { Marks } from './marks.ts';

/** Words apart beyond which two words no longer support each other. */
const NEAR = 8;
/** Words apart at which two words still stand side by side: one word of grammar may be between them. */
const SIDE_BY_SIDE = 2;
/** Further apart than any words of a passage: nothing was met yet. */
const FAR = 1_000_000_000;
/** Of sentences that hold about as much of the question the one with the kind asked for is better: it counts as this share. */
const KIND_SHARE = 0.1;

/** What a term, or the first word of a phrase, stands for: one group or several, part after part in these arrays. */
class Parts {
  /** By mark less one: where its parts begin; those of the next mark are their end. */
  readonly starts: number[];
  readonly groups: number[];
  readonly weights: number[];
  /** The further terms of a phrase; undefined for a single word. */
  readonly rests: (readonly TermNumber[] | undefined)[] = [];

  constructor(groups: readonly Group[], marks: Marks) {
    const parts = groups.flatMap(({ alternatives }, group) =>
      alternatives.flatMap(({ terms: [first, ...rest], weight }) => (first === undefined ? [] : [{ mark: marks.mark(first), group, weight, rest }])),
    );
    const byMark = parts.toSorted((one, other) => one.mark - other.mark);
    this.starts = Array.from({ length: marks.size + 1 }, () => 0);
    for (const { mark } of byMark) this.starts[mark] = (this.starts[mark] ?? 0) + 1;
    for (let mark = 1; mark <= marks.size; mark += 1) this.starts[mark] = (this.starts[mark] ?? 0) + (this.starts[mark - 1] ?? 0);
    this.groups = byMark.map(({ group }) => group);
    this.weights = byMark.map(({ weight }) => weight);
    this.rests = byMark.map(({ rest }) => (rest.length === 0 ? undefined : rest));
  }
}

/** Reads one passage after the other; what it found of the last one is in its fields. The arrays are used again. */
export class PassageReading {
  /** The rarity of the whole question. */
  readonly total: number;
  /** By group: its rarity. */
  readonly weights: Float64Array;
  readonly #index: PassageIndex;
  readonly #size: number;
  readonly #marks: Marks;
  readonly #parts: Parts;
  /** Bits of the kinds that answer. */
  readonly #asked: number;

  /** By group: how often it stands in the passage, each by its weight; */
  readonly frequency: Float64Array;
  /** 1 where it follows the group before it at once. */
  readonly ordered: Uint8Array;
  /** The rarity that the best sentence holds, and 1 when it has the kind that is asked for. */
  bestSentence = 0;
  bestKind = 0;
  /** 1 over the distance between a word of the question and that kind, 0 beyond NEAR. */
  kindNear = 0;

  readonly #last: Int32Array;
  readonly #inSentence: Float64Array;

  constructor(index: PassageIndex, { groups, type }: Query, marks: Marks) {
    this.#index = index;
    this.#size = groups.length;
    this.weights = Float64Array.from(groups, ({ weight }) => weight);
    this.#marks = marks;
    this.#asked = type === null ? 0 : KINDS_ASKED[type];
    this.total = groups.reduce((sum, { weight }) => sum + weight, 0);
    this.frequency = new Float64Array(groups.length);
    this.ordered = new Uint8Array(groups.length);
    this.#last = new Int32Array(groups.length);
    this.#inSentence = new Float64Array(groups.length);
    marks.clear(index.dictionary.size);
    this.#parts = new Parts(groups, marks);
  }

  /** Reads the passage of a row: fills in `found` and `title` of the table, and the fields here. */
  read({ passages, found, title }: EvidenceTable, row: number): void {
    const { forward } = this.#index;
    const { terms, kinds } = forward;
    const number = passages[row] ?? 0;
    const start = forward.start(number);
    const end = forward.end(number);
    const cells = row * this.#size;
    const { marks } = this.#marks;
    const { starts, groups, weights, rests } = this.#parts;
    const asked = this.#asked;
    const watched = asked | KIND.opening;
    let lastMatch = -FAR;
    let lastKind = -FAR;
    let kindNear = 0;
    let tells = false;
    let matches = false;
    this.#begin();
    for (let position = start; position < end; position += 1) {
      const kind = kinds[position] ?? 0;
      const mark = marks[terms[position] ?? 0] ?? 0;
      // Nine words of ten.
      if (mark === 0 && (kind & watched) === 0) continue;
      if ((kind & KIND.opening) !== 0 && position > start) {
        if (tells || matches) this.#closeSentence(tells);
        tells = false;
        matches = false;
      }
      if (mark === 0) {
        if ((kind & asked) === 0) continue;
        tells = true;
        lastKind = position;
        if (position - lastMatch <= NEAR) kindNear = Math.max(kindNear, 1 / (position - lastMatch));
        continue;
      }
      const partsEnd = starts[mark] ?? 0;
      for (let part = starts[mark - 1] ?? 0; part < partsEnd; part += 1) {
        const rest = rests[part];
        if (rest !== undefined && !standsAt(rest, terms, position + 1, end)) continue;
        if (position - lastKind <= NEAR) kindNear = Math.max(kindNear, 1 / (position - lastKind));
        lastMatch = position;
        matches = true;
        const group = groups[part] ?? 0;
        const weight = weights[part] ?? 0;
        if (weight > (found[cells + group] ?? 0)) found[cells + group] = weight;
        this.#meet(group, weight, position);
      }
    }
    if (tells || matches) this.#closeSentence(tells);
    this.kindNear = kindNear;
    this.#readTitle(this.#index.columns.articleOf(number), title, cells);
  }

  /** Phrases in a title are not looked for. */
  #readTitle(article: ArticleNumber, title: Float64Array, cells: number): void {
    const { titles } = this.#index;
    const terms = titles.numbers;
    const { marks } = this.#marks;
    const { starts, groups, weights, rests } = this.#parts;
    for (let place = titles.start(article); place < titles.end(article); place += 1) {
      const mark = marks[terms[place] ?? 0] ?? 0;
      if (mark === 0) continue;
      const partsEnd = starts[mark] ?? 0;
      for (let part = starts[mark - 1] ?? 0; part < partsEnd; part += 1) {
        const cell = cells + (groups[part] ?? 0);
        if (rests[part] === undefined && (weights[part] ?? 0) > (title[cell] ?? 0)) title[cell] = weights[part] ?? 0;
      }
    }
  }

  #begin(): void {
    for (let group = 0; group < this.#size; group += 1) {
      this.frequency[group] = 0;
      this.ordered[group] = 0;
      this.#last[group] = -FAR;
    }
    this.bestSentence = 0;
    this.bestKind = 0;
  }

  #meet(group: number, weight: number, position: number): void {
    this.frequency[group] = (this.frequency[group] ?? 0) + weight;
    if (weight > (this.#inSentence[group] ?? 0)) this.#inSentence[group] = weight;
    this.#last[group] = position;
    if (group > 0 && position - (this.#last[group - 1] ?? 0) <= SIDE_BY_SIDE) this.ordered[group] = 1;
  }

  /** Takes the better of the sentence that ends and those before it, by what it holds and whether it tells of the kind asked for. */
  #closeSentence(tells: boolean): void {
    const kind = tells ? 1 : 0;
    let sum = 0;
    for (let group = 0; group < this.#size; group += 1) {
      sum += (this.#inSentence[group] ?? 0) * (this.weights[group] ?? 0);
      this.#inSentence[group] = 0;
    }
    if (sum + kind * this.total * KIND_SHARE > this.bestSentence + this.bestKind * this.total * KIND_SHARE) {
      this.bestSentence = sum;
      this.bestKind = kind;
    }
  }
}

/** Whether the further terms of a phrase follow. */
function standsAt(rest: readonly TermNumber[], terms: Uint32Array, position: number, end: number): boolean {
  return position + rest.length <= end && rest.every((term, offset) => terms[position + offset] === term);
}
