/**
 * Writing a file so that whatever happens – a crash, a power cut, a full disk – there is the old file or the whole new
 * one: aside in the same folder, to the disk, renamed, and the folder to the disk.
 */
import path from 'node:path';
import { DISK } from './disk.ts';
import type { Disk, DiskFile } from './disk.ts';

/** What is stored is its owner's alone. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** Where folders cannot be opened or synchronised, as on Windows, the system does it by itself. */
const NO_FOLDER_SYNC: ReadonlySet<string | undefined> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES']);

/**
 * Replaces a file by what `write` writes; its folder is made when missing. Throws what the file system or `write` throws,
 * and then leaves the old file as it is. Two such writes of one file must not overlap.
 */
export async function writeSafely(file: string, write: (aside: DiskFile) => Promise<void>, disk: Disk = DISK): Promise<void> {
  const folder = path.dirname(file);
  await disk.mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  const aside = `${file}.tmp`;
  try {
    const handle = await disk.open(aside, 'w', FILE_MODE);
    try {
      await write(handle);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await disk.rename(aside, file);
  } catch (error) {
    // What cannot be removed is overwritten next time; the first error is the one to tell.
    await disk.rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, disk);
}

async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}
