/** English: its stemmer, its words of grammar, its abbreviations. */
import { createRequire } from 'node:module';
import { familiesIn, withFamilies } from './families.ts';
import type { Language } from './language.ts';
import { wordSet } from './word-set.ts';

/** By `require`: an import would have the package's 870 kB searched for names, for 60 ms of every start and every command. */
const snowball = createRequire(import.meta.url)('snowball-stemmers') as typeof import('snowball-stemmers');
const stemmer = snowball.newStemmer('english');
const stem = (word: string): string => stemmer.stem(word);
const tables = { families: 'english-families.txt', synonyms: 'english-synonyms.txt' };
const families = familiesIn(tables.families, stem);

/**
 * Words of grammar and the words of asking. Kept short on purpose: `will`, `may`, `first`, `year` and
 * the like carry meaning in news.
 */
const STOP_WORDS = `
a an the this that these those there here
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
am is are was were be been being do does did done doing have has had having
will would shall should can could may might must
and or but if nor so than then as of at by for from in into on onto to with without about over under up out off
who whom whose which what when where why how
not no yes any some such own same too very just also only both each other
anyone anybody anything someone somebody something
it's i'm you're he's she's we're they're what's who's when's where's how's that's there's let's
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
please tell
`;

const stopWords = wordSet(STOP_WORDS);

/** Attested before a capital letter: "Dr. Smith", "U.S. President", "Nov. 18", "Inc. said". */
const ABBREVIATIONS = `
mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr rev hon pres supt
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
inc corp co ltd llc plc bros dept est etc vs no nos p pp vol fig sec ch chap art ed eds al cf approx ca ph.d
b c d v u.s u.k u.n e.u d.c e.g i.e a.m p.m a.k.a ft lb oz mt ave blvd rd messrs mme
calif conn fla mich minn okla tenn wis wyo ariz colo nev neb
`;

export const english: Language = {
  code: 'en',
  script: /^\p{Script=Latin}/u,
  foreignLetters: null,
  stopWords,
  abbreviations: wordSet(ABBREVIATIONS),
  stem: withFamilies(stem, families, stopWords),
  tables,
  families,
};
