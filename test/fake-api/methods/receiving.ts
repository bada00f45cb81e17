import type { Account } from '../account.ts';
import { limits } from '../limits.ts';
import type { Handlers } from '../methods.ts';
import type { Params } from '../params.ts';
import { badRequest } from '../refusal.ts';
import { isLoopback, type WebhookSettings } from '../webhook.ts';

/** Who the bot is, and how its updates come to it. */
export const receivingMethods = {
  getMe: (account) => account.info,

  getUpdates: (account, params, gone) => {
    if (account.webhook) {
      return account.updates.conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    account.updates.allow(params.json('allowed_updates', 'allowed_updates'));
    return account.updates.poll(
      {
        offset: params.integer('offset', 0),
        limit: params.integer('limit', limits.updates, 1, limits.updates),
        timeoutSeconds: params.integer('timeout', 0, 0, limits.pollSeconds),
      },
      gone,
    );
  },

  setWebhook: (account, params) => {
    if (params.text('url') === '') return removeWebhook(account, params);
    const settings = readSettings(account, params);
    account.updates.allow(params.json('allowed_updates', 'allowed_updates'));
    account.updates.endPoll('terminated by setWebhook request');
    removeWebhook(account, params);
    account.deliverTo(settings);
    return true;
  },

  deleteWebhook: removeWebhook,

  getWebhookInfo: ({ webhook, updates }) => ({
    url: webhook?.settings.url ?? '',
    has_custom_certificate: webhook?.settings.hasCertificate ?? false,
    pending_update_count: updates.pending.length,
    ...(webhook && { max_connections: webhook.settings.maxConnections }),
    ...(webhook?.settings.ipAddress && { ip_address: webhook.settings.ipAddress }),
    ...(webhook?.lastError && {
      last_error_date: webhook.lastError.date,
      last_error_message: webhook.lastError.message,
    }),
    ...(updates.allowed.length > 0 && { allowed_updates: [...updates.allowed] }),
  }),

  getFile: ({ files }, params) => {
    const id = params.text('file_id');
    if (id === '') throw badRequest('file_id not specified');
    const file = files.get(id);
    if (!file) throw badRequest('invalid file_id');
    if (file.size > limits.downloadBytes) throw badRequest('file is too big');
    return { file_id: id, file_unique_id: `unique-${id}`, file_size: file.size, file_path: file.path };
  },
} satisfies Handlers;

function removeWebhook(account: Account, params: Params): true {
  account.webhook?.close();
  account.webhook = undefined;
  if (params.flag('drop_pending_updates')) account.updates.clear();
  return true;
}

function readSettings(account: Account, params: Params): WebhookSettings {
  const url = params.text('url');
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) throw badRequest('invalid webhook URL specified');
  const secret = params.text('secret_token');
  if (secret.length > limits.webhookSecretUnits) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  // On this machine a bot may listen anywhere, as with a server of one's own; a public address is held to the rules.
  if (!isLoopback(address.hostname)) {
    if (address.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    if (!['', '443', '80', '88', '8443'].includes(address.port)) {
      throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
    }
    if (account.webhookVia === undefined) {
      const advice = `the fake never leaves this machine; set webhookVia to stand in for ${address.host}`;
      throw badRequest(`bad webhook: ${advice}`);
    }
  }
  const { usual, most } = limits.webhookConnections;
  return {
    url,
    secret,
    maxConnections: params.integer('max_connections', usual, 1, most),
    ipAddress: params.text('ip_address'),
    hasCertificate: params.fields['certificate'] !== undefined,
  };
}
