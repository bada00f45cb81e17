import type { Account } from './account.ts';
import type { Answer, Method } from './calls.ts';
import { chatMethods } from './methods/chats.ts';
import { messageMethods } from './methods/messages.ts';
import { profileMethods } from './methods/profile.ts';
import { questionMethods } from './methods/questions.ts';
import { receivingMethods } from './methods/receiving.ts';
import type { Params } from './params.ts';

/**
 * Carries out one method for a bot: gives what Telegram would give, or throws a `Refusal`. `gone` is aborted when the
 * bot hangs up before the answer.
 */
export type Handler<M extends Method> = (
  account: Account,
  params: Params,
  gone: AbortSignal,
) => Answer<M> | Promise<Answer<M>>;

/** Handlers by the names of their methods, typed by what the methods give. */
export type Handlers = { readonly [M in Method]?: Handler<M> };

const table: Handlers = {
  ...receivingMethods,
  ...messageMethods,
  ...questionMethods,
  ...profileMethods,
  ...chatMethods,
};

/** The methods the fake knows, by their names in small letters: Telegram does not care about case. */
export const methods: ReadonlyMap<string, { readonly name: Method; readonly handle: Handler<Method> }> = new Map(
  Object.entries(table).map(([name, handle]) => [
    name.toLowerCase(),
    { name: name as Method, handle }, // the names of the table are methods
  ]),
);
