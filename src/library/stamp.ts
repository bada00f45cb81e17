/**
 * The stamp of a kept index: everything besides the files themselves that decides what is read from them and how it is
 * indexed. An index with another stamp is not used.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import path from 'node:path';
import type { Stamp } from '../storage/sealed-file.ts';

/** Where the compiled files (or, in tests, the sources) lie. */
const HOME = path.resolve(import.meta.dirname, '..');
/** The code that makes articles and indexes, by its place: nobody has to remember to count a version up. */
const CODE = ['article', 'corpus', 'language', 'library', 'search'];

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What is so for the whole life of this process: the code that runs is the one that was there when it started. */
let program: Promise<Stamp> | undefined;

/** The stamp for an index over a corpus folder. Throws when this program's own files cannot be read. */
export async function stampFor(folder: string): Promise<Stamp> {
  program ??= stampOfProgram();
  return { ...(await program), settings: digest(JSON.stringify({ folder: path.resolve(folder) })) };
}

async function stampOfProgram(): Promise<Stamp> {
  const manifest = JSON.parse(await readFile(path.join(HOME, '..', 'package.json'), 'utf8')) as Manifest;
  return {
    verbatim: manifest.version,
    packages: digest(JSON.stringify(manifest.dependencies)),
    code: await digestOfCode(),
    // Word and sentence boundaries come from the Unicode tables that Node brings along.
    node: `${process.version} icu ${process.versions['icu'] ?? 'none'} ${endianness()}`,
  };
}

async function digestOfCode(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(HOME, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(HOME, path.join(entry.parentPath, entry.name)))
    .filter((file) => CODE.includes(path.basename(file.split(path.sep)[0] ?? '', path.extname(file))));
  // At once: to wait for each of some two hundred small files would take ten times as long.
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(path.join(HOME, file)));
  return hash.digest('base64url');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
