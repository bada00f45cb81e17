/** Outlines that are kept: the sentences of an article do not change, and nearly all of the time of an outline is reading its sentence. */
import type { Passage } from '../article.ts';

/** Some 20,000 paragraphs have room: the rest of a larger collection is read when it is asked about, and takes the place of the oldest. */
const MOST_BYTES = 32_000_000;
/** What a kept string takes beside its characters, and a passage beside its strings, in bytes. */
const OVERHEAD = 24;

/** Strings of `encodeOutline` by passage and sentence. */
export class KeptOutlines {
  readonly #most: number;
  readonly #codes = new Map<Passage, readonly (string | undefined)[]>();
  #size = 0;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** The part of the room that is taken, 0 to 1. */
  get filled(): number {
    return this.#size / this.#most;
  }

  get(passage: Passage, sentence: number): string | undefined {
    return this.#codes.get(passage)?.[sentence];
  }

  /** Keeps one that is not kept yet. */
  put(passage: Passage, sentence: number, code: string): void {
    const own = this.#codes.get(passage) ?? [];
    // Made anew, because an array that grows takes room for sixteen more.
    const length = Math.max(own.length, sentence + 1);
    this.#codes.set(passage, Array.from({ length }, (_, place) => (place === sentence ? code : own[place])));
    this.#size += code.length + OVERHEAD + (own.length === 0 ? OVERHEAD : 0);
    while (this.#size > this.#most) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const [oldest] = this.#codes;
    if (oldest === undefined) return;
    const [passage, codes] = oldest;
    this.#codes.delete(passage);
    this.#size -= codes.reduce((sum, code) => sum + (code === undefined ? 0 : code.length + OVERHEAD), OVERHEAD);
  }
}

/** Those of this process. */
export const keptOutlines = new KeptOutlines();
