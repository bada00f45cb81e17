import type { MessageEntity } from 'grammy/types';

/** What Telegram finds by itself in a text that a person types, in order of precedence. */
const spots: readonly [type: MessageEntity.CommonMessageEntity['type'], pattern: RegExp][] = [
  ['url', /(?<![\w@])https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»]/gu],
  ['email', /(?<![\w.@])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['bot_command', /(?<![\w/@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])/gu],
  ['mention', /(?<![\w@])@[A-Za-z0-9_]{3,32}(?![\w@])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** The entities of a text as Telegram delivers it to a bot. */
export function spotEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of spots) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const free = found.every(({ offset, length }) => index >= offset + length || index + match.length <= offset);
      if (free) found.push({ type, offset: index, length: match.length });
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}
