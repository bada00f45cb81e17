/** Encodings of one byte a character: reading them, and telling which one it is. */
import { against, isShapely, plausibility, weigh } from './plausibility.ts';

/**
 * The encodings told apart without being stated. KOI8-U is KOI8-R with Ukrainian letters in the place of
 * some frames.
 */
const COMMON = ['windows-1252', 'windows-1251', 'koi8-u', 'ibm866'] as const;
/** Those that next to no file is in any more. They are looked at because their texts would else pass for another. */
const RARE = ['iso-8859-5', 'x-mac-cyrillic', 'macintosh', 'windows-1250', 'windows-1254', 'windows-1257'] as const;

/** Below this a reading is no text; right ones of Russian and Western texts have 0.9 and more, wrong ones 0.4 and less. */
const PLAUSIBLE = 0.65;
/** A reading is taken when so much more speaks against any other: an oddity, or three rare pairs of letters. */
const MARGIN = 6;
/** In short texts chance makes a rare encoding better by less than this. */
const CHANCE = 3;
/** A rare encoding needs so much in its favour. */
const ENOUGH = 10;
/** Bytes looked at: enough for thousands of letters, and quick on the largest file. */
const SAMPLE = 16 * 1024;

/** Bytes 0x80–0x9F. Node 20 decodes windows-1252 as ISO-8859-1, where these are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text that bytes are in an encoding known to `TextDecoder`; undefined when they are none, or it knows no such. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  } catch {
    // An unknown name or bytes that the encoding does not have: both mean that this is not it.
    return undefined;
  }
}

/** Which encoding the bytes are in; undefined when no reading is a plausible text, or more than one. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = sampleOf(bytes);
  const common = readingsOf(sample, COMMON);
  const rare = readingsOf(sample, RARE);
  const lead = (common[0]?.against ?? 0) - (rare[0]?.against ?? 0);
  if (lead < CHANCE) return clearBest(common);
  return lead < MARGIN || (rare[0]?.usual ?? 0) < ENOUGH ? undefined : clearBest(rare);
}

/** The encoding of the first reading when it is a text and the others are none. */
function clearBest([best, ...others]: readonly Reading[]): string | undefined {
  if (best === undefined || best.score < PLAUSIBLE) return undefined;
  const rival = others.find(({ text }) => text !== best.text);
  return rival !== undefined && rival.against - best.against < MARGIN ? undefined : best.encoding;
}

/**
 * The text of bytes in the encoding that a file states; undefined when it does not look like one. Pages often
 * state windows-1252 or ISO-8859-1 and are in something else.
 */
export function readAs(bytes: Uint8Array, label: string): { text: string; encoding: string } | undefined {
  const text = decodeAs(bytes, label);
  if (text === undefined) return undefined;
  const { encoding } = new TextDecoder(label);
  const evidence = weigh(decodeAs(sampleOf(bytes), label) ?? text.slice(0, SAMPLE));
  const known = [...COMMON, ...RARE, 'koi8-r'].some((name) => name === encoding);
  const fits = known ? plausibility(evidence) >= PLAUSIBLE : isShapely(evidence);
  return fits ? { text, encoding } : undefined;
}

/** The sample in each encoding, the reading with the least against it first. */
function readingsOf(sample: Uint8Array, encodings: readonly string[]): Reading[] {
  const readings = encodings.flatMap((encoding) => {
    const text = decodeAs(sample, encoding);
    if (text === undefined) return [];
    const evidence = weigh(text);
    return [{ encoding, text, usual: evidence.usual, against: against(evidence), score: plausibility(evidence) }];
  });
  return readings.toSorted((one, other) => one.against - other.against || other.score - one.score);
}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly usual: number;
  readonly against: number;
  readonly score: number;
}

/** The bytes from the beginning of the line with the first one beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const line = bytes.lastIndexOf(0x0a, Math.max(first, 0)) + 1;
  const start = Math.max(line, first - SAMPLE / 2, 0);
  return bytes.subarray(start, start + SAMPLE);
}
