/**
 * Which blocks of a page are its article. Readability's choice is compared with the page: paragraphs that it
 * dropped beside those it kept come back, what it kept of teasers, share lines and captions goes.
 */
import { stringOf } from './embedded-json.ts';
import { decodeEntities } from './entities.ts';
import type { PageFacts } from './facts.ts';
import { isByline, isFurnitureText, isStandfirst, LINK_LIST } from './furniture.ts';
import { Surroundings } from './surroundings.ts';
import type { TreeBlock } from './tree-blocks.ts';

/** A paragraph of running text has so many characters, and not half of them in links. */
const PROSE = 80;
const PROSE_LINKED = 0.5;
/** A shorter line above the first paragraph that ends no sentence is a name, a day or a section. */
const OPENING_LINE = 60;
/** A text that stands twice is no accident from this length on. */
const SURE_REPEAT = 40;
/** A block so long that holds other blocks is a copy of the article for machines. */
const COPY = 1000;

const SENTENCE_END = /[.!?…:;]["'»”’)\]]*$/u;

/** The blocks of the article, in the order of the page; `chosen` are those that Readability kept. */
export function selectArticle(page: readonly TreeBlock[], chosen: readonly TreeBlock[], facts: PageFacts): TreeBlock[] {
  const blocks = page.filter(isNoCopy(page));
  const isChosen = membership(chosen);
  const prose = blocks.filter((block) => isProse(block) && isChosen(block));
  const surroundings = new Surroundings(prose);
  const start = blocks.findIndex((block) => block === prose[0]);
  const end = blocks.findLastIndex((block) => block === prose.at(-1));
  const isStated = membership([{ text: embeddedText(facts) }]);

  const kept = blocks.filter((block, index) => {
    if (block.linked >= LINK_LIST || surroundings.isFurniture(block.place)) return false;
    if (isFurnitureText(block.text) || isByline(block.text, facts.authors)) return false;
    if (isChosen(block)) return block.heading || index >= start || !isOpeningLine(block.text);
    if (index < start) return isStandfirstOf(block, facts);
    return isDroppedParagraph(block, surroundings, index <= end) || (isProse(block) && isStated(block));
  });
  return withoutLeads(withoutRepeats(kept), blocks);
}

function isProse({ text, linked }: TreeBlock): boolean {
  return text.length >= PROSE && linked < PROSE_LINKED;
}

function isOpeningLine(text: string): boolean {
  return text.length < OPENING_LINE && !SENTENCE_END.test(text);
}

/** Tells whether a block stands among others, whole or as a part of a longer text of theirs. */
function membership(blocks: readonly { readonly text: string }[]): (block: TreeBlock) => boolean {
  const texts = blocks.map(({ text }) => squeezed(text));
  const single = new Set(texts);
  const all = texts.join('');
  return ({ text }) => {
    const own = squeezed(text);
    return single.has(own) || (own.length >= SURE_REPEAT && all.includes(own));
  };
}

/** Letters without white space: two parsers differ in that, and in where a block ends. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The text of the article that a page embeds for machines; empty when there is none. */
export function embeddedText({ article }: PageFacts): string {
  return decodeEntities(article === undefined ? '' : (stringOf(article['articleBody']) ?? ''));
}

/** Pages carry a second copy of their text for machines, in one piece. */
function isNoCopy(page: readonly TreeBlock[]): (block: TreeBlock) => boolean {
  const paragraphs = page.filter(isProse).map(({ text }) => squeezed(text));
  return ({ text }) => {
    if (text.length < COPY) return true;
    const own = squeezed(text);
    return paragraphs.filter((other) => other.length < own.length && own.includes(other)).length < 2;
  };
}

/** A paragraph that Readability dropped although it stands where the article's paragraphs stand. */
function isDroppedParagraph(block: TreeBlock, surroundings: Surroundings, inside: boolean): boolean {
  const { text, place } = block;
  if (isProse(block)) return (inside || SENTENCE_END.test(text)) && surroundings.isPlacedAlike(place);
  if (!inside) return false;
  return block.linked < PROSE_LINKED && surroundings.isBeside(place);
}

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];

/** The line between headline and text: by what the page says its description is, or by its name in the page. */
function isStandfirstOf(block: TreeBlock, facts: PageFacts): boolean {
  const own = squeezed(block.text);
  if (own.length < SURE_REPEAT || block.linked >= PROSE_LINKED) return false;
  const data = facts.article === undefined ? [] : (stringOf(facts.article['description']) ?? []);
  const descriptions = [...DESCRIPTIONS.flatMap((name) => facts.metas.get(name) ?? []), ...[data].flat()];
  return isStandfirst(block.place) || descriptions.some((text) => startsAlike(squeezed(decodeEntities(text)), own));
}

function startsAlike(one: string, other: string): boolean {
  const beginning = one.replace(/(?:…|\.{3})$/u, '');
  return beginning.length >= SURE_REPEAT && (beginning.startsWith(other) || other.startsWith(beginning));
}

function withoutRepeats(blocks: readonly TreeBlock[]): TreeBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const own = squeezed(text);
    if (own.length < SURE_REPEAT) return true;
    const repeated = seen.has(own);
    seen.add(own);
    return !repeated;
  });
}

/** A lead that goes to links which were left out, or to nothing, leads nowhere. */
function withoutLeads(kept: readonly TreeBlock[], page: readonly TreeBlock[]): TreeBlock[] {
  const staying = new Set(kept);
  page.toReversed().forEach((block, index, reversed) => {
    if (!staying.has(block) || !isLead(block)) return;
    const next = reversed[index - 1];
    if (next === undefined || (!staying.has(next) && (next.linked >= LINK_LIST || isLead(next)))) staying.delete(block);
  });
  return kept.filter((block) => staying.has(block));
}

/** A heading, or a short line that ends with a colon. */
function isLead({ heading, text }: TreeBlock): boolean {
  return heading || (text.length < OPENING_LINE && text.endsWith(':'));
}
