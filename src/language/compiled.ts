/**
 * Tables in the form in which they are used, worked out by the build: to stem their 60,000 words at every start
 * would take a second. Run from its sources, Verbatim works them out when they are first needed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** A table whose form must survive JSON. */
export interface CompiledTable<T> {
  readonly name: string;
  readonly compute: () => T;
}

const FOLDER = new URL('compiled/', import.meta.url);

function fileOf({ name }: CompiledTable<unknown>): URL {
  return new URL(`${name}.json`, FOLDER);
}

/** The table as the build left it, or worked out now. */
export function readCompiled<T>(table: CompiledTable<T>): T {
  let text: string;
  try {
    text = readFileSync(fileOf(table), 'utf8');
  } catch {
    // Not built: the result is the same, only later.
    return table.compute();
  }
  return JSON.parse(text) as T;
}

/** Works tables out and writes them down; a step of the build. */
export function compile(tables: readonly CompiledTable<unknown>[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const table of tables) writeFileSync(fileOf(table), JSON.stringify(table.compute()));
}
