/**
 * The limits of the Bot API as the fake enforces them. Sources: [T] the reference text in `@grammyjs/types`, [S] the
 * server's own source (tdlib/telegram-bot-api 10.0), [P] python-telegram-bot's constants, [I] reports by users.
 */
export const limits = {
  /** UTF-16 units of a message after entity parsing [T]; Telegram counts characters, units are the stricter reading. */
  textUnits: 4096,
  /** Bytes of a text as it comes in, before any parsing [S]. */
  textBytes: 32_768,
  /** Entities kept of one message; the rest is dropped silently [P]. */
  entities: 100,
  /** Characters of the text and of all its link addresses together, "a good approximation" [I, tdlib issue 165]. */
  textWithLinks: 9500,
  /** UTF-16 units of a quote in a reply [T]. */
  quoteUnits: 1024,
  /** Buttons of one inline keyboard, and of one row of it [P]. */
  buttons: 100,
  buttonsInRow: 8,
  /** Bytes of `callback_data` [T]. */
  callbackDataBytes: 64,
  /** Characters a button can copy [T]. */
  copyTextUnits: 256,
  /** Characters of the notice that answers a button [T]. */
  callbackAnswerUnits: 200,
  /** Results of one inline answer [S]; bytes of a result's id and of `next_offset` [T]. */
  inlineResults: 50,
  resultIdBytes: 64,
  nextOffsetBytes: 64,
  /** Characters a person can type into an inline query [T]. */
  inlineQueryUnits: 256,
  /** How long an answer is still taken: measured by users for inline queries [I], a guess for the other two. */
  answerWithinMs: { inline: 10_000, callback: 10_000, guest: 30_000 },
  /** Commands of one scope and language, characters of a description, of the bot's name and descriptions [T]. */
  commands: 100,
  commandDescriptionUnits: 256,
  nameUnits: 64,
  descriptionUnits: 512,
  shortDescriptionUnits: 120,
  /** Updates of one poll, seconds of a long poll [S]. */
  updates: 100,
  pollSeconds: 50,
  /** Characters of a webhook's secret; its connections by default and at most [T]. */
  webhookSecretUnits: 256,
  webhookConnections: { usual: 40, most: 100 },
  /** Bytes of a file a bot can download, and of one request [T]. */
  downloadBytes: 20 * 1024 * 1024,
  requestBytes: 50 * 1024 * 1024,
} as const;
