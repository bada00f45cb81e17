/** Whether a weekday lies before or after the writing, by the nearest verb: "met on Wednesday", «состоится в среду». */
import { foldWord } from '../fold.ts';
import { wordSet } from '../word-set.ts';
import type { MarkedToken } from './marks.ts';

/** −1 the past, 1 the future, 0 not said. */
export type Leaning = -1 | 0 | 1;

const FUTURE = wordSet(`
will ll shall upcoming scheduled expected due planned plans intends hopes
будет будут буду состоится состоятся пройдет пройдут начнется начнутся откроется откроются закроется планируется планирует планируют ожидается ожидают
предстоит предстоящий намерен намерена намерены запланирован запланирована запланировано запланированы назначен назначена назначено назначены
`);
const PAST = wordSet(`
was were had did said told met went came began made took won lost left held fell rose gave found saw wrote got became ran led sent spoke died broke brought bought sold struck shot
`);
const PAST_ENDING = /^(?:[a-z]{2,}ed|[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись))$/u;
/** Words with the ending of the past that are not of it. */
const NO_PAST = wordSet('indeed need speed если или дела дело дел число тело село начала начало земли недели');

/** How far the verb of a weekday may stand from it, in words. */
const REACH = 8;
const END_OF_SENTENCE = /^[.!?;\n]$/u;

/** What the nearest verb on either side of the tokens from `start` to `end` says; the one before them first. */
export function leaningOf(tokens: readonly MarkedToken[], start: number, end: number): Leaning {
  let [isBefore, isAfter] = [true, true];
  for (let distance = 1; distance <= REACH && (isBefore || isAfter); distance += 1) {
    const [before, after] = [tokens[start - distance], tokens[end - 1 + distance]];
    isBefore &&= before !== undefined && !END_OF_SENTENCE.test(before.word);
    isAfter &&= after !== undefined && !END_OF_SENTENCE.test(after.word);
    const leaning = (isBefore ? tenseOf(before) : 0) || (isAfter ? tenseOf(after) : 0);
    if (leaning !== 0) return leaning;
  }
  return 0;
}

function tenseOf(token: MarkedToken | undefined): Leaning {
  const word = foldWord(token?.word ?? '');
  if (FUTURE.has(word)) return 1;
  return PAST.has(word) || (PAST_ENDING.test(word) && !NO_PAST.has(word)) ? -1 : 0;
}
