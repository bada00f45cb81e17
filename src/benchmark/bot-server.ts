/** A Bot API server on this machine that asks questions and counts answers: as much of one as a measurement needs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serveOnLoopback } from './loopback-server.ts';
import type { LoopbackServer } from './loopback-server.ts';

export interface BotServer extends LoopbackServer {
  /** Asks so many questions at once, of the chats in turn; resolves with the milliseconds until the last was answered. */
  readonly ask: (count: number) => Promise<number>;
}

export interface BotServerOptions {
  readonly chats: number;
  readonly questions: readonly string[];
  /** Milliseconds before a call is answered. */
  readonly latency: number;
}

const FIRST_CHAT = 1000;
/** A poll that finds nothing is answered so soon, in milliseconds. */
const POLL_MILLISECONDS = 1000;
const POLL_STEP = 5;

interface Asked {
  readonly update_id: number;
  readonly message: object;
}

/** Listens on a free port of the loopback address. */
export async function startBotServer({ chats, questions, latency }: BotServerOptions): Promise<BotServer> {
  let pending: Asked[] = [];
  let [number, left] = [0, 0];
  let done = (): void => undefined;

  const getUpdates = async ({ offset = 0, limit = 100 }: { offset?: number; limit?: number }): Promise<Asked[]> => {
    pending = pending.filter(({ update_id }) => update_id >= offset);
    for (let waited = 0; pending.length === 0 && waited < POLL_MILLISECONDS; waited += POLL_STEP) await sleep(POLL_STEP);
    return pending.slice(0, limit);
  };
  const answer = async (method: string, body: Record<string, unknown>): Promise<unknown> => {
    if (method === 'getUpdates') return getUpdates(body);
    await sleep(latency);
    if (method !== 'sendMessage') return true;
    left -= 1;
    if (left === 0) done();
    return { message_id: 1, date: 0, chat: { id: body['chat_id'], type: 'private', first_name: 'A' }, text: body['text'] };
  };
  const server = await serveOnLoopback(answer);

  return {
    ...server,
    ask: async (count) => {
      const answered = new Promise<void>((resolve) => (done = resolve));
      left = count;
      const began = performance.now();
      pending = Array.from({ length: count }, () => {
        number += 1;
        const id = FIRST_CHAT + (number % chats);
        const who = { id, first_name: 'A' };
        // A chat that asked the same again and again would be taken for somebody who is not content.
        const text = questions[(number + Math.floor(number / chats)) % questions.length];
        return { update_id: number, message: { message_id: number, date: 0, chat: { ...who, type: 'private' }, from: { ...who, is_bot: false }, text } };
      });
      await answered;
      return performance.now() - began;
    },
  };
}
