/** What adding and removing articles needs, made once. */
import { Collection } from '../collect/collection.ts';
import { fetchLink } from '../collect/link.ts';
import type { FetchedPage } from '../collect/link.ts';

/** Adding and removing articles from Telegram. */
export interface Collecting {
  readonly admins: ReadonlySet<number>;
  readonly collection: Collection;
  readonly fetchLink: (link: string) => Promise<FetchedPage>;
  /** Whether somebody who may not is to be told so now, for a kind of attempt. */
  readonly refuses: (user: number, kind: string) => boolean;
}

export interface CollectingOptions {
  /** Numeric user ids. */
  readonly admins: Iterable<number>;
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Tests give their own. */
  readonly fetchLink?: Collecting['fetchLink'];
  readonly now?: () => Date;
}

/** Ten files sent together are refused once. */
const REFUSAL_MILLISECONDS = 60_000;
const MOST_REFUSALS = 1000;

/** For `Dependencies.collecting`; undefined when there are no administrators, and then nobody is told of any of it. */
export function createCollecting({ admins, corpusDir, dataDir, now = () => new Date(), ...own }: CollectingOptions): Collecting | undefined {
  const ids = new Set(admins);
  if (ids.size === 0) return undefined;
  const refused = new Map<string, number>();
  return {
    admins: ids,
    collection: new Collection({ corpusDir, dataDir, now }),
    fetchLink: own.fetchLink ?? ((link) => fetchLink(link)),
    refuses: (user, kind) => {
      const key = `${user} ${kind}`;
      const time = now().getTime();
      if (time - (refused.get(key) ?? -Infinity) < REFUSAL_MILLISECONDS) return false;
      if (refused.size >= MOST_REFUSALS) refused.clear();
      refused.set(key, time);
      return true;
    },
  };
}
