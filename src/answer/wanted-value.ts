/** The value wanted: what a passage must tell to answer, and not only be about. */
import type { AskedKind } from '../language/question-kinds.ts';
import { COSTS, PAYING } from '../language/price-words.ts';
import { isStopWord } from '../language/tokens.ts';

/** Values that are recognised wherever they are told. Many places, reasons and things are not: that none was seen proves nothing. */
const RECOGNISED: ReadonlySet<AskedKind> = new Set([
  'when', 'year', 'month', 'day', 'time', 'period', 'who', 'person', 'how many', 'amount', 'money', 'percent', 'duration', 'age', 'measure',
]);
/** Kinds that leave open what is asked for: there the name of a sum tells. */
const OPEN: ReadonlySet<AskedKind> = new Set(['what', 'which', 'anything']);
/** What asks how much it is, and also how many there are. */
const MUCH = 'much';
const MUCH_IN_RUSSIAN = 'сколько';

/**
 * The kind of value that a question wants, of its folded words, those of them that are names, and the kind that they were read to ask
 * for; null where it is none that is recognised.
 */
export function wantedValue(asked: AskedKind, words: readonly string[], names: ReadonlySet<string>): AskedKind | null {
  if (isForMoney(asked, words, names)) return 'money';
  return RECOGNISED.has(asked) ? asked : null;
}

function isForMoney(asked: AskedKind, words: readonly string[], names: ReadonlySet<string>): boolean {
  if (OPEN.has(asked)) return words.some((word) => COSTS.has(word));
  // "How much did the bridge cost", but not "how much time did they spend": a thing right behind it is what there is much of.
  if (asked === 'amount') {
    const next = words[words.indexOf(MUCH) + 1] ?? '';
    return words.some((word) => PAYING.has(word)) && (isStopWord(next) || names.has(next) || PAYING.has(next));
  }
  const place = asked === 'how many' ? words.indexOf(MUCH_IN_RUSSIAN) : -1;
  if (place < 0) return false;
  // «Сколько Волгин заплатил», but not «сколько людей заплатили»: only grammar and the name of who pays may stand between.
  const next = words.slice(place + 1).find((word) => !isStopWord(word) && !names.has(word));
  return next !== undefined && PAYING.has(next);
}
