import { setMaxListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { Update } from 'grammy/types';
import { lineOf } from './kinds.ts';
import { asText, isFields, type Fields } from './params.ts';
import type { UpdateQueue } from './updates.ts';

/** What a bot asked for with `setWebhook`. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
  readonly ipAddress: string;
  readonly hasCertificate: boolean;
}

/** How the fake delivers. */
export interface DeliveryOptions {
  /** Where requests really go when the address is a public one: `http://127.0.0.1:8080`, like a reverse proxy. */
  readonly via: string | undefined;
  /** The real server's second, by which all its waits are counted. */
  readonly secondMs: number;
  /** How long the bot's server may take for one update. */
  readonly answerWithinMs: number;
  readonly now: () => number;
  /** Carries out a call that the bot's server gave as its answer. */
  readonly call: (method: string, fields: Fields) => void;
}

interface Job {
  failures: number;
  /** Seconds between the last two tries. */
  delay: number;
  /** When the next try is due, by `performance.now()`. */
  dueAt: number;
  busy: boolean;
}

const mostSecondsBetweenTries = 60; // the real server takes a random number from this to its double
const mostRetryAfterSeconds = 3600;

/** Whether a host is this machine: the only one the fake ever connects to. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);

/** A webhook at work: takes updates from the queue and posts them, in order within a chat, until the bot has them. */
export class Webhook {
  readonly settings: WebhookSettings;
  lastError: { readonly date: number; readonly message: string } | undefined;

  readonly #queue: UpdateQueue;
  readonly #options: DeliveryOptions;
  readonly #target: URL;
  readonly #agent: http.Agent;
  readonly #jobs = new WeakMap<Update, Job>();
  readonly #closing = new AbortController();
  #busy = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: WebhookSettings, queue: UpdateQueue, options: DeliveryOptions) {
    const address = new URL(settings.url);
    this.settings = settings;
    this.#queue = queue;
    this.#options = options;
    this.#target = isLoopback(address.hostname) ? address : new URL(address.pathname + address.search, options.via);
    const { hostname } = this.#target;
    if (!isLoopback(hostname)) throw new Error(`the fake delivers to this machine only, not to ${hostname}`);
    setMaxListeners(settings.maxConnections + 1, this.#closing.signal); // one a delivery under way
    const agent = { keepAlive: true, maxSockets: settings.maxConnections };
    this.#agent = this.#target.protocol === 'https:' ? new https.Agent(agent) : new http.Agent(agent);
  }

  /** Sends what can be sent now, and sees to it that the rest is sent when it is due. */
  pump(): void {
    if (this.#closing.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#queue.dropExpired();
    const now = performance.now();
    const taken = new Set<string>();
    let nextDue = Infinity;
    // Like the real server, look no further ahead than twice the connections.
    for (const update of this.#queue.pending.slice(0, this.settings.maxConnections * 2)) {
      const line = lineOf(update);
      if (taken.has(line)) continue;
      taken.add(line);
      const job = this.#jobs.get(update) ?? { failures: 0, delay: 1, dueAt: now, busy: false };
      this.#jobs.set(update, job);
      if (job.busy) continue;
      if (job.dueAt > now) nextDue = Math.min(nextDue, job.dueAt);
      else if (this.#busy < this.settings.maxConnections) void this.#deliver(update, job);
    }
    if (nextDue < Infinity) this.#timer = setTimeout(() => this.pump(), nextDue - now);
  }

  /** Stops at once; updates under way count as not delivered. */
  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
    this.#agent.destroy();
  }

  async #deliver(update: Update, job: Job): Promise<void> {
    job.busy = true;
    this.#busy += 1;
    const failure = await this.#post(update).catch((error: NodeJS.ErrnoException) => ({
      message: error.code === 'ECONNREFUSED' ? 'Connection refused' : error.message,
      retryAfter: 0,
    }));
    this.#busy -= 1;
    job.busy = false;
    if (this.#closing.signal.aborted) return;
    if (failure) {
      this.lastError = { date: Math.floor(this.#options.now() / 1000), message: failure.message };
      const most = mostSecondsBetweenTries * (1 + Math.random());
      // The first failure is tried again at once, the next ones after 2, 4, 8 … seconds.
      if (failure.retryAfter === 0 && job.failures > 0) job.delay = Math.min(most, job.delay * 2);
      const wait = failure.retryAfter || (job.failures > 0 ? job.delay : 0);
      job.failures += 1;
      job.dueAt = performance.now() + wait * this.#options.secondMs;
    } else {
      this.#queue.confirm(update);
    }
    this.pump();
  }

  /** Posts one update; gives nothing when the bot took it, else why not. */
  #post(update: Update): Promise<{ message: string; retryAfter: number } | undefined> {
    const body = Buffer.from(JSON.stringify(update));
    const { secret, url } = this.settings;
    const headers = {
      host: new URL(url).host,
      'content-type': 'application/json',
      'content-length': body.length,
      ...(secret !== '' && { 'x-telegram-bot-api-secret-token': secret }),
    };
    const { request } = this.#target.protocol === 'https:' ? https : http;
    const options = {
      method: 'POST',
      headers,
      agent: this.#agent,
      signal: this.#closing.signal,
      timeout: this.#options.answerWithinMs,
      rejectUnauthorized: false, // a certificate for this machine is made by the test itself
    };
    return new Promise((resolve, reject) => {
      const sending = request(this.#target, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode: code = 0, statusMessage = '' } = response;
          if (code < 200 || code > 299) {
            const retryAfter = Math.min(Number(response.headers['retry-after']) || 0, mostRetryAfterSeconds);
            return resolve({ message: `Wrong response from the webhook: ${code} ${statusMessage}`, retryAfter });
          }
          this.#callFromAnswer(Buffer.concat(chunks).toString('utf8'));
          resolve(undefined);
        });
      });
      sending.on('timeout', () => sending.destroy(new Error('Read timeout expired')));
      sending.on('error', reject);
      sending.end(body);
    });
  }

  /** A bot may answer a delivery with a call of its own; its result is lost. */
  #callFromAnswer(text: string): void {
    let fields: unknown;
    try {
      fields = JSON.parse(text);
    } catch {
      return; // an answer in plain words is as good as an empty one
    }
    if (!isFields(fields)) return;
    const method = asText(fields['method']);
    const unheard = /^(get|setWebhook|deleteWebhook|close|logOut)/i; // the real server does not take these this way
    if (method !== '' && !unheard.test(method)) this.#options.call(method, fields);
  }
}
