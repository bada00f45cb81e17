/** Every call to Telegram: it has a time, and within a turn it is tried again as long as that makes sense. */
import type { Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import type { Pace } from './pace.ts';
import type { Turn } from './turn.ts';

export interface SendingOptions {
  readonly log: Log;
  /** Absent: nothing is slowed down. */
  readonly pace?: Pace | undefined;
  /** Telegram does not know the token any more. */
  readonly onUnknownToken: () => void;
  /** What counts as a second, in milliseconds; tests shorten it. */
  readonly second?: number;
}

export interface Sending {
  /** For the API of the bot: each call has its time. */
  readonly inTime: Transformer;
  /** For the API of the context of an update: a call is part of its turn. Others see one call where several were made. */
  readonly inTurn: (turn: Turn) => Transformer;
}

type Call = Parameters<Transformer>;
type Response = ApiResponse<unknown>;

/** What people see of an answer. */
const ANSWERING = /^(?:send|edit|answer|forward|copy)/;
/** Seconds for a call, and those of a long poll beside its own. */
const CALL_SECONDS = 8;
const POLL_SECONDS = 15;
/** A longer `retry_after` is not waited for. */
const LONGEST_WAIT_SECONDS = 60;
const SHORTEST_PAUSE_SECONDS = 0.5;
const LONGEST_PAUSE_SECONDS = 5;
/** Codes of Node for a connection that did not come about. */
const UNREACHED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
/** A call that fails so often although Telegram answers others is given up: about five minutes. */
const MOST_TRIES = 60;

/** The two halves of sending: what they know of Telegram they share. */
export function createSending({ log, pace, onUnknownToken, second = 1000 }: SendingOptions): Sending {
  /** When Telegram last answered any call with something else than a fault of its own. */
  let heard = -Infinity;

  const attempt = async (...[previous, method, payload, signal]: Call): Promise<Response> => {
    const response = await limited(limitOf(method, payload), signal, (until) => previous(method, payload, until));
    if (typeof (response as { ok?: unknown } | null)?.ok !== 'boolean') throw new Error(`what answered ${method} is not Telegram`);
    if (!isOutage(response)) heard = performance.now();
    return response;
  };

  /** A poll takes as long as it asks for, and then some time to come. */
  const limitOf = (method: string, payload: object): number =>
    'timeout' in payload && method === 'getUpdates' ? Number(payload.timeout) * 1000 + POLL_SECONDS * second : CALL_SECONDS * second;

  const inTurn = async (turn: Turn, ...[previous, method, payload, signal]: Call): Promise<Response> => {
    const answering = ANSWERING.test(method);
    const chat = answering ? chatOf(payload) : undefined;
    let tries = 1;
    let since = performance.now();
    for (let failures = 0; ; failures += 1) {
      if (chat !== undefined) await pace?.approach(chat, (milliseconds) => turn.rest(milliseconds));
      if (answering) await turn.sending();
      if (chat !== undefined) await pace?.depart(chat);
      const outcome = await turn.outside(() => previous(method, payload, signal)).catch((thrown: unknown): Failure => ({ thrown }));
      if ('ok' in outcome && outcome.ok) {
        if (answering) turn.deliver();
        return outcome;
      }
      const { error, wait, loss } = judge(outcome);
      if (loss === 'token') onUnknownToken();
      if (heard > since) {
        tries += 1;
        since = performance.now();
      }
      if (wait === null || tries > MOST_TRIES) {
        if (answering && (wait !== null || loss !== undefined)) turn.lose({ error, again: loss === 'token' });
        return settle(outcome);
      }
      if (wait !== 'soon' && chat !== undefined) pace?.complain(chat);
      const seconds = wait === 'soon' ? Math.min(LONGEST_PAUSE_SECONDS, SHORTEST_PAUSE_SECONDS * 2 ** Math.min(failures, 10)) : wait;
      log.debug('call failed, to be tried again', { method, error, seconds });
      if (answering && isUnsent(outcome)) await turn.unsent();
      await turn.rest(seconds * second);
    }
  };

  // What they give is what the previous one gave for the same method, which a function without type parameters cannot say.
  return { inTime: attempt as Transformer, inTurn: (turn) => ((...call: Call) => inTurn(turn, ...call)) as Transformer };
}

/** No answer of Telegram at all. */
interface Failure {
  readonly thrown: unknown;
}

interface Judgement {
  readonly error: string;
  /** Seconds before the next try, `soon` for a fault of the network or the server, null when no try will help. */
  readonly wait: number | 'soon' | null;
  /** Set when the answer is lost although the update is not to blame: by a `token` that is not known or by `flood`. */
  readonly loss?: 'token' | 'flood';
}

function judge(outcome: Response | Failure): Judgement {
  if ('thrown' in outcome) return { error: errorText(outcome.thrown), wait: 'soon' };
  if (outcome.ok) throw new Error('nothing to judge');
  const { error_code: code, description: error, parameters } = outcome;
  if (isOutage(outcome)) return { error, wait: 'soon' };
  if (code === 401) return { error, wait: null, loss: 'token' };
  if (code !== 429) return { error, wait: null };
  const seconds = parameters?.retry_after ?? 1;
  return seconds > LONGEST_WAIT_SECONDS ? { error, wait: null, loss: 'flood' } : { error, wait: seconds };
}

/** Whether a call has surely not been carried out: Telegram refused it, or nobody was there to take it. */
function isUnsent(outcome: Response | Failure): boolean {
  if (!('thrown' in outcome)) return !outcome.ok && !isOutage(outcome);
  // grammY puts the error of `fetch` into one of its own, and that has the one of the network as its cause.
  const { error } = outcome.thrown as { error?: { cause?: { code?: string } } };
  return UNREACHED.has(error?.cause?.code ?? '');
}

function settle(outcome: Response | Failure): Response {
  if ('thrown' in outcome) throw outcome.thrown;
  return outcome;
}

function isOutage(response: Response): boolean {
  return !response.ok && response.error_code >= 500;
}

function chatOf(payload: object): number | undefined {
  const chat = 'chat_id' in payload ? Number(payload.chat_id) : Number.NaN;
  return Number.isFinite(chat) ? chat : undefined;
}

/** Runs a call that is told to stop after some milliseconds, or by the caller's own signal. */
async function limited<T>(milliseconds: number, signal: Call[3], call: (until: Call[3]) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();
  try {
    // grammY types its signals by an older shim, which Node's own satisfy at run time.
    return await call(controller.signal as unknown as Call[3]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
