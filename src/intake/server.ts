/**
 * The bot's own HTTP server, for the webhook, the health page and the metrics. Whoever reaches it may be hostile: a body is
 * read by routes that have checked who sends it, and every request has a time and a size.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';

/** What is answered: status, media type and text. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

/** What answers one path. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The whole path, such as "/healthz", without a query. */
  readonly path: string;
  readonly answer: (request: IncomingMessage) => Promise<Reply> | Reply;
}

export interface RunningServer {
  /** The port that was asked for, or found when that was 0. */
  readonly port: number;
  /** Takes no further request, and resolves when those under way are answered, or after a second. */
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Log;
}

/** A request whose head or body is not complete by then is closed. */
const HEAD_MILLISECONDS = 3000;
const REQUEST_MILLISECONDS = 5000;
/** How often that is looked at: the slowest request is closed within ten seconds. */
const CHECK_MILLISECONDS = 1000;
/** Telegram opens up to 100 connections; the rest is for a proxy, scrapers and the slow. */
const MOST_CONNECTIONS = 512;
/** How long an unwanted body is still taken and thrown away, so that its sender gets to read the refusal. */
const LINGER_MILLISECONDS = 1000;
const CLOSE_MILLISECONDS = 1000;

/** Listens. Throws what `listen` throws, such as EADDRINUSE. */
export async function startServer({ host, port, routes, log }: ServerOptions): Promise<RunningServer> {
  let closing = false;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A sender that goes away is no error of ours; the response is then dropped.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    const reply = await answerOf(request, routes, log);
    send(request, response, reply, closing);
  };
  const server = createServer(
    { headersTimeout: HEAD_MILLISECONDS, requestTimeout: REQUEST_MILLISECONDS, connectionsCheckingInterval: CHECK_MILLISECONDS },
    (request, response) => {
      // Nothing that one request brings may end the process.
      serve(request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      closing = true;
      return close(server);
    },
  };
}

async function answerOf(request: IncomingMessage, routes: readonly Route[], log: Log): Promise<Reply> {
  const [pathname = '/'] = (request.url ?? '/').split('?');
  const route = routes.find(({ path }) => path === pathname);
  if (route === undefined) return { status: 404 };
  // Whoever may GET may ask for the head alone.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method !== route.method) return { status: 405 };
  try {
    return await route.answer(request);
  } catch (error) {
    // Half a request is its sender's trouble.
    log[request.complete ? 'error' : 'debug']('request failed', { path: route.path, error: errorText(error) });
    return { status: 500 };
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type = 'text/plain', body = '' }: Reply, closing: boolean): void {
  if (response.destroyed || response.headersSent) return;
  const complete = request.complete;
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(complete && !closing ? {} : { connection: 'close' }),
  });
  if (complete || !hasBody(request)) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  response.write(body);
  const end = (): void => {
    clearTimeout(lingering);
    response.end();
  };
  const lingering = setTimeout(() => request.destroy(), LINGER_MILLISECONDS);
  request.once('end', end).once('close', end).resume();
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // Such as too many open files: the next connection may fare better.
      server.on('error', () => undefined);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), CLOSE_MILLISECONDS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
