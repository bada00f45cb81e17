/** What a page states about itself: title, publisher, day, address and language, from everything it says. */
import { foldSpace } from '../../../language/fold.ts';
import { detectLanguage } from '../../../language/languages.ts';
import { UNDETERMINED } from '../../../language/language.ts';
import { wordsOf } from '../../../language/tokens.ts';
import type { Stated } from '../../draft.ts';
import type { PageFacts } from './facts.ts';
import { statedDate } from './stated-date.ts';
import { statedPublisher } from './stated-publisher.ts';
import { statedTitle } from './stated-title.ts';

/** The lines above an article's first paragraph are these many at most. */
const OPENING_LINES = 12;
/** A line of so many characters is a paragraph of the article; of two shorter ones the first may be a standfirst. */
const PARAGRAPH = 120;
const SHORT_PARAGRAPH = 80;

/**
 * Weighs what a page says. `lines` are the visible lines of the page from its headline on, or as many as
 * are known: a day may stand there that no tag states.
 */
export function statedOf(facts: PageFacts, lines: readonly { readonly text: string }[]): Stated {
  const url = statedUrl(facts);
  const publisher = statedPublisher(facts, url);
  const title = statedTitle(facts, publisher);
  const date = statedDate(facts, openingOf(lines, title), url);
  const language = statedLanguage(facts, lines);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The lines between the headline and the first paragraph. */
function openingOf(lines: readonly { readonly text: string }[], title: string | undefined): string[] {
  const texts = lines.map(({ text }) => foldSpace(text));
  const headline = texts.findIndex((text) => text === title);
  if (headline === -1) return [];
  const after = texts.slice(headline + 1, headline + 1 + OPENING_LINES);
  let short = 0;
  const body = after.findIndex(({ length }) => {
    if (length >= SHORT_PARAGRAPH) short += 1;
    return length >= PARAGRAPH || short > 1;
  });
  return body === -1 ? after : after.slice(0, body);
}

function statedUrl(facts: PageFacts): string | undefined {
  return [facts.canonical, facts.metas.get('og:url')?.[0]].find((url) => url !== undefined && isWebAddress(url));
}

/** An address of a page; that of a whole site is none. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//iu.test(value) || !URL.canParse(value)) return false;
  const { pathname, search } = new URL(value);
  return pathname !== '/' || search !== '';
}

/** So many words settle which language a text is in. */
const SETTLING_WORDS = 40;

/** The language a page names, unless its text is plainly in another one: templates keep the maker's. */
function statedLanguage(facts: PageFacts, lines: readonly { readonly text: string }[]): string | undefined {
  const named = facts.language ?? facts.metas.get('og:locale')?.[0] ?? facts.metas.get('content-language')?.[0];
  const code = /^[a-z]{2,3}(?=[-_]|$)/iu.exec(named ?? '')?.[0].toLowerCase();
  if (code === undefined) return undefined;
  const words = lines.flatMap(({ text }) => wordsOf(text));
  const seen = words.length < SETTLING_WORDS ? UNDETERMINED : detectLanguage(words);
  return seen === UNDETERMINED || seen === code ? code : undefined;
}
