/**
 * What Verbatim says about itself, in the reader's language. A line missing in one language does not
 * compile; quotes are never translated.
 */
import { english } from './english.ts';
import { russian } from './russian.ts';

/** The languages of the interface. */
export const LOCALES = ['en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Texts {
  readonly locale: Locale;
  /** A day, from `YYYY-MM-DD`. */
  day(date: string): string;

  start(articles: number): string;
  help(botName: string): string;
  /** For groups where the bot sees commands, replies and mentions only. */
  readonly helpInGroups: string;
  readonly askHowTo: string;
  readonly notText: string;

  /** Above passages that do not answer. */
  readonly noAnswer: string;
  readonly nearest: string;
  missing(words: readonly string[]): string;
  readonly nothingFound: string;
  readonly noArticles: string;

  readonly moreButton: string;
  readonly previousButton: string;
  readonly nextButton: string;
  readonly questionGone: string;
  readonly somethingFailed: string;

  sourcesHeading(articles: number, page: number, pages: number): string;
  paragraphs(count: number): string;
  /** In the list of sources, for an article without a publisher. */
  readonly unknownPublisher: string;

  /** Above inline results, leading to the private chat. */
  readonly inlineAsk: string;
  readonly inlineNothing: string;

  /** In the terminal: how to get into Telegram. */
  readonly tokenHint: string;

  /** Command → description, as Telegram's menu shows them. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly description: string;
  readonly shortDescription: string;
}

/** The commands, in the order of the menu. */
export const COMMANDS = ['ask', 'sources', 'help', 'start'] as const;
export type CommandName = (typeof COMMANDS)[number];

const TEXTS: Readonly<Record<Locale, Texts>> = { en: english, ru: russian };

/** The texts for a `language_code` as Telegram gives it; English when it is neither language. */
export function textsFor(languageCode: string | undefined): Texts {
  const code = languageCode?.split('-')[0];
  return TEXTS[LOCALES.find((locale) => locale === code) ?? 'en'];
}
