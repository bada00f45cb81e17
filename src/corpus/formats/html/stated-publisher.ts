/** The publisher of a page, by the name it gives itself. */
import { hasType, namesOf, stringOf } from './embedded-json.ts';
import { decodeEntities } from './entities.ts';
import type { PageFacts } from './facts.ts';
import { foldSpace } from '../../../language/fold.ts';
import { bare, fitsHost, hostLabels, latin, segmentsOf } from './site-names.ts';

/** `<meta>` names that hold a name of the site, after `og:site_name` and the embedded data. */
const NAME_METAS = ['publisher', 'dc.publisher', 'dcterms.publisher', 'sitename', 'site_name', 'cre', 'source'];
/** Names of the site as a program: often cut short, and one as good as the other. */
const PROGRAM_METAS = [
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
  'al:android:app_name',
  'twitter:app:name:iphone',
];

/** A longer one is a sentence about the site; with a motto it may have more. */
const LONGEST = 60;
const LONGEST_WITH_MOTTO = 200;
/** The first names are those of the page; further ones are of what it shows and links. */
const MOST_NAMES = 20;

/**
 * The publisher that a page states; undefined when it names none. Of several names the first that fits the
 * address or is said twice: some systems put the name of a section where that of the site belongs.
 */
export function statedPublisher(facts: PageFacts, url: string | undefined): string | undefined {
  const labels = hostLabels(url);
  const titles = new Set([facts.metas.get('og:title')?.[0] ?? '', facts.documentTitle ?? ''].map(bare));
  const names = candidatesOf(facts, titleEnding(facts, labels))
    .filter((name) => name.length <= LONGEST_WITH_MOTTO)
    .slice(0, MOST_NAMES)
    .map((name) => withoutMotto(foldSpace(decodeEntities(name)), labels))
    .filter((name) => isName(name, labels) && !titles.has(bare(name)));
  const times = (name: string): number => names.filter((other) => bare(other) === bare(name)).length;
  const best = names.find((name) => fitsHost(name, labels) || times(name) > 1) ?? names[0] ?? account(facts, labels);
  return best === undefined || !isDomain(best) ? best : (spelledOut(best, [...names, ...facts.authors]) ?? best);
}

const ORGANISATION = /^(?:NewsMedia)?Organization$|^WebSite$/u;

function candidatesOf({ metas, article, embedded }: PageFacts, ending: string | undefined): string[] {
  const { objects } = embedded;
  const organisations = objects.filter((object) => hasType(object, ORGANISATION));
  return [
    ...(metas.get('og:site_name') ?? []),
    ...(article === undefined ? [] : namesOf(article['publisher'], objects)),
    ...NAME_METAS.flatMap((name) => metas.get(name) ?? []),
    ...(ending === undefined ? [] : [ending]),
    ...PROGRAM_METAS.flatMap((name) => metas.get(name) ?? []).slice(0, 1),
    ...organisations.flatMap((object) => stringOf(object['name']) ?? []),
  ];
}

/** A shorter account is an abbreviation that says little to a reader. */
const SHORTEST_ACCOUNT = 4;

/** The site's account on a social network, where it is called like the site. */
function account({ metas }: PageFacts, labels: readonly string[]): string | undefined {
  const name = metas.get('twitter:site')?.[0]?.replace(/^@/u, '');
  return name !== undefined && name.length >= SHORTEST_ACCOUNT && isName(name, labels) && fitsHost(name, labels) ? name : undefined;
}

/** "Channel 7 | News, Weather, Sports | Miami": of a long name the part that the address has, else the first. */
function withoutMotto(name: string, labels: readonly string[]): string {
  const segments = segmentsOf(name);
  if (segments.length < 2) return name;
  const own = segments.find((segment) => fitsHost(segment, labels));
  return own ?? segments[0] ?? name;
}

/** Words that name a part of a site, not the site. */
const PARTS = new Set('home homepage website site news blog index main главная новости сайт блог'.split(' '));

function isName(name: string, labels: readonly string[]): boolean {
  const letters = bare(name);
  if (letters === '' || name.length > LONGEST || PARTS.has(letters)) return false;
  if (/^(?:https?:|@|www\.)|[©{}<>]/iu.test(name)) return false;
  // "Hosted" on hosted.ap.org: the name of a machine, not of the publisher.
  return !labels.slice(0, -1).some((label) => label === letters);
}

function isDomain(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/u.test(name);
}

/** Of a site that calls itself by its address the name that reads the same in letters: vesti.ru, «Вести.Ru». */
function spelledOut(domain: string, names: readonly string[]): string | undefined {
  return names.find((name) => !isDomain(name) && latin(name) === bare(domain));
}

/**
 * The last part of `<title>` where the parts before it are the headline, or where the address has it. The
 * name of a section may stand there, too, so it must not be one.
 */
function titleEnding(facts: PageFacts, labels: readonly string[]): string | undefined {
  const segments = segmentsOf(facts.documentTitle ?? '');
  const last = segments.at(-1);
  if (segments.length < 2 || last === undefined || !isName(last, labels)) return undefined;
  const headlines = [...facts.headlines, ...(facts.metas.get('og:title') ?? [])].map(bare);
  const afterHeadline = headlines.includes(bare(segments.slice(0, -1).join(' ')));
  return fitsHost(last, labels) || (afterHeadline && last.length <= LONGEST / 2) ? last : undefined;
}
