/** Words in which values are written otherwise, folded: data for `forms.ts`. */

const rows = (table: string): readonly (readonly string[])[] => table.split('\n').filter(Boolean).map((line) => line.split(' '));

/** The months in their order, in all ways in which they stand beside a day. */
export const MONTH_FORMS = rows(`
january jan января янв
february feb февраля фев
march mar марта мар
april apr апреля апр
may мая май
june jun июня июн
july jul июля июл
august aug августа авг
september sept sep сентября сент
october oct октября окт
november nov ноября ноя
december dec декабря дек
`);

/** Scales with all words for them. */
export const SCALE_FORMS: readonly (readonly [scale: number, words: readonly string[]])[] = [
  [1e3, ['thousand', 'k', 'тысяч', 'тысячи', 'тысяча', 'тыс']],
  [1e6, ['million', 'm', 'mln', 'миллион', 'миллионов', 'млн']],
  [1e9, ['billion', 'bn', 'миллиард', 'миллиардов', 'млрд']],
  [1e12, ['trillion', 'trn', 'триллион', 'триллионов', 'трлн']],
];

/** Half of a scale in one word. */
export const HALF_FORMS: readonly (readonly [scale: number, words: readonly (readonly string[])[]])[] = [
  [1e6, [['half', 'a', 'million'], ['полмиллиона']]],
  [1e9, [['half', 'a', 'billion'], ['полмиллиарда']]],
];

/** Units behind a number that have several words. */
export const UNIT_FORMS = rows(`
percent pct процент процентов проц
kilometer kilometre km километр километров км
meter metre m метр метров м
centimeter centimetre cm сантиметр сантиметров см
mile миля миль
kilogram kilogramme kg килограмм килограммов кг
ton tonne тонна тонн т
hectare hectares га гектар гектаров
dollar usd доллар долларов долл
euro eur евро
ruble rouble rub рубль рублей руб
pound gbp фунт фунтов
yuan cny юань юаней
hour час часов ч
minute мин минута минут
`);

/** Behind the figure of an ordinal; separate tokens. */
export const ORDINAL_FORMS: readonly string[] = ['st', 'nd', 'rd', 'th', 'й', 'я', 'е', 'го', 'м', 'ю'];
