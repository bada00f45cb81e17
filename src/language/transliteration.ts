/** Transliteration: how a name may be written in the other script, for reading it and for dictionaries. */
import { palladiusOf } from './palladius.ts';
import { cyrillicRules, isCyrillic, latinLetters, latinRules } from './scripts.ts';
import { rulesAt } from './spelling-rules.ts';
import type { Rendering, SpellingRules } from './spelling-rules.ts';

/** Spellings given for a word. */
const MOST_SPELLINGS = 6;
/** Beginnings kept at each place of the word. */
const MOST_BEGINNINGS = 12;
/** Long rules know more of the word than short ones: every rule used costs. */
const RULE_COST = 0.1;
/** Second renderings of a group are a little less usual than the first. */
const PLACE_COST = 0.03;
/** A word longer than this is no name. */
const LONGEST_WORD = 40;

/** Takes a folded word in one script, gives plausible spellings in the other, the best first. */
export function transliterations(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  if (isCyrillic(word)) return spellings(word, cyrillicRules());
  const chinese = palladiusOf(word).slice(0, 2);
  return [...new Set([...chinese, ...spellings(latinLetters(word), latinRules())])].slice(0, MOST_SPELLINGS);
}

function spellings(word: string, rules: SpellingRules): string[] {
  const upTo: Rendering[][] = Array.from({ length: word.length + 1 }, () => []);
  upTo[0] = [{ text: '', cost: 0 }];
  for (let at = 0; at < word.length; at += 1) {
    const beginnings = best(upTo[at] ?? [], MOST_BEGINNINGS);
    for (const rule of rulesAt(rules, word, at)) {
      const ends = upTo[at + rule.letters.length] ?? [];
      for (const [place, rendering] of rule.renderings.entries()) {
        const cost = rendering.cost + RULE_COST + place * PLACE_COST;
        for (const own of beginnings) ends.push({ text: own.text + rendering.text, cost: own.cost + cost });
      }
    }
  }
  return best(upTo[word.length] ?? [], MOST_SPELLINGS).map((own) => own.text);
}

/** The cheapest distinct texts. */
function best(all: readonly Rendering[], most: number): Rendering[] {
  const distinct = new Map<string, Rendering>();
  for (const one of all.toSorted((first, second) => first.cost - second.cost)) {
    if (!distinct.has(one.text)) distinct.set(one.text, one);
    if (distinct.size === most) break;
  }
  return [...distinct.values()];
}
