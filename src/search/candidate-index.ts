/**
 * MiniSearch as Verbatim uses it: over terms that are made already, with its postings in typed arrays. Its tree of letters has
 * the numbers of the terms; its score and its own `search` stay as they are. `candidates` finds what `search` would put first,
 * without an object for every hit. It is the only file that makes a MiniSearch, and the only one that knows what is inside.
 */
/* oxlint-disable no-underscore-dangle -- so MiniSearch names its inside */
import MiniSearch from 'minisearch';
import { Accumulator } from './accumulator.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import { FieldLengths } from './field-lengths.ts';
import type { PassageNumber } from './forward-index.ts';
import type { Frequencies } from './frequencies.ts';
import { frequenciesOf, NO_POSTINGS } from './postings.ts';
import type { InvertedTerms } from './postings.ts';

/** The fields by their numbers in MiniSearch. */
const FIELDS = ['text', 'title'];
const TEXT = 0;
const TITLE = 1;

/** The parameters of MiniSearch's BM25+ as it comes: saturation, length normalisation, and the least that a term counts. */
const K = 1.2;
const B = 0.7;
const D = 0.5;
/** A word that is begun counts so much of a whole one in MiniSearch, less the more letters are missing. */
const PREFIX_WEIGHT = 0.375;
const PREFIX_DECAY = 0.3;
/** Words that a beginning may stand for. Three letters begin about 50 words of 10,000 paragraphs, and the postings of all are read. */
const MOST_BEGUN = 200;

/** Terms between two pauses: about two milliseconds of work. */
const STEP = 1000;

/** What is looked for. */
export interface Wanted {
  /** Each term counts by its weight. */
  readonly weights: ReadonlyMap<TermNumber, number>;
  /** A beginning of words that may stand for all of them. */
  readonly prefix?: string | undefined;
  /** What a term in the title counts, against one in the text. */
  readonly title: number;
}

/** The postings of a term in both fields, with as much of the face of a `Map` by field as a search of MiniSearch sees. */
class TermPostings {
  readonly text: Frequencies;
  readonly title: Frequencies;

  constructor(text: Frequencies, title: Frequencies) {
    this.text = text;
    this.title = title;
  }

  get(field: number): Frequencies {
    return field === TEXT ? this.text : this.title;
  }

  get isEmpty(): boolean {
    return this.text.size + this.title.size === 0;
  }
}

/** MiniSearch's tree of letters, with numbers for its values. */
interface Tree {
  set(term: string, number: TermNumber): unknown;
  get(term: string): TermNumber | undefined;
  atPrefix(prefix: string): Iterable<[term: string, number: TermNumber]>;
  fuzzyGet(term: string, most: number): Iterable<[term: string, found: [number: TermNumber, letters: number]]>;
}

/** Filled by `fill`, and changed by `put` and `take` alone: what MiniSearch has for that expects other postings. */
export class CandidateIndex extends MiniSearch {
  readonly #dictionary: Dictionary;
  readonly #tree: Tree;
  /** Terms that are in the tree. */
  #reached = 0;
  /** As they were filled, */
  #text = NO_POSTINGS;
  #title = NO_POSTINGS;
  /** and those of the terms that were put in or taken out since. */
  readonly #changed = new Map<TermNumber, TermPostings>();
  readonly #lengths = new FieldLengths();
  readonly #accumulator = new Accumulator();

  constructor(dictionary: Dictionary) {
    super({ fields: FIELDS, tokenize: (terms) => terms.split(' '), processTerm: (term) => term });
    this.#dictionary = dictionary;
    this.#tree = this._index as unknown as Tree;
    // As much as a search sees of its tree, with postings made when they are asked for. A passage is its own number there and back.
    const terms = { get: (term: string) => this.#postingsNamed(term), atPrefix: (prefix: string) => this.#begun(prefix), fuzzyGet: (term: string, most: number) => this.#near(term, most) };
    const passages = { get: (passage: PassageNumber) => passage, has: (passage: PassageNumber) => this.#lengths.has(passage) };
    this._index = terms as unknown as CandidateIndex['_index'];
    this._fieldLength = this.#lengths as unknown as CandidateIndex['_fieldLength'];
    this._documentIds = passages as unknown as CandidateIndex['_documentIds'];
    this._idToShortId = this._documentIds;
  }

  /**
   * Fills the empty index with passages 0, 1, 2, … from their postings: what `put` of each would give, much faster. A
   * generator: it may be paused at each `yield`.
   */
  *fill(text: InvertedTerms, title: InvertedTerms): Generator<void> {
    this.#text = text.postings;
    this.#title = title.postings;
    for (let passage = 0; passage < text.lengths.length; passage += 1) {
      this.#count(passage, text.lengths[passage] ?? 0, title.lengths[passage] ?? 0);
      if (passage % STEP === 0) yield;
    }
  }

  /** Grows the tree by what is new in the dictionary: the first beginning of a word would have to wait for it. A generator: it may be paused at each `yield`. */
  *grow(): Generator<void> {
    while (this.#reached < this.#dictionary.size) {
      this.#reach(Math.min(this.#reached + STEP, this.#dictionary.size));
      yield;
    }
  }

  /** Adds a passage, whose number is above all others, by the terms of its text and of its title. */
  put(passage: PassageNumber, text: ArrayLike<TermNumber>, title: ArrayLike<TermNumber>): void {
    const lengths = [text, title].map((terms, field) => {
      const counts = countsOf(terms);
      for (const [term, count] of counts) this.#open(term).get(field).push(passage, count);
      return counts.size;
    });
    this.#count(passage, lengths[TEXT] ?? 0, lengths[TITLE] ?? 0);
  }

  /** Takes a passage out, as if it had never been in; the terms are those it was put in with. */
  take(passage: PassageNumber, text: ArrayLike<TermNumber>, title: ArrayLike<TermNumber>): void {
    for (const [field, terms] of [text, title].entries()) {
      for (const term of new Set(Array.from(terms))) this.#open(term).get(field).remove(passage);
    }
    this._documentCount -= 1;
    this._avgFieldLength = this.#lengths.remove(passage);
  }

  /** The best `most` passages with any of the terms that are accepted, in no order. */
  candidates(wanted: Wanted, most: number, accepts?: (passage: PassageNumber) => boolean): Uint32Array {
    this.#accumulator.clear(this.#lengths.size);
    // The rarest first: the best are soon met, and the others need not be sorted among them.
    const rarest = Array.from(wanted.weights, ([term, weight]) => ({ postings: this.#postingsOf(term), weight })).toSorted((one, other) => one.postings.text.size - other.postings.text.size);
    for (const { postings, weight } of rarest) this.#scan(postings, weight, wanted.title);
    if (wanted.prefix !== undefined) this.#scanBegun(wanted.prefix, wanted.title);
    return this.#accumulator.best(most, accepts);
  }

  /** The score of a passage for what was looked for last, as `search` would give it. */
  scoreOf(passage: PassageNumber): number {
    return this.#accumulator.scoreOf(passage);
  }

  #scanBegun(prefix: string, titleWeight: number): void {
    let begun = 0;
    for (const [term, postings] of this.#begun(prefix)) {
      const missing = term.length - prefix.length;
      if (missing === 0) continue;
      if (begun === MOST_BEGUN) return;
      begun += 1;
      const weight = (PREFIX_WEIGHT * term.length) / (term.length + PREFIX_DECAY * missing);
      this.#scan(postings, weight, titleWeight);
    }
  }

  #scan({ text, title }: TermPostings, weight: number, titleWeight: number): void {
    this.#scanField(text, this.#lengths.text, weight, this._avgFieldLength[TEXT] ?? 1);
    this.#scanField(title, this.#lengths.title, weight * titleWeight, this._avgFieldLength[TITLE] ?? 1);
  }

  /** MiniSearch's BM25+ for each posting. */
  #scanField({ passages, counts, start, end, size }: Frequencies, lengths: Uint16Array, weight: number, averageLength: number): void {
    const factor = weight * Math.log(1 + (this._documentCount - size + 0.5) / (size + 0.5));
    const [fixed, byLength] = [K * (1 - B), (K * B) / averageLength];
    const accumulator = this.#accumulator;
    for (let at = start; at < end; at += 1) {
      const passage = passages[at] ?? 0;
      const count = counts[at] ?? 0;
      accumulator.add(passage, factor * (D + (count * (K + 1)) / (count + fixed + byLength * (lengths[passage] ?? 0))));
    }
  }

  #grown(): Tree {
    this.#reach(this.#dictionary.size);
    return this.#tree;
  }

  /** Puts the terms below that number into the tree. */
  #reach(size: number): void {
    for (; this.#reached < size; this.#reached += 1) {
      const term = this.#dictionary.term(this.#reached);
      if (term !== '') this.#tree.set(term, this.#reached);
    }
  }

  /** The terms that begin so, with their postings. */
  *#begun(prefix: string): Generator<[term: string, TermPostings]> {
    for (const [name, term] of this.#grown().atPrefix(prefix)) {
      const postings = this.#postingsOf(term);
      if (!postings.isEmpty) yield [name, postings];
    }
  }

  /** The terms that differ in at most so many letters, with their postings and how many these are. */
  #near(name: string, most: number): Map<string, [TermPostings, number]> {
    return new Map(Array.from(this.#grown().fuzzyGet(name, most), ([near, [term, letters]]) => [near, [this.#postingsOf(term), letters]]));
  }

  #postingsNamed(name: string): TermPostings | undefined {
    const term = this.#grown().get(name);
    return term === undefined ? undefined : this.#postingsOf(term);
  }

  #postingsOf(term: TermNumber): TermPostings {
    return this.#changed.get(term) ?? new TermPostings(frequenciesOf(term, this.#text), frequenciesOf(term, this.#title));
  }

  /** Those of a term, to change them. */
  #open(term: TermNumber): TermPostings {
    const postings = this.#postingsOf(term);
    this.#changed.set(term, postings);
    return postings;
  }

  #count(passage: PassageNumber, text: number, title: number): void {
    this._documentCount += 1;
    this._nextId = passage + 1;
    this._avgFieldLength = this.#lengths.push(passage, text, title);
  }
}

/** How often each term stands there. */
function countsOf(terms: ArrayLike<TermNumber>): Map<TermNumber, number> {
  const counts = new Map<TermNumber, number>();
  for (let at = 0; at < terms.length; at += 1) counts.set(terms[at] ?? 0, (counts.get(terms[at] ?? 0) ?? 0) + 1);
  return counts;
}
