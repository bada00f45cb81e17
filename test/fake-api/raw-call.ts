import type { FakeTelegram } from './telegram.ts';

/** What came back of a call: the result, or the refusal with its code. */
export interface RawAnswer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** Calls a method over HTTP with JSON, the way a bot does, without a bot. */
export async function rawCall(
  telegram: FakeTelegram,
  method: string,
  params: object = {},
  init: RequestInit = {},
): Promise<RawAnswer> {
  const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
    ...init,
  });
  return (await response.json()) as RawAnswer;
}
