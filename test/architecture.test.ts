import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './processes.ts';
import { isNode, readSource, readSources, visit } from './sources.ts';
import type { Node, SourceFile } from './sources.ts';

/** Files directly in src that are parts of their own; `command` is the entry points' own kit, all others are entry points. */
const SINGLE_FILES: ReadonlySet<string> = new Set(['article', 'library', 'config', 'log', 'command']);

/** Part → the parts it may import, for types too. Anything may import `log`; entry points wire everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  config: [],
  log: [],
  storage: [],
  article: ['language'],
  texts: ['language'],
  corpus: ['article', 'language'],
  search: ['article', 'language'],
  collect: ['article', 'corpus', 'language'],
  library: ['article', 'corpus', 'search', 'storage'],
  answer: ['article', 'language', 'search'],
  render: ['answer', 'article', 'language', 'records', 'texts'],
  records: ['article', 'language', 'storage', 'texts'],
  bot: ['answer', 'article', 'collect', 'language', 'library', 'metrics', 'records', 'render', 'storage', 'texts'],
  terminal: ['render', 'texts'],
  // Counted where things happen, written on the server's page: both know the counts, which know nothing.
  metrics: [],
  intake: ['metrics', 'storage'],
  evaluation: ['answer', 'article', 'corpus', 'language', 'library', 'records', 'search'],
  tuning: ['answer', 'article', 'corpus', 'evaluation', 'language', 'search'],
  benchmark: ['answer', 'article', 'corpus', 'evaluation', 'language', 'library', 'search'],
  diagnosis: ['article', 'config', 'corpus', 'language'],
  command: ['config'],
};
const ENTRY_POINT = 'entry point';

/**
 * Packages at the border → the parts that may import them; `grammy`'s types may be known everywhere. Diagnosis asks
 * Telegram by itself, for it looks at what keeps a bot from starting; the benchmark runs a bare bot beside the own one.
 */
const BORDERS: readonly [name: string, parts: readonly string[], typesAnywhere: boolean][] = [
  ['minisearch', ['search', 'benchmark'], false],
  ['dotenv', ['config'], false],
  ['grammy', ['bot', 'diagnosis', 'benchmark', ENTRY_POINT], true],
];

const sources = readSources(path.join(ROOT, 'src'));

/** The part a file belongs to: its folder, or for a file directly in src its name or "entry point". */
function partOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  if (rest.length > 0) return first;
  const name = path.basename(file, '.ts');
  return SINGLE_FILES.has(name) ? name : ENTRY_POINT;
}

/** Imports between parts that the table does not allow, as "from → to". */
function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, imports }) =>
    imports.flatMap((imported) => {
      if (imported.file === null) return [];
      const [from, to] = [partOf(file), partOf(imported.file)];
      const allowed = from === to || to === 'log' || from === ENTRY_POINT || (MAY_IMPORT[from]?.includes(to) ?? false);
      return allowed ? [] : [`${file} → ${imported.file}`];
    }),
  );
}

/** Ways from a file back to itself, as "a → b → a"; every file of a cycle is on one of them. */
function cyclesOf(files: readonly SourceFile[]): string[] {
  const next = new Map(files.map(({ file, imports }) => [file, imports.flatMap((imported) => imported.file ?? [])]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}

/** What a file does when it is merely imported: its top-level calls, awaits and loops, as they are written. */
function actionsOf({ text, body }: SourceFile): string[] {
  const composers = new Set(body.flatMap(composersOf));
  return body.flatMap((statement) => {
    const written = text.slice(Number(statement['start']), Number(statement['end'])).split('\n')[0] ?? '';
    if (/^(?:Import|Export(?!Named|Default)|TS|FunctionDeclaration|ClassDeclaration)/u.test(statement.type)) return [];
    if (statement.type === 'ExpressionStatement') return registersOn(statement, composers) ? [] : [written];
    if (/^(?:Variable|Export)/u.test(statement.type)) return awaits(statement) ? [written] : [];
    return [written];
  });
}

/** The names of "const help = new Composer()": a feature of the bot says on it what it handles, and acts on nothing. */
function composersOf(statement: Node): string[] {
  const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
  const declared = Array.isArray(declaration['declarations']) ? (declaration['declarations'] as Node[]) : [];
  return declared.flatMap(({ id, init }) => {
    const made = isNode(init) && init.type === 'NewExpression' && isNode(init['callee']) ? init['callee']['name'] : undefined;
    return made === 'Composer' && isNode(id) ? [String(id['name'])] : [];
  });
}

function registersOn({ expression }: Node, composers: ReadonlySet<string>): boolean {
  let node: unknown = expression;
  while (isNode(node) && node.type !== 'Identifier') node = node['callee'] ?? node['object'];
  return isNode(node) && composers.has(String(node['name']));
}

/** Whether an await runs outside of every function. */
function awaits(node: Node): boolean {
  if (/Function|^MethodDefinition$/u.test(node.type)) return false;
  if (node.type === 'AwaitExpression') return true;
  return Object.values(node).some((value) => (Array.isArray(value) ? (value as unknown[]) : [value]).some((inner) => isNode(inner) && awaits(inner)));
}

function usesEnvironment({ body }: SourceFile): boolean {
  let uses = false;
  for (const statement of body) {
    visit(statement, ({ type, object, property, source, id, init }) => {
      const ofProcess = isNode(object) && object['name'] === 'process' && isNode(property) && property['name'] === 'env';
      const imported = type === 'ImportDeclaration' && isNode(source) && /^(?:node:)?process$/u.test(String(source['value']));
      const takenApart = type === 'VariableDeclarator' && isNode(init) && init['name'] === 'process' && JSON.stringify(id).includes('"env"');
      uses ||= ofProcess || imported || takenApart;
    });
  }
  return uses;
}

describe('the sources', () => {
  it('belong to parts that the table knows', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), ENTRY_POINT]);
    expect(sources.map(({ file }) => file).filter((file) => !known.has(partOf(file)))).toEqual([]);
  });

  it('import only what the table allows', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  it('import no file that is missing', () => {
    const files = new Set(sources.map(({ file }) => file));
    const missing = sources.flatMap(({ imports }) => imports.flatMap(({ file }) => (file === null || files.has(file) ? [] : [file])));
    expect(missing).toEqual([]);
  });

  it('have no cycle of imports', () => {
    expect(cyclesOf(sources)).toEqual([]);
  });

  it.each(BORDERS)('import %s only in %j', (name, parts, typesAnywhere) => {
    const strangers = sources.filter(({ file, imports }) =>
      imports.some((one) => one.package === name && !(typesAnywhere && one.typeOnly)) && !parts.includes(partOf(file)),
    );
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it('read the environment in config.ts alone', () => {
    expect(sources.filter(usesEnvironment).map(({ file }) => file)).toEqual(['config.ts']);
  });

  it('act on import in entry points alone', () => {
    const acting = sources.filter((source) => partOf(source.file) !== ENTRY_POINT && actionsOf(source).length > 0);
    expect(acting.map((source) => `${source.file}: ${actionsOf(source).join('; ')}`)).toEqual([]);
  });
});

describe('the dependencies', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const names = Object.keys(manifest.dependencies);
  const imported = new Set(sources.flatMap(({ imports }) => imports.flatMap((one) => one.package ?? [])));

  it.each(names)('%s is imported', (name) => {
    expect(imported).toContain(name);
  });

  it('are all that is imported', () => {
    // Types may come by way of a dependency: "@types/mdast" stands for "mdast".
    const types = sources.flatMap(({ imports }) => imports.filter(({ typeOnly }) => typeOnly).flatMap((one) => one.package ?? []));
    expect([...imported].filter((name) => !names.includes(name) && !types.includes(name))).toEqual([]);
  });

  const readme = path.join(ROOT, 'README.md');
  it.skipIf(!existsSync(readme)).each(names)('%s is named in README.md', (name) => {
    expect(readFileSync(readme, 'utf8')).toContain(name);
  });
});

/** Two files of different parts. */
function two(search: string, answer: string): SourceFile[] {
  return [readSource('search/index.ts', search), readSource('answer/answer.ts', answer)];
}

describe('these checks', () => {
  it.each([
    ["import { a } from '../search/index.ts';", []],
    ["import type { A } from '../bot/bot.ts';", ['answer/answer.ts → bot/bot.ts']],
    ["export type { A } from '../bot/bot.ts';", ['answer/answer.ts → bot/bot.ts']],
    ["export * from '../bot/bot.ts';", ['answer/answer.ts → bot/bot.ts']],
    ["const a = () => import('../bot/bot.ts');", ['answer/answer.ts → bot/bot.ts']],
    ["type A = import('../bot/bot.ts').A;", ['answer/answer.ts → bot/bot.ts']],
    ["import { a } from '../log.ts';", []],
    ["import { a } from '../main.ts';", ['answer/answer.ts → main.ts']],
  ])('see through %s', (text, found) => {
    expect(forbiddenImports(two('', text))).toEqual(found);
  });

  it('see a cycle, of types too', () => {
    const files = two("import type { A } from '../answer/answer.ts';", "import { b } from '../search/index.ts';");
    expect(cyclesOf(files)).toEqual(['search/index.ts → answer/answer.ts → search/index.ts']);
  });

  it.each([
    ["import './b.ts'; export const a = new Map(); function b() { c(); } class D {} type E = 1;", []],
    ["export const help = new Composer<C>(); help.command('a', () => b()); help.on('m').filter(x, y);", []],
    ['main();', ['main();']],
    ['await a();', ['await a();']],
    ['export const a = await b();', ['export const a = await b();']],
    ['export const a = async () => { await b(); };', []],
    ['void (async () => {})();', ['void (async () => {})();']],
    ['for (const a of b) c(a);', ['for (const a of b) c(a);']],
  ])('know what acts in %s', (text, found) => {
    expect(actionsOf(readSource('a.ts', text))).toEqual(found);
  });

  it.each([
    ['const a = process.env.A;', true],
    ["const { env } = process;", true],
    ["import { env } from 'node:process';", true],
    ['const a = process.argv; // process.env', false],
  ])('know whether %s reads the environment', (text, uses) => {
    expect(usesEnvironment(readSource('a.ts', text))).toBe(uses);
  });

  it.each([
    ["import type { Bot } from 'grammy';", true],
    ["import { type Bot } from 'grammy';", true],
    ["import { Bot } from 'grammy';", false],
    ["import { Bot, type Context } from 'grammy';", false],
    ["import 'grammy';", false],
    ["export * from 'grammy';", false],
  ])('know whether %s is gone with the types', (text, typeOnly) => {
    expect(readSource('a.ts', text).imports).toEqual([{ specifier: 'grammy', file: null, package: 'grammy', typeOnly }]);
  });
});
