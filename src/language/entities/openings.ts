/** Where a name may begin: a capital that is not just that of the sentence. */
import { isCyrillic } from '../scripts.ts';
import { KNOWN_NAME, MARK, NOUN } from './marks.ts';
import { isOrdinaryForm } from './ordinary.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';
import type { Reading } from './reading.ts';

/** Whether a piece may be in a name, by its letters; a word of grammar and a month may not. */
export function isNameable(piece: Piece | undefined): piece is Piece {
  if (piece === undefined || piece.shape === 'lower' || piece.shape === 'number') return false;
  if (piece.shape === 'initials') return true;
  if (piece.isNoName) return false;
  if (!piece.isStop) return true;
  // «Ли», "Will".
  return piece.shape === 'upper' ? piece.is(MARK['capital-place']) : !piece.opens && piece.is(MARK['first-name']);
}

/** Words of these lists begin names of several words. */
const BEGINS_NAMES = MARK.opener | NOUN;

const ADJECTIVE_OF_PLACE = /(?:ск|цк)(?:ий|ая|ое|ие|ого|ой|их|ому|им|ую|ом|ими)$/u;

/** Whether the word is an adjective made of a place («Московская»), which is in lower case unless a name begins with it. */
function isAdjectiveOfPlace(piece: Piece): boolean {
  return ADJECTIVE_OF_PLACE.test(piece.folded);
}

/** Whether a name begins at the piece. */
export function opensName(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (!isNameable(piece)) return false;
  if (piece.shape === 'initials') return piece.folded.length > 1 || isAdjacent(reading.pieces[at + 1]);
  if (piece.shape === 'upper') return !isShouted(reading, at);
  if (!piece.opens) return true;
  if (!piece.isOrdinary) return piece.is(KNOWN_NAME) || !(isVerb(reading, at) || reading.hasInLower(piece.bare));
  return opensThoughOrdinary(reading, at, piece);
}

/** Forms of verbs that the lexicon may not have: "Fuelling", «Заряжается»; family names with these endings have a first name. */
const VERB = /(?:ing|ed|ly)$|(?:с[яь]|ть|ющ..|вш..)$/u;

function isVerb(reading: Reading, at: number): boolean {
  const [piece, next] = [reading.pieces[at], reading.pieces[at + 1]];
  if (piece === undefined || !VERB.test(piece.folded) || reading.hasInCapital(piece.bare)) return false;
  const isFollowed: boolean = isAdjacent(next) && isNameable(next);
  return !isFollowed && next?.is(MARK.deed) !== true;
}

/** An ordinary word in capitals among others. */
function isShouted({ pieces }: Reading, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.is(MARK['capital-place']) || piece.is(MARK['known-organisation'])) return false;
  const besides = pieces[at - 1]?.shape === 'upper' || pieces[at + 1]?.shape === 'upper';
  return besides && piece.isOrdinary;
}

function opensThoughOrdinary(reading: Reading, at: number, piece: Piece): boolean {
  const { pieces } = reading;
  const next = pieces[at + 1];
  const capital = isAdjacent(next) && isNameable(next) ? next : undefined;
  const isFollowed: boolean = capital !== undefined;
  if (piece.is(MARK['first-name']) && (isFollowed || next?.is(MARK.deed) === true)) return true;
  if (piece.is(MARK.title)) return false;
  if (reading.hasInCapital(piece.bare) && !reading.hasInLower(piece.bare)) return true;
  if (piece.is(KNOWN_NAME) && !(isFollowed && !isCyrillic(piece.folded))) {
    return !isOrdinaryForm(piece.bare) || (piece.is(MARK['known-place']) && actsAlone(piece, next));
  }
  if (isCyrillic(piece.folded)) {
    // «Река Волга»: the name is Волга.
    if (piece.is(MARK.place) && !piece.is(MARK.opener) && isFollowed && !isAdjectiveOfPlace(piece)) return false;
    const namesInstitution = next?.shape === 'lower' && isAdjacent(next);
    return (isFollowed || namesInstitution) && (piece.is(BEGINS_NAMES) || isAdjectiveOfPlace(piece)) && (isFollowed || leadsToNoun(pieces, at));
  }
  if (!isFollowed && next?.folded !== 'of') return false;
  return piece.is(BEGINS_NAMES) || piece.is(KNOWN_NAME) || (capital !== undefined && capital.isOrdinary && !capital.is(KNOWN_NAME));
}

/** Behind the name of a land that is an ordinary word too: "Turkey has". */
const BEHIND_NAMES = new Set(['is', 'was', 'has', 'had', 'will', 'and', 'said', 'says', 'also']);

function actsAlone(piece: Piece, next: Piece | undefined): boolean {
  return piece.isCut || BEHIND_NAMES.has(next?.folded ?? '');
}

/** «Государственная дума», «Министерство обороны»: what follows makes a name of the word. */
function leadsToNoun(pieces: readonly Piece[], at: number): boolean {
  const [piece, next, second] = pieces.slice(at, at + 3);
  if (piece?.is(MARK.organisation) === true) return next?.is(MARK['of-organisation']) === true;
  return [next, second].some((one) => one !== undefined && one.is(NOUN));
}
