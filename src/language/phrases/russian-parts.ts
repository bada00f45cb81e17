/** Parts of speech that a Russian word may have, out of its neighbours: by its ending and by the lexicon. */
import type { Parts } from './parts-of-speech.ts';

/** Endings of adjectives that nouns share («новой», «войной»), and those that they do not («нового»). */
const SHARED = 'ий|ой|ие|ым|им|ом|ем|их|ими|ей';
const OWN = 'ый|ого|его|ому|ему|ую|юю|ых|ыми|ые|ая|яя|ое|ее|ск(?:ий|ой|им|ом|их|ими|ие)';
const ADJECTIVE = new RegExp(`(?:${SHARED}|${OWN})$`);
const SURE_ADJECTIVE = new RegExp(`(?:${OWN})$`);
/** «подписавший», «растущий», «написанный»; those in -мый and -тый only from known verbs. */
const SURE_PARTICIPLE = new RegExp(`(?:вш|ущ|ющ|ащ|ящ|анн|янн|енн)(?:${SHARED}|${OWN})(?:ся)?$`);
const PARTICIPLE = new RegExp(`(?:ем|им|ом|т)(?:${SHARED}|${OWN})$`);
/** «подписан»: also a form of nouns («стран»); those of PASSIVE are not. */
const SHORT_PARTICIPLE = /(?:ан|ян|ен)[аоы]?$/;
const PASSIVE = /[а-я]{3}(?:жен|щен|чен|шен|лен|ован)[аоы]?$/;

const NOUN = /(?:ост(?:ь|и|ью)|[еа]ни(?:[еяюй]|ем|ях)|ци(?:[яиюй]|ей)|изм[а-я]{0,3}|тел(?:[ьяюи]|ем|ей)|ник[а-я]{0,3}|ств[а-я]{1,3})$/;

const INFINITIVE = /(?:[аеиоуыяю]ть|(?<!о)[сз]ти|чь|ться|тись|чься)$/;
const REFLEXIVE = /[а-я]{2}(?:л|л[аои]|[еи]т|[юуяа]т|[еи]м|[еи]те)(?:ся|сь)$/;
const PAST = /[аеиоуыяюдктгпбзсх]л[аои]?$/;
/** «дал», «шли»: few nouns end so, and the lexicon has them. */
const SURE_PAST = /(?:[аиыяу]л[аои]?|ел[аои]|ш(?:ел|л[аои]))$/;
const PRESENT = /(?:[а-я][еи]т|[а-я][юуяа]т|[еи]шь)$/;
const SURE_PRESENT = /(?:[аеуюя]ют|[аеуя]ет)$/;
/** «живёт», «растут»: verbs with another stem than their infinitive's. */
const PRESENT_OF_STEM = /(?:[вджнрстчш]ет|[вгджнрстчш]ут)$/;
const GERUND = /[аяую]я$/;
const PAST_GERUND = /[аеиоуыя]в(?:ши(?:сь)?)?$/;

/**
 * The letter of the part of speech that a folded Russian word most likely has, as in `Parts`, with i for an infinitive, p for
 * a short participle («подписан»), g for an adverbial one («подписывая»), na where the neighbours decide («прошлом»). `own` are those
 * that the lexicon gives to its stem.
 */
export function partsOfRussianWord(word: string, own: Parts): Parts {
  const [isNoun, isVerb, isAdjective] = [own.includes('n'), own.includes('v'), own.includes('a')];
  if (INFINITIVE.test(word) && (isVerb || !isNoun)) return 'i';
  if (REFLEXIVE.test(word) || SURE_PRESENT.test(word)) return 'v';
  if (SURE_PARTICIPLE.test(word) && !(isNoun && NOUN.test(word))) return 'a';
  if (PASSIVE.test(word)) return 'p';
  if (isVerb && !isNoun && PAST_GERUND.test(word)) return 'g';
  if (NOUN.test(word) && (isNoun || own === '')) return 'n';
  if ((own === '' || own === 'd') && PRESENT_OF_STEM.test(word)) return 'v';
  if (own.includes('d') && !isNoun && !ADJECTIVE.test(word) && !(isAdjective && /[аы]$/.test(word))) return 'd';
  if (isVerb && PAST.test(word) && (SURE_PAST.test(word) || !own.startsWith('n'))) return 'v';
  if (isVerb && !isNoun && SHORT_PARTICIPLE.test(word)) return 'p';
  if (isVerb && !isNoun && PRESENT.test(word)) return 'v';
  if (isAdjective && ADJECTIVE.test(word)) return isNoun && !SURE_ADJECTIVE.test(word) ? 'na' : 'a';
  if (isNoun) return 'n';
  if (isVerb && GERUND.test(word)) return 'g';
  if (SURE_ADJECTIVE.test(word) || (isVerb && PARTICIPLE.test(word))) return 'a';
  if (SURE_PAST.test(word)) return 'v';
  if (isAdjective) return word.endsWith('о') ? 'd' : 'a';
  if (own === '' && /[ае]н[аоы]$/.test(word)) return 'p';
  return own === 'd' ? 'd' : 'n';
}
