/** Names of sites: how they stand in titles, and how they look next to the address. */
import { foldWord } from '../../../language/fold.ts';

/** Letters and digits only, folded: what is compared of two names or titles. */
export function bare(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** What stands between a headline and the name of a site. A hyphen or dash only counts with spaces around it; white space is folded. */
const SEPARATOR = / [|‖¦•·»«›:/]{1,2} | ?[|‖¦] ?| [-–—―] /u;

/** "Headline | News | Site" in its parts. */
export function segmentsOf(title: string): string[] {
  return title.split(SEPARATOR).filter((segment) => segment !== '');
}

/** Between a headline and the name of its site a short part is the name of a section. */
const LONGEST_SECTION = 25;
const SHORTEST_HEADLINE = 20;

/** A title without the name of its site at the end or the beginning, and without the section before that name. */
export function cutSite(title: string, names: readonly string[]): string {
  const known = new Set(names.flatMap((name) => [name, ...segmentsOf(name)]).flatMap((name) => [bare(name), bare(withoutThe(name))]));
  const isName = (text: string): boolean => known.has(bare(text)) || known.has(bare(withoutThe(text)));
  let [start, end] = [0, title.length];
  for (const separator of [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].toReversed()) {
    const after = separator.index + separator[0].length;
    const part = title.slice(after, end);
    const isShort = part.length <= LONGEST_SECTION && separator.index >= SHORTEST_HEADLINE;
    const isSection = end < title.length && /[|»]/u.test(separator[0]) && isShort;
    if (isName(part) || isName(title.slice(after)) || isSection) end = separator.index;
    else if (isName(title.slice(start, separator.index))) start = after;
  }
  return title.slice(start, end).trim();
}

function withoutThe(name: string): string {
  return name.replace(/^the /iu, '');
}

/** The labels of an address without `www` and the ending: `uk.reuters.com` → `uk`, `reuters`. */
export function hostLabels(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const labels = new URL(url).hostname.replace(/^www\./u, '').split('.');
  const ending = labels.length > 2 && /^(?:com?|org|net|gov|edu|ac)$/u.test(labels.at(-2) ?? '') ? 2 : 1;
  return labels.slice(0, -ending);
}

/** The Latin spelling of Russian letters in addresses, in alphabetical order from «а». */
const LATIN = 'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sch  y  e yu ya'.split(' ');

/** A name in Latin letters, as addresses spell it: «Вести.Ru» → `vestiru`. */
export function latin(name: string): string {
  return bare(name).replace(/[а-я]/gu, (letter) => LATIN[letter.charCodeAt(0) - 0x430] ?? '');
}

/** Words that an abbreviation may pass over. */
const SMALL_WORDS = new Set(['the', 'of', 'and', 'i']);

/**
 * Tells whether a name and an address belong together: the one holds the other, or the address is put together
 * of the beginnings of the name's words (The New York Times, nytimes.com; «Российская газета», rg.ru).
 */
export function fitsHost(name: string, labels: readonly string[]): boolean {
  const letters = latin(name);
  const words = name.split(/[^\p{L}\p{N}]+/u).map(latin).filter((word) => word !== '');
  return labels.some((label) => {
    const own = label.replaceAll('-', '');
    if (own === letters || (own.length > 1 && abbreviates(own, words))) return true;
    return own.length > 2 && letters.length > 2 && (letters.includes(own) || own.includes(letters));
  });
}

function abbreviates(label: string, words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set(SMALL_WORDS.has(word) ? reached : []);
    for (const from of reached) {
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), from); length += 1) next.add(from + length);
    }
    reached = next;
  }
  return reached.has(label.length);
}
