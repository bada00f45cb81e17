import type { Account } from '../account.ts';
import { limits } from '../limits.ts';
import type { Handlers } from '../methods.ts';
import type { Params } from '../params.ts';
import { readCommands, readLanguage, readScope } from '../profile.ts';
import { badRequest } from '../refusal.ts';

/** What people see of the bot before they talk to it. */
export const profileMethods = {
  setMyCommands: (account, params) => {
    account.profile.setCommands(readScope(params), readLanguage(params), readCommands(params));
    return true;
  },
  getMyCommands: (account, params) => account.profile.commands(readScope(params), readLanguage(params)),
  deleteMyCommands: (account, params) => {
    account.profile.setCommands(readScope(params), readLanguage(params), []);
    return true;
  },

  setMyName: (account, params) => setText(account, params, 'name', limits.nameUnits),
  getMyName: (account, params) => ({ name: getText(account, params, 'name') || account.info.first_name }),
  setMyDescription: (account, params) => setText(account, params, 'description', limits.descriptionUnits),
  getMyDescription: (account, params) => ({ description: getText(account, params, 'description') }),
  setMyShortDescription: (account, params) =>
    setText(account, params, 'short_description', limits.shortDescriptionUnits),
  getMyShortDescription: (account, params) => ({ short_description: getText(account, params, 'short_description') }),
} satisfies Handlers;

function setText(account: Account, params: Params, what: string, most: number): true {
  const text = params.text(what);
  // Telegram refuses this too; its words for it are not known.
  if (text.length > most) throw badRequest(`${what} is too long: ${text.length} characters of at most ${most}`);
  account.profile.setText(what, readLanguage(params), text);
  return true;
}

const getText = (account: Account, params: Params, what: string): string =>
  account.profile.text(what, readLanguage(params));
