/**
 * What buttons carry: the whole state of a button is in its data, the message it hangs under and the
 * corpus. At most 64 bytes by construction.
 */

export type ButtonData =
  /** Further passages of the answer to the question this message replies to. */
  | { readonly kind: 'passages'; readonly offset: number }
  /** A page of the list of sources, counted from 1. */
  | { readonly kind: 'sources'; readonly page: number };

/** Data for a button. */
export function encodeButton(data: ButtonData): string {
  switch (data.kind) {
    case 'passages':
      return `m:${data.offset}`;
    case 'sources':
      return `s:${data.page}`;
  }
}

/** Reads a button's data; null for buttons of other times. */
export function decodeButton(data: string): ButtonData | null {
  const match = /^([ms]):(\d{1,6})$/.exec(data);
  if (match === null) return null;
  const number = Number(match[2]);
  return match[1] === 'm' ? { kind: 'passages', offset: number } : { kind: 'sources', page: number };
}
