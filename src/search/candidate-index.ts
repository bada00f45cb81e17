/**
 * MiniSearch as Verbatim uses it: over terms that are made already, with its postings in typed arrays. Its tree of letters,
 * its score and its own `search` stay as they are; `candidates` finds what `search` would put first, without an object for
 * every hit. It is the only file that makes a MiniSearch, and the only one that knows what is inside.
 */
/* oxlint-disable no-underscore-dangle -- so MiniSearch names its inside */
import MiniSearch from 'minisearch';
import { Accumulator } from './accumulator.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import { FieldLengths } from './field-lengths.ts';
import type { PassageNumber } from './forward-index.ts';
import { Frequencies } from './frequencies.ts';
import type { Postings } from './postings.ts';

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
  text: Frequencies | undefined;
  title: Frequencies | undefined;

  get(field: number): Frequencies | undefined {
    return field === TEXT ? this.text : this.title;
  }

  /** Those of a field, to add to. */
  open(field: number): Frequencies {
    if (field === TEXT) return (this.text ??= new Frequencies());
    return (this.title ??= new Frequencies());
  }

  get isEmpty(): boolean {
    return (this.text?.size ?? 0) + (this.title?.size ?? 0) === 0;
  }
}

type Index = CandidateIndex['_index'];
type IndexedTerm = Index extends Iterable<[string, infer T]> ? T : never;

/** Filled by `fill`, and changed by `put` and `take` alone: what MiniSearch has for that expects other postings. */
export class CandidateIndex extends MiniSearch {
  readonly #dictionary: Dictionary;
  readonly #terms: (TermPostings | undefined)[] = [];
  readonly #lengths = new FieldLengths();
  readonly #accumulator = new Accumulator();

  constructor(dictionary: Dictionary) {
    super({ fields: FIELDS, tokenize: (terms) => terms.split(' '), processTerm: (term) => term });
    this.#dictionary = dictionary;
    this._fieldLength = this.#lengths as unknown as CandidateIndex['_fieldLength'];
    // A passage is its own number there and back.
    this._idToShortId = this._documentIds;
  }

  /**
   * Fills the empty index with passages 0, 1, 2, … from their postings: what `put` of each would give, much faster. A
   * generator: it may be paused at each `yield`.
   */
  *fill(text: Postings, title: Postings): Generator<void> {
    for (let term = 0; term < this.#dictionary.size; term += 1) {
      if (term % STEP === 0) yield;
      for (const [field, { starts, passages, counts }] of [text, title].entries()) {
        const [start = 0, end = 0] = [starts[term], starts[term + 1]];
        if (start === end) continue;
        const own = this.#open(term);
        const frequencies = new Frequencies(passages, counts, start, end);
        if (field === TEXT) own.text = frequencies;
        else own.title = frequencies;
      }
    }
    for (let passage = 0; passage < text.lengths.length; passage += 1) {
      this.#count(passage, text.lengths[passage] ?? 0, title.lengths[passage] ?? 0);
      if (passage % STEP === 0) yield;
    }
  }

  /** Adds a passage, whose number is above all others, by the terms of its text and of its title. */
  put(passage: PassageNumber, text: ArrayLike<TermNumber>, title: ArrayLike<TermNumber>): void {
    const lengths = [text, title].map((terms, field) => {
      const counts = countsOf(terms);
      for (const [term, count] of counts) this.#open(term).open(field).push(passage, count);
      return counts.size;
    });
    this.#count(passage, lengths[TEXT] ?? 0, lengths[TITLE] ?? 0);
  }

  /** Takes a passage out, as if it had never been in; the terms are those it was put in with. */
  take(passage: PassageNumber, text: ArrayLike<TermNumber>, title: ArrayLike<TermNumber>): void {
    for (const [field, terms] of [text, title].entries()) {
      for (const term of new Set(Array.from(terms))) {
        const own = this.#terms[term];
        own?.get(field)?.remove(passage);
        if (own?.isEmpty !== true) continue;
        this.#terms[term] = undefined;
        this._index.delete(this.#dictionary.term(term));
      }
    }
    this._documentIds.delete(passage);
    this._documentCount -= 1;
    this._avgFieldLength = this.#lengths.remove(passage);
  }

  /** The best `most` passages with any of the terms that are accepted, in no order. */
  candidates(wanted: Wanted, most: number, accepts?: (passage: PassageNumber) => boolean): Uint32Array {
    this.#accumulator.clear(this.#lengths.size);
    // The rarest first: the best are soon met, and the others need not be sorted among them.
    const rarest = Array.from(wanted.weights, ([term, weight]) => ({ postings: this.#terms[term], weight })).toSorted((one, other) => sizeOf(one.postings) - sizeOf(other.postings));
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
    for (const [term, postings] of this._index.atPrefix(prefix)) {
      const missing = term.length - prefix.length;
      if (missing === 0) continue;
      if (begun === MOST_BEGUN) return;
      begun += 1;
      const weight = (PREFIX_WEIGHT * term.length) / (term.length + PREFIX_DECAY * missing);
      this.#scan(postings as unknown as TermPostings, weight, titleWeight);
    }
  }

  #scan(postings: TermPostings | undefined, weight: number, titleWeight: number): void {
    if (postings === undefined) return;
    const { text, title } = postings;
    if (text !== undefined) this.#scanField(text, this.#lengths.text, weight, this._avgFieldLength[TEXT] ?? 1);
    if (title !== undefined) this.#scanField(title, this.#lengths.title, weight * titleWeight, this._avgFieldLength[TITLE] ?? 1);
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

  #open(term: TermNumber): TermPostings {
    const known = this.#terms[term];
    if (known !== undefined) return known;
    const own = new TermPostings();
    this.#terms[term] = own;
    const name = this.#dictionary.term(term);
    if (name !== '') this._index.set(name, own as unknown as IndexedTerm);
    return own;
  }

  #count(passage: PassageNumber, text: number, title: number): void {
    this._documentIds.set(passage, passage);
    this._documentCount += 1;
    this._nextId = passage + 1;
    this._avgFieldLength = this.#lengths.push(passage, text, title);
  }
}

function sizeOf(postings: TermPostings | undefined): number {
  return postings?.text?.size ?? 0;
}

/** How often each term stands there. */
function countsOf(terms: ArrayLike<TermNumber>): Map<TermNumber, number> {
  const counts = new Map<TermNumber, number>();
  for (let at = 0; at < terms.length; at += 1) counts.set(terms[at] ?? 0, (counts.get(terms[at] ?? 0) ?? 0) + 1);
  return counts;
}
