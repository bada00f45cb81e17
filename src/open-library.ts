/** Opening the library for a command: progress while it is read, and what is wrong with the folder in one sentence. */
import { CorpusError } from './corpus/folder.ts';
import { UserError } from './command.ts';
import { KeptIndex, Library } from './library.ts';
import type { Log } from './log.ts';
import { showProgress } from './progress.ts';

export interface Opening {
  /** Where an index may be kept; by default none is used. */
  readonly dataDir?: string;
  readonly log?: Log;
}

/** Reads the folder; says on standard error which files could not be read. Throws `UserError`. */
export async function openLibrary(folder: string, { dataDir, log }: Opening = {}): Promise<Library> {
  const { progress, end } = showProgress('reading articles', process.stderr, log);
  try {
    const kept = dataDir === undefined ? undefined : new KeptIndex(dataDir);
    const library = await Library.open(folder, { kept, log, progress });
    end();
    for (const { file, reason } of library.snapshot.problems) console.error(`${file}: ${reason}`);
    return library;
  } catch (error) {
    end();
    if (error instanceof CorpusError) throw new UserError(error.message);
    throw error;
  }
}
