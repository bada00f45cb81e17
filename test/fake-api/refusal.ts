import type { ResponseParameters } from 'grammy/types';

/** The API's "no": an error code, Telegram's description and, at times, what the bot can do about it. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400 in Telegram's words. */
export const badRequest = (reason: string, parameters?: ResponseParameters): Refusal =>
  new Refusal(400, `Bad Request: ${reason}`, parameters);

/**
 * 400 in the fake's own words, for what Telegram would accept while silently losing something of it. A test should
 * find that out here, and not a reader in the chat.
 */
export const sloppy = (reason: string): Refusal => badRequest(`${reason} [the fake is stricter here than Telegram]`);

/** 403: the bot may not do this there. */
export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`);

/** 409: two takers of the same updates. */
export const conflict = (reason: string): Refusal => new Refusal(409, `Conflict: ${reason}`);

/** 429: too much at once; `retryAfter` in seconds. */
export const tooManyRequests = (retryAfter: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });

/** Runs `read` and says of a 400 thrown in it what was being read: "Bad Request: can't parse …: reason". */
export function within<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal && error.code === 400) {
      throw badRequest(`${what}: ${error.message.replace('Bad Request: ', '')}`);
    }
    throw error;
  }
}
