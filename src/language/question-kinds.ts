/** What questions ask for. */

/** Kinds of what questions ask for, as fine as they tell it apart, each with how it is asked for; null where nothing tells. */
export const TYPE_OF = {
  when: 'when', year: 'when', month: 'when', day: 'when', time: 'when', period: 'when',
  who: 'who', person: 'who', organisation: 'who', where: 'where', place: 'where',
  'how many': 'how many', amount: 'how much', money: 'how much', percent: 'how many', duration: 'how many', age: 'how many', measure: 'how many',
  which: 'which', what: 'what', why: 'why', how: 'how', 'yes or no': 'yes or no', anything: null,
} as const;
export type AskedKind = keyof typeof TYPE_OF;
export const ASKED_KINDS = Object.keys(TYPE_OF) as readonly AskedKind[];

/** Types of questions: how they ask. */
export type QuestionType = NonNullable<(typeof TYPE_OF)[AskedKind]>;
