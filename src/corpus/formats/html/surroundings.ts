/** Where the paragraphs of an article stand in the tree: what is a neighbour of theirs, and what is around it furniture. */
import { furnitureNames } from './furniture.ts';
import type { PageElement } from './tree.ts';
import type { TreeBlock } from './tree-blocks.ts';

/** An element with so large a share of the article is its frame, whatever it calls itself. */
const FRAME_SHARE = 0.4;
/** A name that so large a share of the article goes by names something else on this page: `<p class="paywall">`. */
const COMMON_SHARE = 0.25;

/** So many boxes around each other may be repeated with the paragraphs of an article parted among them. */
const LEVELS = 4;

/** Parts of a paragraph's own shape; what they stand in is its home. */
const SHAPES = new Set('p h1 h2 h3 h4 h5 h6 pre li ul ol dl dt dd blockquote table thead tbody tfoot tr td th'.split(' '));

/** The tree around the paragraphs of an article. */
export class Surroundings {
  /** Characters of the article in each element. */
  readonly #held = new Map<PageElement, number>();
  readonly #total: number;
  /** Homes of paragraphs, and the kinds of homes. */
  readonly #homes = new Set<PageElement>();
  readonly #kinds = new Set<string>();
  readonly #numbers = new Map<PageElement, number>();
  /** Names of furniture that the article itself goes by. */
  readonly #commonNames: ReadonlySet<string>;
  readonly #furniture = new Map<PageElement, boolean>();

  constructor(paragraphs: readonly TreeBlock[]) {
    this.#total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    for (const { text, place } of paragraphs) {
      for (let element: PageElement | null = place; element !== null; element = element.parentNode) {
        this.#held.set(element, (this.#held.get(element) ?? 0) + text.length);
      }
    }
    this.#commonNames = this.#namesInCommon(paragraphs);
    for (const { place } of paragraphs) {
      const home = homeOf(place);
      if (this.isFurniture(place)) continue;
      this.#homes.add(home);
      for (const kind of this.#kindsOf(home)) this.#kinds.add(kind);
    }
  }

  /** Tells whether an element is furniture or stands in some. */
  isFurniture(element: PageElement): boolean {
    const known = this.#furniture.get(element);
    if (known !== undefined) return known;
    const parent = element.parentNode;
    const itself = !this.#isFrame(element) && furnitureNames(element).some((name) => !this.#commonNames.has(name));
    const answer = itself || (parent !== null && isInTree(parent) && this.isFurniture(parent));
    this.#furniture.set(element, answer);
    return answer;
  }

  /** Tells whether an element stands beside paragraphs of the article. */
  isBeside(element: PageElement): boolean {
    return this.#homes.has(homeOf(element));
  }

  /** Tells whether an element has a place like that of paragraphs of the article: a box of the same kind in the same row of boxes. */
  isPlacedAlike(element: PageElement): boolean {
    return this.isBeside(element) || this.#kindsOf(homeOf(element)).some((kind) => this.#kinds.has(kind));
  }

  #isFrame(element: PageElement): boolean {
    return (this.#held.get(element) ?? 0) > this.#total * FRAME_SHARE;
  }

  #namesInCommon(paragraphs: readonly TreeBlock[]): Set<string> {
    const held = new Map<string, number>();
    for (const { text, place } of paragraphs) {
      const names = new Set<string>();
      for (let element = place; isInTree(element) && !this.#isFrame(element); element = element.parentNode) {
        for (const name of furnitureNames(element)) names.add(name);
        if (element.parentNode === null) break;
      }
      for (const name of names) held.set(name, (held.get(name) ?? 0) + text.length);
    }
    return new Set([...held].filter(([, length]) => length > this.#total * COMMON_SHARE).map(([name]) => name));
  }

  /** The ways up from a home: an element above, and what stands between, by tag and class. */
  #kindsOf(home: PageElement): string[] {
    const kinds: string[] = [];
    let between = signature(home);
    for (let above = home.parentNode; above !== null && isInTree(above) && kinds.length < LEVELS; above = above.parentNode) {
      kinds.push(`${this.#numberOf(above)} ${between}`);
      between = `${signature(above)} ${between}`;
    }
    return kinds;
  }

  #numberOf(element: PageElement): number {
    const number = this.#numbers.get(element) ?? this.#numbers.size;
    this.#numbers.set(element, number);
    return number;
  }
}

function homeOf(place: PageElement): PageElement {
  let home = place;
  while (SHAPES.has(home.localName) && home.parentNode !== null && isInTree(home.parentNode)) home = home.parentNode;
  return home;
}

function signature(element: PageElement): string {
  return `${element.localName}.${String(element.className)}`;
}

/** The document itself is no element. */
function isInTree(element: PageElement): boolean {
  return element.nodeType === 1;
}
