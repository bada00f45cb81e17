/**
 * The accumulator: the score of every passage met so far, in arrays that are used again for the next question. An object for
 * each hit would cost more than the search.
 */
import type { PassageNumber } from './forward-index.ts';

/** Room for so many times the passages, so that not every article that comes in needs new arrays. */
const GROWTH = 1.125;

export class Accumulator {
  /** By passage; 0 where none was met. */
  #scores = new Float64Array(0);
  #met = new Uint32Array(0);
  #count = 0;
  /** Of the best ones, with the worst on top. */
  #heap = new Uint32Array(0);

  /** Begins anew with room for so many passages. */
  clear(passages: number): void {
    if (this.#scores.length < passages) {
      const room = Math.ceil(passages * GROWTH);
      this.#scores = new Float64Array(room);
      this.#met = new Uint32Array(room);
    } else {
      for (let at = 0; at < this.#count; at += 1) this.#scores[this.#met[at] ?? 0] = 0;
    }
    this.#count = 0;
  }

  /** Adds to the score of a passage; `score` is above 0. */
  add(passage: PassageNumber, score: number): void {
    const before = this.#scores[passage] ?? 0;
    if (before === 0) {
      this.#met[this.#count] = passage;
      this.#count += 1;
    }
    this.#scores[passage] = before + score;
  }

  /** The score of a passage; 0 where it was not met. */
  scoreOf(passage: PassageNumber): number {
    return this.#scores[passage] ?? 0;
  }

  /** The best `most` passages that are accepted, in no order; of those with equal scores the first. */
  best(most: number, accepts?: (passage: PassageNumber) => boolean): Uint32Array {
    if (this.#heap.length < most) this.#heap = new Uint32Array(most);
    const [scores, met, heap] = [this.#scores, this.#met, this.#heap];
    const count = this.#count;
    let size = 0;
    // Of a full heap: nearly all are passed over by their score alone.
    let least = 0;
    for (let at = 0; at < count; at += 1) {
      const passage = met[at] ?? 0;
      if ((scores[passage] ?? 0) < least || (size === most && !isWorse(scores, heap[0] ?? 0, passage))) continue;
      if (accepts !== undefined && !accepts(passage)) continue;
      if (size < most) {
        rise(heap, scores, passage, size);
        size += 1;
      } else sink(heap, scores, passage, size);
      if (size === most) least = scores[heap[0] ?? 0] ?? 0;
    }
    return heap.slice(0, size);
  }
}

function isWorse(scores: Float64Array, one: PassageNumber, other: PassageNumber): boolean {
  const mine = scores[one] ?? 0;
  const others = scores[other] ?? 0;
  return mine < others || (mine === others && one > other);
}

/** Puts a passage into a heap behind the last of that size, from where it rises. */
function rise(heap: Uint32Array, scores: Float64Array, passage: PassageNumber, size: number): void {
  let place = size;
  for (let parent = (place - 1) >> 1; place > 0 && isWorse(scores, passage, heap[parent] ?? 0); parent = (place - 1) >> 1) {
    heap[place] = heap[parent] ?? 0;
    place = parent;
  }
  heap[place] = passage;
}

/** Puts a passage into a heap of that size in place of its top. */
function sink(heap: Uint32Array, scores: Float64Array, passage: PassageNumber, size: number): void {
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && isWorse(scores, heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
    if (!isWorse(scores, heap[child] ?? 0, passage)) break;
    heap[place] = heap[child] ?? 0;
    place = child;
  }
  heap[place] = passage;
}
