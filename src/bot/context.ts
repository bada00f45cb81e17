/** What every handler of the bot can reach. */
import type { Context } from 'grammy';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Records } from '../records/records.ts';
import type { Texts } from '../texts/texts.ts';
import type { Collecting } from './collect-setup.ts';
import type { Conversations } from './conversations.ts';
import type { Memory } from './memory.ts';
import type { Quotas } from './quota.ts';

/** What the bot is made of, given once. */
export interface Dependencies {
  readonly library: Library;
  readonly log: Log;
  /** Ids of users and groups that may ask; absent or empty: everyone. */
  readonly users?: ReadonlySet<number>;
  /** How much anybody may ask; absent: without end. */
  readonly quotas?: Quotas | undefined;
  /** Told what is asked and answered. */
  readonly metrics?: Metrics | undefined;
  /** Adding and removing articles; absent: nobody may. */
  readonly collecting?: Collecting | undefined;
  /** What is kept of people and questions; absent: kept in memory. */
  readonly records?: Records | undefined;
  /** The day it is, YYYY-MM-DD; absent: by the machine's clock. */
  readonly today?: (() => string) | undefined;
}

interface Verbatim extends Dependencies {
  readonly today: () => string;
  readonly records: Records;
  /** The interface in the language of the user of this update. */
  readonly texts: Texts;
  readonly conversations: Conversations;
  readonly memory: Memory;
}

export type BotContext = Context & { verbatim: Verbatim };
