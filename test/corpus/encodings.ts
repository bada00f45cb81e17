/** Encoding of texts, the other way round than anything in src: through the tables of the decoders. */

/** windows-1252 in 0x80–0x9F, which Node 20 decodes wrongly; the rest is ISO-8859-1. `?` is not assigned. */
const WINDOWS_1252 = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

/** What texts have in ASCII where an encoding lacks the sign. */
const SUBSTITUTES: Readonly<Record<string, string>> = { '—': '-', '–': '-', '«': '"', '»': '"', '“': '"', '”': '"', '’': "'", '№': 'N' };

/** A text in an encoding of one byte a character, and the text that it then is. Throws on what cannot be written in it. */
export function singleByte(text: string, encoding: string): { bytes: Uint8Array; text: string } {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const own = encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0;
    table.set(own ? WINDOWS_1252.charAt(byte - 0x80) : new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  }
  table.set('?', 0x3f);
  const written = Array.from(text, (character) => (table.has(character) ? character : (SUBSTITUTES[character] ?? character)));
  const bytes = written.map((character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no "${character}"`);
    return byte;
  });
  return { bytes: Uint8Array.from(bytes), text: written.join('') };
}

/** A text in UTF-16, without a mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  return bytes;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes one after the other. */
export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
