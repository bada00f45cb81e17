/** What is kept of people, over a restart of the whole program. Needs `npm run build`, which `npm test` does first. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_FOLDER } from '../articles.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';
import { ROOT, start } from '../processes.ts';

const SLOWLY = 10_000;

it('the language that somebody chose and what they thought of an answer survive a restart, and are forgotten when they ask', async () => {
  const telegram = await startFakeTelegram();
  const env = { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, DATA_DIR: await folderOf() };
  const anna = telegram.user({ language_code: 'en' });
  const chat = telegram.privateChat(anna);
  const { language, forget } = textsFor('ru').records;
  try {
    const first = await start([path.join(ROOT, 'dist/main.js')], { env });
    anna.says(chat, '/language ru');
    await telegram.next('sendMessage', { text: language.chosen }, SLOWLY);
    anna.says(chat, 'when will it be signed?');
    const { result: answer } = await telegram.next('sendMessage', {}, SLOWLY);
    const press = anna.presses(answer, '👍');
    await telegram.next('answerCallbackQuery', { callback_query_id: press.id }, SLOWLY);
    await telegram.drained(SLOWLY);
    expect(await first.end('SIGTERM')).toMatchObject({ status: 0 });

    await start([path.join(ROOT, 'dist/main.js')], { env });
    anna.says(chat, '/forget');
    const { params } = await telegram.next('sendMessage', {}, SLOWLY);
    expect(params.text).toBe(forget.forgotten([forget.language, forget.judgements(1)]));
    expect(telegram.refusals).toEqual([]);
  } finally {
    await telegram.stop();
  }
}, 40_000);
