/** What the storage asks of the file system: the functions of `node:fs/promises`, or those that a test puts in their place. */
import { mkdir, open, rename, rm } from 'node:fs/promises';

export interface Disk {
  readonly mkdir: (folder: string, options: { recursive: true; mode: number }) => Promise<unknown>;
  readonly open: (file: string, flags: string, mode?: number) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (file: string, options: { force: true }) => Promise<void>;
}

/** The part of a `FileHandle` that is used. */
export interface DiskFile {
  readonly write: (bytes: Uint8Array, offset: number, length: number, position: number) => Promise<{ bytesWritten: number }>;
  readonly read: (bytes: Uint8Array, offset: number, length: number, position: number) => Promise<{ bytesRead: number }>;
  readonly stat: () => Promise<{ size: number }>;
  readonly datasync: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const DISK: Disk = { mkdir, open, rename, rm };

/** Writes all of `bytes` at a place in a file; a single call may write less. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    if (bytesWritten === 0) throw new Error('the disk takes no more');
    written += bytesWritten;
  }
}

/** Fills `bytes` from a place in a file, or as much of it as there is; gives the number of bytes read. */
export async function readAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<number> {
  let read = 0;
  while (read < bytes.length) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, position + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return read;
}
