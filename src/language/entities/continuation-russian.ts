/** How a Russian name goes on in lower case: «Государственная дума», «Министерство обороны», «Чёрное море». */
import { MARK, NOUN } from './marks.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';

const ADJECTIVE = /(?:[ыио]й|ая|яя|[ое]е|[ыи]е|[ое]го|[ое]му|ую|юю|[ыи]х|[ыи]ми?|[оеи]м|ей)$/u;
const ADJECTIVE_IN_GENITIVE = /(?:[ое]го|[ое]й|[ыи]х)$/u;
/** Nouns of abstract things in the genitive; no verb ends so. */
const NOUN_IN_GENITIVE = /(?:[еа]ния|ости|ства|[ая]ции|ости|логии|ики|терства)$/u;
const NEUTER_ADJECTIVE = /ское$/u;
const NEUTER_NOUN = /[ое]$/u;
/** «по правам человека», «труда и социальной защиты». */
const LINKS = new Set(['и', 'по', 'при', 'имени', 'им']);
/** «МГТУ им. Баумана». */
const NAMESAKE = new Set(['имени', 'им']);
/** Adjectives between the first word and its noun: «Вторая мировая война». */
const ADJECTIVES_BETWEEN = 2;

/** The last piece of the next part in lower case; undefined where the name ends. */
export function continuesInRussian(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const last = pieces[to];
  if (last === undefined) return undefined;
  if (isInstitution(pieces, from, to)) return genitiveBehind(pieces, to);
  if (last.shape !== 'capital' || !ADJECTIVE.test(last.folded)) return undefined;
  return nounBehind(pieces, to) ?? neuterBehind(pieces, to);
}

function isInstitution(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.is(MARK['capital-place'])) continue;
    if (piece.is(MARK.organisation) || piece.shape === 'upper') return true;
  }
  return false;
}

function nounBehind(pieces: readonly Piece[], to: number): number | undefined {
  for (let at = to + 1; at <= to + 1 + ADJECTIVES_BETWEEN; at += 1) {
    const piece = pieces[at];
    if (!isAdjacent(piece) || piece.shape !== 'lower') return undefined;
    if (piece.is(NOUN)) return at;
    if (!ADJECTIVE.test(piece.folded)) return undefined;
  }
  return undefined;
}

/** «Каракитайское ханство»: no family name has this form. */
function neuterBehind(pieces: readonly Piece[], to: number): number | undefined {
  const [last, next] = [pieces[to], pieces[to + 1]];
  if (last?.opens !== false || !NEUTER_ADJECTIVE.test(last.folded) || !isAdjacent(next)) return undefined;
  return NEUTER_NOUN.test(next.folded) && !next.isStop && next.shape === 'lower' ? to + 1 : undefined;
}

function genitiveBehind(pieces: readonly Piece[], to: number): number | undefined {
  let at = to + 1;
  while (LINKS.has(pieces[at]?.folded ?? '') && isAdjacent(pieces[at])) at += 1;
  const isLinked = at > to + 1;
  const piece = pieces[at];
  if (isLinked && NAMESAKE.has(pieces[at - 1]?.folded ?? '')) return piece?.shape === 'capital' && !piece.opens ? at : undefined;
  if (!isAdjacent(piece) || piece.shape !== 'lower') return undefined;
  if (piece.is(MARK['of-organisation']) || NOUN_IN_GENITIVE.test(piece.folded)) return at;
  const next = pieces[at + 1];
  const isAdjective = ADJECTIVE_IN_GENITIVE.test(piece.folded) && isAdjacent(next) && next.shape === 'lower';
  return isAdjective && (next.is(MARK['of-organisation']) || NOUN_IN_GENITIVE.test(next.folded)) ? at + 1 : undefined;
}
