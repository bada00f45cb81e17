/** The real program, as a service manager runs it, talking to the fake. Needs `npm run build`. */
import path from 'node:path';
import { SEED_FOLDER } from '../articles.ts';
import type { FakeTelegram } from '../fake-api/telegram.ts';
import { ROOT, start } from '../processes.ts';
import type { Child } from '../processes.ts';

export interface BotOptions {
  /** Sends at Telegram's pace when many wait, and keeps quotas; false by default, for most tests are about something else. */
  readonly paced?: boolean;
  /** Its articles; by default those of the project. */
  readonly corpusDir?: string;
}

const LIFE = 600_000;

/** Starts it on a data folder; every word that it says is logged, for the search for secrets. */
export function startBot(telegram: FakeTelegram, dataDir: string, { paced = false, corpusDir = SEED_FOLDER }: BotOptions = {}): Promise<Child> {
  return start([path.join(ROOT, 'dist/main.js'), ...(paced ? [] : ['--unpaced'])], {
    env: { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: corpusDir, DATA_DIR: dataDir, LOG_LEVEL: 'debug' },
    life: LIFE,
  });
}
