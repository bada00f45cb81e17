import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import { readFields } from './body.ts';
import type { Call } from './calls.ts';
import { playFault, type Fault } from './faults.ts';
import type { Fields } from './params.ts';
import { carryOut, methodName, refuse, type Reply } from './perform.ts';
import { Refusal } from './refusal.ts';

/** How long an idle connection is kept: longer than any client does, so that no reset is a chance of timing. */
const keepAliveMs = 120_000;

/** The HTTP side: finds the bot of a token and the method of a path, and answers. */
export class Server {
  readonly accounts = new Map<string, Account>();
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  #port = 0;

  constructor() {
    this.#http.keepAliveTimeout = keepAliveMs;
  }

  /** The address for `apiRoot`. */
  get root(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts to listen, at the same port as before if it has listened already. */
  async listen(port = this.#port): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen(port, '127.0.0.1', () => {
        this.#http.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#http.address() as AddressInfo).port; // a TCP server has no other kind of address
  }

  /** Stops to listen and breaks off every connection. */
  async close(): Promise<void> {
    if (!this.#http.listening) return;
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    response.on('error', () => gone.abort());
    try {
      await this.#route(request, response, gone.signal);
    } catch (error) {
      send(response, refuse(error));
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse, gone: AbortSignal): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.root);
    const path = /^(\/file)?\/bot(\d+:[\w-]+)\/(.+)$/.exec(pathname.replace('%3A', ':'));
    const [, isFile, token = '', rest = ''] = path ?? [];
    if (rest === '') throw new Refusal(404, 'Not Found');
    const account = this.accounts.get(token);
    if (!account) throw new Refusal(401, 'Unauthorized');
    const method = isFile ? 'file' : methodName(rest);
    const { fields, broken } = await readFields(request, searchParams).then(
      (read) => ({ fields: isFile ? { path: rest } : read, broken: undefined }),
      (error: unknown) => ({ fields: {} as Fields, broken: error }),
    );
    const call = account.calls.open(method, fields, account.now());
    const carry = async (): Promise<Reply | Buffer> => {
      if (broken !== undefined) return refuse(broken, call);
      return isFile ? download(account, rest, call) : carryOut(account, call, fields, gone);
    };
    const fault = account.faults.pick(method, fields, account.calls.count(method));
    const outcome = await answer(response, call, fault, carry, gone);
    account.calls.close(call, account.now(), { outcome, ...(fault !== undefined && { fault }) });
  }
}

/** Answers a call, or lets the fault happen to it; gives what became of the call. */
async function answer(
  response: ServerResponse,
  call: Call,
  fault: Fault | undefined,
  carry: () => Promise<Reply | Buffer>,
  gone: AbortSignal,
): Promise<Call['outcome']> {
  if (typeof fault === 'object' && 'delayMs' in fault) {
    await delay(fault.delayMs, undefined, { signal: gone }).catch(() => undefined); // hung up: seen just below
    return gone.aborted ? 'gone' : answer(response, call, fault.fault, carry, gone);
  }
  if (typeof fault === 'object' && 'lateMs' in fault) {
    const reply = await carry();
    await delay(fault.lateMs, undefined, { signal: gone }).catch(() => undefined); // hung up: the answer is lost
    send(response, reply);
    if (call.refusal) return 'refused';
    return gone.aborted ? 'lost' : 'ok';
  }
  if (typeof fault === 'object' && 'lost' in fault) {
    const reply = await carry();
    playFault(response, fault.lost, Buffer.isBuffer(reply) ? '' : reply.body);
    return call.refusal ? 'refused' : 'lost';
  }
  if (fault !== undefined) {
    playFault(response, fault);
    return 'fault';
  }
  const reply = await carry();
  if (gone.aborted && call.method === 'getUpdates') return 'gone';
  send(response, reply);
  return call.refusal ? 'refused' : 'ok';
}

function send(response: ServerResponse, reply: Reply | Buffer): void {
  if (response.headersSent || response.destroyed) return;
  const [status, headers, body] = Buffer.isBuffer(reply)
    ? [200, { 'content-type': 'application/octet-stream' }, reply]
    : [reply.status, reply.headers, reply.body];
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function download(account: Account, path: string, call: Call): Reply | Buffer {
  for (const file of account.files.values()) if (file.path === path) return file.bytes;
  return refuse(new Refusal(404, 'Not Found'), call);
}
