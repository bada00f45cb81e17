/** A bot as bare as grammY allows: it sends back what it gets, so many updates at a time, and keeps nothing. */
import { Bot } from 'grammy';

/** Polls for ever; the next batch is asked for while the last is handled, as @grammyjs/runner does it. */
export async function runEchoBot(root: string, token: string, atOnce: number): Promise<never> {
  const bot = new Bot(token, { client: { apiRoot: root } });
  bot.on('message:text', (ctx) => ctx.reply(ctx.msg.text));
  await bot.init();
  const running = new Set<Promise<void>>();
  for (let offset = 0; ; ) {
    const updates = await bot.api.getUpdates({ offset, limit: 100, timeout: 30 });
    for (const update of updates) {
      offset = update.update_id + 1;
      if (running.size >= atOnce) await Promise.race(running);
      const handling = bot.handleUpdate(update).finally(() => running.delete(handling));
      running.add(handling);
    }
  }
}
