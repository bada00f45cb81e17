/** The context that the bot makes of each update: its calls to Telegram are part of the turn of the update. */
import { Context } from 'grammy';
import type { Sending } from './intake/sending.ts';
import { turnOf } from './intake/turn.ts';

/** For grammY's `ContextConstructor`. */
export function contextInTurn({ inTurn }: Pick<Sending, 'inTurn'>): typeof Context {
  return class extends Context {
    constructor(...[update, api, me]: ConstructorParameters<typeof Context>) {
      super(update, api, me);
      const turn = turnOf(update);
      if (turn !== undefined) api.config.use(inTurn(turn));
    }
  };
}
