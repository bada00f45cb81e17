/** Names of the files that the bot makes: a day, what the title says, and a mark of the content. */
import { createHash } from 'node:crypto';

/** The endings of files that can be added, each with the one it is kept under. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['txt', 'txt'],
  ['md', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['xml', 'xml'],
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/html', 'html'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

const LONGEST_SLUG = 60;
const MARK_LETTERS = 12;
const OWN_NAME = /^\d{4}-\d\d-\d\d-[a-z0-9]+(?:-[a-z0-9]+)*-([0-9a-f]{12})\.[a-z]+$/u;

/** How Russian and Ukrainian letters are written in Latin ones, as in addresses of web pages. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
    н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
    ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g',
  }),
);

/** The ending under which a sender's file is kept, by its name or else its content type; undefined for other kinds of files. */
export function endingOf(name: string | undefined, type: string | undefined): string | undefined {
  const own = /\.([a-z]{2,4})$/iu.exec(name ?? '')?.[1]?.toLowerCase();
  return own === undefined ? TYPES.get(type ?? '') : ENDINGS.get(own);
}

/** A title in letters for a file name: `a-z`, digits, single hyphens between; "article" when nothing is left. */
export function slugOf(title: string): string {
  const latin = title
    .slice(0, 4 * LONGEST_SLUG)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN.get(letter) ?? letter);
  const words = latin.normalize('NFKD').replace(/\p{M}+/gu, '').split(/[^a-z0-9]+/u).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += slug === '' ? word.slice(0, LONGEST_SLUG) : `-${word}`;
  }
  return slug || 'article';
}

/** The mark of a content. */
export function contentMark(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, MARK_LETTERS);
}

/** The name of a new file, without its folder. */
export function nameFor(about: { readonly day: string; readonly title: string; readonly mark: string; readonly ending: string }): string {
  return `${about.day}-${slugOf(about.title)}-${about.mark}.${about.ending}`;
}

/** The mark of the content in a name made here; undefined for other names. */
export function markIn(name: string): string | undefined {
  return OWN_NAME.exec(name)?.[1];
}

/** What stands for a file of the corpus in a button: 16 hexadecimal digits made from its path inside the folder. */
export function fileKey(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}
