/** Opening the library for a command: what is wrong with the folder becomes one sentence. */
import { CorpusError } from './corpus/folder.ts';
import { UserError } from './command.ts';
import { Library } from './library.ts';

/** Reads the folder; says on standard error which files could not be read. Throws `UserError`. */
export async function openLibrary(folder: string): Promise<Library> {
  try {
    const library = await Library.open(folder);
    for (const { file, reason } of library.snapshot.problems) console.error(`${file}: ${reason}`);
    return library;
  } catch (error) {
    if (error instanceof CorpusError) throw new UserError(error.message);
    throw error;
  }
}
