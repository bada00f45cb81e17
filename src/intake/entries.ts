/** The lines of the journal: a CRC, a space, one JSON object. A line that was not written to its end betrays itself. */
import { crc32 } from 'node:zlib';
import type { Update } from 'grammy/types';

/** An update as it was taken. */
export interface Taken {
  readonly update: Update;
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number;
  /** How often its answer was begun. */
  readonly tries: number;
  /** How often an answer was on its way when the process ended; at most one comes back. */
  readonly sends: number;
}

/** What became of an update: see the diagram in docs/intake.md. */
export type Mark = 'begun' | 'sending' | 'unsent' | 'back' | 'done';

export type Entry =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'mark'; readonly id: number; readonly mark: Mark; readonly error?: string }
  /** Ids that were answered until then. */
  | { readonly kind: 'answered'; readonly at: number; readonly ids: readonly number[] };

/** An entry as a line, with its end. */
export function encodeEntry(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${checksum(json)} ${json}\n`;
}

/** The entries of a file, and how many of its lines are damaged: a torn last line is usual after a crash. */
export function decodeEntries(text: string): { entries: Entry[]; damaged: number } {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.flatMap((line) => decodeEntry(line) ?? []);
  return { entries, damaged: lines.length - entries.length };
}

const CHECKSUM_LENGTH = 8;

function decodeEntry(line: string): Entry | undefined {
  const json = line.slice(CHECKSUM_LENGTH + 1);
  if (line.slice(0, CHECKSUM_LENGTH + 1) !== `${checksum(json)} `) return undefined;
  // Whatever has its checksum was written here.
  return JSON.parse(json) as Entry;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
