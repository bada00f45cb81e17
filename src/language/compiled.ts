/**
 * Tables in the form in which they are used, worked out by the build: to stem their 60,000 words at every start
 * would take a second. Run from its sources, Verbatim works them out when they are first needed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** A table whose form must survive V8's serialization; of long texts and typed arrays it is there as soon as its file is read. */
export interface CompiledTable<T> {
  readonly name: string;
  readonly compute: () => T;
}

const FOLDER = new URL('compiled/', import.meta.url);

function fileOf({ name }: CompiledTable<unknown>): URL {
  return new URL(`${name}.v8`, FOLDER);
}

/** The table as the build left it, or worked out now. */
export function readCompiled<T>(table: CompiledTable<T>): T {
  try {
    return deserialize(readFileSync(fileOf(table))) as T;
  } catch {
    // Not built, or for a newer Node: the result is the same, only later.
    return table.compute();
  }
}

/** Works tables out and writes them down; a step of the build. */
export function compile(tables: readonly CompiledTable<unknown>[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const table of tables) writeFileSync(fileOf(table), serialize(table.compute()));
}
