/** Checks against Telegram: token, webhook, the switches of @BotFather, the clock. */
import { Api, GrammyError } from 'grammy';
import type { WebhookInfo } from 'grammy/types';
import type { Config, WebhookConfig } from '../config.ts';
import { errorText } from '../log.ts';
import type { Finding } from './finding.ts';

/** Beyond this difference secure connections begin to fail. */
const CLOCK_SECONDS = 60;
/** A trouble with the webhook that is older is over. */
const RECENT_SECONDS = 3600;
/** More than these wait at Telegram only when something keeps them there. */
const MANY_WAITING = 100;
/** A shorter secret can be guessed. */
const SHORT_SECRET = 16;

/** All checks that need the network; one finding when there is no token. */
export async function checkTelegram({ botToken, botApiRoot, webhook: wanted }: Config): Promise<Finding[]> {
  if (botToken === null) {
    return [{ mark: 'worth', text: 'No BOT_TOKEN: npm start opens the terminal chat. For Telegram get a token from @BotFather.' }];
  }
  const api = new Api(botToken, { apiRoot: botApiRoot, fetch: globalThis.fetch });
  try {
    const me = await api.getMe();
    return [
      { mark: 'good', text: `Telegram knows the token: it belongs to @${me.username}.` },
      me.supports_inline_queries
        ? { mark: 'good', text: 'Inline mode is on.' }
        : { mark: 'worth', text: 'Inline mode is off: @BotFather → /setinline.' },
      me.can_read_all_group_messages
        ? { mark: 'good', text: 'In groups the bot sees all messages.' }
        : { mark: 'good', text: 'In groups the bot sees commands, replies and mentions (@BotFather → /setprivacy; then add the bot again).' },
      ...checkWebhook(await api.getWebhookInfo(), wanted),
      await checkClock(botApiRoot),
    ];
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
      return [{ mark: 'bad', text: 'Telegram does not know this BOT_TOKEN: copy it again from @BotFather.' }];
    }
    return [{ mark: 'bad', text: `Telegram cannot be reached at ${botApiRoot} (${errorText(error)}): check the network and BOT_API_ROOT.` }];
  }
}

/** Whether the webhook that Telegram knows is the one that the settings want; null: none. `now` is in milliseconds since 1970. */
export function checkWebhook({ url = '', pending_update_count: waiting, ...info }: WebhookInfo, wanted: WebhookConfig | null, now = Date.now()): Finding[] {
  const findings: Finding[] = [];
  if (wanted === null) {
    findings.push(url === '' ? { mark: 'good', text: 'No webhook is set, as it should be for polling.' } : { mark: 'worth', text: 'A webhook is set: polling removes it at the next start.' });
  } else {
    findings.push(
      url === wanted.address
        ? { mark: 'good', text: 'The webhook is set to BOT_WEBHOOK.' }
        : { mark: 'worth', text: `The webhook is ${url === '' ? 'not set yet' : 'set to another address'}: the next start sets it to BOT_WEBHOOK.` },
    );
    if (wanted.secret.length < SHORT_SECRET) findings.push({ mark: 'worth', text: 'BOT_WEBHOOK_SECRET is short and can be guessed: make one up with openssl rand -hex 32.' });
  }
  const seconds = now / 1000 - (info.last_error_date ?? 0);
  if (url !== '' && info.last_error_message !== undefined && seconds < RECENT_SECONDS) {
    findings.push({ mark: 'worth', text: `Telegram could not bring updates ${Math.max(1, Math.round(seconds / 60))} minutes ago (${info.last_error_message}): check that BOT_WEBHOOK leads to SERVER_HOST and SERVER_PORT.` });
  }
  if (waiting > MANY_WAITING) findings.push({ mark: 'worth', text: `${waiting} updates wait at Telegram: is the bot running?` });
  return findings;
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
