/**
 * A sealed file: a header that says by whom and for what the body was written, and its SHA-256. It is read whole and as
 * it was written, or not at all.
 *
 *   1,024 bytes  the header: one line of JSON, filled up with spaces
 *   the rest     the body
 */
import { createHash } from 'node:crypto';
import { DISK, readAll, writeAll } from './disk.ts';
import type { Disk, DiskFile } from './disk.ts';
import { writeSafely } from './safe-write.ts';

/** Facts that reader and writer must agree on: versions, settings. */
export type Stamp = Readonly<Record<string, string>>;

/** A sealed file is not as it should be. The message says why, in a few words. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

interface Header {
  readonly stamp: Stamp;
  /** Length of the body. */
  readonly bytes: number;
  readonly sha256: string;
}

const HEADER_BYTES = 1024;
/** Written and read in pieces of this size, so that other work gets its turn. */
const PIECE = 1024 * 1024;

/** Writes a body, given in parts, under a stamp. Throws what the file system or the parts throw. */
export async function writeSealed(
  file: string,
  stamp: Stamp,
  body: AsyncIterable<Uint8Array>,
  disk: Disk = DISK,
): Promise<void> {
  await writeSafely(
    file,
    async (aside) => {
      const hash = createHash('sha256');
      let position = HEADER_BYTES;
      for await (const piece of inPieces(body)) {
        hash.update(piece);
        await writeAll(aside, piece, position);
        position += piece.length;
      }
      // The header comes last: without it the file is nothing.
      const header: Header = { stamp, bytes: position - HEADER_BYTES, sha256: hash.digest('hex') };
      await writeAll(aside, encodeHeader(header), 0);
    },
    disk,
  );
}

/** The body of a sealed file with this stamp; undefined when there is no file. Throws `SealError`. */
export async function readSealed(file: string, stamp: Stamp, disk: Disk = DISK): Promise<Buffer | undefined> {
  let handle: DiskFile;
  try {
    handle = await disk.open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new SealError(messageOf(error));
  }
  try {
    return await readBody(handle, stamp);
  } catch (error) {
    throw error instanceof SealError ? error : new SealError(messageOf(error));
  } finally {
    await handle.close();
  }
}

async function readBody(handle: DiskFile, stamp: Stamp): Promise<Buffer> {
  const start = Buffer.alloc(HEADER_BYTES);
  if ((await readAll(handle, start, 0)) < HEADER_BYTES) throw new SealError('it is cut off');
  const header = decodeHeader(start);
  const differing = [...new Set([...Object.keys(stamp), ...Object.keys(header.stamp)])].filter((key) => stamp[key] !== header.stamp[key]);
  if (differing.length > 0) throw new SealError(`it was written with another ${differing.join(', ')}`);
  const { size } = await handle.stat();
  if (size !== HEADER_BYTES + header.bytes) throw new SealError('it has not its full length');

  const body = Buffer.allocUnsafe(header.bytes);
  const hash = createHash('sha256');
  for (let position = 0; position < body.length; position += PIECE) {
    const piece = body.subarray(position, position + PIECE);
    if ((await readAll(handle, piece, HEADER_BYTES + position)) < piece.length) throw new SealError('it is cut off');
    hash.update(piece);
  }
  if (hash.digest('hex') !== header.sha256) throw new SealError('its checksum is wrong');
  return body;
}

async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield Buffer.concat(parts);
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(parts);
}

function encodeHeader(header: Header): Buffer {
  const text = JSON.stringify(header);
  const bytes = Buffer.alloc(HEADER_BYTES, ' ');
  if (Buffer.byteLength(text) >= HEADER_BYTES) throw new Error('the stamp is too long');
  bytes.write(text);
  bytes.write('\n', HEADER_BYTES - 1);
  return bytes;
}

function decodeHeader(bytes: Buffer): Header {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    throw new SealError('its header is damaged');
  }
  const { stamp, bytes: length, sha256 } = (value ?? {}) as Record<string, unknown>;
  const stamped = typeof stamp === 'object' && stamp !== null && Object.values(stamp).every((fact) => typeof fact === 'string');
  if (!stamped || typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0 || typeof sha256 !== 'string') {
    throw new SealError('its header is damaged');
  }
  return { stamp: stamp as Stamp, bytes: length, sha256 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
