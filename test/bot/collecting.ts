/** A bot with administrators, a corpus and a Telegram of its own, for tests of adding and removing. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Message, Update } from 'grammy/types';
import { onTestFinished } from 'vitest';
import { ALLOWED_UPDATES, createBot } from '../../src/bot/bot.ts';
import { createCollecting } from '../../src/bot/collect-setup.ts';
import type { Collecting } from '../../src/bot/collect-setup.ts';
import { Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import type { FakeTelegram } from '../fake-api/telegram.ts';
import type { Person } from '../fake-api/people.ts';
import { folderOf } from '../folders.ts';

export const ADMIN = 5005;
export const TEXT = 'The treaty was signed in the town hall on a rainy Tuesday morning, as the mayor had promised before the election.';
/** An article as a file. */
export const ARTICLE = `Treaty signed at last\n${TEXT}\n`;

export interface Scene {
  readonly telegram: FakeTelegram;
  readonly admin: Person;
  readonly stranger: Person;
  readonly corpus: string;
  readonly data: string;
  readonly library: Library;
  /** Links that were asked for. */
  readonly fetched: string[];
  readonly logged: string[];
  /** Hands over what has come; gives the texts that the bot has sent or shown for it. */
  readonly handle: () => Promise<string[]>;
  /** Paths of all files in the corpus, hidden ones too. */
  readonly files: () => Promise<string[]>;
  /** The bot's last message to somebody, as it is now. */
  readonly last: (person: Person) => Message;
}

export interface SceneOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly fetchLink?: Collecting['fetchLink'];
  readonly admins?: readonly number[];
}

/** Opens one, for one test. */
export async function openScene({ files = {}, language = 'en', admins = [ADMIN], fetchLink }: SceneOptions = {}): Promise<Scene> {
  const telegram = await startFakeTelegram();
  onTestFinished(() => telegram.stop());
  // Opened once: opening a chat anew forgets what was said in it.
  const open = telegram.privateChat.bind(telegram);
  const chats = new Map<number, ReturnType<typeof open>>();
  telegram.privateChat = (person) => {
    const chat = chats.get(person.id) ?? open(person);
    chats.set(person.id, chat);
    return chat;
  };
  const root = await folderOf();
  const [corpus, data] = [path.join(root, 'corpus'), path.join(root, 'data')];
  await mkdir(corpus);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(corpus, file)), { recursive: true });
    await writeFile(path.join(corpus, file), content);
  }
  const [fetched, logged]: [string[], string[]] = [[], []];
  const library = await Library.open(corpus);
  const collecting = createCollecting({
    admins,
    corpusDir: corpus,
    dataDir: data,
    fetchLink: (link) => {
      fetched.push(link);
      return fetchLink?.(link) ?? Promise.reject(new Error('no web in this test'));
    },
  });
  const log = createLog('debug', (line) => logged.push(line));
  const bot = createBot(telegram.token, { library, log, collecting }, { client: { apiRoot: telegram.root, fetch: globalThis.fetch } });
  await bot.init();
  let offset = 0;
  let seen = telegram.calls.length;
  return {
    telegram,
    admin: telegram.user({ id: ADMIN, language_code: language }),
    stranger: telegram.user({ language_code: language }),
    corpus,
    data,
    library,
    fetched,
    logged,
    handle: async () => {
      const updates: Update[] = await bot.api.getUpdates({ offset, timeout: 0, allowed_updates: ALLOWED_UPDATES });
      for (const update of updates) await bot.handleUpdate(update);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      const calls = telegram.calls.slice(seen);
      seen = telegram.calls.length;
      return calls.flatMap(({ method, params }) => (method === 'getUpdates' || !('text' in params) ? [] : [String(params['text' as never])]));
    },
    files: () => filesIn(corpus),
    last: (person) => {
      const message = telegram.sent(telegram.privateChat(person)).at(-1);
      if (message === undefined) throw new Error('the bot has sent nothing');
      return message;
    },
  };
}

/** Paths of all files under a folder; none when there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).toSorted();
}
