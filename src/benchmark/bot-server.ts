/** A Bot API server on this machine that asks questions and counts answers: as much of one as a measurement needs. */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface BotServer {
  /** For BOT_API_ROOT. */
  readonly root: string;
  /** Asks so many questions at once, of the chats in turn; resolves with the milliseconds until the last was answered. */
  readonly ask: (count: number) => Promise<number>;
  readonly close: () => void;
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

/** The bot as getMe gives it. */
const BOT = { id: 1, is_bot: true, first_name: 'Bot', username: 'measured_bot', supports_inline_queries: true };

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
    if (method === 'getMe') return BOT;
    if (method === 'getUpdates') return getUpdates(body);
    await sleep(latency);
    if (method !== 'sendMessage') return true;
    left -= 1;
    if (left === 0) done();
    return { message_id: 1, date: 0, chat: { id: body['chat_id'], type: 'private', first_name: 'A' }, text: body['text'] };
  };
  const server = createServer((request, response) => {
    void readJson(request).then(async (body) => {
      const result = await answer(request.url?.split('/').at(-1) ?? '', body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
}
