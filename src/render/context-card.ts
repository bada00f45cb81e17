/** A passage in its article: a page of the paragraphs around it, word for word, the passage itself as a quote. */
import { FormattedString } from '@grammyjs/parse-mode';
import { paragraphsIn } from '../article.ts';
import type { Article, Passage } from '../article.ts';
import type { Span } from '../language/sentences.ts';
import type { Texts } from '../texts/texts.ts';
import { stretchOf } from './citation.ts';
import { excerpt } from './excerpt.ts';
import { linked } from './link.ts';
import { provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

/** Letters of a page: a screen of a phone with the title and the buttons. One paragraph may be longer. */
const PAGE_LENGTH = 1200;
const LONGEST_TITLE = 200;
const GAP = '\n\n';

/** A passage that was looked for by its id. */
export interface Cited {
  readonly article: Article;
  readonly passage: Passage;
  /** False: it is not there as it was, and this is the one most like it. */
  readonly exact: boolean;
}

/** A page, and where the pages before and after it begin, counted from the passage cited; null at the ends of the article. */
export interface ContextPage {
  readonly message: FormattedString;
  readonly earlier: number | null;
  readonly later: number | null;
  /** Whether the passage cited is on this page. */
  readonly quotes: boolean;
}

/** The page that begins at the passage `from`, counted from the one cited; null: the page around that one. */
export function contextCard({ article, passage, exact }: Cited, marked: Span | null, from: number | null, texts: Texts): ContextPage {
  const { passages, source } = article;
  const cited = Math.max(0, passages.findIndex(({ id }) => id === passage.id));
  const first = from === null ? aroundOf(passages, cited) : Math.min(Math.max(0, cited + from), Math.max(0, passages.length - 1));
  const end = endOf(passages, first);
  const shown = passages.slice(first, end);
  const place = texts.passage.paragraphs(shown[0]?.paragraph ?? 1, shown.at(-1)?.paragraph ?? 1, paragraphsIn(article));
  const title = FormattedString.bold(linked(shorten(source.title, LONGEST_TITLE), source.url));
  const facts = [provenance(source, texts), place].filter(Boolean).join(' · ');
  const body = shown.map((own) => (own.id === passage.id ? quoted(own.text, exact ? stretchOf(own.text, marked) : NOTHING) : excerpt(own.text, NOTHING, NOTHING).text));
  const notice = exact ? [] : [texts.passage.changed];
  return {
    message: FormattedString.join([...notice, FormattedString.join([title, facts], '\n'), ...body], GAP),
    earlier: first === 0 ? null : startBefore(passages, first) - cited,
    later: end >= passages.length ? null : end - cited,
    quotes: shown.some(({ id }) => id === passage.id),
  };
}

const NOTHING: Span = { start: 0, end: 0 };

/** Where the page around a passage begins: one passage earlier, when both have room. */
function aroundOf(passages: readonly Passage[], cited: number): number {
  const before = Math.max(0, cited - 1);
  return endOf(passages, before) > cited ? before : cited;
}

/** Where the page that begins at `first` ends: after as many passages as it has room for, one at least. */
function endOf(passages: readonly Passage[], first: number): number {
  let length = passages[first]?.text.length ?? 0;
  let end = first + 1;
  while (end < passages.length) {
    length += GAP.length + (passages[end]?.text.length ?? 0);
    if (length > PAGE_LENGTH) break;
    end += 1;
  }
  return end;
}

/** Where the page before begins, so that it leaves nothing out. */
function startBefore(passages: readonly Passage[], first: number): number {
  let start = first - 1;
  while (start > 0 && endOf(passages, start - 1) >= first) start -= 1;
  return start;
}

function quoted(text: string, marked: Span): FormattedString {
  const shown = excerpt(text, marked, marked);
  const { start, end } = shown.marked;
  const bold = shown.text.slice(start, end);
  return FormattedString.blockquote(
    FormattedString.join([shown.text.slice(0, start), bold === '' ? '' : FormattedString.bold(bold), shown.text.slice(end)]),
  );
}
