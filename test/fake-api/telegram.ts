import type { BotCommand, Update, UserFromGetMe } from 'grammy/types';
import { Account } from './account.ts';
import type { Call, Method, Where } from './calls.ts';
import type { Faults } from './faults.ts';
import type { Rates } from './flood.ts';
import type { Fields } from './params.ts';
import { carryOut, methodName } from './perform.ts';
import type { InlineMessage } from './rooms.ts';
import { Server } from './server.ts';
import { Webhook } from './webhook.ts';
import { World } from './world.ts';

/** How the fake is set up; everything has a default that suits a quick test. */
export interface FakeOptions {
  /** The bot's token, `<digits>:<secret>`. */
  readonly token?: string;
  /** What `getMe` says, beside the usual. Privacy mode is on unless `can_read_all_group_messages` is set. */
  readonly botInfo?: Partial<UserFromGetMe>;
  /** The server's clock in milliseconds: dates, ages of questions, expiry of updates. */
  readonly clock?: () => number;
  /** Sending rates to enforce with 429, for example `telegramRates`; none by default. */
  readonly rates?: Rates;
  /** The pause before repeated conflicts and repeated empty polls: 3,000 at the real server, none by default. */
  readonly pauseMs?: number;
  /** Where webhook deliveries to a public address really go: `http://127.0.0.1:<port>`. Can be set later as well. */
  readonly webhookVia?: string;
  /** What counts as a second between tries of a webhook, and how long the bot may take for one: 1,000 and 60,000. */
  readonly webhookSecondMs?: number;
  readonly webhookAnswerMs?: number;
}

/** The token of a bot whose test does not care. */
export const someToken = '100200300:AAFakeTokenFakeTokenFakeTokenFakeTo';

/** Starts a Telegram of the test's own on a free port of this machine. */
export async function startFakeTelegram(options: FakeOptions = {}): Promise<FakeTelegram> {
  const server = new Server();
  await server.listen(0);
  return new FakeTelegram(server, options);
}

/** Telegram as a test sees it: people who talk to one bot, and everything the bot did. */
export class FakeTelegram extends World {
  readonly #server: Server;
  readonly #account: Account;

  /** Use `startFakeTelegram`, or `another` for one more bot at the same address. */
  constructor(server: Server, options: FakeOptions) {
    const account = openAccount(options);
    super(account);
    if (server.accounts.has(account.token)) throw new Error('this token is taken by another bot');
    server.accounts.set(account.token, account);
    this.#server = server;
    this.#account = account;
  }

  /** The address of the server, for `BOT_API_ROOT` or `apiRoot`. */
  get root(): string {
    return this.#server.root;
  }

  /** The bot's token. */
  get token(): string {
    return this.#account.token;
  }

  /** The bot as `getMe` tells it. */
  get bot(): UserFromGetMe {
    return this.#account.info;
  }

  /** A bot of another token at the same address, in a world of its own: it knows none of the people and chats here. */
  another(options: FakeOptions & { readonly token: string }): FakeTelegram {
    return new FakeTelegram(this.#server, options);
  }

  /**
   * The next call of a method that was carried out and fits `where`, each call given once, in the order they came;
   * waits for it up to `timeoutMs`.
   */
  next<M extends Method>(method: M, where?: Where<M>, timeoutMs?: number): Promise<Call<M>> {
    return this.#account.calls.next(method, where, timeoutMs);
  }

  /** All calls, in the order they came. */
  get calls(): readonly Call[] {
    return this.#account.calls.calls;
  }

  /** The calls that Telegram would have refused (faults of the test's own are not among them). */
  get refusals(): readonly Call[] {
    return this.#account.calls.refusals;
  }

  /** Faults to let happen: `faults.next('sendMessage', 'reset')`, or `faults.rule = (method, params, n) => …`. */
  get faults(): Faults {
    return this.#account.faults;
  }

  /** A message that was sent through the bot, as it is now. */
  inlineMessage(id: string): InlineMessage | undefined {
    return this.#account.inlineMessages.get(id);
  }

  /** The commands people see: `scope` is "default", "all_private_chats", "chat -100123" and so on. */
  commands(scope = 'default', language = ''): readonly BotCommand[] {
    return this.#account.profile.commands(scope, language);
  }

  /** Updates the bot has not confirmed yet. */
  get pending(): readonly Update[] {
    return this.#account.updates.pending;
  }

  /** Updates the bot has confirmed, by an offset or by taking a webhook delivery. */
  get confirmed(): readonly Update[] {
    return this.#account.updates.confirmed;
  }

  /** Waits until the bot has confirmed every update. */
  drained(timeoutMs = 2_000): Promise<void> {
    return this.#account.updates.drained(timeoutMs);
  }

  /** Where deliveries to a public webhook address go from the next `setWebhook` on. */
  set webhookVia(address: string) {
    this.#account.webhookVia = address;
  }

  /** Goes away: connections break, new ones are refused. People go on talking, and a webhook goes on delivering. */
  async away(): Promise<void> {
    await this.#server.close();
  }

  /** Comes back at the same address. */
  async back(): Promise<void> {
    await this.#server.listen();
  }

  /** Ends everything, for all bots of this address: no timer and no connection is left. */
  async stop(): Promise<void> {
    for (const account of this.#server.accounts.values()) account.stop();
    await this.#server.close();
  }
}

function openAccount(options: FakeOptions): Account {
  const { token = someToken, clock: now = Date.now, rates, pauseMs = 0 } = options;
  const { webhookSecondMs: secondMs = 1_000, webhookAnswerMs: answerWithinMs = 60_000 } = options;
  const never = new AbortController().signal;
  const call = (method: string, fields: Fields): void => {
    const record = account.calls.open(methodName(method), fields, now());
    void carryOut(account, record, fields, never).then(() =>
      account.calls.close(record, now(), { outcome: record.refusal ? 'refused' : 'ok' }),
    );
  };
  const account: Account = new Account({
    token,
    info: botInfo(token, options.botInfo),
    now,
    rates,
    pauseMs,
    openWebhook: (settings) =>
      new Webhook(settings, account.updates, { via: account.webhookVia, secondMs, answerWithinMs, now, call }),
  });
  account.webhookVia = options.webhookVia;
  return account;
}

function botInfo(token: string, about: Partial<UserFromGetMe> = {}): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Verbatim',
    username: 'verbatim_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_guest_queries: true,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
    ...about,
  };
}
