/**
 * The bytes of one file, as they were at one moment: a file that is being written to is read again until it
 * holds still, so that no article is ever half old and half new.
 */
import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Tells one state of a file from another without reading it. */
export interface FileVersion {
  readonly size: number;
  readonly modified: number;
  /** When the file or anything about it last changed: unlike `modified` nobody can set this. Milliseconds, as the other. */
  readonly changed: number;
  readonly inode: number;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly version: FileVersion;
}

/** What is asked of the file system here; tests give their own. */
export interface FileOpener {
  readonly open: (file: string, flags: number) => Promise<FileHandle>;
}

/** The file is gone: not an error of the file, but its absence. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

/** The file cannot be read now, but soon: it is being written to, or this process has too many files open. */
export class FileBusy extends Error {
  override readonly name = 'FileBusy';
}

/** Larger files are no articles: a whole book has about one megabyte. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** A link is not followed, and a pipe without a writer does not keep us waiting. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** File systems tell times in steps of up to 10 ms (Linux's slowest clock): changes within one look like none. */
const CLOCK_STEP = 20;
/** Pauses between attempts to find the file still, in milliseconds. */
const PAUSES = [20, 50, 100];

export function versionOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileVersion {
  return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
}

export function sameVersion(one: FileVersion, other: FileVersion): boolean {
  return one.size === other.size && one.modified === other.modified && one.changed === other.changed && one.inode === other.inode;
}

/**
 * Reads a plain file. Throws `FileGone`, `FileBusy`, or an `Error` whose message is the reason why the file
 * cannot be read.
 */
export async function readBytes(file: string, files: FileOpener = { open }): Promise<FileBytes> {
  for (const pause of [...PAUSES, undefined]) {
    const read = await attempt(file, files);
    if (read !== undefined) return read;
    if (pause !== undefined) await sleep(pause);
  }
  throw new FileBusy('it is being written to');
}

/** Undefined when the file changed meanwhile. */
async function attempt(file: string, files: FileOpener): Promise<FileBytes | undefined> {
  try {
    const handle = await files.open(file, FLAGS);
    try {
      let before = await handle.stat();
      if (!before.isFile()) throw new Error('not a plain file');
      if (before.size > LARGEST_FILE) throw new Error(`larger than ${LARGEST_FILE / 1024 / 1024} MB`);
      if (Math.abs(Date.now() - before.ctimeMs) < CLOCK_STEP) {
        await sleep(CLOCK_STEP);
        before = await handle.stat();
      }
      const bytes = await readAll(handle, before.size);
      const after = await handle.stat();
      return bytes.length === before.size && sameVersion(versionOf(before), versionOf(after)) ? { bytes, version: versionOf(after) } : undefined;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw explained(error);
  }
}

/** At most `size` bytes: a file that grows without end is not followed. */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['ELOOP', 'a link, which is not followed'],
  ['EISDIR', 'a folder'],
  ['ENXIO', 'not a plain file'],
  ['ENAMETOOLONG', 'its path is too long'],
  ['EIO', 'the disk could not read it'],
]);

const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);
const BUSY: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'EBUSY', 'EINTR', 'ENOMEM']);

/** The error of a file-system call as one of those above, its message a reason for people. */
export function explained(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (GONE.has(code)) return new FileGone('there is no such file');
  if (BUSY.has(code)) return new FileBusy(`it cannot be read now (${code})`);
  return new Error(REASONS.get(code) ?? error.message);
}
