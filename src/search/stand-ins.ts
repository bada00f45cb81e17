/** Stand-ins: what may stand in a passage for a word of the question: synonyms, translations, words of like meaning. */
import { formsAt } from '../language/quantities/forms.ts';
import { isStopWord } from '../language/tokens.ts';
import { alternativeOf } from './alternative.ts';
import type { Alternative } from './engine.ts';
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
  const add = (position: number, length: number, alternative: Alternative): void => {
    for (let offset = 0; offset < length; offset += 1) all[position + offset]?.push(alternative);
  };
  const tables = index.tableStandIns;
  const inTables = tables.read(terms);
  for (let position = 0; position < terms.length; position += 1) {
    for (const { length, forms } of formsAt(words, position)) {
      for (const form of forms) {
        const alternative = alternativeOf(form, VALUE, 'value', index.dictionary);
        if (alternative !== undefined) add(position, length, alternative);
      }
    }
    tables.add(inTables, position, isWanted, add);
  }
  for (const position of wanted) {
    const word = words[position] ?? '';
    // A name that the lexicon translates needs no guess by its sound.
    if (tables.isTranslated(inTables, position) || isStopWord(word)) continue;
    for (const like of index.names.like(word)) add(position, 1, { by: 'name', terms: [like], weight: NAME });
  }
  return all;
}
