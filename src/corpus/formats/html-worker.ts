/** What runs in the thread that reads pages: takes a page, gives its draft or why there is none, one after the other. */
import { parentPort } from 'node:worker_threads';
import { readPage } from './html/page.ts';
import type { ThreadMessage } from './html/thread.ts';

// oxlint-disable unicorn/require-post-message-target-origin -- a thread, not a window
/** Says that it is ready, then answers each page. To be called in a thread. */
export function answerPages(): void {
  parentPort?.on('message', (html: string) => parentPort?.postMessage(answerTo(html)));
  parentPort?.postMessage('ready' satisfies ThreadMessage);
}

function answerTo(html: string): ThreadMessage {
  try {
    return { draft: readPage(html) };
  } catch (error) {
    // The thread is as good as before; who asked decides what becomes of the page.
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
