/** Front matter: what stands about an article between two lines of `---` at the very beginning of its file. */
import { parseDocument } from 'yaml';
import type { Stated } from '../draft.ts';
import { statedIn } from './stated.ts';

export interface FrontMatter {
  readonly stated: Stated;
  readonly notes: readonly string[];
  /** Where the text after it begins; 0 when there is none. */
  readonly end: number;
}

/** What stands about an article has less than 1 kB; more is a mistake or an attack. */
const LONGEST = 16 * 1024;
/** Aliases make bombs: few lines that unfold into gigabytes. Nobody needs them here. */
const MOST_ALIASES = 3;

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u;
const CLOSING = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/gu;
/** "title: …": without such a beginning, two rules with text between are just that. */
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?[ \t]*:(?:\s|$)/u;

/** The keys that are read, by what they mean. */
const KEYS = {
  title: ['title'],
  publisher: ['publisher', 'source', 'site'],
  date: ['date'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
} as const satisfies Record<keyof Stated, readonly string[]>;

/** Reads the front matter of a text. What is wrong with it is noted and costs nothing but itself. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { stated: {}, notes: [], end: 0 };
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return none;
  CLOSING.lastIndex = start;
  const close = CLOSING.exec(text);
  if (close === null) return none;
  const yaml = text.slice(start, close.index);
  const end = close.index + close[0].length;
  if (yaml.trim() === '') return { ...none, end };
  if (!KEY.test(firstLineOf(yaml))) return none;
  try {
    return { stated: statedIn(valuesOf(yaml)), notes: [], end };
  } catch (error) {
    // People write "title: Russia: the deal" as they would say it. Only where nothing else is meant by the signs of YAML.
    const plain = plainLines(yaml);
    if (plain !== undefined) return { stated: statedIn(byMeaning(plain)), notes: [], end };
    // The article is as good without it; the note says what to mend.
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { stated: {}, notes: [`its front matter was not read: ${reason}`], end };
  }
}

/** The first line that is no comment. */
function firstLineOf(yaml: string): string {
  const lines = yaml.slice(0, LONGEST).split(/[\r\n]+/u);
  return lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
}

function valuesOf(yaml: string): Partial<Record<keyof Stated, unknown[]>> {
  if (yaml.length > LONGEST) throw new Error(`it has more than ${LONGEST / 1024} kB`);
  // The core schema has plain values only; dates stay text.
  const document = parseDocument(yaml, { schema: 'core', resolveKnownTags: false, uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const values: unknown = document.toJS({ maxAliasCount: MOST_ALIASES, mapAsMap: true });
  if (!(values instanceof Map)) throw new Error('it is no list of keys and values');
  return byMeaning(new Map(Array.from(values, ([key, value]: [unknown, unknown]) => [String(key).toLowerCase(), value])));
}

function byMeaning(values: ReadonlyMap<string, unknown>): Partial<Record<keyof Stated, unknown[]>> {
  return Object.fromEntries(Object.entries(KEYS).map(([meaning, keys]) => [meaning, keys.map((key) => values.get(key))]));
}

/** "key: value" to the end of the line; the value begins with no sign that means something else than itself. */
const PLAIN_LINE = /^(?<key>[\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]*:(?:[ \t]+(?<value>[^\s"'&*!|>%@`{[\]}#,-][^\r\n]*))?$/u;
/** A value in signs of YAML that is whole on its line; it is passed over. */
const MARKED = /^[\p{L}_][\p{L}\p{N}_-]{0,40}[ \t]*:[ \t]+(?:\[[^[\]\r\n]*\]|"[^"\\\r\n]*"|'[^'\r\n]*')$/u;

/** Of a list below its key. */
const ITEM = /^[ \t]*- [^\s-]/u;

/** Keys in small letters and values of a text of which every line is one, or of a list; undefined when any line is something else. */
function plainLines(yaml: string): ReadonlyMap<string, string> | undefined {
  if (yaml.length > LONGEST) return undefined;
  const values = new Map<string, string>();
  let isOpen = false;
  for (const line of yaml.split(/\r\n|\r|\n/u).map((one) => one.trimEnd())) {
    if (line === '' || line.startsWith('#') || MARKED.test(line) || (isOpen && ITEM.test(line))) continue;
    const { key, value } = PLAIN_LINE.exec(line)?.groups ?? {};
    if (key === undefined) return undefined;
    isOpen = value === undefined;
    if (value !== undefined) values.set(key.toLowerCase(), value);
  }
  return values;
}
