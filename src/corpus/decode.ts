/** Bytes to text. */

/** The text in a file. Throws when the bytes are no text in an encoding that is known. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8 text');
  }
}
