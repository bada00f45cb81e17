/** Words of units and currencies in both languages, folded: data for `units.ts`. */
import { isCyrillic } from '../scripts.ts';

/**
 * Base unit, factor to it, words. "*" stands for the endings of a Russian noun, "^" for those of an adjective
 * («100-метровый»). Units of Russian that are letters («м») stand beside the Latin ones.
 */
const UNITS = `
m 1 m metre metres meter meters м метр* метров^
m 1000 km kilometre kilometres kilometer kilometers kms км километр* километров^
m 0.01 cm centimetre centimetres centimeter centimeters см сантиметр* сантиметров^
m 0.001 mm millimetre millimetres millimeter millimeters мм миллиметр* миллиметров^
m 0.000001 µm μm micron microns micrometer micrometers micrometre micrometres мкм микрон* микрометр*
m 0.000000001 nm nanometer nanometers nanometre nanometres нм нанометр*
m 1609.344 mile miles mi мил*
m 0.3048 ft foot feet фут* футов^
m 0.0254 inch inches дюйм* дюймов^
m 0.9144 yd yard yards ярд* ярдов^
m 9460730472580800 lightyear lightyears
m2 10000 ha hectare hectares га гектар*
m2 4046.8564224 acre acres акр*
m3 0.001 l litre litres liter liters л литр* литров^
m3 0.000001 ml millilitre millilitres milliliter milliliters мл миллилитр*
m3 0.158987294928 barrel barrels bbl баррел* барр
m3 0.003785411784 gallon gallons галлон*
kg 1 kg kilogram kilograms kilogramme kilogrammes kilo kilos кг килограмм* килограммов^ кило
kg 0.001 g gram grams gramme grammes г гр грамм* граммов^
kg 0.000001 mg milligram milligrams мг миллиграмм*
kg 1000 t ton tons tonne tonnes т тонн* тонн^
kg 1000000 kiloton kilotons kilotonne kilotonnes килотонн*
kg 1000000000 megaton megatons megatonne megatonnes мегатонн*
kg 1000000000000 gigaton gigatons gigatonne gigatonnes гигатонн*
kg 100 центнер*
kg 0.45359237 lb lbs pound pounds фунт*
kg 0.028349523125 oz ounce ounces унци*
s 1 s sec secs second seconds сек секунд* секундн^
s 0.001 ms millisecond milliseconds мс миллисекунд*
s 60 min mins minute minutes мин минут* минутн^
s 3600 h hr hrs hour hours ч час* часов^
s 1800 полчаса получаса
s 86400 day days день дне днем дн* днев^ дневн^ сутки суток суткам сутками сутках суточн^
s 604800 week weeks недел* недельн^
s 1209600 fortnight fortnights
month 1 month months месяц* мес месячн^
year 1 year years yr yrs год* лет летн^ годичн^
year 0.5 полгода полугода
year 10 decade decades десятилети*
year 100 century centuries век* столети* столетн^
year 50 полвека полувека
year 1000 millennium millennia тысячелети*
% 1 percent процент* процентн^ проц pct
pp 1 ппункт
W 1 w watt watts вт ватт* 
W 1000 kw kilowatt kilowatts квт киловатт*
W 1000000 mw megawatt megawatts мвт мегаватт*
W 1000000000 gw gigawatt gigawatts гвт гигаватт*
W 745.69987 hp horsepower
J 1 j joule joules дж джоул*
J 1000 kj kilojoule kilojoules кдж килоджоул*
J 1000000 mj megajoule megajoules мдж мегаджоул*
J 3600000 kwh
J 3600000000 mwh
J 3600000000000 gwh
J 4184 kcal kilocalories calories ккал килокалори*
B 1 byte bytes байт*
B 1000 kb kilobyte kilobytes кб килобайт*
B 1000000 mb megabyte megabytes мб мегабайт*
B 1000000000 gb gigabyte gigabytes гб гигабайт*
B 1000000000000 tb terabyte terabytes тб терабайт*
B 0.125 bit bits бит*
B 125 kbit kilobit kilobits кбит килобит*
B 125000 mbit megabit megabits мбит мегабит*
B 125000000 gbit gigabit gigabits гбит гигабит*
m/s 0.44704 mph
m/s 0.277777777777777778 kmh kph
m/s 0.514444444444444444 knot knots kt kts узл* узлов
Hz 1 hz hertz гц герц*
Hz 1000 khz kilohertz кгц килогерц*
Hz 1000000 mhz megahertz мгц мегагерц*
Hz 1000000000 ghz gigahertz ггц гигагерц*
V 1 v volt volts в вольт*
V 1000 kv kilovolt kilovolts кв киловольт*
Pa 1 pa pascal pascals па паскал*
Pa 1000 kpa kilopascal kilopascals кпа килопаскал*
Pa 1000000 mpa megapascal megapascals мпа мегапаскал*
Pa 101325 atm atmospheres atmosphere атмосфер*
Pa 6894.757 psi
° 1 degree degrees градус* градусн^
°C 1 celsius centigrade цельси*
°F 1 fahrenheit фаренгейт*
°C+273 1 kelvin kelvins кельвин*
USD 1 usd dollar dollars долл доллар* долларов^ бакс*
CAD 1 cad
AUD 1 aud
HKD 1 hkd
EUR 1 eur euro euros евро
GBP 1 gbp sterling стерлинг*
GBP 0.01 pence
RUB 1 rub rur ruble rubles rouble roubles руб рубл* рублев^
RUB 0.01 kopeck kopecks kopek kopeks коп копе*
CNY 1 cny rmb yuan yuans renminbi юан*
JPY 1 jpy yen иен* йен*
KZT 1 kzt tenge тенге
UAH 1 uah hryvnia hryvnias hryvnya грн гривн* гривен
BYN 1 byn
INR 1 inr rupee rupees рупи*
KRW 1 krw вон*
TRY 1 lira liras лир*
CHF 1 chf franc francs франк*
SEK 1 sek krona kronor crown crowns крон*
NOK 1 nok krone kroner
PLN 1 pln zloty zlotys злот^
CZK 1 czk koruna korunas
ILS 1 ils shekel shekels шекел*
BRL 1 brl reais
ZAR 1 zar
MXN 1 mxn peso pesos песо
AED 1 aed dirham dirhams дирхам*
IRR 1 irr rial rials риал*
SAR 1 sar riyal riyals
AMD 1 amd драмов
GEL 1 лари
UZS 1 uzs сум*
cent 1 cent cents цент*
`;

/** Small letters have other meanings as well: without a figure in digits before them they are no unit. */
export const LETTERS = /^.{1,2}$/u;

/** Bases that are one kind of quantity; three capitals are money, all others measures. */
export const KIND_OF_BASE: Readonly<Record<string, 'duration' | 'percent'>> = { s: 'duration', month: 'duration', year: 'duration', '%': 'percent', pp: 'percent' };

/** Before a unit of length, and the power they raise it to. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ...['square', 'sq', 'кв', 'квадратных', 'квадратные', 'квадратный', 'квадратного', 'квадратным', 'квадратными', 'квадратном', 'квадратному'].map((word) => [word, 2] as const),
  ...['cubic', 'cu', 'куб', 'кубических', 'кубические', 'кубический', 'кубического', 'кубическим', 'кубическими', 'кубическом', 'кубическому'].map((word) => [word, 3] as const),
]);

/** One adjective before a currency tells whose it is; those of other words say nothing new. */
export const WHOSE: readonly (readonly [adjective: RegExp, currency: string, own: string])[] = [
  [/^(?:canadian|канадск\p{L}+)$/u, 'USD', 'CAD'],
  [/^(?:australian|австралийск\p{L}+)$/u, 'USD', 'AUD'],
  [/^(?:kong|гонконгск\p{L}+)$/u, 'USD', 'HKD'],
  [/^(?:us|u|s|american|американск\p{L}+)$/u, 'USD', 'USD'],
  [/^(?:belarusian|белорусск\p{L}+)$/u, 'RUB', 'BYN'],
  [/^(?:norwegian|норвежск\p{L}+)$/u, 'SEK', 'NOK'],
  [/^(?:czech|чешск\p{L}+)$/u, 'SEK', 'CZK'],
  [/^(?:swedish|шведск\p{L}+)$/u, 'SEK', 'SEK'],
  [/^(?:russian|российск\p{L}+|chinese|китайск\p{L}+|japanese|японск\p{L}+|swiss|швейцарск\p{L}+|indian|индийск\p{L}+|british|британск\p{L}+|turkish|турецк\p{L}+|korean|корейск\p{L}+)$/u, '', ''],
];

/** Whether a word is one of `WHOSE`: hardly any is. */
export const ANY_WHOSE = new RegExp(WHOSE.map(([adjective]) => adjective.source).join('|'), 'u');

/** Between a unit and a time: a speed. */
export const PER: ReadonlySet<string> = new Set(['per', 'an', 'a', 'в']);

/** Before a unit and part of it; a mile is a mile at sea as well, for the difference is less than most figures say. */
export const MODIFIERS: ReadonlySet<string> = new Set(['metric', 'nautical', 'short', 'long', 'метрических', 'морских', 'морские', 'морской', 'imperial', 'us']);

/** Signs with the currencies they stand for; the longest first. */
export const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['AU$', 'AUD'], ['CA$', 'CAD'], ['A$', 'AUD'], ['C$', 'CAD'], ['R$', 'BRL'], ['S$', 'SGD'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['₽', 'RUB'], ['¥', 'JPY'], ['₴', 'UAH'], ['₸', 'KZT'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₪', 'ILS'], ['₾', 'GEL'], ['֏', 'AMD'],
];

/** With which characters signs begin, and which they have last. */
export const [FIRST_OF_SIGNS, LAST_OF_SIGNS] = [0, -1].map((at) => [...new Set(SIGNS.map(([sign]) => sign.at(at)))].join('')) as [string, string];

const NOUN_ENDINGS = new Set(' а я у ю ы и е й ем ём ом ей ой ов ев ам ям ами ями ах ях ь ью ек йки ейки йками'.split(' '));
const ADJECTIVE_ENDINGS = new Set('ый ий ой ого его ому ему ым им ом ем ая яя ую юю ое ее ые ие ых их ыми ими'.split(' '));

/** A base unit with the factor that takes a figure to it. */
export interface UnitWord {
  readonly base: string;
  readonly factor: number;
  /** «25-летний»: an adjective stands before the noun that it measures. */
  readonly adjective: boolean;
}

interface Tables {
  readonly words: Map<string, UnitWord>;
  readonly nouns: Map<string, UnitWord>;
  readonly adjectives: Map<string, UnitWord>;
}

function readTables(): Tables {
  const tables: Tables = { words: new Map(), nouns: new Map(), adjectives: new Map() };
  for (const line of UNITS.split('\n').filter(Boolean)) {
    const [base = '', factor, ...forms] = line.split(' ').filter(Boolean);
    for (const form of forms) {
      const adjective = form.endsWith('^');
      const unit: UnitWord = { base, factor: Number(factor), adjective };
      if (adjective) tables.adjectives.set(form.slice(0, -1), unit);
      else if (form.endsWith('*')) tables.nouns.set(form.slice(0, -1), unit);
      else tables.words.set(form, unit);
    }
  }
  return tables;
}

const TABLES = readTables();
const LONGEST_ENDING = 4;

/** The unit of a folded word, in any of its cases. */
export function unitOfWord(word: string): UnitWord | undefined {
  return TABLES.words.get(word) ?? (isCyrillic(word) ? unitOfStem(word) : undefined);
}

function unitOfStem(word: string): UnitWord | undefined {
  for (let cut = 0; cut <= Math.min(LONGEST_ENDING, word.length - 2); cut += 1) {
    const [stem, ending] = [word.slice(0, word.length - cut), word.slice(word.length - cut)];
    const noun = NOUN_ENDINGS.has(ending) ? TABLES.nouns.get(stem) : undefined;
    if (noun !== undefined) return noun;
    const adjective = ADJECTIVE_ENDINGS.has(ending) ? TABLES.adjectives.get(stem) : undefined;
    if (adjective !== undefined) return adjective;
  }
  return undefined;
}
