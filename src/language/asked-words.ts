/** Words that tell what a question asks for, by kind, in both languages: data for `asked.ts`. */

/** Kinds of answers, as fine as a question tells them apart. */
export const ASKED_KINDS = [
  'when', 'year', 'month', 'day', 'time', 'period',
  'who', 'person', 'organisation', 'where', 'place',
  'how many', 'amount', 'money', 'percent', 'duration', 'age', 'measure',
  'which', 'what', 'why', 'how', 'yes or no', 'anything',
] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

type Phrases = readonly (readonly string[])[];

/** Phrases by which a question asks, folded, separated by semicolons. In order: the first rule that has one decides. */
const phrases = (list: string): Phrases => list.split(';').map((phrase) => phrase.trim().split(/\s+/));

export const ASKED_PHRASES: readonly (readonly [kind: AskedKind, phrases: Phrases])[] = [
  ['year', phrases('what year; which year; what years; which years; в каком году; в каких годах; какой год; какого года; к какому году; с какого года; до какого года; в котором году')],
  ['month', phrases('what month; which month; в каком месяце; какой месяц; какого месяца')],
  ['day', phrases('what date; which date; what day; which day; what dates; какого числа; какая дата; какой датой; в какой день; с какого числа; до какого числа; к какому числу')],
  ['time', phrases('what time; which hour; what hour; в котором часу; в какое время; который час')],
  ['period', phrases('what century; which century; what decade; which decade; what season; what period; what era; в каком веке; в каком столетии; в каком десятилетии; в какой период; в какое время года; в какую эпоху')],
  ['percent', phrases('what percentage; what percent; which percentage; what share; what proportion; what fraction; what portion; how many percent; какой процент; какая доля; какую долю; какая часть; какую часть; сколько процентов; на сколько процентов; каков процент; какова доля; каким процентом')],
  ['age', phrases('how old; what age; which age; в каком возрасте; какой возраст; каков возраст; сколько лет было; сколько ему лет; сколько ей лет; сколько лет ему; сколько лет ей; скольки лет')],
  ['money', phrases('how much money; how much did it cost; what price; what cost; what is the price; what is the cost; what was the price; what was the cost; what salary; how many dollars; how many euros; how many pounds; how many rubles; сколько денег; сколько стоит; сколько стоят; сколько стоила; сколько стоило; сколько стоил; сколько стоили; сколько будет стоить; во сколько обошелся; во сколько обошлась; во сколько обошлось; во сколько обойдется; почем; по какой цене; какая цена; какова цена; какая стоимость; какова стоимость; какую сумму; какая сумма; какова сумма; на какую сумму; за какую сумму; сколько долларов; сколько евро; сколько рублей; сколько платят; сколько заплатил; сколько заплатили; сколько заработал; сколько потратили')],
  ['duration', phrases('how long; how many years; how many days; how many months; how many weeks; how many hours; how many minutes; how many seconds; how many decades; how many centuries; сколько времени; как долго; сколько лет; сколько дней; сколько месяцев; сколько недель; сколько часов; сколько минут; какой срок; на какой срок; за какой срок; в течение какого времени; за какое время')],
  ['measure', phrases('how far; how tall; how high; how deep; how wide; how big; how large; how heavy; how fast; how close; how thick; how many miles; how many kilometers; how many kilometres; how many meters; how many metres; how many feet; how many acres; how many square; how many tons; how many tonnes; how many inches; what temperature; what distance; what speed; what height; what length; как далеко; на каком расстоянии; какое расстояние; какова длина; какая длина; какова высота; какая высота; какова площадь; какая площадь; какова температура; какая температура; при какой температуре; какова скорость; какая скорость; с какой скоростью; какова глубина; какая глубина; какова ширина; какой ширины; какой длины; какой высоты; какой площади; сколько километров; сколько миль; сколько метров; сколько гектаров; сколько тонн; насколько велик; насколько велика; насколько высок')],
  ['how many', phrases('how many; how often; what number; which number; сколько раз; сколько человек; сколько людей; сколько; сколькими; скольких; скольким; какое количество; каково количество; каково число; какое число; как часто; во сколько раз')],
  ['amount', phrases('how much; насколько; на сколько; что почем')],
  ['when', phrases('when; when\'s; whens; since when; how long ago; how soon; как давно; когда; с каких пор; до каких пор; в какие годы')],
  ['where', phrases('where; where\'s; wheres; whereabouts; откуда; куда; где; в каком месте; в каком городе; в какой стране; в каких странах; в каком штате; в каких городах; из какого города; из какой страны; в каком районе; в какой области; в каком регионе')],
  ['who', phrases('who; who\'s; whos; whom; whose; кто; кого; кому; кем; ком; чей; чья; чье; чьи; чьего; чьей; чьим; чьем; чьих')],
  ['why', phrases('why; what caused; what causes; for what reason; what is the reason; what was the reason; how come; what led to; почему; зачем; отчего; из за чего; по какой причине; по каким причинам; какова причина; с какой целью; для чего; ради чего')],
  ['which', phrases('which; what kind of; what kinds of; what type of; what types of; what sort of; какой; какая; какое; какие; какого; какому; каким; каком; какую; каких; какими; какою; который; которая; которое; которые; какова; каков; каково; каковы')],
  ['how', phrases('how; in what way; как; каким образом; каким способом')],
  ['what', phrases('what; what\'s; whats; what is; что; чего; чему; чем; чём; че; чо')],
];

/** Opening words of questions that want a yes or a no. */
export const YES_OR_NO: ReadonlySet<string> = new Set(
  'is are was were am do does did has have had can could will would should may might must разве неужели'.split(' '),
);
/** These ask for one wherever they stand. */
export const YES_OR_NO_ANYWHERE: ReadonlySet<string> = new Set(['ли', 'разве', 'неужели']);

/** Nouns after "which" and "what is the": what kind of answer they ask for. */
export const ASKED_NOUNS: Readonly<Partial<Record<AskedKind, string>>> = {
  person: `person man woman president minister premier chancellor king queen emperor prince princess pope general commander leader author writer poet composer
    artist painter actor actress singer musician player quarterback coach scientist researcher professor physicist chemist mathematician philosopher engineer inventor
    architect founder director ceo chairman chief head senator governor mayor ambassador spokesman spokeswoman explorer missionary monarch ruler khan sultan caliph
    lawyer judge journalist editor critic designer character student graduate alumnus surname official
    человек мужчина женщина президент министр премьер канцлер король королева император князь принц принцесса папа генерал командующий лидер глава автор писатель поэт композитор
    художник актер актриса певец певица музыкант игрок квотербек тренер ученый исследователь профессор физик химик математик философ инженер изобретатель
    архитектор основатель директор председатель начальник сенатор губернатор мэр посол представитель мореплаватель миссионер монарх правитель хан султан халиф
    юрист судья журналист редактор критик дизайнер персонаж студент выпускник фамилия чиновник`,
  organisation: `company firm corporation organisation organization agency party team club university college school bank ministry department newspaper network channel band group
    church court council committee commission parliament government institution institute league army airline studio publisher magazine station hospital foundation union body entity
    компания фирма корпорация организация агентство партия команда клуб университет колледж школа банк министерство ведомство газета сеть канал ансамбль группа
    церковь суд совет комитет комиссия парламент правительство учреждение институт лига армия авиакомпания студия издательство журнал станция больница фонд союз орган`,
  place: `country city town state region province district county river lake sea ocean mountain island continent street neighborhood neighbourhood area place location capital stadium village valley
    border coast port airport planet nation territory colony settlement park museum building castle palace hotel
    страна город штат регион провинция район округ область река озеро море океан гора остров континент материк улица местность место столица стадион деревня село долина
    граница побережье порт аэропорт планета государство территория колония поселение парк музей здание замок дворец гостиница отель`,
  year: 'year год',
  day: 'date day дата число день',
  period: 'century decade era period season век столетие десятилетие эпоха период',
  percent: 'percentage percent proportion share процент доля',
  money: 'price cost salary budget revenue fee fine amount sum цена стоимость зарплата бюджет доход выручка штраф сумма',
  measure: 'temperature distance height length width depth speed weight size wavelength frequency температура расстояние высота длина ширина глубина скорость вес размер площадь частота масса',
  age: 'age возраст',
  'how many': 'number population quantity rate численность население количество',
};
