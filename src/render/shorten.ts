/** Cutting texts to a length without breaking a character. */

const ELLIPSIS = '…';

/** At most `limit` UTF-16 units, cut at a word's end where there is one, never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = safeCut(text, limit - ELLIPSIS.length);
  const space = text.lastIndexOf(' ', cut);
  return text.slice(0, space > limit / 2 ? space : cut).trimEnd() + ELLIPSIS;
}

/** The largest length up to `limit` that does not end between the halves of a surrogate pair. */
export function safeCut(text: string, limit: number): number {
  const before = text.charCodeAt(limit - 1);
  const isHighSurrogate = before >= 0xd800 && before <= 0xdbff;
  return isHighSurrogate && limit < text.length ? limit - 1 : limit;
}
