/** A step of `npm run build`: works out the tables of the languages, so that no start has to. */
import { compile } from './language/compiled.ts';
import { knownWords } from './language/known-words.ts';
import { languages } from './language/languages.ts';
import { lexicon } from './language/lexicon.ts';
import { synonyms } from './language/synonyms.ts';

compile([...languages().map(({ families }) => families), synonyms, lexicon, knownWords]);
