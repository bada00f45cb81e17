/** The words by which questions ask, folded, in both languages: data for `question.ts`. */
import type { AskedKind } from './question-kinds.ts';

/** A phrase by which a question asks. */
export interface AskingPhrase {
  /** What it asks for; null where it only goes along with a question. */
  readonly kind: AskedKind | null;
  /** Of the phrases in a question that of the first rule tells what is asked for. */
  readonly rule: number;
  readonly words: readonly string[];
  /** Words at its beginning that only ask; those behind them are looked for as well. */
  readonly asking: number;
}

/**
 * The rules in order. Phrases stand between semicolons, words that may stand for each other between bars; words
 * that are looked for as well in brackets.
 */
const RULES: readonly (readonly [kind: AskedKind | null, phrases: string])[] = [
  // Before "what", for what follows them begins with «что» as a joining word.
  ['yes or no', 'is it true; is it true that; правда ли; правда ли что; верно ли; верно ли что; ли; разве; неужели'],
  ['time', 'what time; what|which hour; в котором часу; который час; в какое время'],
  ['year', 'в котором году'],
  ['day', 'какого числа; какому числу'],
  ['period', 'в какое время года'],
  ['percent', 'how many [percent]; какая|какую [часть]; сколько [процентов]; на сколько [процентов]'],
  ['age', 'how old; сколько лет было; сколько [ему|ей лет]; сколько лет [ему|ей]; скольки лет'],
  [
    'money',
    'how much money; how much [did it cost]; what does [it cost]; how many [dollars|euros|pounds|rubles]; ' +
      'сколько денег|долларов|евро|рублей; сколько стоит|стоят|стоил|стоила|стоило|стоили|стоить; сколько будет стоить; ' +
      'во сколько обошелся|обошлась|обошлось|обошлись|обойдется|обойдутся; почем; сколько [платят|заплатил|заплатили|заработал|потратили]',
  ],
  [
    'duration',
    'how long; how many [years|days|months|weeks|hours|minutes|seconds|decades|centuries]; ' +
      'как долго; сколько времени|лет; сколько [дней|месяцев|недель|часов|минут]; в течение какого времени; за какое время',
  ],
  [
    'measure',
    'how far|tall|high|deep|wide|big|large|heavy|fast|close|thick; ' +
      'how many [miles|kilometers|kilometres|meters|metres|feet|acres|square|tons|tonnes|inches]; ' +
      'как далеко; насколько [велик|велика|высок]; сколько [километров|миль|метров|гектаров|тонн]',
  ],
  ['how many', 'how many; how often; сколько; скольким; скольких; сколькими; сколько [раз|человек|людей]; во сколько раз; какое|каково число; как часто'],
  ['amount', 'how much; насколько; на сколько; что почем'],
  ['when', "when; when's; whens; since when; how long ago; how soon; когда; как давно|скоро; с каких пор; до каких пор"],
  [
    'where',
    "where; where's; wheres; whereabouts; in|from what|which country|city|place; где; куда; откуда; " +
      'в каком месте|городе|районе|регионе|штате; в какой стране|области; в каких странах|городах; из какого города; из какой страны',
  ],
  // «Кем он работал»: an occupation, not a person.
  ['what', 'кем [работает|работают|работал|работала|работали|служил|служила|трудится|трудился|трудилась]; кем [он|она] [работает|работал|работала|служил|служила|был|была]'],
  ['who', "who; who's; whos; whom; whose; кто; кто такой|такая|такие|это|знает; кого; кому; кем; ком; чей; чья; чье; чьи; чьего; чьей; чьим; чьем; чьих"],
  [
    'why',
    "why; why's; for what reason; what is|was the reason; how come; what caused|causes; what led to; " +
      'почему; зачем; отчего; из за чего; по какой причине; по каким причинам; какова причина; в чем причина; в связи с чем; с какой целью; для|ради чего',
  ],
  [
    'which',
    'which; what kind|kinds|type|types|sort of; ' +
      'какой; какая; какое; какие; какого; какому; каким; каком; какую; каких; какими; какою; который; которая; которое; которые; каков; какова; каково; каковы',
  ],
  ['how', "how; how's; in what way; как; каким образом|способом"],
  ['what', "what; what's; whats; what is; что; что такое; чего; чему; чем; о чем; чо; че; что там; что там с|со"],
  // Politeness and chat around a question.
  [
    null,
    'hello; hi there; good morning|afternoon|evening; thanks; thanks in advance; thank you; thank you in advance; please; can|could you tell me; please tell me; tell me; tell me about; ' +
      'do you know; does anyone know; anyone know; i want to know; i would like to know; id like to know; i wonder; any idea; any news on|about; remind|show|find|give me; btw; summarize; summarise; summary of; give me a summary of; ' +
      'привет; здравствуйте; здравствуй; добрый день|вечер; доброе утро; спасибо; заранее спасибо; спасибо заранее; пожалуйста; ' +
      'скажи; скажите; подскажи; подскажите; расскажи; расскажите; напомни; напомните; покажи; покажите; найди; найдите; перескажи; перескажите; объясни; объясните; переведи; переведите; краткое содержание; сделай|дай краткое содержание; в двух словах; не знаешь|знаете; кто нибудь знает; интересно; хочу знать|узнать; можете|можешь сказать',
  ],
];

export const ASKING_PHRASES: readonly AskingPhrase[] = RULES.flatMap(([kind, phrases], rule) =>
  phrases.split(';').flatMap((phrase) => {
    const written = phrase.trim();
    const [asking = ''] = written.split('[');
    return spelledOut(written.replace(/[[\]]/g, '')).map((words) => ({ kind, rule, words, asking: wordsOf(asking).length }));
  }),
);

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').filter((word) => word !== '');
}

/** The phrases that a phrase with alternatives stands for. */
function spelledOut(phrase: string): string[][] {
  return wordsOf(phrase).reduce<string[][]>((all, word) => all.flatMap((before) => word.split('|').map((own) => [...before, own])), [[]]);
}

/** Opening words of questions that want a yes or a no; elsewhere they ask nothing: "it is signed". */
export const YES_OR_NO_OPENINGS: ReadonlySet<string> = new Set(
  'is are was were am do does did has have had can could will would should may might must'.split(' '),
);

/** Values that "which" and "what is the" ask for by name, in the forms in which they do: these words only ask. */
export const VALUE_NOUNS: Readonly<Partial<Record<AskedKind, string>>> = {
  year: 'year years год года году годом годы годах',
  month: 'month months месяц месяца месяце',
  day: 'date dates day days дата дату даты датой день дни дня',
  period: 'century centuries decade decades era season period periods век века веке столетие столетии десятилетие десятилетии десятилетия эпоха эпоху период периода периоде',
  percent: 'percentage percentages percent proportion share fraction portion процент процента проценту процентом процентов доля долю доли долей',
  age: 'age ages возраст возраста возрасте',
  'how many': 'number numbers quantity количество количества',
};

/** Nouns in the same place that are looked for as well, by what kind of answer they ask for. */
export const THING_NOUNS: Readonly<Partial<Record<AskedKind, string>>> = {
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
  money: 'price cost salary budget revenue fee fine amount sum цена стоимость зарплата бюджет доход выручка штраф сумма',
  duration: 'duration срок длительность продолжительность',
  measure: 'temperature distance height length width depth speed weight size wavelength frequency температура расстояние высота длина ширина глубина скорость вес размер площадь частота масса',
  'how many': 'population rate численность население',
};

/** All words that only ask. */
export const ASKING_WORDS: ReadonlySet<string> = new Set([
  ...ASKING_PHRASES.flatMap(({ words, asking }) => words.slice(0, asking)),
  ...Object.values(VALUE_NOUNS).flatMap(wordsOf),
]);
