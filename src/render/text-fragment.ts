/** Addresses that open a page at a sentence, by a text fragment (WICG, "URL Fragment Text Directives"). */
import { linkable } from './link.ts';

/** A longer stretch is named by its first and last words: each Cyrillic letter costs 6 bytes of the address. */
const WORDS_AT_AN_END = 4;

/** The address with the sentence in it, the address alone when both are too long together, null when it is none to link to. */
export function addressAt(address: string | null, sentence: string): string | null {
  const plain = linkable(address);
  if (plain === null || plain.includes(':~:')) return plain;
  const directive = directiveOf(sentence);
  if (directive === '') return plain;
  return linkable(`${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`) ?? plain;
}

function directiveOf(sentence: string): string {
  const words = sentence.split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > 2 * WORDS_AT_AN_END ? [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)] : [words];
  return ends.map((end) => encode(end.join(' '))).join(',');
}

/** A dash has a meaning of its own in the directive; halves of characters cannot be encoded. */
function encode(words: string): string {
  return encodeURIComponent(words.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
