/**
 * The kept index: what a library knows, in one sealed file, so that the next start reads only what has changed since.
 * It is a convenience: whatever is wrong with it, the files themselves are there.
 *
 *   the words · for each file: its record as JSON · the analyses of its articles
 *
 * Each part is preceded by its length in four bytes.
 */
import path from 'node:path';
import { packArticle, unpackArticle } from '../corpus/kept-article.ts';
import type { KeptArticle } from '../corpus/kept-article.ts';
import { decodeAnalysis, decodeWords, encodeAnalysis, encodeWords } from '../search/kept-index.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { DISK } from '../storage/disk.ts';
import type { Disk } from '../storage/disk.ts';
import { readSealed, SealError, writeSealed } from '../storage/sealed-file.ts';
import type { KeptFile } from './catch-up.ts';
import type { Pace } from './pace.ts';
import type { FileRecord } from './record.ts';
import type { Shelf } from './shelf.ts';
import { stampFor } from './stamp.ts';

/** What the last run left. */
export interface Kept {
  /** An index that knows the words and no article yet; it is collecting. */
  readonly index: PassageIndex;
  readonly files: ReadonlyMap<string, KeptFile>;
}

/** A record as JSON has it. */
interface KeptRecord extends Omit<FileRecord, 'articles'> {
  readonly articles: readonly KeptArticle[];
}

const LENGTH_BYTES = 4;
const FILE = 'index.verbatim';

export class KeptIndex {
  readonly #file: string;
  readonly #disk: Disk;

  /** Kept in the folder `dataDir`. */
  constructor(dataDir: string, disk: Disk = DISK) {
    this.#file = path.join(dataDir, FILE);
    this.#disk = disk;
  }

  /** What was kept of that corpus folder; the reason why it is of no use; or undefined when nothing was kept. */
  async load(corpus: string, pace: Pace): Promise<Kept | string | undefined> {
    try {
      const body = await readSealed(this.#file, await stampFor(corpus), this.#disk);
      return body === undefined ? undefined : await decode(body, pace);
    } catch (error) {
      // Whatever is wrong with it, it can be made again.
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Keeps what the library knows at this moment. Throws when it cannot be written; then the former file is still there. */
  async save(corpus: string, shelf: Shelf, pace: Pace): Promise<void> {
    await writeSealed(this.#file, await stampFor(corpus), encode(shelf, pace), this.#disk);
  }
}

async function* encode({ records, index }: Shelf, pace: Pace): AsyncGenerator<Uint8Array> {
  // Taken at once; what changes from here on is for the next time. The index only grows, so its numbers stay true.
  const files = [...records.values()].map((record) => ({ record, indexed: record.articles.map((article) => index.indexed(article)) }));
  yield* sized(encodeWords(index));
  for (const { record, indexed } of files) {
    yield* sized(Buffer.from(JSON.stringify({ ...record, articles: record.articles.map(packArticle) } satisfies KeptRecord)));
    for (const own of indexed) yield* sized(own === undefined ? new Uint8Array() : encodeAnalysis(index.analysisOf(own)));
    await pace.breathe();
  }
}

function* sized(part: Uint8Array): Generator<Uint8Array> {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(part.length);
  yield length;
  yield part;
}

async function decode(body: Buffer, pace: Pace): Promise<Kept> {
  let at = 0;
  const next = (): Buffer => {
    const start = at + LENGTH_BYTES;
    at = start + body.readUInt32LE(at);
    if (at > body.length) throw new SealError('it is damaged');
    return body.subarray(start, at);
  };
  const index = new PassageIndex({ collecting: true });
  decodeWords(next(), index);
  const files = new Map<string, KeptFile>();
  while (at < body.length) {
    const kept = JSON.parse(next().toString()) as KeptRecord;
    const record = { ...kept, articles: kept.articles.map((article) => unpackArticle(kept.file, article)) };
    files.set(record.file, { record, analyses: record.articles.map(() => decodeAnalysis(next())) });
    await pace.breathe();
  }
  return { index, files };
}
