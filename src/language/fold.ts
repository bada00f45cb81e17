/** Foldings: the forms in which texts and words are compared. */

/**
 * White space as a reader sees it: every run is one space, none at the ends. This is the only change
 * between a file and a quote, so invisible characters stay.
 */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Most words of a text: nothing in them folds. The test costs a tenth of the foldings. */
const FOLDED_ALREADY = /^(?:[a-z]+|[а-я]+)$/;

/** A word as it is compared: compatibility forms composed, lower case, ё as е, plain apostrophes, no soft hyphens. */
export function foldWord(word: string): string {
  if (FOLDED_ALREADY.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF|\u0301/g, '');
}
