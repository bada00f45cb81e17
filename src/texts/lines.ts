/**
 * The lines that Verbatim says about itself, by name. A line missing in one language does not compile;
 * quotes are never translated.
 */

import type { Courtesy } from '../language/courtesies.ts';
import type { QuestionType } from '../language/question-kinds.ts';
import type { CollectTexts } from './collect-lines.ts';
import type { RecordsTexts } from './records-lines.ts';

/** The languages of the interface. */
export const LOCALES = ['en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Texts {
  readonly locale: Locale;
  /** A day, from `YYYY-MM-DD`. */
  day(date: string): string;
  /** From one day to a later one, as short as the language allows ("6–12 April 2020"). */
  days(from: string, to: string): string;

  /** `examples` are questions that have an answer; there may be none. */
  start(articles: number, examples: readonly string[]): string;
  help(botName: string): string;
  /** For groups where the bot sees commands, replies and mentions only. */
  readonly helpInGroups: string;
  /** When the bot comes into a group. */
  greeting(botName: string): string;
  /** To a command without a question: `example` is one, where there is one. */
  askHowTo(example: string | undefined): string;
  /** To a command that the bot does not have. */
  readonly unknownCommand: string;
  readonly notText: string;
  /** To people whom BOT_USERS leaves out. */
  readonly notForYou: string;
  /** To people who ask faster than the bot may answer, in a chat or above inline results. */
  readonly tooMany: string;
  readonly inlineTooMany: string;

  /** In return for a message that asks nothing. */
  readonly courtesies: Readonly<Record<Exclude<Courtesy, 'introduction' | 'help'>, string>>;

  /** Above passages that do not answer. */
  readonly noAnswer: string;
  readonly nearest: string;
  /** Beside an inline result that does not answer. */
  readonly nearestResult: string;
  missing(words: readonly string[]): string;
  readonly nothingFound: string;
  /** Under that: the filters that were kept to, as written. */
  narrowedBy(filters: readonly string[]): string;
  /** Filters that no article meets, as written: searched without them. */
  unmet(filters: readonly string[]): string;
  /** To a question that only asks ("when?") when nothing was asked before it. */
  readonly askBack: string;
  readonly noArticles: string;

  /** Above values that contradict each other. */
  readonly sourcesDiffer: string;
  /** Beside an answer that several articles give. */
  sourcesAgree(count: number): string;
  /** How long ago a day was, seen from another; both YYYY-MM-DD. Null for days to come. */
  age(date: string, today: string): string | null;
  /** Beside a source: the day that words of its quote mean. */
  meaning(words: string, day: string): string;
  /** Under a source: other outlets with the same passage. */
  alsoIn(outlets: readonly string[]): string;
  /** Above an answer about a message that somebody pointed at. */
  searchedFor(text: string): string;
  readonly nothingToPointAt: string;
  /** To "source?" when nothing is pointed at. */
  readonly pointHowTo: string;
  /** Above an answer to a question that was repaired or leans on an earlier one. */
  askedAs(question: string): string;

  readonly moreButton: string;
  readonly aloneButton: string;
  readonly previousButton: string;
  readonly nextButton: string;
  readonly questionGone: string;
  readonly somethingFailed: string;

  sourcesHeading(articles: number, page: number, pages: number): string;
  paragraphs(count: number): string;
  /** In the list of sources, for an article without a publisher. */
  readonly unknownPublisher: string;
  readonly byPublisherButton: string;
  readonly byDayButton: string;
  readonly backToSources: string;
  /** Above the newest articles: how many of all. */
  latestHeading(shown: number, of: number): string;
  readonly unknownDay: string;

  /** Why an answer is what it is. */
  readonly why: WhyTexts;

  /** What can be done with a quoted passage. */
  readonly passage: PassageTexts;

  /** What is kept of people and questions. */
  readonly records: RecordsTexts;

  /** Adding and removing articles, for administrators. */
  readonly collect: CollectTexts;

  /** Above inline results, leading to the private chat. */
  readonly inlineAsk: string;
  readonly inlineNothing: string;
  /** Questions shown to newcomers where the articles are about them. */
  readonly examples: readonly string[];

  /** In the terminal: how to get into Telegram. */
  readonly tokenHint: string;

  /** Command → description, as Telegram's menu shows them. */
  readonly commands: Readonly<Record<CommandName, string>>;
  /** The bot's name in Telegram, where its owner has left it the project's. */
  readonly name: string;
  readonly description: string;
  readonly shortDescription: string;
}

/** Buttons under quotes: `number` is that of the quote, null where there is only one. */
export interface PassageTexts {
  contextButton(number: number | null): string;
  sourceButton(number: number | null): string;
  copyButton(number: number | null): string;
  shareButton(number: number | null): string;
  /** Under a message sent inline: the passage in the chat with the bot. */
  readonly privateButton: string;

  readonly earlierButton: string;
  readonly laterButton: string;
  readonly backToAnswer: string;
  readonly backToQuote: string;
  /** The paragraphs of a page, of all those of an article. */
  paragraphs(first: number, last: number, of: number): string;

  /** Above the nearest passage when the one meant is no longer there. */
  readonly changed: string;
  readonly gone: string;
}

/** The ranking of an answer in words. Points come as they are to be shown. */
export interface WhyTexts {
  readonly button: string;
  readonly nothingAsked: string;

  readonly heading: string;
  readonly types: Readonly<Record<QuestionType, string>>;
  ignored(words: readonly string[]): string;
  readonly filtered: string;

  readonly wordsHeading: string;
  /** What may stand for a word, by its kind. */
  readonly standIns: Readonly<Record<'synonym' | 'translation' | 'like meaning' | 'value' | 'name' | 'repair', string>>;
  readonly inTitle: string;
  /** Of a word that the first passage lacks: the passages that have it. */
  elsewhere(passages: number): string;
  /** Of such a word that only others stand for. */
  readonly onlyOthers: string;
  readonly unknown: string;
  lighterWords(count: number): string;

  pointsHeading(points: string): string;
  readonly features: Readonly<Record<RankingFeature, string>>;

  readonly nextHeading: string;
  behind(points: string): string;
  /** The features in which a passage is furthest behind. */
  mostIn(features: readonly string[]): string;
  readonly noNext: string;
  readonly noPassages: string;
}

/** What passages get points for. */
type RankingFeature =
  | 'bm25' | 'coverage' | 'sentence' | 'title' | 'titleOnly' | 'neighbours' | 'article' | 'language'
  | 'order' | 'kind' | 'kindNear' | 'length' | 'lead' | 'context' | 'contextWords' | 'phrase';

/** The commands, in the order of the menu. */
export const COMMANDS = ['ask', 'latest', 'sources', 'why', 'language', 'help', 'forget', 'start'] as const;
export type CommandName = (typeof COMMANDS)[number];
