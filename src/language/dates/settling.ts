/** The marks of words that their neighbours decide: a number may be a year, «среду» may be surroundings, "fall" may be what prices do. */
import { foldWord } from '../fold.ts';
import { counts, isYear } from './counts.ts';
import type { MarkedToken } from './marks.ts';
import type { Mark } from './word-table.ts';

const VERSION = /^(?:version|v|версия|версии)$/u;
const WEDNESDAY_OR_SURROUNDINGS = /^сред[уы]$/u;
const SEASON_OR_VERB = /^(?:fall|spring)$/u;
const AMOUNT = /[NdnyM]/;
const ONE_UNIT = /^(?:год|месяц|неделю|день|час|минуту|век|столетие|десятилетие)$/u;
const AT = /^[вк]$/iu;
/** "In his forties" is an age. */
const POSSESSIVE = /^(?:his|her|their|my|your|our|its)$/u;

/** The marks that `settledMark` looks at. */
const UNSETTLED: ReadonlySet<Mark> = new Set('yNgqdDYwzPstkj');

/** The tokens from `start` to `end` with the marks that their neighbours leave them. */
export function settleMarks(tokens: readonly MarkedToken[], start: number, end: number): MarkedToken[] {
  const settled: MarkedToken[] = [];
  for (const token of tokens.slice(start, end)) {
    const mark = UNSETTLED.has(token.mark) ? settledMark(tokens, token, start + settled.length, settled) : token.mark;
    settled.push(mark === token.mark ? token : { ...token, mark });
  }
  return settled;
}

/** `settled` are the tokens of the stretch before that one; those before the stretch have settled marks already, or none that matters. */
function settledMark(tokens: readonly MarkedToken[], { mark, word, value }: MarkedToken, at: number, settled: readonly MarkedToken[]): Mark {
  const before = settled.at(-1) ?? tokens[at - 1];
  const beforeThat = settled.at(-2) ?? tokens[at - 2];
  const after = tokens[at + 1];
  const previous = before?.word.toLowerCase() ?? '';
  switch (mark) {
    case 'y':
      return isYear(tokens, at) ? 'y' : 'n';
    case 'N':
      // "Twenty-five years ago" is not five.
      return before?.mark === '-' || (before?.mark === 'N' && before.value >= 20) ? 'x' : 'N';
    case 'g':
      // «10 г. соли» is grams, «в 988 г.» a year.
      return word.startsWith('г.') && (before?.mark === 'd' || (before?.mark === 'n' && !/[v<>]/.test(beforeThat?.mark ?? ''))) && after?.mark !== 'e' ? 'x' : 'g';
    case 'q':
      // «в.» is a century after a number only.
      return /[Rdo]/.test(before?.mark ?? '') ? 'q' : 'x';
    case 'd':
      // "In March 12 people came".
      return /[maA]/.test(before?.mark ?? '') && after?.mark === 'x' && counts(after.word) ? 'n' : 'd';
    case 'D':
      return VERSION.test(previous) ? '#' : 'D';
    case 'Y':
      return POSSESSIVE.test(previous) || POSSESSIVE.test(beforeThat?.word ?? '') ? 'x' : 'Y';
    case 'w':
      return WEDNESDAY_OR_SURROUNDINGS.test(foldWord(word)) && !/[v<>Blb,]/.test(before?.mark ?? ',') ? 'x' : 'w';
    case 'z':
      // «Полтора года назад» is no year ago.
      return AMOUNT.test(beforeThat?.mark ?? '') || ONE_UNIT.test(previous) ? 'z' : 'x';
    case 'P':
      // «В 12 часов» is a time, «около 12 часов» a duration.
      return /[zpj]/.test(after?.mark ?? '') || AT.test(beforeThat?.word ?? '') || (beforeThat?.mark === '>' && tokens[at - 4]?.mark === '<') ? 'P' : 'x';
    case 's':
      return previous === 'to' && SEASON_OR_VERB.test(word) ? 'x' : 's';
    case 't':
      // "USA Today".
      return /^\p{Lu}/u.test(word) && before?.mark === 'x' && /^\p{Lu}/u.test(before.word) ? 'x' : 't';
    case 'k':
    case 'j':
      // "The next day", «в этот день» are days of the story, not of the writing.
      return before?.mark === 'l' && (mark === 'j' || value === 0) ? 'x' : mark;
    default:
      return mark;
  }
}
