/**
 * The publisher of a text, from lines that name whose text it is: datelines, rights, addresses of desks, invitations.
 * What two of them contradict, or what only tells of a source, is not taken.
 */
import { foldWord } from '../language/fold.ts';
import { OUTLETS } from './outlets.ts';
import { COMMON_WORDS, OTHER_HOSTS, QUOTED_BY_ALL, SITES } from './sites.ts';

/** A name as names are compared: folded, without the article, punctuation and quotes. */
function bare(name: string): string {
  return foldWord(name).replace(/^the /u, '').replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
}

const BY_NAME = new Map(SITES.flatMap(({ name, names }) => [name, ...names].map((own) => [bare(own), name] as const)));
const BY_HOST = new Map(SITES.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));

/** The publisher that a text names and nothing else; undefined when no known one. */
export function siteNamed(text: string): string | undefined {
  return text.length > LONGEST_NAME ? undefined : BY_NAME.get(bare(text));
}
const LONGEST_NAME = 60;

/** "MOSCOW (Sputnik) — …", "LONDON, Nov 18 (Reuters) - …": place in capitals, outlet in brackets, dash. */
const ENGLISH_DATELINE = /^\p{Lu}[\p{L} .,/'’-]{1,40}?(?:,? [\p{L}.]{3,9} \d{1,2}(?:, \d{4})?)? ?\(([^()]{2,30})\) ?[-–—]/u;

/** «Москва. 21 октября. INTERFAX.RU - …», «МОСКВА, 18 ноября. /ТАСС/. …», «МОСКВА, 10 авг — РИА Новости. …» */
const RUSSIAN_DATELINES: readonly RegExp[] = [
  /^\p{Lu}[\p{L} -]{1,40}\. \d{1,2} [\p{L}]{3,9}(?: \d{4})?(?: года)?\. ([\p{L}.]{3,20}) ?[-–—]/u,
  /^\p{Lu}[\p{L} -]{1,40}[,.] \d{1,2} [\p{L}]{3,9}(?: \d{4})?(?: года)?\.? ?\/([^/]{2,30})\//u,
  /^\p{Lu}[\p{L}. -]{1,40}, \d{1,2} [\p{L}]{3,9}(?: \d{4})? ?[-–—] ?([\p{L} ]{2,30}?)[.,]/u,
];

/** Datelines open an article: none is looked for below its first paragraphs. */
const OPENING_PARAGRAPHS = 3;

/** The publisher that a dateline names, by the name people know; null when there is none. */
export function publisherOfDateline(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, OPENING_PARAGRAPHS)) {
    for (const dateline of [ENGLISH_DATELINE, ...RUSSIAN_DATELINES]) {
      const name = dateline.exec(paragraph)?.[1];
      const outlet = name === undefined ? undefined : OUTLETS.get(foldWord(name.trim()));
      if (outlet !== undefined) return outlet;
    }
  }
  return null;
}

/** A name as it is written: in quotes, or words with capitals and the small ones between them. Each has a group of its own. */
const QUOTED_NAME = '[«"“]([^«»"“”]{2,40})[»"”]';
const PLAIN_NAME = "((?:\\p{Lu}|3D|vc|mos)[\\p{L}\\p{N}&.'’/-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&.'’/-]*|of|and|the|на)){0,5})";
const NAME = `(?:${QUOTED_NAME}|${PLAIN_NAME})`;

/** "By Green River Foundation": an office or a house that writes itself. */
const HOUSE = /^By ((?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Foundation|Institute|Agency|Office|Society|University|Ministry|Museum))(?=$| ?[•|·,—–-])/u;

/** Lines of furniture that say whose text it is, the surest first. Their names are taken although nobody knows them. */
const OWNERS: readonly RegExp[] = [
  new RegExp(`(?:при условии|с обязательной)[^.]{0,60} (?:ссылк\\p{L}+|гиперссылк\\p{L}+) на ${NAME}`, 'u'),
  new RegExp(`(?:сетевое издание|информационное агентство|[Ии]спользование материалов|[Мм]атериалы сайта) ${NAME}`, 'u'),
  HOUSE,
  new RegExp(`(?:©|\\(c\\)|[Cc]opyright)(?: ?©)?(?: \\d{4}(?: ?[-–] ?\\d{4})?)?,?(?: by)? ${NAME}`, 'u'),
];
/** Those that only known names are taken from: whoever they invite to, it is the site itself. */
const INVITATIONS: readonly RegExp[] = [
  new RegExp(`\\b(?:on|using|download|get) the ${NAME} app\\b`, 'u'),
  new RegExp(`\\b(?:[Ff]ollow|[Jj]oin|[Ll]ike|[Mm]ore from|[Rr]ead more on|[Ss]ubscribe to|[Ss]ign up for) ${NAME}`, 'u'),
  new RegExp(`^(?:Источник|Источник публикации): ${NAME}$`, 'u'),
  new RegExp(`(?:канале|канал|сообщество|страницу|рассылку) ${NAME}`, 'u'),
  new RegExp(`^(?:Analysis: )?(?:[Bb]y )?\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}'’-]+, ${NAME}`, 'u'),
];
const COMPANY = /,? (?:Inc|Ltd|LLC|Limited|Co|Corp|Group|All|is|Все)\.?$/u;
const ADDRESS = /(?:@|https?:\/\/(?:www\.)?|^www\.|^)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6})(?![\w@])/giu;

/** The publisher that lines of furniture name: of rights, of desks, of invitations. Undefined when they name none or several. */
export function publisherOfFurniture(lines: readonly string[]): string | undefined {
  return (
    only(lines.flatMap((line) => namesIn(line, INVITATIONS.slice(0, 1)).flatMap((name) => knownAt(name) ?? name))) ??
    only(lines.flatMap((line) => namesIn(line, OWNERS).flatMap((name) => knownAt(name) ?? name.replace(COMPANY, '').replace(/[.,]$/u, '')))) ??
    only(lines.flatMap(sitesOfAddresses)) ??
    only(lines.flatMap((line) => namesIn(line, INVITATIONS).flatMap((name) => knownAt(name) ?? [])))
  );
}

function namesIn(line: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(line.slice(0, 600));
    const name = match?.[1] ?? match?.[2];
    return name === undefined ? [] : [name.replace(/[.,]$/u, '')];
  });
}

/** The known publisher whose name is the longest beginning of a text: "BBC East Yorkshire". */
function knownAt(text: string): string | undefined {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(/[.,:]$/u, '');
    const site = siteNamed(name);
    if (site !== undefined && (count === words.length || !COMMON_WORDS.has(bare(name)))) return site;
  }
  return undefined;
}

function sitesOfAddresses(line: string): string[] {
  return Array.from(line.matchAll(ADDRESS), ([, host = '']) => siteAt(host.toLowerCase())).filter((site) => site !== undefined);
}

/** The publisher at an address: by the table, else the address itself when it stands for a site. */
function siteAt(host: string): string | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const own = labels.slice(from).join('.');
    if (OTHER_HOSTS.has(own)) return undefined;
    const site = BY_HOST.get(own);
    if (site !== undefined) return site;
  }
  return labels.slice(-2).join('.');
}

/** The value that all have; undefined when there is none or they differ. */
function only(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** Someone told it to X: whom people talk to is who writes. */
const TOLD: readonly RegExp[] = [
  new RegExp(`\\b(?:told|tells|interview (?:with|to)|speaking to|spoke to|email to) (?:the )?${NAME}`, 'gu'),
  new RegExp(`(?:рассказал|сказал|сообщил|пояснил|заявил|объяснил|уточнил)\\p{L}{0,2} (?:(?:газете|изданию|порталу|корреспонденту) )?${PLAIN_NAME}`, 'gu'),
  new RegExp(`(?:рассказал|сказал|сообщил|пояснил|заявил|выяснил|узнал|обнаружил)\\p{L}{0,2}(?: \\p{L}{1,30}){0,2} ${QUOTED_NAME}`, 'gu'),
];
/** X speaks of itself: once is enough. */
const ITSELF: readonly RegExp[] = [
  new RegExp(`\\b(?:to|returned?) (?:the )?${NAME}['’]s? requests? for comment`, 'gu'),
  // Not in the middle of a word: a long one would be read anew from each of its letters.
  new RegExp(`(?<![\\p{L}\\p{N}])${NAME} (?:рассказывал[аи]?|ранее (?:писал|сообщал)[аи]?|писал[аи]? ранее|has previously (?:established|reported))`, 'gu'),
];
const FEWEST_MENTIONS = 2;
const LONGEST_PARAGRAPH = 5000;

/** The publisher that people in a text talk to, more than once and more than twice as often as to any other. */
export function publisherTold(paragraphs: readonly string[]): string | undefined {
  const itself = only(paragraphs.flatMap((paragraph) => sitesIn(paragraph, ITSELF)));
  if (itself !== undefined) return itself;
  const counts = new Map<string, number>();
  for (const site of paragraphs.flatMap((paragraph) => sitesIn(paragraph, TOLD))) counts.set(site, (counts.get(site) ?? 0) + 1);
  const [[site, count] = ['', 0], [, next] = ['', 0]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return count >= FEWEST_MENTIONS && count > next * 2 ? site : undefined;
}

function sitesIn(paragraph: string, patterns: readonly RegExp[]): string[] {
  return patterns
    .flatMap((pattern) => Array.from(paragraph.slice(0, LONGEST_PARAGRAPH).matchAll(pattern), ([, quoted, plain]) => knownAt(quoted ?? plain ?? '')))
    .filter((site) => site !== undefined)
    .filter((site) => !QUOTED_BY_ALL.has(site));
}
