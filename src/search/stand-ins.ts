/** Stand-ins: what may stand in a passage for a word of the question: synonyms, translations, words of like meaning. */
import { expressionAt, isTranslated, pivotSynonymsOf, translationsOf } from '../language/lexicon.ts';
import { formsAt } from '../language/quantities/forms.ts';
import { synonymsAt } from '../language/synonyms.ts';
import { isStopWord } from '../language/tokens.ts';
import type { Expression } from '../language/tokens.ts';
import type { TermNumber } from './dictionary.ts';
import type { StandInKind } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { MOST_PIVOTS, NAME, PIVOT, SYNONYM, TRANSLATION, VALUE } from './weights.ts';

/** One way in which a word of the question may stand in a passage. */
export interface Alternative {
  readonly by: StandInKind;
  /** A word, or the words of a phrase in order. */
  readonly terms: readonly TermNumber[];
  /** 1 for the word itself, less for what stands for it. */
  readonly weight: number;
}

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
  const add = (position: number, length: number, expression: Expression, weight: number, by: StandInKind): void => {
    const numbers = numbersOf(expression, index);
    if (numbers === undefined) return;
    for (let offset = 0; offset < length; offset += 1) all[position + offset]?.push({ by, terms: numbers, weight });
  };
  terms.forEach((_, position) => {
    for (const { length, forms } of formsAt(words, position)) for (const form of forms) add(position, length, form, VALUE, 'value');
    for (const { length, synonyms } of synonymsAt(terms, position)) {
      if (isWanted(position, length)) for (const expression of synonyms) add(position, length, expression, SYNONYM, 'synonym');
    }
    for (const expression of expressionAt(terms, position)) {
      if (!isWanted(position, expression.length)) continue;
      for (const other of translationsOf(expression)) add(position, expression.length, other.expression, TRANSLATION * other.weight, 'translation');
      for (const other of pivotSynonymsOf(expression, MOST_PIVOTS)) add(position, expression.length, other.expression, PIVOT * other.weight, 'like meaning');
    }
  });
  for (const position of wanted) {
    const [word = '', term = ''] = [words[position], terms[position]];
    // A name that the lexicon translates needs no guess by its sound.
    if (isStopWord(word) || isTranslated(term)) continue;
    for (const like of index.names.like(word)) all[position]?.push({ by: 'name', terms: [like], weight: NAME });
  }
  return all;
}

/** The numbers of the terms; undefined where the corpus lacks one. */
function numbersOf(expression: Expression, { dictionary }: PassageIndex): TermNumber[] | undefined {
  const numbers: TermNumber[] = [];
  for (const term of expression) {
    const number = dictionary.find(term);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}
