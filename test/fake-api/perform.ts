import type { Account } from './account.ts';
import type { Call } from './calls.ts';
import { methods } from './methods.ts';
import { Params, type Fields } from './params.ts';
import { Refusal } from './refusal.ts';

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The name of a method as Telegram writes it; a name that is no method's stays as it is. */
export const methodName = (name: string): string => methods.get(name.toLowerCase())?.name ?? name;

/** Carries out a call that has been written down, and gives the answer; does not write down what became of it. */
export async function carryOut(account: Account, call: Call, fields: Fields, gone: AbortSignal): Promise<Reply> {
  try {
    const method = methods.get(call.method.toLowerCase());
    if (!method) throw new Refusal(404, 'Not Found: method not found');
    call.result = await method.handle(account, new Params(fields), gone);
    return reply(200, { ok: true, result: call.result });
  } catch (error) {
    return refuse(error, call);
  }
}

/** The answer that says no; writes the refusal down with the call. What is no refusal is a fault of the fake: 500. */
export function refuse(error: unknown, call?: Call): Reply {
  const refusal = error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`);
  const { code, message: description, parameters } = refusal;
  if (call) call.refusal = { code, description };
  const headers: Record<string, string> =
    parameters?.retry_after === undefined ? {} : { 'retry-after': String(parameters.retry_after) };
  return reply(code, { ok: false, error_code: code, description, ...(parameters && { parameters }) }, headers);
}

const reply = (status: number, body: object, headers: Record<string, string> = {}): Reply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});
