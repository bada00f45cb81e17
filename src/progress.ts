/** Progress of long work: on a terminal a line that counts, elsewhere a line in the log now and then. */
import type { Log } from './log.ts';

/** Shorter work shows nothing. */
const FIRST_AFTER = 500;
const EVERY_ON_TERMINAL = 100;
const EVERY_IN_LOG = 5000;
const START_OF_LINE = '\r\u001B[K';

export interface ShownProgress {
  readonly progress: (done: number, of: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shows how far `what` has come, on a terminal (its standard error) or in a log. */
export function showProgress(what: string, terminal: { readonly isTTY: boolean; write: (text: string) => unknown }, log?: Log): ShownProgress {
  const start = performance.now();
  const every = terminal.isTTY ? EVERY_ON_TERMINAL : EVERY_IN_LOG;
  let next = start + (terminal.isTTY ? FIRST_AFTER : EVERY_IN_LOG);
  let shown = false;
  const progress = (done: number, of: number): void => {
    if (performance.now() < next) return;
    next = performance.now() + every;
    if (terminal.isTTY) {
      terminal.write(`${START_OF_LINE}${what}: ${done} of ${of}`);
      shown = true;
    } else log?.info(what, { done, of });
  };
  return { progress, end: () => shown && terminal.write(START_OF_LINE) };
}
