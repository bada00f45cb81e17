/**
 * A look at a corpus folder: which files lie in it and in which version, without reading any. Links are not
 * followed, and nothing but plain files counts.
 */
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { explained, FileBusy, FileGone, versionOf } from './bytes.ts';
import type { FileVersion } from './bytes.ts';
import { readerFor } from './formats/formats.ts';

/** A file that gave no article, or gave it not as it should, and why. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}

/** The corpus folder itself cannot be read. The message is a whole sentence. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly reason: string;

  constructor(folder: string, reason: string) {
    super(`The corpus folder "${folder}" cannot be read: ${reason}. Set CORPUS_DIR to a folder of articles.`);
    this.reason = reason;
  }
}

/** Tells a folder from another one put in its place. */
export interface FolderIdentity {
  /** Differs when another disk is mounted there, or none any more. */
  readonly device: number;
  readonly inode: number;
}

export interface FolderLook {
  readonly identity: FolderIdentity;
  /** By path inside the folder, in the order of the paths. */
  readonly files: ReadonlyMap<string, FileVersion>;
  /** What is no readable article, each named once. */
  readonly problems: readonly Problem[];
}

/** What is asked of the file system here; tests give their own. */
export interface FolderReader {
  readonly stat: (file: string) => Promise<Stats>;
  readonly lstat: (file: string) => Promise<Stats>;
  readonly readdir: (folder: string, options: { withFileTypes: true }) => Promise<Dirent[]>;
}

export interface LookOptions {
  readonly files?: FolderReader;
  /** Called for each folder before it is listed, with its full path: what changes later than that is not in the look. */
  readonly onFolder?: (folder: string, identity: FolderIdentity) => void;
}

const SYSTEM: FolderReader = { stat, lstat, readdir };

/** Questions to the file system at a time: more gain nothing, and other parts need it too. */
const AT_A_TIME = 32;

/** Whether a folder lies at the path, and which. Throws `CorpusError`. */
export async function identify(folder: string, files: FolderReader = SYSTEM): Promise<FolderIdentity> {
  try {
    const stats = await files.stat(folder);
    if (!stats.isDirectory()) throw new Error('it is no folder');
    return { device: stats.dev, inode: stats.ino };
  } catch (error) {
    throw asCorpusError(folder, error);
  }
}

export function sameFolder(one: FolderIdentity, other: FolderIdentity): boolean {
  return one.device === other.device && one.inode === other.inode;
}

/**
 * Looks at a folder and all folders in it. Throws `CorpusError` when the folder cannot be read, and `FileBusy` when it
 * cannot be now but soon.
 */
export async function lookAtFolder(folder: string, { files: system = SYSTEM, onFolder }: LookOptions = {}): Promise<FolderLook> {
  const identity = await identify(folder, system);
  const problems: Problem[] = [];
  const found: string[] = [];

  const list = async (inside: string): Promise<void> => {
    const entries = await system.readdir(path.join(folder, inside), { withFileTypes: true });
    for (const entry of entries) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.name.includes('\uFFFD')) problems.push({ file, reason: 'its name is not UTF-8' });
      else if (entry.isDirectory()) await enter(file);
      else if (entry.isSymbolicLink()) problems.push({ file, reason: 'a link, which is not followed' });
      else if (!entry.isFile()) problems.push({ file, reason: 'not a plain file' });
      else if (readerFor(file) === undefined) problems.push({ file, reason: 'not a kind of file that Verbatim reads' });
      else found.push(file);
    }
  };
  const enter = async (inside: string): Promise<void> => {
    try {
      const full = path.join(folder, inside);
      const stats = await system.lstat(full);
      if (!stats.isDirectory()) throw new FileBusy('a folder was replaced');
      onFolder?.(full, { device: stats.dev, inode: stats.ino });
      await list(inside);
    } catch (error) {
      const reason = explained(error);
      if (reason instanceof FileBusy) throw reason;
      if (!(reason instanceof FileGone)) problems.push({ file: inside, reason: reason.message });
    }
  };

  try {
    onFolder?.(folder, identity);
    await list('');
  } catch (error) {
    throw asCorpusError(folder, error);
  }
  const versions = new Map<string, FileVersion>();
  for (const [file, version] of await versionsOf(folder, found.toSorted(), system, problems)) versions.set(file, version);
  // What was moved away under our feet looks like many deletions: it must not count as such.
  if (!sameFolder(identity, await identify(folder, system))) throw new FileBusy('the folder was replaced');
  return { identity, files: versions, problems };
}

async function versionsOf(folder: string, names: readonly string[], system: FolderReader, problems: Problem[]): Promise<[string, FileVersion][]> {
  const found: (readonly [string, FileVersion] | undefined)[] = [];
  for (let start = 0; start < names.length; start += AT_A_TIME) {
    const some = names.slice(start, start + AT_A_TIME).map(async (file) => {
      try {
        const stats = await system.lstat(path.join(folder, file));
        if (stats.isFile()) return [file, versionOf(stats)] as const;
        problems.push({ file, reason: 'not a plain file' });
      } catch (error) {
        const reason = explained(error);
        if (reason instanceof FileBusy) throw reason;
        if (!(reason instanceof FileGone)) problems.push({ file, reason: reason.message });
      }
      return undefined;
    });
    found.push(...(await Promise.all(some)));
  }
  return found.flatMap((own) => (own === undefined ? [] : [[...own]]));
}

function asCorpusError(folder: string, error: unknown): Error {
  const reason = explained(error);
  if (reason instanceof FileBusy || reason instanceof CorpusError) return reason;
  return new CorpusError(folder, reason instanceof FileGone ? 'there is no such folder' : reason.message);
}
