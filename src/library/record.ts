/** Records: what is known of one file of the corpus, and how it gets known. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Article } from '../article.ts';
import { FileBusy, FileGone, readBytes } from '../corpus/bytes.ts';
import type { FileOpener, FileVersion } from '../corpus/bytes.ts';
import { readArticles } from '../corpus/file.ts';

/** A file of the corpus as it was last read. */
export interface FileRecord {
  /** Path inside the corpus folder. */
  readonly file: string;
  readonly version: FileVersion;
  /** SHA-256 of its bytes; empty when these could not be read. */
  readonly hash: string;
  /** False when the file had changed so shortly before it was read that a later change may look like none. */
  readonly settled: boolean;
  readonly articles: readonly Article[];
  /** Why it gave no article, or what a person should know of the reading. */
  readonly reasons: readonly string[];
}

/** The coarsest steps in which file systems tell times (FAT: 2 s). */
const SETTLING = 2000;

/** Reads a file as it is now; `known` spares the work when its bytes are the same. Throws `FileGone` and `FileBusy`. */
export async function readRecord(folder: string, file: string, seen: FileVersion, known?: FileRecord, files?: FileOpener): Promise<FileRecord> {
  try {
    const { bytes, version } = await readBytes(path.join(folder, file), files);
    const settled = Date.now() - version.changed > SETTLING;
    const hash = createHash('sha256').update(bytes).digest('base64url');
    if (known?.hash === hash) return { ...known, version, settled };
    return { file, version, hash, settled, ...(await read(file, bytes)) };
  } catch (error) {
    if (error instanceof FileGone || error instanceof FileBusy) throw error;
    return { file, version: seen, hash: '', settled: true, articles: [], reasons: [messageOf(error)] };
  }
}

async function read(file: string, bytes: Uint8Array): Promise<Pick<FileRecord, 'articles' | 'reasons'>> {
  try {
    const { articles, notes } = await readArticles(file, bytes);
    return { articles, reasons: notes };
  } catch (error) {
    // One bad file is a line in the report and nothing else.
    return { articles: [], reasons: [messageOf(error)] };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
