/**
 * Other engines as systems, each the way its documentation shows, with the same stems and without the same words of
 * grammar. Their packages are no part of Verbatim: they are measured when somebody has installed them.
 */
import { createRequire } from 'node:module';
import { meaningfulTerms } from './minisearch-systems.ts';
import { NotInstalled, SHOWN } from './system.ts';
import type { System } from './system.ts';

export const INSTALL_PEERS = 'npm install --prefix src/benchmark/peers --no-package-lock';

/** The same folder whether this runs from its source or built. */
const fromPeers = createRequire(new URL('../../src/benchmark/peers/package.json', import.meta.url));

/** Gives a package of the folder of peers. Throws `NotInstalled`. */
function load(name: string): unknown {
  try {
    return fromPeers(name);
  } catch {
    throw new NotInstalled(`${name} is not installed: ${INSTALL_PEERS}`);
  }
}

/** What is used of each package. */
interface Wink {
  defineConfig(config: { fldWeights: Record<string, number> }): void;
  definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
  addDoc(fields: { title: string; text: string }, id: number): void;
  consolidate(): void;
  search(question: string, limit: number): [id: string, score: number][];
}
interface FlexSearch {
  readonly Index: new (options: object) => { add(id: number, text: string): void; search(question: string, options: object): number[] };
}
type Lunr = (configure: (this: LunrBuilder) => void) => { search(question: string): { ref: string }[] };
interface LunrBuilder {
  readonly pipeline: { reset(): void };
  readonly searchPipeline: { reset(): void };
  tokenizer: (text: unknown) => unknown;
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
}
interface Orama {
  create(options: object): object;
  insertMultiple(index: object, documents: readonly object[], batch: number): Promise<unknown>;
  search(index: object, query: object): Promise<{ hits: { document: { number: number } }[] }>;
}

export const PEER_SYSTEMS: readonly System[] = [
  {
    name: 'wink-bm25 + stems + stop words',
    mostParagraphs: 100_000,
    open: async ({ paragraphs }) => {
      const engine = (load('wink-bm25-text-search') as () => Wink)();
      engine.defineConfig({ fldWeights: { title: 0.4, text: 1 } });
      engine.definePrepTasks([meaningfulTerms]);
      for (const { number, title, text } of paragraphs) engine.addDoc({ title, text }, number);
      engine.consolidate();
      return (question) => engine.search(question, SHOWN).map(([id]) => Number(id));
    },
  },
  {
    name: 'FlexSearch + stems + stop words',
    mostParagraphs: 100_000,
    open: async ({ paragraphs }) => {
      const { Index } = load('flexsearch') as FlexSearch;
      const index = new Index({ tokenize: 'strict', encode: meaningfulTerms });
      for (const { number, title, text } of paragraphs) index.add(number, `${title} ${text}`);
      return (question) => index.search(question, { limit: SHOWN, suggest: true });
    },
  },
  {
    name: 'Lunr + stems + stop words',
    mostParagraphs: 10_000,
    open: async ({ paragraphs }) => {
      const lunr = load('lunr') as Lunr & { Token: new (text: string) => unknown };
      const index = lunr(function configure() {
        this.ref('number');
        this.field('title');
        this.field('text');
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.tokenizer = (text) => meaningfulTerms(String(text)).map((term) => new lunr.Token(term));
        for (const paragraph of paragraphs) this.add(paragraph);
      });
      return (question) => index.search(meaningfulTerms(question).join(' ')).slice(0, SHOWN).map(({ ref }) => Number(ref));
    },
  },
  {
    name: 'Orama + stems + stop words',
    mostParagraphs: 10_000,
    open: async ({ paragraphs }) => {
      const orama = load('@orama/orama') as Orama;
      const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: meaningfulTerms };
      const index = orama.create({ schema: { number: 'number', title: 'string', text: 'string' }, components: { tokenizer } });
      await orama.insertMultiple(index, paragraphs, paragraphs.length);
      return async (term) => {
        const { hits } = await orama.search(index, { term, limit: SHOWN, properties: ['title', 'text'], boost: { title: 0.4 } });
        return hits.map(({ document }) => document.number);
      };
    },
  },
];
