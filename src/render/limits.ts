/**
 * Telegram's limits, as its Bot API reference states them unless a line says otherwise. Lengths count
 * UTF-16 units, but for those in bytes.
 */
export const LIMITS = {
  /** A message's text after its entities are taken out. */
  messageText: 4096,
  /** Text and link addresses together; undocumented, seen at about 9,500. */
  textAndLinks: 9000,
  /** Entities of a message; undocumented, further ones are ignored. */
  entities: 100,
  /** Data of a button, in bytes. */
  callbackData: 64,
  /** What a button can copy. */
  copyText: 256,
  /** The answer to a button. */
  callbackAnswer: 200,
  inlineResults: 50,
  /** Id of an inline result and `next_offset`, in bytes. */
  inlineId: 64,
  /** A deep link's payload, letters of A–Z a–z 0–9 _ -. */
  startPayload: 64,
} as const;

/** Lines of an inline result beyond this are never seen. */
export const INLINE_TITLE = 120;
export const INLINE_DESCRIPTION = 200;
