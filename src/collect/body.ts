/** The body of a web page: never more than was allowed, on the wire and unpacked. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { LinkError } from './link-error.ts';

/** Bytes, packed or not: the largest saved pages have half of it. */
const LARGEST_BODY = 5 * 1024 * 1024;
/** Text packs to a tenth, a page of spaces to a hundredth; gzip's most is a thousandth, and that is a bomb. */
const LARGEST_RATIO = 100;

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)],
  ['br', promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress)],
  ['deflate', (packed, options) => (hasZlibHeader(packed) ? withHeader : raw)(packed, options)],
]);
const withHeader = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate);
const raw = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Reads and unpacks a body. Throws `LinkError` when it is too large or packed in a way not asked for, and what the connection throws. */
export async function readBody(response: IncomingMessage): Promise<Buffer> {
  const stated = Number(response.headers['content-length'] ?? 0);
  if (stated > LARGEST_BODY) throw new LinkError('tooLarge');
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = UNPACKERS.get(encoding);
  if (unpack === undefined && encoding !== 'identity' && encoding !== '') throw new LinkError('encoding');
  const packed = await readWire(response);
  return unpack === undefined ? packed : unpacked(packed, unpack);
}

async function readWire(response: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > LARGEST_BODY) throw new LinkError('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function unpacked(packed: Buffer, unpack: Unpack): Promise<Buffer> {
  if (packed.length === 0) return packed;
  try {
    // zlib stops as soon as its output exceeds this.
    return await unpack(packed, { maxOutputLength: Math.min(LARGEST_BODY, packed.length * LARGEST_RATIO) });
  } catch (error) {
    throw new LinkError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'encoding');
  }
}

/** "deflate" means a zlib stream; some servers send it without the two bytes in front (RFC 1950, 2.2). */
function hasZlibHeader(packed: Buffer): boolean {
  const [method = 0, flags = 0] = packed;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}
