/** Whether a number between 1000 and 2100 is a year, or counts something: "2000 people", «1500 рублей», "page 1200". */
import { foldWord } from '../fold.ts';
import { wordSet } from '../word-set.ts';
import type { MarkedToken } from './marks.ts';

/** What is counted or measured in thousands. */
const COUNTED = wordSet(`
people persons men women children soldiers troops workers employees students victims residents members voters refugees prisoners police officers
houses homes cars vehicles ships aircraft books copies words cases votes seats jobs shares points pages items species
times percent per thousand million billion dollars euros pounds rubles roubles yen yuan francs marks cents usd eur rub
meters metres meter metre kilometers kilometres km miles mile feet foot ft yards acres hectares square cubic kg kilograms tons tonnes lb lbs
liters litres gallons watts volts hp horsepower mw kw kwh hz mhz calories degrees hours minutes seconds days weeks months rpm
человек людей раз тысяч тыс млн миллионов процентов процента рублей рубля руб долларов доллара евро гривен гривны тенге юаней иен фунтов марок франков
километров километра км метров метра м миль га гектаров квадратных кубических кв куб кг килограммов тонн тонны т литров л градусов ватт вольт квт мвт
штук экземпляров книг страниц слов женщин мужчин детей солдат единиц школ семей домов машин жителей лошадей мест голосов очков баллов ступеней
часов минут секунд дней недель месяцев лет суток томов ед шт экз
`);

/** Before a number that is no year. */
const NUMBERED = wordSet(`
page pages p pp no nos number numbers version v vol room flight route highway line than over nearly almost only under least most
стр страница странице страницы номер номера версия версии том статья статьи статьей рейс рейса более менее свыше почти больше меньше всего лишь
`);

/** Marks of words and signs after which a year stands. */
const BEFORE_YEARS = /[v<>hOBmaAgGsSildoyuw-]/;
const LISTED = /[ygGdomaAs]/;
const OPENING = /^[(["«“]$/u;
/** Before years and before counts: "by 2000", "attended by 2000 guests". */
const BEFORE_EITHER = /^(?:by|to|from)$/iu;
const DETERMINERS = /^(?:its|his|her|their|our|my|this|that|a|an|s)$/iu;
const PLURAL = /^(?!.*(?:ss|us|is|was|has|does)$)[a-z]{2,}s$/;
const GENITIVE_PLURAL = /^[а-я]{2,}(?:ов|ев|ей|ых|иков)$/u;
/** Without a word before it that says "when", a number of these is more likely a year than a count. */
const LIKELY_YEARS = [1800, 2050] as const;

/** Tells whether the number at a place of a text's tokens names a year. */
export function isYear(tokens: readonly MarkedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const [before, after, afterThat] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (after?.mark === 'g' || after?.mark === 'G' || after?.mark === 'e') return true;
  if (after?.mark === 'Z' || after?.mark === 'M' || after?.mark === 'k' || after?.mark === 'j') return false;
  if (before !== undefined && NUMBERED.has(foldWord(before.word))) return false;
  if (before?.mark === '.' && NUMBERED.has(foldWord(tokens[at - 2]?.word ?? ''))) return false;
  if (after !== undefined && counts(after.word)) return false;
  const isAnnounced = announces(before, tokens[at - 2]);
  if (isAnnounced && before?.mark !== ',' && !(BEFORE_EITHER.test(before?.word ?? '') && PLURAL.test(after?.word ?? ''))) return true;
  if (after !== undefined && (PLURAL.test(after.word) || GENITIVE_PLURAL.test(after.word))) return false;
  if (after?.mark === 'x' && afterThat !== undefined && counts(afterThat.word)) return false;
  if (before === undefined || isAnnounced || /^\p{Lu}|^[^\p{L}\p{N}]/u.test(before.word)) return true;
  return token.value >= LIKELY_YEARS[0] && token.value <= LIKELY_YEARS[1] && token.value % 100 !== 0 && after?.mark !== 'x';
}

/** Tells whether what stands before a number says that it is a year. */
function announces(before: MarkedToken | undefined, beforeThat: MarkedToken | undefined): boolean {
  if (before === undefined || DETERMINERS.test(before.word) || OPENING.test(before.word)) return true;
  // "In 1964 and 1968", "May 8, 2015"; but «2000 семей и 1388 одиноких».
  return /[&,]/.test(before.mark) ? LISTED.test(beforeThat?.mark ?? '') : BEFORE_YEARS.test(before.mark);
}

/** Tells whether a word is something that numbers count: "people", «рублей», «домов». */
export function counts(word: string): boolean {
  return COUNTED.has(foldWord(word)) || GENITIVE_PLURAL.test(word);
}
