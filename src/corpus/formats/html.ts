/** Saved web pages: the article of a page without its furniture, or the whole page as plain text. */
import type { Draft } from '../draft.ts';
import { readPlain } from './html/plain.ts';
import { PageThread } from './html/thread.ts';

/**
 * Node 20 cannot run TypeScript, and what makes it run in tests does not reach into threads. So the thread
 * always runs the compiled file: the one beside this when this is compiled, else the one in `dist`, where
 * `npm test` has just put it.
 */
const ENTRY = new URL(
  './html-worker.js',
  import.meta.url.endsWith('.ts') ? import.meta.url.replace('/src/corpus/', '/dist/corpus/') : import.meta.url,
);

const thread = new PageThread(ENTRY);

/** Reads a decoded `.html` file: one draft. A page that cannot be taken apart is read as plain text, with a note. */
export async function readHtml(html: string): Promise<Draft[]> {
  try {
    const draft = await thread.read(html);
    return [draft.lines.length > 0 ? draft : readPlain(html, 'no article is to be seen in it')];
  } catch (error) {
    // Its words can still be found; the note tells a person that its furniture is among them.
    return [readPlain(html, error instanceof Error ? error.message : String(error))];
  }
}
