/** What every handler of the bot can reach. */
import type { Context } from 'grammy';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { Texts } from '../texts/texts.ts';
import type { Collecting } from './collect-setup.ts';
import type { Conversations } from './conversations.ts';

/** What the bot is made of, given once. */
export interface Dependencies {
  readonly library: Library;
  readonly log: Log;
  /** Ids of users and groups that may ask; absent or empty: everyone. */
  readonly users?: ReadonlySet<number>;
  /** Adding and removing articles; absent: nobody may. */
  readonly collecting?: Collecting | undefined;
}

interface Verbatim extends Dependencies {
  /** The interface in the language of the user of this update. */
  readonly texts: Texts;
  readonly conversations: Conversations;
}

export type BotContext = Context & { verbatim: Verbatim };
