import type { ServerResponse } from 'node:http';
import type { Fields } from './params.ts';

/** A way for a connection to fail. */
export type Breakage =
  /** The connection is reset without a byte of an answer. */
  | 'reset'
  /** No answer, ever; the connection stays open until the bot or the test ends it. */
  | 'hang'
  /** An answer that breaks off in its middle. */
  | 'half'
  /** Status 200 and no body. */
  | 'empty';

/** What a test lets happen to a call instead of its answer. Unless it says otherwise, the call is not carried out. */
export type Fault =
  | Breakage
  /** A gateway's 502 page in HTML. */
  | 'html502'
  /** Status 200 and a body that is no JSON. */
  | 'nonsense'
  /** One of Telegram's error codes in its usual words: 400, 401, 403, 404, 409, 413, 500, 502, 503, 504. */
  | number
  /** 429 with this many seconds to wait. */
  | { readonly retryAfter: number }
  /** An answer of the test's own making. */
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  /** The call is late, then answered as usual, or with `fault`. */
  | { readonly delayMs: number; readonly fault?: Fault }
  /** The call is carried out at once, and its answer is late. */
  | { readonly lateMs: number }
  /** The call is carried out, and its answer lost on the way back. */
  | { readonly lost: Breakage };

/** The faults that take the place of an answer, and are not about when or whether the call is carried out. */
export type AnsweringFault = Exclude<Fault, { delayMs: number } | { lateMs: number } | { lost: Breakage }>;

/** Says what happens to the `n`-th call (from 1) of a method; `undefined` leaves it alone. */
export type FaultRule = (method: string, params: Fields, n: number) => Fault | undefined;

/** The faults a test has asked for. Downloads of files count as calls of the method `file`. */
export class Faults {
  /** Asked for every call that no queued fault is meant for. */
  rule: FaultRule | undefined;
  readonly #queue: { readonly method: string; readonly fault: Fault }[] = [];

  /** Lets the next calls of `method` (`*`: of any) meet these faults, one each. */
  next(method: string, ...faults: readonly Fault[]): void {
    for (const fault of faults) this.#queue.push({ method, fault });
  }

  /** Forgets the queue and the rule. */
  clear(): void {
    this.#queue.length = 0;
    this.rule = undefined;
  }

  /** The fault that meets this call, if any. */
  pick(method: string, params: Fields, n: number): Fault | undefined {
    const index = this.#queue.findIndex((planned) => planned.method === method || planned.method === '*');
    if (index >= 0) return this.#queue.splice(index, 1)[0]?.fault;
    return this.rule?.(method, params, n);
  }
}

const usualWords: Readonly<Record<number, string>> = {
  400: 'Bad Request: chat not found',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Answers a request with a fault. `answer` is the true answer in JSON, for the faults that show a part of it. */
export function playFault(response: ServerResponse, fault: AnsweringFault, answer = ''): void {
  const json = { 'content-type': 'application/json' };
  const refuse = (code: number, description: string, more: object = {}, headers = {}): void => {
    response.writeHead(code, { ...json, ...headers });
    response.end(JSON.stringify({ ok: false, error_code: code, description, ...more }));
  };
  if (typeof fault === 'number') return refuse(fault, usualWords[fault] ?? 'Error');
  if (typeof fault === 'object') {
    if ('retryAfter' in fault) {
      const { retryAfter } = fault;
      const words = `Too Many Requests: retry after ${retryAfter}`;
      return refuse(429, words, { parameters: { retry_after: retryAfter } }, { 'retry-after': retryAfter });
    }
    response.writeHead(fault.status, { ...json, ...fault.headers });
    return void response.end(fault.body ?? '');
  }
  switch (fault) {
    case 'hang':
      return;
    case 'reset':
      return void response.socket?.resetAndDestroy();
    case 'empty':
      return void response.writeHead(200, json).end();
    case 'nonsense':
      return void response.writeHead(200, json).end('this is {not JSON');
    case 'html502':
      response.writeHead(502, { 'content-type': 'text/html' });
      return void response.end('<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n');
    case 'half': {
      const whole = Buffer.from(answer || '{"ok":true,"result":{"message_id":1}}');
      response.writeHead(200, { ...json, 'content-length': whole.length });
      return void response.write(whole.subarray(0, whole.length / 2), () => response.socket?.destroy());
    }
    default:
      throw new Error(`unknown fault ${String(fault satisfies never)}`);
  }
}
