/** All tables that the build works out. */
import type { CompiledTable } from './compiled.ts';
import { gazetteer } from './entities/gazetteer.ts';
import { ordinaryWords } from './entities/ordinary.ts';
import { knownWords } from './known-words.ts';
import { languages } from './languages.ts';
import { lexicon } from './lexicon.ts';
import { partsOfSpeech } from './phrases/parts-of-speech.ts';
import { synonyms } from './synonyms.ts';

/** In the order in which they build on each other. */
export function allTables(): CompiledTable<unknown>[] {
  return [...languages().map(({ families }) => families), synonyms, lexicon, knownWords, partsOfSpeech, gazetteer, ordinaryWords];
}
