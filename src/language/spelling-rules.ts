/**
 * Spelling rules: which letters of one script stand for which letters of the other. A table in `data/`, a
 * rule a line: the letters, then tab-separated groups of renderings, from the usual to the odd ones.
 * Before the letters `^` asks for the start of the word, after them `$` for its end and `>eiy` for one of
 * these letters next; the rendering `-` is silence.
 */
import { readFileSync } from 'node:fs';

/** One way to write the letters of a rule in the other script. */
export interface Rendering {
  readonly text: string;
  /** 0 for the usual ones; see GROUP_COSTS. */
  readonly cost: number;
}

export interface SpellingRule {
  readonly letters: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Letters one of which must follow; empty when any may. */
  readonly before: string;
  readonly renderings: readonly Rendering[];
}

/** The rules of a table, the longest and then the most particular first. */
export interface SpellingRules {
  readonly byLetter: ReadonlyMap<string, readonly SpellingRule[]>;
  /** Those that two letters may begin; filled as words come, for speed. */
  readonly byPair: Map<string, readonly SpellingRule[]>;
}

/** What a rendering of the first, second and third group costs, where a consonant left out costs 1.6. */
const GROUP_COSTS = [0, 0.15, 0.45];
/** Vowels vary so freely that a free choice of them would make all short words one. */
const VOWEL_GROUP_COSTS = [0, 0.3, 0.7];
const ONLY_VOWELS = /^[aeiouy]+$/;

const RULE = /^(\^?)([\p{L}]+)(\$?)(?:>(\p{L}+))?$/u;
/** More pairs of letters than this are no names. */
const MOST_PAIRS = 5000;
const SILENCE = '-';

/** Takes the name of a table in `data/`, gives its rules; throws for a line that is no rule. */
export function readSpellingRules(table: string): SpellingRules {
  const rules = new Map<string, SpellingRule[]>();
  for (const line of readFileSync(new URL(`data/${table}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '') continue;
    const rule = ruleIn(line, table);
    const first = rule.letters.charAt(0);
    const own = rules.get(first) ?? [];
    own.push(rule);
    rules.set(first, own);
  }
  for (const own of rules.values()) own.sort((one, other) => particularity(other) - particularity(one));
  return { byLetter: rules, byPair: new Map() };
}

function ruleIn(line: string, table: string): SpellingRule {
  const [pattern = '', ...groups] = line.split('\t');
  const parts = RULE.exec(pattern);
  if (parts === null) throw new Error(`${table}: "${line}" is no rule; write letters, a tab and renderings`);
  const [, start, letters = '', end, before = ''] = parts;
  const costs = ONLY_VOWELS.test(letters) ? VOWEL_GROUP_COSTS : GROUP_COSTS;
  const renderings = groups.flatMap((group, place) =>
    group
      .split(' ')
      .filter(Boolean)
      .map((text) => ({ text: text === SILENCE ? '' : text, cost: costs[place] ?? 1 })),
  );
  return { letters, atStart: start !== '', atEnd: end !== '', before, renderings };
}

function particularity(rule: SpellingRule): number {
  return rule.letters.length * 10 + Number(rule.atStart) + Number(rule.atEnd) + Number(rule.before !== '');
}

/** The rules that apply at a place of a word, the longest first. */
export function rulesAt(rules: SpellingRules, word: string, place: number): SpellingRule[] {
  return candidatesAt(rules, word, place).filter((rule) => appliesAt(rule, word, place));
}

/** The first of the rules that apply at a place of a word. */
export function longestRuleAt(rules: SpellingRules, word: string, place: number): SpellingRule | undefined {
  return candidatesAt(rules, word, place).find((rule) => appliesAt(rule, word, place));
}

function candidatesAt(rules: SpellingRules, word: string, place: number): readonly SpellingRule[] {
  const pair = word.slice(place, place + 2);
  let candidates = rules.byPair.get(pair);
  if (candidates === undefined) {
    const own = rules.byLetter.get(pair.charAt(0)) ?? [];
    candidates = own.filter((rule) => pair.startsWith(rule.letters.slice(0, 2)));
    if (rules.byPair.size < MOST_PAIRS) rules.byPair.set(pair, candidates);
  }
  return candidates;
}

function appliesAt(rule: SpellingRule, word: string, place: number): boolean {
  if (rule.atStart && place > 0) return false;
  const end = place + rule.letters.length;
  if (rule.atEnd && end < word.length) return false;
  if (rule.before !== '' && (end >= word.length || !rule.before.includes(word.charAt(end)))) return false;
  return word.startsWith(rule.letters, place);
}
