/** The terms of any text, as an index has them. */
import { termsOf } from '../../src/language/tokens.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';

/** By token its number; one that no term has where the corpus lacks it. */
export function termsIn({ dictionary }: PassageIndex, text: string, language: LanguageCode): Uint32Array {
  return Uint32Array.from(termsOf(text, language), (term) => dictionary.find(term) ?? dictionary.size);
}
