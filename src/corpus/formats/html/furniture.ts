/** Furniture of a page: what stands around and between the paragraphs of an article, by its tags, names and words. */
import { isDateLine } from './dates.ts';
import type { PageElement } from './tree.ts';

/** A block with at least this share of its letters in links points elsewhere. */
export const LINK_LIST = 0.8;

const FURNITURE_TAGS = words('nav footer aside form dialog menu figcaption');

const FURNITURE_ROLES = words('navigation complementary contentinfo dialog alertdialog search menu menubar toolbar tooltip banner');

/** Words in `class` and `id` that name furniture in the systems that news sites run on. */
const FURNITURE_WORDS = words(`
  related recommended recommendations recommend recirc recirculation trending popular mostread mostviewed readmore readalso
  teaser teasers promo promos promotion sponsored sponsor outbrain taboola zergnet mgid
  advert adverts advertisement advertising ads adbox adunit
  share sharing shares sharebar sharetools social socials addthis sharethis follow likes
  newsletter newsletters subscribe subscription signup inbox cookie cookies consent gdpr
  comments comment disqus respond replies feedback rating ratings poll survey
  breadcrumb breadcrumbs pagination pager tags taglist keywords toolbar tooltip sidebar nav navigation navbar menu footer masthead
  byline dateline timestamp pubdate copyright disclaimer notice caption captions credit credits bio authorbio
  meta aggr widgets popup modal overlay lightbox skip jumplink screenreader
`);

/** Pairs of neighbouring words that name furniture where each alone would not. */
const FURNITURE_PAIRS = new Set(
  `
  most read; most viewed; most popular; read more; read also; read next; also read; see also; up next
  more stories; more news; other news; top stories; latest news; news list; further reading; further links
  author bio; author info; about author; post meta; entry meta; tag list; sign up
  ad slot; ad container; ad unit; ad wrapper; google ad
  `
    .trim()
    .split(/[;\n]/)
    .map((pair) => pair.trim()),
);

/** Microdata that repeats facts for machines; what of it is visible is a day, a name or a picture's address. */
const FACT_PROPERTIES = words(`
  url image thumbnailurl contenturl width height logo publisher datepublished datecreated datemodified uploaddate keywords
  author creator copyrightholder copyrightyear inlanguage license sameas articlesection genre position associatedmedia
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Why an element may be furniture: the names it goes by, its tag, role, property or class. Empty: nothing says so. */
export function furnitureNames(element: PageElement): string[] {
  const names: string[] = [];
  if (FURNITURE_TAGS.has(element.localName)) names.push(element.localName);
  const role = element.getAttribute('role') ?? '';
  if (FURNITURE_ROLES.has(role)) names.push(role);
  const properties = (element.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/);
  names.push(...properties.filter((property) => FACT_PROPERTIES.has(property)));
  const called = wordsOfNames(`${element.id} ${String(element.className)}`);
  names.push(...called.filter((word) => FURNITURE_WORDS.has(word)));
  names.push(...called.map((word, index) => `${word} ${called[index + 1] ?? ''}`).filter((pair) => FURNITURE_PAIRS.has(pair)));
  return names;
}

/** "sdc-article-relatedStories__item" in its words. */
function wordsOfNames(names: string): string[] {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** Words in `class` and `id` of the lines between a headline and its article that belong to the article. */
const STANDFIRST_WORDS = words(`
  standfirst subtitle subheadline subheading deck dek lede lead lid intro introduction announce summary description excerpt heading
`);

/** Tells whether an element calls itself the opening line of an article. */
export function isStandfirst(element: PageElement): boolean {
  return wordsOfNames(`${String(element.className)} ${element.id}`).some((word) => STANDFIRST_WORDS.has(word));
}

/** A longer line is prose, whatever words it begins with. */
const LONGEST_NOTICE = 240;

const INVITATION = 'follow|join|sign up|subscribe|get|download|listen to';
const INVITED_TO = 'newsletters?|twitter|facebook|instagram|telegram|whatsapp|youtube|inbox|app|podcast|channel|coverage|alerts';

/** Lines that say what they are: rights, invitations, captions and titles of lists that are not marked as such. */
const NOTICES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/iu,
  /all rights reserved\.?$|все права защищены\.?$/iu,
  new RegExp(`^(?:${INVITATION})\\b.{0,120}\\b(?:${INVITED_TO})\\b`, 'iu'),
  /^(?:image|photo|picture|video|watch|pictured|credit|photograph)(?: credit| by| caption)? ?:/iu,
  /^(?:фото|видео|иллюстрация|источник фото)(?: ?:| ©)/iu,
  /^(?:recommended|sponsored|advertisement|related|more from|read more|also read|see also|watch|trending|up next)(?: .{0,30})?:?$/iu,
];

/** Tells whether a line is furniture by what it says. */
export function isFurnitureText(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return text.length <= LONGEST_NOTICE && (isDateLine(text) || NOTICES.some((pattern) => pattern.test(text)));
}

const BY = /^(?:by|автор(?:ы)?|текст|written by|reported by) ?:? ?/iu;

/** Tells whether a line is nothing but names of authors the page states elsewhere. */
export function isByline(text: string, authors: readonly string[]): boolean {
  const name = text.replace(BY, '').toLowerCase();
  return authors.some((author) => author.toLowerCase() === name || author.replace(BY, '').toLowerCase() === name);
}
