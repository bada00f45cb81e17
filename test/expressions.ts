/** The regular expressions of the project, and how long they take. */
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { evilTexts } from './evil-texts.ts';
import { ROOT } from './processes.ts';
import { isNode, readSources, visit } from './sources.ts';
import type { SourceFile } from './sources.ts';

/** Milliseconds that one expression may take on a text of so many letters. */
const LONGEST = 50;
const LETTERS = 50_000;
/** An expression is given up after so many milliseconds for all texts together, or after so many times the longest. */
const GIVEN_UP = 4000;
const HOPELESS = 4;
/** Tries of which the quickest counts, and texts too many for one expression. */
const TRIES = 5;
const MOST_SHOWN = 100;
const ENOUGH = 3;

/**
 * Expressions that go back and forth, but never see a long text: where, how they begin, and the letters that they are given
 * at most, by whom.
 */
const BOUNDED: readonly (readonly [file: string, beginning: string, letters: number, by: string])[] = [
  ['corpus/boilerplate-notices.ts', '^(?:\\S+@', 600, 'boilerplate.ts: LONGEST_NOTICE'],
  ['corpus/hard-wrap.ts', '[ \\t\\u00A0]*$', 12, 'the slice beside it'],
  ['corpus/publisher.ts', '(?:[«"“](', 5000, 'LONGEST_PARAGRAPH'],
  ['language/abbreviations.ts', '', 60, 'sentences.ts: LOOK_BACK'],
  ['language/intl-names.ts', '', 200, "names in Node's own tables"],
  ['language/sentences.ts', '\\n\\s*\\n\\s*$', 60, 'LOOK_BACK'],
  ['search/filters.ts', '"([^"]+)"', 4096, 'Telegram: the longest message'],
];

/** Entry points act on import; what they construct is simple. */
const ENTRY_POINTS: ReadonlySet<string> = new Set(['main.ts', 'ask.ts', 'doctor.ts', 'evaluate.ts', 'bench.ts', 'tune.ts', 'compile.ts']);

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The literals of a file. */
export function literalsOf({ file, body }: SourceFile): Expression[] {
  const found: Expression[] = [];
  for (const statement of body) {
    visit(statement, ({ type, regex }) => {
      if (type !== 'Literal' || typeof regex !== 'object' || regex === null) return;
      const { pattern, flags } = regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    });
  }
  return found;
}

/** Whether a file puts expressions together. */
export function constructs({ body }: SourceFile): boolean {
  let constructing = false;
  for (const statement of body) {
    visit(statement, ({ type, callee }) => {
      constructing ||= /^(?:New|Call)Expression$/u.test(type) && isNode(callee) && callee['name'] === 'RegExp';
    });
  }
  return constructing;
}

/** The expressions that files put together when they are imported. */
async function constructedBy(files: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const own = globalThis.RegExp;
  let file = '';
  const keep = (made: RegExp): RegExp => {
    found.push({ file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => keep(new target(...args)),
    apply: (target, _self, args: ConstructorParameters<typeof RegExp>) => keep(target(...args)),
  });
  try {
    for (file of files) await import(path.join(ROOT, 'src', file));
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** Every expression of src once: literals, and those put together when a file is imported. */
export async function allExpressions(): Promise<Expression[]> {
  const sources = readSources(path.join(ROOT, 'src'));
  const constructing = sources.filter(constructs).map(({ file }) => file).filter((file) => !ENTRY_POINTS.has(file));
  const all = [...sources.flatMap(literalsOf), ...(await constructedBy(constructing))];
  return [...new Map(all.map((expression) => [`${expression.file} /${expression.source}/${expression.flags}`, expression])).values()];
}

/** Expressions that take too long on a text of `length` letters, each with the text and the milliseconds. */
export function slowExpressions(expressions: readonly Expression[], length: number): string[] {
  const texts = evilTexts(length);
  return expressions.flatMap(({ file, source, flags }) => {
    const bound = BOUNDED.find((own) => own[0] === file && source.startsWith(own[1]));
    const given = bound === undefined ? texts : texts.map(([name, text]) => [name, text.slice(-bound[2])] as const);
    return slowOn({ source, flags }, given, { longest: bound === undefined ? (LONGEST * length) / LETTERS : LONGEST }).map((what) => `${file} /${source.slice(0, MOST_SHOWN)}/${flags}: ${what}`);
  });
}

/** The texts on which an expression takes longer than `longest` milliseconds of processor time, each with how long. */
export function slowOn({ source, flags }: Pick<Expression, 'source' | 'flags'>, texts: readonly (readonly [name: string, text: string])[], { longest = LONGEST, givenUp = GIVEN_UP } = {}): string[] {
  // In a context of its own an expression without end can be stopped.
  const scene = { source, flags: flags.includes('g') ? flags : `${flags}g`, texts, longest, HOPELESS, TRIES, ENOUGH, slow: [] as string[], now: () => process.cpuUsage().user / 1000, at: '' };
  try {
    runInNewContext(
      `const expression = new RegExp(source, flags);
       for (const [name, text] of texts) {
         at = name;
         let least = Infinity;
         for (let tries = 0; tries < TRIES && least > longest && (tries === 0 || least < HOPELESS * longest); tries += 1) {
           const before = now();
           text.replace(expression, '');
           least = Math.min(least, now() - before);
         }
         if (least > longest) slow.push(name + ': ' + Math.round(least) + ' ms');
         if (slow.length === ENOUGH) break;
       }`,
      scene,
      { timeout: givenUp },
    );
  } catch (error) {
    // An error of that context is no Error of this one.
    if (!String(error).includes('timed out')) throw error;
    scene.slow.push(`${scene.at}: no end`);
  }
  return scene.slow;
}
