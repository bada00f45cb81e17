/** The words by which questions ask, in order: the first rule with a phrase in the question decides. */

export type QuestionType =
  | 'when'
  | 'where'
  | 'who'
  | 'how many'
  | 'how much'
  | 'why'
  | 'how'
  | 'which'
  | 'what'
  | 'yes or no';

interface QuestionRule {
  readonly kind: QuestionType;
  readonly phrases: readonly (readonly string[])[];
  /** The phrase asks only at the beginning: "is it signed", but not "it is signed". */
  readonly opening: boolean;
}

const rule = (kind: QuestionType, phrases: string, opening = false): QuestionRule => ({ kind, phrases: split(phrases), opening });

/** Phrases separated by semicolons, longer ones before their beginnings. */
function split(phrases: string): string[][] {
  return phrases
    .split(';')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '');
}

export const QUESTION_RULES: readonly QuestionRule[] = [
  // Before "what", for what follows them begins with «что» as a joining word.
  rule('yes or no', 'is it true that; is it true; правда ли что; правда ли; верно ли что; верно ли'),
  rule('how much', 'how much money; how much; at what price; what price; what does it cost; почем; какова цена; по какой цене; за какую сумму; какая сумма; насколько; во сколько раз; во сколько обошлось; во сколько обойдется; сколько стоит; сколько стоят; сколько стоила; сколько стоило; сколько стоить; сколько денег; сколько рублей; сколько долларов; сколько евро'),
  rule('when', 'what time; what date; what day; what year; which year; what month; which month; what century; which century; what decade; when; when\'s; since when; how long ago; how soon; в каком году; в каких годах; в котором часу; во сколько; в каком месяце; какого числа; какого года; какой год; в какой день; в каком веке; какая дата; с какого числа; до какого числа; с каких пор; когда; как давно; как скоро'),
  rule('how many', 'how many; how long; how often; how old; how far; how big; how large; how tall; how high; how fast; how deep; how wide; how heavy; what percentage; what percent; what share; what proportion; what number; сколько; скольким; скольких; сколькими; сколько лет; сколько времени; как долго; как часто; как далеко; какой процент; какая доля; какое количество; какое число; какой возраст'),
  rule('where', 'where; in what country; in which country; in what city; in which city; which country; what country; what city; which city; what place; what state; where from; where\'s; где; куда; откуда; в какой стране; в каком городе; в какой области; в каком регионе; в каких странах; в каких городах; в каком месте; из какой страны; из какого города'),
  rule('who', 'who; whom; whose; who is; who\'s; кто такой; кто такая; кто такие; кто это; кто; кого; кому; кем; ком; чей; чья; чье; чьи; чьего; чьей; чьих'),
  rule('why', 'why; why\'s; for what reason; what is the reason; what was the reason; how come; what caused; what causes; what led to; почему; зачем; отчего; из за чего; по какой причине; в связи с чем; с какой целью; для чего; ради чего; в чем причина; какова причина'),
  rule('which', 'which; what kind of; what type of; what sort of; which of; какой; какая; какое; какие; какого; какому; каким; каком; какую; каких; какими; который; которая; которое; которые'),
  rule('how', 'how; how\'s; in what way; как; каким образом; каким способом'),
  rule('what', 'what; whats; what\'s; what is; что; чего; чему; чем; о чем; чём; каков; какова; каково; каковы'),
  rule('yes or no', 'is; are; was; were; do; does; did; has; have; had; can; could; will; would; should; may; might; разве; неужели', true),
  rule('yes or no', 'ли'),
];

/** Politeness and chat around a question. */
export const QUESTION_NOISE: readonly (readonly string[])[] = split(
  'hello; hi there; good morning; good afternoon; good evening; thanks in advance; thank you in advance; thanks; thank you; can you tell me; could you tell me; please tell me; tell me about; tell me; do you know; does anyone know; anyone know; i want to know; i would like to know; id like to know; i wonder; any idea; any news on; any news about; remind me; show me; find me; give me; please; btw; ' +
    'привет; здравствуйте; здравствуй; добрый день; добрый вечер; доброе утро; заранее спасибо; спасибо заранее; спасибо; скажи пожалуйста; скажите пожалуйста; подскажи пожалуйста; подскажите пожалуйста; пожалуйста; скажи; скажите; подскажи; подскажите; расскажи; расскажите; напомни; напомните; покажи; покажите; найди; найдите; не знаешь; не знаете; кто нибудь знает; кто знает; интересно; хочу знать; хочу узнать; можете сказать; можешь сказать; что там с; что там со; что там; а что; а кто',
);
