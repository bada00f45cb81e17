/** The lines about adding and removing articles, for administrators. */

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
