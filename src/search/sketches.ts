/** Sketches of the passages: of each a few bits set by its terms. Two sketches tell in some 30 ns that two passages have little in common. */
import { countBits } from './bits.ts';
import type { TermNumber } from './dictionary.ts';
import type { PassageNumber } from './forward-index.ts';
import { withRoom } from './room.ts';

const CELL = 32;
/** Cells of a sketch: 512 bits. With half as many one comparison in forty of passages of 150 words goes on, with these one in a thousand. */
const CELLS = 16;
/** A term's bit is given by so many upper bits of its product with the golden ratio. */
const SHIFT = 32 - Math.log2(CELLS * CELL);
/**
 * 2³² divided by the golden ratio. The terms that only one article has follow each other in number, and so do the commonest ones:
 * their products spread evenly (Knuth, The Art of Computer Programming 3, 6.4), so they share fewer bits than by chance.
 */
const GOLDEN = 0x9e_37_79_b1;

/** The sketches of passages by their numbers, from 0 on. */
export class Sketches {
  /** By passage: CELLS of bits. */
  #cells = new Uint32Array(0);
  #size = 0;

  /** Adds the next passage. */
  push(terms: ArrayLike<TermNumber>): void {
    const first = this.#size * CELLS;
    this.#size += 1;
    this.#cells = withRoom(this.#cells, first + CELLS);
    for (let at = 0; at < terms.length; at += 1) {
      const bit = Math.imul(terms[at] ?? 0, GOLDEN) >>> SHIFT;
      const cell = first + Math.floor(bit / CELL);
      this.#cells[cell] = (this.#cells[cell] ?? 0) | (1 << (bit % CELL));
    }
  }

  /**
   * Whether each of two passages surely lacks more than `most` of the other's different terms. Never wrong when it says so: a bit
   * that the other has not is that of at least one term that the other has not.
   */
  differ(one: PassageNumber, other: PassageNumber, most: number): boolean {
    const cells = this.#cells;
    let [onlyOne, onlyOther] = [0, 0];
    for (let cell = 0; cell < CELLS; cell += 1) {
      const mine = cells[one * CELLS + cell] ?? 0;
      const others = cells[other * CELLS + cell] ?? 0;
      onlyOne += countBits(mine & ~others);
      onlyOther += countBits(others & ~mine);
      if (onlyOne > most && onlyOther > most) return true;
    }
    return false;
  }
}
