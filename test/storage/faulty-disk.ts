/** A disk that fails, or stops, at any step: the file system of the storage with a count of what is asked of it. */
import { DISK } from '../../src/storage/disk.ts';
import type { Disk, DiskFile } from '../../src/storage/disk.ts';

export interface Fault {
  /** The step that does not happen, counted from 0. */
  readonly at: number;
  /** `once`: that step fails, as on a full disk. `for good`: nothing happens from then on, as after a kill. */
  readonly kind: 'once' | 'for good';
}

/** A write of this share of its bytes still happens when it fails: a disk is full in the middle. */
const SHARE_WRITTEN = 0.5;

/** The real disk with a fault; `steps` tells how much was asked of it. */
export function faultyDisk(fault?: Fault): { disk: Disk; steps: () => number } {
  let steps = 0;
  const fails = (): boolean => {
    const step = steps;
    steps += 1;
    return fault !== undefined && (step === fault.at || (fault.kind === 'for good' && step > fault.at));
  };
  const guard = <T>(call: () => Promise<T>): Promise<T> =>
    fails() ? Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })) : call();

  const file = (real: DiskFile): DiskFile => ({
    write: async (bytes, offset, length, position) => {
      if (!fails()) return real.write(bytes, offset, length, position);
      await real.write(bytes, offset, Math.floor(length * SHARE_WRITTEN), position);
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    },
    read: (bytes, offset, length, position) => real.read(bytes, offset, length, position),
    stat: () => real.stat(),
    datasync: () => guard(() => real.datasync()),
    sync: () => guard(() => real.sync()),
    // A dead process closes nothing, but the system does.
    close: () => real.close(),
  });
  const disk: Disk = {
    mkdir: (folder, options) => guard(() => DISK.mkdir(folder, options)),
    open: (name, flags, mode) => guard(async () => file(await DISK.open(name, flags, mode))),
    rename: (from, to) => guard(() => DISK.rename(from, to)),
    rm: (name, options) => guard(() => DISK.rm(name, options)),
  };
  return { disk, steps: () => steps };
}

/** Parts for a sealed file. */
export async function* parts(...bodies: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const body of bodies) {
    await Promise.resolve();
    yield typeof body === 'string' ? Buffer.from(body) : body;
  }
}
