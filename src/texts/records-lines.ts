/** The lines about what is kept of people and questions: the language chosen, feedback, statistics, and how to have it all forgotten. */

/** Choosing the language of the interface. */
export interface LanguageTexts {
  readonly ask: string;
  /** The name of this language, in itself. */
  readonly own: string;
  readonly asInTelegram: string;
  /** After the choice, in the language chosen. */
  readonly chosen: string;
}

/** Saying whether an answer helped. */
export interface FeedbackTexts {
  readonly thanksHelpful: string;
  readonly thanksUnhelpful: string;
}

/** What was kept of somebody, in parts of one sentence. */
export interface ForgetTexts {
  questions(count: number): string;
  readonly language: string;
  judgements(count: number): string;
  forgotten(parts: readonly string[]): string;
  readonly nothing: string;
}

/** Statistics, for administrators. */
export interface StatsTexts {
  readonly onlyAdmins: string;
  readonly command: string;
  readonly help: string;
  readonly heading: string;
  readonly none: string;
  totals(questions: number, declined: number, since: string): string;
  judgements(helpful: number, unhelpful: number, chosen: number, repeated: number): string;
  corpus(articles: number, passages: number, unreadable: number): string;
  readonly unanswered: string;
  readonly mostAsked: string;
  readonly slowest: string;
  times(count: number): string;
  readonly milliseconds: string;
}

export interface RecordsTexts {
  readonly language: LanguageTexts;
  readonly feedback: FeedbackTexts;
  readonly forget: ForgetTexts;
  readonly stats: StatsTexts;
}
