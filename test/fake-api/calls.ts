import { isDeepStrictEqual } from 'node:util';
import type { ApiMethods, Opts } from 'grammy/types';
import { append } from './bounded.ts';
import type { Fault } from './faults.ts';
import type { Fields } from './params.ts';

/** The name of a method of the Bot API. */
export type Method = keyof ApiMethods;

/** What a method gives when it succeeds. */
export type Answer<M extends Method> = ReturnType<ApiMethods[M]>;

/** One call of the bot, and what became of it. */
export interface Call<M extends string = string> {
  /** How many-th call of this bot it was, from 1. */
  readonly number: number;
  readonly method: M;
  /** The parameters as they came, typed as Telegram wants them. */
  readonly params: M extends Method ? Opts<M> : Fields;
  /** When it came and when it was answered, by the fake's clock in milliseconds. */
  readonly at: number;
  answeredAt?: number;
  /**
   * `open`: not answered yet. `ok`: carried out and answered. `refused`: Telegram would have said no. `fault`: a fault
   * of the test got in the way. `lost`: carried out, but a fault ate the answer. `gone`: the bot hung up before that.
   */
  outcome: 'open' | 'ok' | 'refused' | 'fault' | 'lost' | 'gone';
  /** What the method gave, when it was carried out. */
  result: M extends Method ? Answer<M> : unknown;
  refusal?: { readonly code: number; readonly description: string };
  fault?: Fault;
}

/** Which call is waited for: parameters it must have among others, or a test of the whole call. */
export type Where<M extends Method> = Partial<Opts<M>> | ((call: Call<M>) => boolean);

interface Waiter {
  readonly method: string;
  readonly fits: (call: Call) => boolean;
  readonly take: (call: Call) => void;
  readonly giveUp: (why: string) => void;
}

/** Calls kept for reading: enough for any test, and a bound for a soak of a day. */
const mostCalls = 100_000;

/** The record of what the bot called. */
export class CallLog {
  readonly calls: Call[] = [];
  readonly refusals: Call[] = [];
  readonly #untaken = new Map<string, Call[]>();
  readonly #counts = new Map<string, number>();
  readonly #waiters = new Set<Waiter>();
  #number = 0;

  /** Writes down a call that has just come in. */
  open(method: string, params: Fields, at: number): Call {
    const call: Call = { number: ++this.#number, method, params, at, outcome: 'open', result: undefined };
    this.#counts.set(method, this.count(method) + 1);
    append(this.calls, call, mostCalls);
    return call;
  }

  /** How many calls of a method have come in. */
  count(method: string): number {
    return this.#counts.get(method) ?? 0;
  }

  /** Writes down what became of a call. */
  close(call: Call, at: number, outcome: Partial<Call> & Pick<Call, 'outcome'>): void {
    Object.assign(call, outcome, { answeredAt: at });
    if (call.outcome === 'refused') append(this.refusals, call, mostCalls);
    if (call.outcome !== 'ok' && call.outcome !== 'lost') return;
    for (const waiter of this.#waiters) {
      if (waiter.method === call.method && waiter.fits(call)) return waiter.take(call);
    }
    const untaken = this.#untaken.get(call.method) ?? [];
    append(untaken, call, mostCalls);
    this.#untaken.set(call.method, untaken);
  }

  /**
   * The earliest call of `method` that was carried out, fits `where` and was not given by `next` before; waits for it
   * when there is none yet. Throws, with what did happen, when it does not come within `timeoutMs`.
   */
  next<M extends Method>(method: M, where: Where<M> = {}, timeoutMs = 2_000): Promise<Call<M>> {
    const fits = (call: Call): boolean =>
      typeof where === 'function'
        ? where(call as unknown as Call<M>) // a call of `method` has the parameters of `method`
        : Object.entries(where).every(([name, value]) => isDeepStrictEqual(call.params[name], value));
    const untaken = this.#untaken.get(method) ?? [];
    const index = untaken.findIndex(fits);
    const [found] = index < 0 ? [] : untaken.splice(index, 1);
    if (found) return Promise.resolve(found as unknown as Call<M>);
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        settle();
      };
      const waiter: Waiter = {
        method,
        fits,
        take: (call) => finish(() => resolve(call as unknown as Call<M>)),
        giveUp: (why) => finish(() => reject(new Error(`no such ${method}: ${why}; ${this.#summary()}`))),
      };
      const timer = setTimeout(() => waiter.giveUp(`none within ${timeoutMs} ms`), timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  /** Ends every `next` that still waits. */
  stop(): void {
    for (const waiter of this.#waiters) waiter.giveUp('the fake was stopped');
  }

  #summary(): string {
    const counts = [...this.#counts].map(([method, count]) => `${method} × ${count}`).join(', ');
    const refusals = this.refusals.slice(-3).map((call) => `${call.method}: ${call.refusal?.description ?? ''}`);
    return `called were ${counts || 'no methods'}${refusals.length > 0 ? `; refused: ${refusals.join('; ')}` : ''}`;
  }
}
