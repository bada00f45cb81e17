/** The project's own sources as syntax trees, for the tests of its architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vitest/node';

/** A node of a syntax tree (ESTree with TypeScript's types). */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** One import or re-export of a file. */
export interface Import {
  /** As written: "./log.ts", "grammy/types". */
  readonly specifier: string;
  /** The file meant, from the folder of sources; null for packages. */
  readonly file: string | null;
  /** The package meant, without a path inside it; null for own files. */
  readonly package: string | null;
  /** Whether nothing of it is left when the types are gone. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the folder of sources, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly body: readonly Node[];
  readonly imports: readonly Import[];
}

/** All `.ts` files of a folder, but those of packages. */
export function readSources(folder: string): SourceFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules/'))
    .toSorted()
    .map((file) => readSource(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** One file from its text. */
export function readSource(file: string, text: string): SourceFile {
  const { body } = parseAst(text, { lang: 'ts' }) as unknown as { body: Node[] };
  const imports: Import[] = [];
  for (const node of body) visit(node, (inner) => imports.push(...importOf(file, inner)));
  return { file, text, body, imports };
}

/** Calls `see` with a node and all nodes in it. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(inner)) visit(inner, see);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importOf(file: string, node: Node): Import[] {
  const { source } = node;
  if (!isNode(source) || typeof source['value'] !== 'string') return [];
  const specifier = source['value'];
  const own = specifier.startsWith('.');
  return [
    {
      specifier,
      file: own ? path.posix.join(path.posix.dirname(file), specifier) : null,
      package: own || specifier.startsWith('node:') ? null : packageOf(specifier),
      typeOnly: isTypeOnly(node),
    },
  ];
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function isTypeOnly({ type, importKind, exportKind, specifiers }: Node): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  if (type === 'TSImportType') return true;
  const names = Array.isArray(specifiers) ? (specifiers as Node[]) : [];
  return names.length > 0 && names.every((name) => name['importKind'] === 'type' || name['exportKind'] === 'type');
}
