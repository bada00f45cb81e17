/** A lock file: one bot for one folder. It says who holds it, and that of a dead process is taken over. */
import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Another process holds the lock. The message says which, and what to do. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells this process from an earlier one with the same number; '' where it cannot be known. */
  readonly birth: string;
}

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Somebody else may take over the lock of a dead process at the same moment. */
const ATTEMPTS = 5;

/** Takes the lock of a folder, which is made when missing; gives what releases it. Throws `LockedError` and what the file system throws. */
export async function lock(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'lock');
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const handle = await open(file, 'wx', FILE_MODE);
      await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname(), birth: birthOf(process.pid) } satisfies Holder));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(file);
    if ((holder !== null && isAlive(holder)) || attempt === ATTEMPTS) {
      throw new LockedError(
        `Another Verbatim (process ${holder?.pid ?? 'unknown'}) uses the folder "${path.dirname(folder)}": end it, or set DATA_DIR to another folder for this one.`,
      );
    }
    await rm(file, { force: true });
  }
}

/** Null when the file is gone by now, or was not written to its end. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    const { pid, host, birth } = JSON.parse(await readFile(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof birth === 'string' ? { pid, host, birth } : null;
  } catch {
    return null;
  }
}

/** A holder on another machine, such as a container that is gone, is not seen from here; Telegram's 409 tells when it still runs. */
function isAlive({ pid, host, birth }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return birth === birthOf(pid);
}

/** The boot of the machine and the moment in it at which a process began, as Linux tells them: proc(5), field 22 of "stat". */
function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}
