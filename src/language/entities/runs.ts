/**
 * Runs: stretches of pieces that are written as one name, "University of Chicago", «Совет безопасности РФ».
 */
import { continuesAt } from './continuation.ts';
import { opensName } from './openings.ts';
import { quotedRuns } from './quotations.ts';
import type { Reading, Run } from './reading.ts';
import { withoutTitles } from './titles.ts';

/** The runs of a text in their order; they do not overlap. */
export function runsOf(reading: Reading): Run[] {
  const { pieces } = reading;
  const quoted = quotedRuns(reading);
  const runs: Run[] = [];
  let next = 0;
  for (let at = 0; at < pieces.length; ) {
    const name = quoted[next];
    if (name !== undefined && at >= name.from) {
      runs.push(name);
      at = Math.max(at, name.to + 1);
      next += 1;
    } else if (opensName(reading, at)) {
      const to = endOfRun(reading, at, (name?.from ?? pieces.length) - 1);
      runs.push(...withoutTitles(reading, at, to));
      at = to + 1;
    } else {
      at += 1;
    }
  }
  return runs;
}

/** Longer ones are lists or headings in capitals. */
const MOST_PIECES = 16;

/** The last piece of the run that begins at `from`, at most `limit`. */
function endOfRun(reading: Reading, from: number, limit: number): number {
  let to = from;
  for (;;) {
    const next = continuesAt(reading, from, to);
    if (next === undefined || next > limit || next - from >= MOST_PIECES) return to;
    to = next;
  }
}

