/** Stand-ins: what may stand in a passage for a word of the question: synonyms, translations, words of like meaning. */
import { expressionAt } from '../language/lexicon.ts';
import { formsAt } from '../language/quantities/forms.ts';
import { withSynonymsAt } from '../language/synonyms.ts';
import { isStopWord } from '../language/tokens.ts';
import { alternativeOf } from './alternative.ts';
import type { Alternative } from './alternative.ts';
import type { PassageIndex } from './passage-index.ts';
import { NAME, VALUE } from './weights.ts';

/**
 * By position: what else may stand for the word there, each a synonym of it or of a phrase it belongs to, a
 * translation, the same value in another notation, or the same name in another script. `words` as folded, `terms` as indexed;
 * for positions that are not `wanted` nothing is looked up.
 */
export function standIns(words: readonly string[], terms: readonly string[], wanted: ReadonlySet<number>, index: PassageIndex): Alternative[][] {
  const all: Alternative[][] = terms.map(() => []);
  const isWanted = (position: number, length: number): boolean => {
    for (let offset = 0; offset < length; offset += 1) if (wanted.has(position + offset)) return true;
    return false;
  };
  const add = (position: number, length: number, alternatives: readonly Alternative[]): void => {
    for (let offset = 0; offset < length; offset += 1) all[position + offset]?.push(...alternatives);
  };
  const tables = index.tableStandIns;
  terms.forEach((term, position) => {
    for (const { length, forms } of formsAt(words, position)) add(position, length, forms.flatMap((form) => alternativeOf(form, VALUE, 'value', index.dictionary) ?? []));
    const word = tables.word(term);
    if (word.goesOn(terms[position + 1] ?? '')) {
      for (const expression of withSynonymsAt(terms, position)) if (isWanted(position, expression.length)) add(position, expression.length, tables.synonyms(expression));
      for (const expression of expressionAt(terms, position)) if (isWanted(position, expression.length)) add(position, expression.length, tables.translations(expression));
    } else if (wanted.has(position)) {
      add(position, 1, word.synonyms);
      add(position, 1, word.translations);
    }
  });
  for (const position of wanted) {
    const [word = '', term = ''] = [words[position], terms[position]];
    // A name that the lexicon translates needs no guess by its sound.
    if (isStopWord(word) || tables.word(term).isTranslated) continue;
    for (const like of index.names.like(word)) all[position]?.push({ by: 'name', terms: [like], weight: NAME });
  }
  return all;
}
