/**
 * The lines that Verbatim says about itself, by name. A line missing in one language does not compile;
 * quotes are never translated.
 */

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
  /** To people whom BOT_USERS leaves out. */
  readonly notForYou: string;

  /** Above passages that do not answer. */
  readonly noAnswer: string;
  readonly nearest: string;
  missing(words: readonly string[]): string;
  readonly nothingFound: string;
  readonly noArticles: string;

  /** Under a source: other outlets with the same passage. */
  alsoIn(outlets: readonly string[]): string;
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

  /** Adding and removing articles, for administrators. */
  readonly collect: CollectTexts;

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

export interface CollectTexts {
  readonly help: string;
  readonly onlyAdmins: string;
  readonly command: string;

  /** Above what was understood of a file. */
  added(articles: number): string;
  readonly known: string;
  readonly unknownDate: string;
  dropped(lines: number): string;
  moreArticles(count: number): string;

  readonly undoButton: string;
  readonly removeButton: string;
  readonly keepButton: string;
  readonly putBackButton: string;

  removable(files: number, page: number, pages: number): string;
  matching(files: number, shown: number): string;
  readonly nothingAdded: string;
  readonly nothingMatches: string;
  askRemove(title: string, file: string): string;
  removed(file: string): string;
  restored(file: string): string;
  readonly kept: string;

  /** What could not be done, and why. `reason` comes from the reader of the file. */
  unreadable(reason: string): string;
  readonly readOnly: string;
  readonly gone: string;
  readonly taken: string;
  readonly wrongKind: string;
  readonly tooLarge: string;
  readonly notDownloaded: string;
  readonly noText: string;
  readonly link: Readonly<Record<LinkTrouble, string>>;
}

/** Why a link was not fetched. */
type LinkTrouble =
  | 'notALink' | 'scheme' | 'userinfo' | 'port' | 'address' | 'unknownHost' | 'redirects'
  | 'tooLarge' | 'tooSlow' | 'type' | 'encoding' | 'status' | 'unreachable';

/** The commands, in the order of the menu. */
export const COMMANDS = ['ask', 'sources', 'help', 'start'] as const;
export type CommandName = (typeof COMMANDS)[number];
