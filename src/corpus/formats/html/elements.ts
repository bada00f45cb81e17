/** HTML elements by what they mean for a text, names in lower case. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** They begin and end a paragraph of their own. */
const BLOCKS = names(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table
  tbody td tfoot th thead tr ul
`);

/** Their content is no text for readers, or not of the article: programs, controls, pictures with their captions. */
const UNREAD = names(`
  applet area audio base button canvas datalist embed figcaption frame head iframe input link map math meta noembed
  noframes object param picture progress meter script select source style svg template textarea title track video xmp
`);

/** They have no end tag. */
const VOID = names('area base basefont br col embed frame hr img input link meta param source track wbr');

/** Tells whether an element stands on its own lines. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Tells whether an element's content is not read. */
export function isUnread(name: string): boolean {
  return UNREAD.has(name);
}

/** Tells whether an element has no content. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Tells whether an element is a heading. */
export function isHeading(name: string): boolean {
  return /^h[1-6]$/u.test(name);
}

/** Tells whether attributes hide an element from readers. */
export function isHidden(attribute: (name: string) => string | null | undefined): boolean {
  const given = (name: string): boolean => attribute(name) !== null && attribute(name) !== undefined;
  if (given('hidden') || attribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute('style') ?? '');
}
