/** Putting files in their place: whole or not at all, and never in the place of another. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import path from 'node:path';

/** What a file system says that has no hard links, or not between these two places. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A folder inside `root`, made where it is missing. Throws an `Error` when a link or a file is in the way: nothing leads outside. */
export async function folderInside(root: string, folder: string, mode: number): Promise<string> {
  let full = root;
  for (const name of folder.split('/').filter((part) => part !== '' && part !== '.')) {
    if (name === '..') throw new Error('a path leads outside its folder');
    full = path.join(full, name);
    await mkdir(full, { mode }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(full)).isDirectory()) throw new Error('something else is in the place of a folder');
  }
  return full;
}

/** Writes a new file; gives false, and changes nothing, when there is one of that name. */
export function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<boolean> {
  return place(file, async (aside) => {
    const handle = await open(aside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  });
}

/** Moves a file, to another disk too; gives false, and changes nothing, when there is one at the new place. */
export async function moveNew(from: string, to: string): Promise<boolean> {
  const placed = await linked(from, to, () => place(to, (aside) => copyFile(from, aside, constants.COPYFILE_EXCL)));
  if (!placed) return false;
  try {
    await unlink(from);
  } catch (error) {
    // It cannot be taken away here: then it has not been moved.
    await unlink(to);
    throw error;
  }
  return true;
}

/** Makes a file aside, under a name that the corpus passes over, and gives it its own when that is free. */
async function place(file: string, make: (aside: string) => Promise<void>): Promise<boolean> {
  const aside = path.join(path.dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await make(aside);
    return await linked(aside, file, () => renamed(aside, file));
  } finally {
    await rm(aside, { force: true });
  }
}

/** A second name for a file, which only a free place takes; `otherwise` where there are no such links. */
async function linked(from: string, to: string, otherwise: () => Promise<boolean>): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (NO_LINKS.has(code)) return otherwise();
    throw error;
  }
}

async function renamed(from: string, to: string): Promise<boolean> {
  const taken = await lstat(to).then(
    () => true,
    () => false,
  );
  if (!taken) await rename(from, to);
  return !taken;
}
