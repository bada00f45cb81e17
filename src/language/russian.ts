/** Russian: its stemmer, its words of grammar, its abbreviations. All words are folded, so ё is е. */
import { stemmer } from '@orama/stemmers/russian';
import { familiesIn, withFamilies } from './families.ts';
import type { Language } from './language.ts';
import { FORMS_OF_NOUNS } from './russian-nouns.ts';
import { wordSet } from './word-set.ts';

const stem = (word: string): string => stemmer(FORMS_OF_NOUNS.get(word) ?? word);
const tables = { families: 'russian-families.txt', synonyms: 'russian-synonyms.txt' };
const families = familiesIn(tables.families, stem);

/** Words of grammar and the words of asking. */
const STOP_WORDS = `
и а но или либо да же ли бы б ведь вот лишь уж ну то что чтобы как так если когда где куда откуда
кто кого кому кем ком чего чему чем чья чей чье чьи какой какая какое какие какого какому каким каком какую каких какими
который которая которое которые которого которому которым котором которую которых которыми
сколько почему зачем отчего
я меня мне мной мы нас нам нами ты тебя тебе тобой вы вас вам вами
он его ему им нем она ее ей ею ней оно они их ими них него нему ним нею
этот эта это эти этого этому этим этом эту этих этими тот та те того тому тем том ту тех теми
свой своя свое свои своего своему своим своем свою своих своими
в во на с со к ко у о об обо от до из за по под над при про для без через между перед около
не ни нет есть был была было были быть будет будут
весь все вся всех всем всего уже еще тоже также только очень там тут здесь нибудь
такой такая такое такие такого такому таким таком такую таких такими
скажи скажите пожалуйста
`;

const stopWords = wordSet(STOP_WORDS);

/** Attested before a capital letter or a number: «г. Москва», «ул. Ленина», «им. Горького», «в 2013 г. Китай». */
const ABBREVIATIONS = `
г гг в вв п пп с стр ст ч рис табл илл вып арт см ср напр им ул пр просп пл пер д кв обл р-н пос дер о-в пр-т б-р наб корп мкр респ
т тт тыс млн млрд трлн руб коп долл шт чел кг км м см мм га л
т.е т.д т.п т.к т.н и.о и.п др проф акад доц инж полк ген кап лейт зам нач чл.-корр ред изд авт гл тел англ лат нем фр ок наз дж св пн вт ср чт пт сб вс
янв фев мар апр июн июл авг сен сент окт ноя нояб дек
`;

export const russian: Language = {
  code: 'ru',
  script: /^\p{Script=Cyrillic}/u,
  foreignLetters: /[іїєґўђјљњћџѓќҐІЇЄЎәғқңөұүһ]/u,
  stopWords,
  abbreviations: wordSet(ABBREVIATIONS),
  stem: withFamilies(stem, families, stopWords),
  tables,
  families,
};
