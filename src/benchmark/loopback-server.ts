/** A Bot API server on this machine: the HTTP of it; what calls are answered with, each measurement says. */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer {
  /** For BOT_API_ROOT. */
  readonly root: string;
  readonly close: () => void;
}

/** Gives the result of a call. */
export type Answer = (method: string, body: Record<string, unknown>) => unknown;

/** The bot as getMe gives it. */
const BOT = { id: 1, is_bot: true, first_name: 'Bot', username: 'measured_bot', supports_inline_queries: true };

/** Listens on a free port of the loopback address; `getMe` is answered here. */
export async function serveOnLoopback(answer: Answer): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    void readJson(request).then(async (body) => {
      const method = request.url?.split('/').at(-1) ?? '';
      const result = method === 'getMe' ? BOT : await answer(method, body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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
