/** The thread that reads pages: started for the first, used for all, ended and replaced when one takes too long. */
import { Worker } from 'node:worker_threads';
import type { Draft } from '../../draft.ts';

/** What the thread says: that it is there, then one answer a page. */
export type ThreadMessage = 'ready' | { readonly draft: Draft } | { readonly failure: string };

/** A page of a news site takes a tenth of a second; one that takes so long will not end. */
const LONGEST_READING_MS = 2000;
/** The thread's own start takes some tenths of a second, on a busy machine seconds. */
const LONGEST_START_MS = 20_000;
/** A page of 5 MB takes about 300 MB; beyond this the thread ends, and not the bot. */
const LARGEST_HEAP_MB = 1024;

/** The thread's own first line: no file of ours acts by being imported, so somebody has to call. */
const START = "import(require('node:worker_threads').workerData).then(({ answerPages }) => answerPages());";

/** Reads pages in a thread of its own, one at a time, in the order they came. */
export class PageThread {
  readonly #entry: URL;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `entry` is a compiled file whose `answerPages` says `ready`, then answers each page. */
  constructor(entry: URL) {
    this.#entry = entry;
  }

  /** Reads a page. Throws an `Error` that says why it could not be read. */
  read(html: string): Promise<Draft> {
    const reading = this.#last.then(() => this.#readNow(html));
    // The next page waits for this one, however it ends; who asked for this one hears of the failure.
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async #readNow(html: string): Promise<Draft> {
    const worker = this.#worker ?? (await this.#start());
    // Only a page being read keeps the process alive.
    worker.ref();
    const answered = this.#nextMessage(worker, LONGEST_READING_MS, 'to take its markup apart');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(html);
    const answer = await answered.finally(() => worker.unref());
    if (answer === 'ready') throw new Error('the thread started twice');
    if ('failure' in answer) throw new Error(`its markup cannot be taken apart (${answer.failure})`);
    return answer.draft;
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(START, {
      eval: true,
      workerData: this.#entry.href,
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
    });
    // An error between two pages ends the thread; without a listener it would end the process.
    worker.on('error', () => this.#forget(worker));
    worker.on('exit', () => this.#forget(worker));
    this.#worker = worker;
    await this.#nextMessage(worker, LONGEST_START_MS, 'to start its reader');
    return worker;
  }

  /** The thread's next message. When it ends or says nothing in time it is given up, and the next page gets a new one. */
  #nextMessage(worker: Worker, milliseconds: number, purpose: string): Promise<ThreadMessage> {
    return new Promise((resolve, reject) => {
      const fail = (reason: string): void => {
        finish();
        this.#forget(worker);
        reject(new Error(reason));
      };
      const onMessage = (message: ThreadMessage): void => {
        finish();
        resolve(message);
      };
      const onError = (error: Error): void => fail(`its reader ended (${error.message})`);
      const onExit = (): void => fail('its reader ended');
      const timer = setTimeout(() => fail(`it takes longer than ${milliseconds / 1000} seconds ${purpose}`), milliseconds);
      const finish = (): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    // Nothing waits for its end, and an ended thread ends again without harm.
    void worker.terminate();
  }
}
