/**
 * MiniSearch as Verbatim uses it: over terms that are made already, and filled at once where many passages come
 * together. It is the only file that makes a MiniSearch, and the only one that knows what is inside.
 */
/* oxlint-disable no-underscore-dangle -- so MiniSearch names its inside */
import MiniSearch from 'minisearch';
import type { Dictionary } from './dictionary.ts';
import type { PassageNumber } from './forward-index.ts';
import type { Postings } from './postings.ts';

/** A passage as MiniSearch sees it: terms separated by spaces. */
export interface Entry {
  readonly id: PassageNumber;
  readonly text: string;
  readonly title: string;
}

/** Terms between two pauses: about two milliseconds of work. */
const STEP = 300;

export class CandidateIndex extends MiniSearch<Entry> {
  constructor() {
    super({ fields: ['text', 'title'], tokenize: (terms) => terms.split(' '), processTerm: (term) => term });
  }

  /**
   * Fills the empty index with passages 0, 1, 2, … from their postings. The result is what `add` of each
   * would give, about fifteen times faster: `add` looks up every word in a tree of letters, this every term once.
   * A test holds the two together, as this reaches for the inside of the exact version in `package.json`.
   */
  *fill(dictionary: Dictionary, text: Postings, title: Postings): Generator<void> {
    const fields = [text, title].map((postings, field) => ({ postings, field }));
    for (let term = 0; term < dictionary.size; term += 1) {
      const name = dictionary.term(term);
      const held = fields.filter(({ postings: { starts } }) => starts[term] !== starts[term + 1]);
      if (name !== '' && held.length > 0) {
        this._index.set(name, new Map(held.map(({ postings, field }) => [field, frequencies(postings, term)])));
      }
      if (term % STEP === 0) yield;
    }
    for (let passage = 0; passage < text.lengths.length; passage += 1) {
      // A field without terms is one empty term to MiniSearch.
      const lengths = fields.map(({ postings }) => Math.max(1, postings.lengths[passage] ?? 0));
      this._documentIds.set(passage, passage);
      this._idToShortId.set(passage, passage);
      this._fieldLength.set(passage, lengths);
      this._avgFieldLength = lengths.map((length, field) => ((this._avgFieldLength[field] ?? 0) * passage + length) / (passage + 1));
      this._documentCount = passage + 1;
      this._nextId = passage + 1;
      if (passage % STEP === 0) yield;
    }
  }
}

function frequencies({ starts, passages, counts }: Postings, term: number): Map<PassageNumber, number> {
  const found = new Map<PassageNumber, number>();
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) found.set(passages[at] ?? 0, counts[at] ?? 0);
  return found;
}
