/** Words around numbers, folded, in both languages: data for `surroundings.ts`. */
import { wordSet } from '../word-set.ts';
import type { Approximate } from './quantity.ts';

const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

const HEDGE_WORDS: Readonly<Record<Approximate, string>> = {
  about: 'about, around, approximately, approx, roughly, some, circa, an estimated, estimated, close to, around about, около, примерно, приблизительно, порядка, ориентировочно, где то',
  more: 'over, more than, at least, above, exceeding, not less than, no less than, no fewer than, a minimum of, in excess of, upwards of, greater than, just over, well over, минимум, более, более чем, больше, больше чем, свыше, не менее, не меньше, не менее чем, как минимум, по меньшей мере, по крайней мере, превышает, превысил, превысило',
  less: 'nearly, almost, up to, less than, fewer than, under, below, no more than, not more than, at most, as many as, as much as, a maximum of, just under, a little under, почти, менее, менее чем, меньше, меньше чем, не более, не больше, не более чем, максимум, без малого, едва',
};

/** What stands before a number that is not meant exactly. */
export const HEDGES: ReadonlyMap<string, Approximate> = new Map(
  (['about', 'more', 'less'] as const).flatMap((hedge) => phrases(HEDGE_WORDS[hedge]).map((phrase) => [phrase, hedge] as const)),
);

/** The same behind it. */
export const HEDGES_AFTER: ReadonlyMap<string, Approximate> = new Map([
  ['or so', 'about'], ['or more', 'more'], ['and more', 'more'], ['or less', 'less'], ['or fewer', 'less'],
  ['и более', 'more'], ['и больше', 'more'], ['или более', 'more'], ['с лишним', 'more'], ['с небольшим', 'more'], ['и менее', 'less'], ['или менее', 'less'],
]);

/** Before a number they say that it is an age; after the persons years must follow it. */
export const AGE_LEADS = {
  plain: new Set(phrases('aged, ages, возрасте, age of, at age, возраст от, возрасте от, возрасте до, старше, младше')),
  persons: wordSet('ему ей им мне нам вам тебе мужчине женщине мальчику девочке ребенку подростку юноше девушке погибшему задержанному'),
  between: wordSet('было исполнилось сейчас всего исполняется будет около уже почти'),
} as const;

export const MONTHS = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
`);

/** Behind an ordinal or a figure: a time and no quantity. */
export const CENTURIES = /^(?:centur|век|столет)/u;
/** «В 18 веке», and no «5 веков». */
export const CENTURY = wordSet('century век веке веку веком столетии столетие');
export const YEAR_WORDS = wordSet('год года году годом годы годов годах годам г гг');
export const TIMES_OF_DAY = wordSet('am pm утра вечера дня ночи a.m p.m');

/** Persons are counted by the thousand: four digits before them are no year. */
export const PERSONS = wordSet('people persons men women children soldiers troops workers employees students residents inhabitants guests visitors passengers spectators refugees victims voters pupils members families человек человека людей жителей солдат военных сотрудников рабочих студентов детей женщин мужчин семей гостей пассажиров зрителей беженцев избирателей школьников');

/** The figure behind them is a name. */
export const NAMING = wordSet(`
no nos number numbers article section chapter page pages version channel room route flight highway volume issue line item type figure table bowl
часть части номер номера статья статьи статье глава главы стр страница страницы версия канал кабинет рейс трасса том пункт пункта ст рис табл гл
`);

/** Words behind a number that it does not count. */
export const NO_NOUNS = wordSet(`
per among between during since until till while because although though after before against despite including said says saying
went came took made became would could might ago later earlier respectively more less fewer percent cent old long tall high deep wide
ever always perhaps versus plus minus across via towards besides thus else yes is was has as this its his us these
тому назад спустя затем потом против среди согласно включая более менее больше меньше процентов чем год года
`);

/** Nouns in the plural without its ending. */
export const PLURALS = wordSet(`
people men women children feet teeth mice geese oxen sheep fish deer aircraft spacecraft species series troops police personnel staff crew cattle
media data bacteria criteria phenomena alumni fungi nuclei larvae policemen firemen fishermen congressmen grandchildren
`);
