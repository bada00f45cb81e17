/**
 * The type of a question, for tables: its first question word, by this fixed rule. It is deliberately not
 * the bot's own classifier, so that a change of that one cannot move questions between the rows.
 */

/** Types in the order of tables, with the words that make them; `how` and `what` look at the next word too. */
const WORDS: readonly (readonly [type: string, words: string])[] = [
  ['when', 'when whens'],
  ['where', 'where wheres'],
  ['who', 'who whom whose whos'],
  ['how many', ''],
  ['how much', ''],
  ['why', 'why'],
  ['how', 'how hows'],
  ['which', 'which'],
  ['what + noun', ''],
  ['what', 'what whats'],
  ['когда', 'когда'],
  ['где', 'где куда откуда'],
  ['кто', 'кто кого кому кем ком чей чья чье чьи чьего чьей чьему чьим чьем чью чьих чьими'],
  ['сколько', 'сколько скольких скольким сколькими скольки насколько почем'],
  ['почему', 'почему зачем отчего'],
  ['как', 'как'],
  [
    'какой',
    'какой какая какое какие какого какому каким каком какую каких какими каков какова каково каковы',
  ],
  ['что', 'что чего чему чем че чо'],
];

const OTHER = 'other';

/** After "what" these are no noun: auxiliaries, words of grammar, and verbs that often follow at once. */
const NO_NOUN = new Set(
  `is are was were am be been being do does did has have had can could will would shall should may might must
   isn't aren't wasn't weren't don't doesn't didn't won't
   the a an this that these those i you he she it we they his her its their my your our
   of in on at for to from with by about as else exactly typically
   happened happens happen occurs caused causes made makes led leads got gets gave gives helped brought took takes
   said says shows includes completed prompted drove`.split(/\s+/),
);

const TYPE_OF_WORD = new Map(WORDS.flatMap(([type, words]) => words.split(' ').filter(Boolean).map((word) => [word, type] as const)));

/** All types, in the order of tables. */
export const QUESTION_TYPES: readonly string[] = [...WORDS.map(([type]) => type), OTHER];

/** The type of a question in English or Russian; `other` for one without a question word. */
export function questionType(question: string): string {
  const words = question.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const type = TYPE_OF_WORD.get(word.replace(/'(?:s|re|d|ll|ve)$/, ''));
    if (type === undefined) continue;
    const next = words[index + 1] ?? '';
    if (word === 'how' && (next === 'many' || next === 'much')) return `how ${next}`;
    if (word === 'what' && next !== '' && !NO_NOUN.has(next)) return 'what + noun';
    return type;
  }
  return OTHER;
}
