/** The index over passages: MiniSearch finds the candidates, a forward index serves the second look. */
import type { Article, Passage } from '../article.ts';
import type { TextFacts } from '../language/text-facts.ts';
import { analyse } from './analysis.ts';
import type { Analysis } from './analysis.ts';
import { CandidateIndex } from './candidate-index.ts';
import { Dictionary } from './dictionary.ts';
import type { TermNumber } from './dictionary.ts';
import { ForwardIndex } from './forward-index.ts';
import type { PassageNumber } from './forward-index.ts';
import { NumberLists } from './number-lists.ts';
import { NumberSets } from './number-sets.ts';
import { PassageColumns } from './passage-columns.ts';
import type { ArticleNumber } from './passage-columns.ts';
import { invert } from './postings.ts';
import { Names } from './names.ts';
import { NumberColumn } from './room.ts';
import { Sketches } from './sketches.ts';
import { Spelling } from './spelling.ts';
import { isSpread, spread } from './spread.ts';
import { TableStandIns } from './table-stand-ins.ts';
import { Marks } from './marks.ts';
import { WEIGHTS } from './weights.ts';

/** A passage in its article. */
export interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

export interface CandidateOptions {
  readonly limit: number;
  /** A beginning of words that may stand for all of them. */
  readonly prefix?: string | undefined;
  /** Passages it does not accept are passed over. */
  readonly accepts?: ((number: PassageNumber) => boolean) | undefined;
}

/** An article in the index. */
export interface IndexedArticle {
  readonly article: Article;
  readonly number: ArticleNumber;
  /** Its passages have this number and those that follow. */
  readonly first: PassageNumber;
}

/** Where one article has too many of the best candidates, so many times more are looked at. */
const FURTHER_LOOK = 8;

export class PassageIndex {
  readonly dictionary = new Dictionary();
  readonly forward = new ForwardIndex();
  readonly columns = new PassageColumns();
  /** By article: the terms of its title. */
  readonly titles = new NumberLists();
  readonly spelling = new Spelling();
  /** By article: its words as they are written. */
  readonly #written = new NumberSets();
  readonly termsMet = new NumberColumn();
  readonly names = new Names(this.dictionary, this.spelling);
  readonly tableStandIns = new TableStandIns(this.dictionary, this.spelling);
  /** On terms, for the second look at the candidates of one question. */
  readonly marks = new Marks();
  /** To compare the best ones. */
  readonly sketches = new Sketches();
  readonly #candidates = new CandidateIndex(this.dictionary);
  /** No candidates are found before `complete` has run. */
  #collecting: boolean;
  /** By article number; undefined where an article was removed. */
  readonly #numbered: (IndexedArticle | undefined)[] = [];
  readonly #articles = new Map<Article, IndexedArticle>();
  #size = 0;
  #words = 0;

  /** `collecting` many articles first is much faster: they are found once `complete` has run. */
  constructor({ collecting = false } = {}) {
    this.#collecting = collecting;
  }

  /** Number of passages. */
  get size(): number {
    return this.#size;
  }

  /** Mean length of a passage in words, at least 1. */
  get averageLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.#size));
  }

  /** How many passages were removed; what they took stays taken until the articles move to another index. */
  get removed(): number {
    return this.columns.size - this.#size;
  }

  /** Adds all passages of an article; the analysis is what `analyse` gave of it with this index's words. */
  add(article: Article, { title, words, passages }: Analysis = analyse(article, this)): void {
    const indexed: IndexedArticle = { article, number: this.#numbered.length, first: this.columns.size };
    this.#articles.set(article, indexed);
    this.#numbered.push(indexed);
    this.titles.push(title);
    this.#written.push(words);
    this.spelling.count(1, words);
    for (const passage of article.passages) this.columns.push(passage, indexed.number);
    passages.forEach(({ terms, kinds, starts }, offset) => {
      this.forward.push(terms, kinds, starts);
      this.sketches.push(terms);
      this.dictionary.count(1, terms, title);
      this.#size += 1;
      this.#words += terms.length;
      if (!this.#collecting) this.#candidates.put(indexed.first + offset, terms, title);
    });
  }

  /** Ends the collecting. A generator: it may be paused at each `yield`, as long as no article is added or removed. */
  *complete(): Generator<void> {
    const { dictionary, forward } = this;
    const passages = this.columns.size;
    const text = yield* invert(dictionary.size, passages, (number) => forward.termsOf(number));
    const title = yield* invert(dictionary.size, passages, (number) => this.titleOf(number));
    yield* this.#candidates.fill(text, title);
    this.#collecting = false;
  }

  /** Makes ready what the first question with a name, with a slip, or with a word only begun would have to wait for. A generator: it may be paused at each `yield`, whatever happens meanwhile. */
  *prepare(): Generator<void> {
    yield* this.names.listen();
    yield* this.spelling.prepare();
    yield* this.#candidates.grow();
  }

  /** Takes an article out that was added before, when nothing is being collected. */
  remove(article: Article): void {
    const indexed = this.#articles.get(article);
    if (indexed === undefined) return;
    this.#articles.delete(article);
    this.#numbered[indexed.number] = undefined;
    this.spelling.count(-1, this.#written.of(indexed.number));
    const title = this.titles.of(indexed.number);
    for (let offset = 0; offset < article.passages.length; offset += 1) {
      const number = indexed.first + offset;
      const terms = this.forward.termsOf(number);
      this.#candidates.take(number, terms, title);
      this.dictionary.count(-1, terms, title);
      this.#size -= 1;
      this.#words -= terms.length;
    }
  }

  /** All articles, in the order in which they came in. */
  articles(): Article[] {
    return [...this.#articles.keys()];
  }

  /** The place of an article that is in the index. */
  indexed(article: Article): IndexedArticle | undefined {
    return this.#articles.get(article);
  }

  /** What the index knows of an article; also when that was removed since, because the numbers of its passages are never used again. */
  analysisOf({ article, number, first }: IndexedArticle): Analysis {
    const passages = article.passages.map((_, offset) => ({
      terms: this.forward.termsOf(first + offset),
      kinds: this.forward.kindsOf(first + offset),
      starts: this.forward.sentencesOf(first + offset),
    }));
    return { title: this.titles.of(number), words: this.#written.of(number), passages };
  }

  /** The passage of that number and its article; undefined when it was removed. */
  place(number: PassageNumber): Place | undefined {
    const indexed = this.#numbered[this.columns.articleOf(number)];
    const passage = indexed?.article.passages[number - indexed.first];
    return indexed === undefined || passage === undefined ? undefined : { article: indexed.article, passage };
  }

  /** The passages of the articles in a file. */
  passagesIn(file: string): PassageNumber[] {
    return [...this.#articles.values()]
      .filter(({ article }) => article.source.file === file)
      .flatMap(({ article, first }) => article.passages.map((_, offset) => first + offset));
  }

  /** What is known of the text of a passage, also of one that was removed. */
  textFactsOf(number: PassageNumber): TextFacts {
    return { kinds: this.forward.kindsOf(number), starts: this.forward.sentencesOf(number) };
  }

  /** The terms of the title of a passage's article. */
  titleOf(number: PassageNumber): Uint32Array {
    return this.titles.of(this.columns.articleOf(number));
  }

  /** Rarity of a term: the inverse document frequency of BM25, `ln(1 + (N − n + ½) / (n + ½))`, above 0. */
  rarity(term: TermNumber | undefined): number {
    const passages = term === undefined ? 0 : this.dictionary.passagesWith(term);
    return Math.log(1 + (this.#size - passages + 0.5) / (passages + 0.5));
  }

  /** The best passages that hold any of the terms, at most `limit`, their numbers ascending. Each term counts by its weight. */
  candidates(weights: ReadonlyMap<TermNumber, number>, { limit, prefix, accepts }: CandidateOptions): Uint32Array {
    const articleOf = (number: PassageNumber): ArticleNumber => this.columns.articleOf(number);
    for (let most = limit; ; most *= FURTHER_LOOK) {
      const best = this.#candidates.candidates({ weights, prefix, title: WEIGHTS.title }, most, accepts);
      const ascending = best.toSorted();
      if (best.length <= limit && isSpread(ascending, articleOf)) return ascending;
      const ranked = [...ascending].toSorted((one, other) => this.#candidates.scoreOf(other) - this.#candidates.scoreOf(one));
      const taken = spread(ranked, limit, articleOf);
      if (best.length < most || taken.complete) return Uint32Array.from(taken.items).toSorted();
    }
  }
}
