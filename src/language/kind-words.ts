/** Words that tell a token's kind, folded, in both languages: data for `kinds.ts`. */

import { wordSet } from './word-set.ts';

/** Words of dates and times; months and weekdays in the forms that texts use. */
export const DATE_WORDS = wordSet(`
january february april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight century centuries decade decades year years month months week weeks
spring summer autumn winter bc ad bce ce morning afternoon evening midnight noon weekend
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье вчера сегодня завтра век века веке году год года годы годах лет гг г
весной летом осенью зимой утром днем вечером ночью месяц месяца месяце месяцев неделю неделе недели неделя полночь полдень
`);

/** Months that are other words as well: dates only beside a number. */
export const MONTHS_OR_NOT = wordSet('may march');

export const NUMBER_WORDS = wordSet(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half quarter third twice double single percent per cent several few
ноль один одна одно два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
сто двести триста четыреста пятьсот сотни сотен тысяча тысячи тысяч тыс миллион миллиона миллионов млн миллиард миллиарда миллиардов млрд трлн двое трое четверо десяток десятки десятков
половина половину треть четверть процент процента процентов полтора полторы двух трех четырех пяти шести семи восьми девяти десяти вдвое втрое несколько
`);

export const MONEY_WORDS = wordSet(`
dollar dollars cent cents pound pounds euro euros yen yuan ruble rubles rouble roubles usd eur gbp price cost costs salary fee
доллар доллара долларов долл цент центов евро рубль рубля рублей руб копеек гривна гривны гривен грн фунт фунтов иен иены юань юаней тенге цена цены стоимость
`);

/** Markers of reasons and aims. */
export const REASON_WORDS = wordSet(`
because due since therefore reason reasons cause caused causes result owing thanks order so amid after concern concerns fear fears
потому поскольку из-за изза причина причине причиной причины благодаря вследствие связи чтобы ввиду поэтому результате вызвано
`);

/** Before a name: a place. */
export const PLACE_PREPOSITIONS = wordSet(`
in at from near to into across outside inside around throughout off on of
в во на из под около возле у через до от к
`);
