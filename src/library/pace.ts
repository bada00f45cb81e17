/** Pace: long work in short stretches, so that questions are answered meanwhile. */
import { setImmediate as others } from 'node:timers/promises';

/** Work without a pause, in milliseconds: nobody notices it in an answer. */
const STRETCH = 10;

export class Pace {
  #since = performance.now();

  /** Lets other work have its turn when this has gone on for a stretch. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < STRETCH) return;
    await others();
    this.#since = performance.now();
  }

  /** Runs the steps of a generator to their end, breathing between them; gives what the generator returns. */
  async run<T>(steps: Generator<void, T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.breathe();
    }
  }
}
