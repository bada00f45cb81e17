/** Number words of both languages, folded: data for `numbers.ts`. */
import { wordSet } from '../word-set.ts';

/** What a word does in a number: adds its value, multiplies what stands before it, ranks, or divides. */
export interface NumberWord {
  readonly type: 'cardinal' | 'scale' | 'ordinal' | 'part' | 'whole';
  readonly value: number;
}

/** A value and the words for it, in all cases. Collective numbers («двое») count as their cardinals. */
const CARDINALS = `
0 zero ноль нуль ноля нуля нулю нулем нолем
1 one один одна одно одного одной одному одним одну одном
2 two два две двух двум двумя двое двоих двоим двоими
3 three три трех трем тремя трое троих троим троими
4 four четыре четырех четырем четырьмя четверо четверых четверым четверыми
5 five пять пяти пятью пятеро пятерых пятерым
6 six шесть шести шестью шестеро шестерых шестерым
7 seven семь семи семью семеро семерых семерым
8 eight восемь восьми восемью восьмью восьмеро восьмерых
9 nine девять девяти девятью девятеро
10 ten десять десяти десятью десятеро
11 eleven одиннадцать одиннадцати одиннадцатью
12 twelve двенадцать двенадцати двенадцатью
13 thirteen тринадцать тринадцати тринадцатью
14 fourteen четырнадцать четырнадцати четырнадцатью
15 fifteen пятнадцать пятнадцати пятнадцатью
16 sixteen шестнадцать шестнадцати шестнадцатью
17 seventeen семнадцать семнадцати семнадцатью
18 eighteen восемнадцать восемнадцати восемнадцатью
19 nineteen девятнадцать девятнадцати девятнадцатью
20 twenty двадцать двадцати двадцатью
30 thirty тридцать тридцати тридцатью
40 forty сорок сорока
50 fifty пятьдесят пятидесяти пятьюдесятью
60 sixty шестьдесят шестидесяти шестьюдесятью
70 seventy семьдесят семидесяти семьюдесятью
80 eighty восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью
90 ninety девяносто девяноста
100 сто ста
200 двести двухсот двумстам двумястами двухстах
300 триста трехсот тремстам тремястами трехстах
400 четыреста четырехсот четыремстам четырьмястами четырехстах
500 пятьсот пятисот пятистам пятьюстами пятистах
600 шестьсот шестисот шестистам шестьюстами шестистах
700 семьсот семисот семистам семьюстами семистах
800 восемьсот восьмисот восьмистам восемьюстами восьмистах
900 девятьсот девятисот девятистам девятьюстами девятистах
1.5 полтора полторы полутора
`;

/** Numbers in one word that take nothing after them. */
const WHOLES = `
2 twice дважды
3 thrice трижды
4 четырежды
6 полдюжины
50 полсотни
150 полтораста полутораста
500 полтысячи
500000 полмиллиона
500000000 полмиллиарда
`;

const SCALES = `
10 десяток десятка десятков десятками
12 dozen dozens дюжина дюжины дюжину дюжин дюжиной
100 hundred hundreds сотня сотни сотню сотен сотней сотнями
1000 thousand thousands тысяча тысячи тысяч тысячу тысячей тысячью тысяче тысячам тысячами тысячах тыс k
100000 lakh
10000000 crore
1000000 million millions миллион миллиона миллионов миллиону миллионом миллионе миллионы миллионам миллионами миллионах млн mln mn mio
1000000000 billion billions миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиарды миллиардам миллиардами миллиардах млрд bn
1000000000000 trillion trillions триллион триллиона триллионов триллиону триллионом триллионе триллионы триллионам триллионами триллионах трлн trn tn
`;

/** English words and Russian stems; the stems take the endings of adjectives. */
const ORDINALS = `
1 first перв
2 second втор
3 third трет
4 fourth четверт
5 fifth пят
6 sixth шест
7 seventh седьм
8 eighth восьм
9 ninth девят
10 tenth десят
11 eleventh одиннадцат
12 twelfth двенадцат
13 thirteenth тринадцат
14 fourteenth четырнадцат
15 fifteenth пятнадцат
16 sixteenth шестнадцат
17 seventeenth семнадцат
18 eighteenth восемнадцат
19 nineteenth девятнадцат
20 twentieth двадцат
30 thirtieth тридцат
40 fortieth сороков
50 fiftieth пятидесят
60 sixtieth шестидесят
70 seventieth семидесят
80 eightieth восьмидесят
90 ninetieth девяност
100 hundredth сот
200 двухсот
300 трехсот
400 четырехсот
500 пятисот
1000 thousandth тысячн
1000000 millionth миллионн
`;

const SOFT_STEM = 'трет';
const HARD_ENDINGS = ['ый', 'ой', 'ая', 'ое', 'ые', 'ого', 'ому', 'ую', 'ым', 'ом', 'ых', 'ыми'];
const SOFT_ENDINGS = ['ий', 'ья', 'ье', 'ьи', 'ьего', 'ьей', 'ьему', 'ью', 'ьим', 'ьем', 'ьих', 'ьими'];

/** Parts of a whole; "third" and "fifths" are read from the ordinals. */
const PARTS = `
2 half halves половина половины половине половину половиной
3 thirds треть трети третей третям третями
4 quarter quarters четверть четверти четвертью четвертей четвертям четвертями
`;

/** Words of Russian made of a number and something else («двухлетний», «пятиэтажный») begin so. */
const FIRST_PARTS = `
2 двух
3 трех
4 четырех
5 пяти
6 шести
7 семи
8 восьми
9 девяти
10 десяти
11 одиннадцати
12 двенадцати
15 пятнадцати
20 двадцати
25 двадцатипяти
30 тридцати
40 сорока
50 пятидесяти
60 шестидесяти
70 семидесяти
80 восьмидесяти
90 девяносто
100 сто
1.5 полутора
`;

function lines(table: string): [value: number, words: string[]][] {
  return table.split('\n').filter(Boolean).map((line) => {
    const [value, ...words] = line.split(' ');
    return [Number(value), words];
  });
}

function readWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, type: NumberWord['type'], value: number): void => {
    if (!words.has(word)) words.set(word, { type, value });
  };
  for (const [type, table] of [['cardinal', CARDINALS], ['whole', WHOLES], ['scale', SCALES], ['part', PARTS]] as const) {
    for (const [value, forms] of lines(table)) for (const word of forms) add(word, type, value);
  }
  for (const [value, stems] of lines(ORDINALS)) {
    for (const stem of stems) {
      if (/^[a-z]/.test(stem)) {
        add(stem, 'ordinal', value);
        // "Seconds" are a unit; "thirds" stand among the parts.
        if (value > 2) add(`${stem}s`, 'part', value);
      } else for (const ending of stem === SOFT_STEM ? SOFT_ENDINGS : HARD_ENDINGS) add(stem + ending, 'ordinal', value);
    }
  }
  return words;
}

/** What each number word does. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = readWords();

/** Beginnings of Russian compounds with their values, the longest first. */
export const NUMBER_BEGINNINGS: readonly (readonly [beginning: string, value: number])[] = lines(FIRST_PARTS)
  .flatMap(([value, words]) => words.map((word) => [word, value] as const))
  .toSorted(([one], [other]) => other.length - one.length);

/** By value: all its words, for the ways in which it may stand in a text. */
export const VALUE_WORDS: ReadonlyMap<number, readonly (readonly string[])[]> = new Map(
  lines(CARDINALS).map(([value, forms]) => [value, forms.map((word) => [word])]),
);
/** The same for ranks; a Russian one by its first form. */
export const ORDINAL_WORDS: ReadonlyMap<number, readonly string[]> = new Map(
  lines(ORDINALS).map(([value, stems]) => [value, stems.map((stem) => (/^[a-z]/.test(stem) ? stem : stem + (stem === SOFT_STEM ? 'ий' : 'ый')))]),
);

/** Scales that mean one of their kind when nothing stands before them; the others ("thousands of people") say no number. */
export const SCALES_ALONE = wordSet(`
десяток сотня сотню дюжина дюжину тысяча тысячу тысячей тысячью миллион миллиону миллионом миллиард миллиарду миллиардом триллион
`);

/** Before a scale they say no number: "several million", «несколько тысяч». */
export const INDEFINITE = wordSet('several few many some couple hundreds thousands tens несколько нескольких нескольким несколькими много многие многих пара пару сколько десятки сотни тысячи');

/** Scales that are written behind digits only, and at once: "5m", "$20b". */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9], ['t', 1e12]]);

/** Shortened words; the full stop after them ends no number. */
export const SHORTENED = wordSet('тыс млн млрд трлн mln руб долл коп кв куб sq л м г sec min hrs ft lb lbs oz проц');
