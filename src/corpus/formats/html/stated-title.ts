/** The title of a page: of all that call themselves so, the one that most agree on. */
import { stringOf } from './embedded-json.ts';
import { decodeEntities } from './entities.ts';
import type { PageFacts } from './facts.ts';
import { foldSpace } from '../../../language/fold.ts';
import { bare, cutSite, segmentsOf } from './site-names.ts';

interface Candidate {
  readonly text: string;
  /** Statements of one family are copies of each other: together they count once. */
  readonly family: 'headline' | 'data' | 'social' | 'document' | 'other';
}

/** How much a family's word counts. Of equals what readers see goes before what a search engine is told. */
const WEIGHTS: Record<Candidate['family'], number> = { headline: 1.2, data: 1.1, social: 1, document: 0.9, other: 0.5 };

const OTHER_METAS = ['parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title', 'headline'];

/** Titles, with the name of their site, are longer than a word and shorter than a paragraph. */
const SHORTEST = 4;
const LONGEST = 400;

/** The title that a page states, without the name of its site; undefined when it has none. */
export function statedTitle(facts: PageFacts, publisher: string | undefined): string | undefined {
  const names = siteNames(facts, publisher);
  const said = candidatesOf(facts)
    .map(({ text, family }) => ({ text: cutSite(text, names), family }))
    .filter(({ text }) => text.length >= SHORTEST && !names.some((name) => bare(name) === bare(text)));
  const candidates = said.map(({ text, family }) => ({ text: cutToKnown(text, said), family }));

  let best: string | undefined;
  let most = 0;
  for (const { text } of candidates) {
    const agreeing = candidates.filter((other) => sameTitle(other.text, text));
    const families = new Set(agreeing.map(({ family }) => family));
    const weight = [...families].reduce((sum, family) => sum + WEIGHTS[family], 0);
    if (weight > most) [best, most] = [longestOf(agreeing.map((other) => other.text), text), weight];
  }
  return best;
}

function candidatesOf(facts: PageFacts): Candidate[] {
  const data = facts.article === undefined ? undefined : (stringOf(facts.article['headline']) ?? stringOf(facts.article['name']));
  const candidates: { text: string | undefined; family: Candidate['family'] }[] = [
    ...facts.headlines.slice(0, 3).map((text) => ({ text, family: 'headline' as const })),
    { text: data === undefined ? undefined : foldSpace(decodeEntities(data)), family: 'data' },
    { text: facts.metas.get('og:title')?.[0], family: 'social' },
    { text: facts.metas.get('twitter:title')?.[0], family: 'social' },
    { text: facts.documentTitle, family: 'document' },
    ...OTHER_METAS.map((name) => ({ text: facts.metas.get(name)?.[0], family: 'other' as const })),
  ];
  return candidates.flatMap(({ text, family }) => (text === undefined || text.length > LONGEST ? [] : [{ text, family }]));
}

function siteNames(facts: PageFacts, publisher: string | undefined): string[] {
  const headlines = new Set(facts.headlines.map(bare));
  // Some systems put the title of the page where the name of the program belongs.
  const programs = ['application-name', 'apple-mobile-web-app-title'].flatMap((name) => facts.metas.get(name) ?? []);
  return [
    ...(facts.metas.get('og:site_name') ?? []),
    ...programs.filter((name) => !headlines.has(bare(name))),
    ...(publisher === undefined ? [] : [publisher]),
  ];
}

/** "Headline | News | Site", when another candidate is just the headline: that. The same for what stands before it. */
function cutToKnown(text: string, said: readonly Candidate[]): string {
  const segments = segmentsOf(text);
  if (segments.length < 2) return text;
  const known = said.find((other) => other.text !== text && segments.some((segment) => bare(segment) === bare(other.text)));
  return known?.text ?? text;
}

const CUT_SHORT = /(?:…|\.{3})$/u;
/** Systems cut titles for machines at 110 characters; a beginning of so many is the same title. */
const SURE_BEGINNING = 60;

/** Tells whether two titles are the same, or one the beginning of the other. */
function sameTitle(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (bare(shorter) === bare(longer)) return true;
  const cut = CUT_SHORT.test(shorter);
  return (cut || shorter.length >= SURE_BEGINNING) && bare(longer).startsWith(bare(shorter.replace(CUT_SHORT, '')));
}

/** Of titles that agree the one that was not cut short; of equals the first. */
function longestOf(texts: readonly string[], first: string): string {
  if (!CUT_SHORT.test(first)) return first;
  return texts.find((text) => !CUT_SHORT.test(text) && text.length > first.length) ?? first;
}
