/** What stands between two words. */
import type { Token } from '../tokens.ts';

/** What stands between a word and the one before it: `tight` is a hyphen or the like, `open` a bracket that opens. */
export type Gap = 'space' | 'tight' | 'quote' | 'comma' | 'open' | 'break';

/** Longest shortened word whose full stop does not end its phrase: "Dr. Smith", «им. Кирова». */
const LONGEST_SHORTENED = 4;

/** Nine gaps of ten. */
const USUAL: ReadonlyMap<string, Gap> = new Map([
  [' ', 'space'],
  ['', 'tight'],
  ['-', 'tight'],
  [', ', 'comma'],
]);

/** The gap between the token before, if there is one, and the offset at which the next one starts. */
export function gapBefore(text: string, before: Token | undefined, start: number): Gap {
  if (before === undefined) return 'break';
  const between = text.slice(before.end, start);
  return USUAL.get(between) ?? gapOf(between, before);
}

function gapOf(between: string, before: Token): Gap {
  if (/^(?:[-–‑/.]?|\s?\/\s?)$/u.test(between)) return 'tight';
  if (/^(?:\s+|\s?&\s?)$/u.test(between)) return 'space';
  if (/^\.\s*$/u.test(between)) return before.word.length <= LONGEST_SHORTENED ? 'space' : 'break';
  if (/^[\s"«»“”„'‘’]*$/u.test(between)) return 'quote';
  if (/^\s\(["«“]?$/u.test(between)) return 'open';
  return /^["»”'’]?,\s?["«“„'‘]?$/u.test(between) ? 'comma' : 'break';
}
