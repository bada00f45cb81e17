/** What stands between two words. */
import { cached } from '../cache.ts';
import type { Token } from '../tokens.ts';

/** What stands between a word and the one before it: `tight` is a hyphen or the like, `open` a bracket that opens. */
export type Gap = 'space' | 'tight' | 'quote' | 'comma' | 'open' | 'break';

/** Longest shortened word whose full stop does not end its phrase: "Dr. Smith", «им. Кирова». */
const LONGEST_SHORTENED = 4;

const [SPACE, COMMA, HYPHEN] = [0x20, 0x2c, 0x2d];

/** The gap between the token before, if there is one, and the offset at which the next one starts. */
export function gapBefore(text: string, before: Token | undefined, start: number): Gap {
  if (before === undefined) return 'break';
  const { end, word } = before;
  const sign = text.charCodeAt(end);
  // Nine gaps of ten.
  if (start === end) return 'tight';
  if (start === end + 1 && sign === SPACE) return 'space';
  if (start === end + 1 && sign === HYPHEN) return 'tight';
  if (start === end + 2 && sign === COMMA && text.charCodeAt(end + 1) === SPACE) return 'comma';
  const gap = gapOf(text.slice(end, start));
  if (gap !== 'stop') return gap;
  return word.length <= LONGEST_SHORTENED ? 'space' : 'break';
}

/** Texts have some dozens of other ones; invented ones shall not fill the memory. */
const MOST_GAPS = 1000;

/** What signs between two words are; `stop` for a full stop. */
const gapOf = cached((between): Gap | 'stop' => {
  if (/^(?:[-–‑/.]?|\s?\/\s?)$/u.test(between)) return 'tight';
  if (/^(?:\s+|\s?&\s?)$/u.test(between)) return 'space';
  if (/^\.\s*$/u.test(between)) return 'stop';
  if (/^[\s"«»“”„'‘’]*$/u.test(between)) return 'quote';
  if (/^\s\(["«“]?$/u.test(between)) return 'open';
  return /^["»”'’]?,\s?["«“„'‘]?$/u.test(between) ? 'comma' : 'break';
}, MOST_GAPS);
