/** Capital letters, told by the classes of characters where they are English or Russian. */
import { classAt, LOWER, UPPER } from './characters.ts';

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a capital letter stands at an offset of a text. */
export function isCapitalAt(text: string, offset: number): boolean {
  const known = classAt(text, offset);
  // Two units: some capitals have two.
  return known === 0 ? CAPITAL.test(text.slice(offset, offset + 2)) : (known & UPPER) !== 0;
}

/** Whether a stretch of a text is an acronym: two capital letters or more, and nothing else. */
export function isAcronym(text: string, start: number, end: number): boolean {
  return (classAt(text, end - 1) & LOWER) === 0 && ALL_CAPITALS.test(text.slice(start, end));
}
