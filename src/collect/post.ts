/** A forwarded post as a Markdown file that says where it comes from. */
import { foldSpace } from '../language/fold.ts';

/** A post as Telegram tells of it. What cannot be known is null. */
export interface Post {
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Seconds since 1970. */
  readonly date: number | null;
}

/** Facts that stand in front matter. */
export interface Facts {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
}

const LONGEST_TITLE = 120;

/** The file of a post: front matter, then each line of its text as a paragraph of its own, nothing in it meaning markup. */
export function postFile({ text, publisher, url, date }: Post): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/u).map(foldSpace).filter((line) => line !== '');
  const day = date === null ? null : new Date(date * 1000).toISOString().slice(0, 10);
  const facts = { title: titleOf(lines, publisher), publisher, url, date: day };
  return `${frontMatter(facts)}\n${lines.map(asMarkdown).join('\n\n')}\n`;
}

/** Front matter with the facts that are known. JSON's strings are YAML's too. */
export function frontMatter(facts: Facts): string {
  const lines = Object.entries(facts).flatMap(([key, value]: [string, string | null]) => {
    const folded = foldSpace(value ?? '');
    return folded === '' ? [] : [`${key}: ${JSON.stringify(folded)}\n`];
  });
  return `---\n${lines.join('')}---\n`;
}

/** The first line, as most posts have their title there. One line alone is text: its first words stand for it, or its channel. */
function titleOf([first = '', ...others]: readonly string[], publisher: string | null): string {
  if (first.length > LONGEST_TITLE) return `${cut(first, LONGEST_TITLE)}…`;
  if (others.length > 0) return first;
  const words = first.split(' ');
  return words.length > 10 ? `${words.slice(0, 8).join(' ')}…` : (publisher ?? 'Telegram');
}

/** At most so many characters, up to a space, never half of a pair. */
function cut(text: string, length: number): string {
  const space = text.lastIndexOf(' ', length - 1);
  return text.slice(0, space > 0 ? space : length - 1).replace(/[\uD800-\uDBFF]$/u, '');
}

/** What can mean something to a Markdown parser anywhere in a line, and at its beginning. */
const MARKS = /[\\`*_[\]<>&~|]/gu;
const FIRST_MARK = /^([#+=-]|\d{1,9}(?=[.)]))/u;

/** A line as Markdown that reads as just this line. */
export function asMarkdown(line: string): string {
  const escaped = line.replace(MARKS, String.raw`\$&`);
  return escaped.replace(FIRST_MARK, (mark) => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}
