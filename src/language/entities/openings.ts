/** Where a name may begin: a capital that is not just that of the sentence. */
import { DATE_WORDS, MONTHS_OR_NOT } from '../kind-words.ts';
import { isCyrillic } from '../scripts.ts';
import { isOrdinary, isOrdinaryForm } from './ordinary.ts';
import { isNoun } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { isAdjacent } from './reading.ts';
import type { Reading } from './reading.ts';

/** "I'd", "I'm". */
const SPOKEN = /^i'/u;

/** Whether a piece may be in a name, by its letters; a word of grammar and a month may not. */
export function isNameable(piece: Piece | undefined): piece is Piece {
  if (piece === undefined || piece.shape === 'lower' || piece.shape === 'number') return false;
  if (piece.shape === 'initials') return true;
  // «Ли», "Will".
  if (SPOKEN.test(piece.folded)) return false;
  if (piece.isStop) return piece.shape === 'upper' ? piece.marks.has('capital-place') : !piece.opens && piece.marks.has('first-name');
  return !DATE_WORDS.has(piece.folded) && !MONTHS_OR_NOT.has(piece.folded);
}

/** Whether the piece is a word of one of the tables of names. */
export function isKnownName({ marks }: Piece): boolean {
  return (
    marks.has('first-name') || marks.has('known-place') || marks.has('known-person') || marks.has('known-organisation') ||
    marks.has('known-other') || marks.has('people') || marks.has('capital-place')
  );
}

/** Words of these lists begin names of several words. */
function beginsNames({ marks }: Piece): boolean {
  return marks.has('opener') || isNoun({ marks });
}

const ADJECTIVE_OF_PLACE = /(?:ск|цк)(?:ий|ая|ое|ие|ого|ой|их|ому|им|ую|ом|ими)$/u;

/** Whether the word is an adjective made of a place («Московская»), which is in lower case unless a name begins with it. */
export function isAdjectiveOfPlace(piece: Piece): boolean {
  return ADJECTIVE_OF_PLACE.test(piece.folded);
}

/** Whether a name begins at the piece. */
export function opensName(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (!isNameable(piece)) return false;
  if (piece.shape === 'initials') return piece.folded.length > 1 || isAdjacent(reading.pieces[at + 1]);
  if (piece.shape === 'upper') return !isShouted(reading, at);
  if (!piece.opens) return true;
  if (!isOrdinary(piece.folded)) return isKnownName(piece) || !(reading.inLower.has(piece.bare) || isVerb(reading, at));
  return opensThoughOrdinary(reading, at, piece);
}

/** Forms of verbs that the lexicon may not have: "Fuelling", «Заряжается»; family names with these endings have a first name. */
const VERB = /(?:ing|ed|ly)$|(?:с[яь]|ть|ющ..|вш..)$/u;

function isVerb({ pieces, inCapital }: Reading, at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || !VERB.test(piece.folded) || inCapital.has(piece.bare)) return false;
  const isFollowed: boolean = isAdjacent(next) && isNameable(next);
  return !isFollowed && next?.marks.has('deed') !== true;
}

/** An ordinary word in capitals among others. */
function isShouted({ pieces }: Reading, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.marks.has('capital-place') || piece.marks.has('known-organisation')) return false;
  const besides = pieces[at - 1]?.shape === 'upper' || pieces[at + 1]?.shape === 'upper';
  return besides && isOrdinary(piece.folded);
}

function opensThoughOrdinary({ pieces, inCapital, inLower }: Reading, at: number, piece: Piece): boolean {
  const next = pieces[at + 1];
  const capital = isAdjacent(next) && isNameable(next) ? next : undefined;
  const isFollowed: boolean = capital !== undefined;
  if (piece.marks.has('first-name') && (isFollowed || next?.marks.has('deed') === true)) return true;
  if (piece.marks.has('title')) return false;
  if (inCapital.has(piece.bare) && !inLower.has(piece.bare)) return true;
  if (isKnownName(piece) && !(isFollowed && !isCyrillic(piece.folded))) {
    return !isOrdinaryForm(piece.bare) || (piece.marks.has('known-place') && actsAlone(piece, next));
  }
  if (isCyrillic(piece.folded)) {
    // «Река Волга»: the name is Волга.
    if (piece.marks.has('place') && !piece.marks.has('opener') && isFollowed && !isAdjectiveOfPlace(piece)) return false;
    const namesInstitution = next?.shape === 'lower' && isAdjacent(next);
    return (isFollowed || namesInstitution) && (beginsNames(piece) || isAdjectiveOfPlace(piece)) && (isFollowed || leadsToNoun(pieces, at));
  }
  if (!isFollowed && next?.folded !== 'of') return false;
  return beginsNames(piece) || isKnownName(piece) || (capital !== undefined && isOrdinary(capital.folded) && !isKnownName(capital));
}

/** Behind the name of a land that is an ordinary word too: "Turkey has". */
const BEHIND_NAMES = new Set(['is', 'was', 'has', 'had', 'will', 'and', 'said', 'says', 'also']);

function actsAlone(piece: Piece, next: Piece | undefined): boolean {
  return piece.isCut || BEHIND_NAMES.has(next?.folded ?? '');
}

/** «Государственная дума», «Министерство обороны»: what follows makes a name of the word. */
function leadsToNoun(pieces: readonly Piece[], at: number): boolean {
  const [piece, next, second] = pieces.slice(at, at + 3);
  if (piece?.marks.has('organisation') === true) return next?.marks.has('of-organisation') === true;
  return [next, second].some((one) => one !== undefined && isNoun(one));
}
