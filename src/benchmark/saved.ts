/** Results of the benchmark as a file: each part as soon as it is measured, beside those measured before. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the parts gave, by their names. */
export type Results = Readonly<Record<string, object>>;

/** Reads a file of results; null when there is none that can be read. */
export async function readResults(file: string): Promise<Results | null> {
  try {
    const results: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof results === 'object' && results !== null && !Array.isArray(results) ? (results as Results) : null;
  } catch {
    return null;
  }
}

/** Adds the result of a part to a file, which need not be there yet; replaces an earlier one of the same part. */
export async function saveResult(file: string, part: string, result: object): Promise<void> {
  await writeInto(file, `${JSON.stringify({ ...(await readResults(file)), [part]: result }, null, 1)}\n`);
}

/** Writes a file, and its folder where that is missing. */
export async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
