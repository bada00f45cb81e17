/** Checks against Telegram: token, webhook, the switches of @BotFather, the clock. */
import { Api, GrammyError } from 'grammy';
import type { Config } from '../config.ts';
import { errorText } from '../log.ts';
import type { Finding } from './finding.ts';

/** Beyond this difference secure connections begin to fail. */
const CLOCK_SECONDS = 60;

/** All checks that need the network; one finding when there is no token. */
export async function checkTelegram({ botToken, botApiRoot }: Config): Promise<Finding[]> {
  if (botToken === null) {
    return [{ mark: 'worth', text: 'No BOT_TOKEN: npm start opens the terminal chat. For Telegram get a token from @BotFather.' }];
  }
  const api = new Api(botToken, { apiRoot: botApiRoot, fetch: globalThis.fetch });
  try {
    const me = await api.getMe();
    const webhook = await api.getWebhookInfo();
    return [
      { mark: 'good', text: `Telegram knows the token: it belongs to @${me.username}.` },
      me.supports_inline_queries
        ? { mark: 'good', text: 'Inline mode is on.' }
        : { mark: 'worth', text: 'Inline mode is off: @BotFather → /setinline.' },
      me.can_read_all_group_messages
        ? { mark: 'good', text: 'In groups the bot sees all messages.' }
        : { mark: 'good', text: 'In groups the bot sees commands, replies and mentions (@BotFather → /setprivacy; then add the bot again).' },
      webhook.url === undefined || webhook.url === ''
        ? { mark: 'good', text: 'No webhook is set.' }
        : { mark: 'worth', text: 'A webhook is set: polling removes it at the next start.' },
      await checkClock(botApiRoot),
    ];
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
      return [{ mark: 'bad', text: 'Telegram does not know this BOT_TOKEN: copy it again from @BotFather.' }];
    }
    return [{ mark: 'bad', text: `Telegram cannot be reached at ${botApiRoot} (${errorText(error)}): check the network and BOT_API_ROOT.` }];
  }
}

async function checkClock(root: string): Promise<Finding> {
  const { headers } = await fetch(root, { method: 'HEAD', redirect: 'manual' });
  const theirs = Date.parse(headers.get('date') ?? '');
  const seconds = Math.round(Math.abs(Date.now() - theirs) / 1000);
  if (Number.isNaN(theirs)) return { mark: 'worth', text: 'The clock could not be compared with the server.' };
  return seconds <= CLOCK_SECONDS
    ? { mark: 'good', text: 'The clock is right.' }
    : { mark: 'bad', text: `The clock is wrong by ${seconds} seconds: set it, or let the system keep it (NTP).` };
}
