/** Other names of the same: "USA" and «Соединённые Штаты», "Sergei" and «Сергей». Tables of groups, a group a line. */
import { readFileSync } from 'node:fs';
import { bareName } from './bare.ts';

const LONGEST_ALIAS = 8;

let aliases: ReadonlyMap<string, number> | undefined;
let firstNames: ReadonlyMap<string, readonly number[]> | undefined;

function groupsOf(table: string): string[][] {
  const text = readFileSync(new URL(`../data/${table}`, import.meta.url), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => line.split(/, |\t/u).map(aliasName));
}

/** Bare words in the order of the name, "the" and "of" left out. */
function aliasName(name: string): string {
  return bareName(name.replace(/['’.]/gu, '')).split(' ').filter((word) => !LEFT_OUT.has(word)).join(' ');
}

/** Words of grammar that a name may have or not. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'of', 'and', 'и', 'в', 'for', 'in', 'de', 'по']);

/** Bare words with every alias replaced by the number of its group, longest first. */
export function withAliases(words: readonly string[]): string[] {
  aliases ??= new Map(groupsOf('name-aliases.txt').flatMap((names, number) => names.map((name) => [name, number] as const)));
  const replaced: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_ALIAS, words.length - at);
    while (length > 0 && !aliases.has(words.slice(at, at + length).join(' '))) length -= 1;
    const number = aliases.get(words.slice(at, at + length).join(' '));
    replaced.push(number === undefined ? (words[at] ?? '') : `#${number}`);
    at += Math.max(1, length);
  }
  return replaced;
}

/** Whether two bare words are forms of one first name. */
export function areOneFirstName(one: string, other: string): boolean {
  firstNames ??= readFirstNames();
  const [own, others] = [firstNames.get(one), firstNames.get(other)];
  return own !== undefined && others !== undefined && own.some((number) => others.includes(number));
}

function readFirstNames(): ReadonlyMap<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, names] of groupsOf('first-names.tsv').entries()) {
    for (const name of names) numbers.set(name, [...(numbers.get(name) ?? []), number]);
  }
  return numbers;
}
