/** Candidates spread over articles: one article with hundreds of like passages must not keep all others out. */

/** Articles of news have fewer passages; in longer ones the best so many are enough for the second look. */
const MOST_OF_ONE = 40;

/** What was taken, and whether nothing that came later could have changed it. */
export interface Taken<T> {
  readonly items: T[];
  readonly complete: boolean;
}

/** Whether no group has more than MOST_OF_ONE of these items, which come group by group. */
export function isSpread(items: Uint32Array, groupOf: (item: number) => number): boolean {
  let count = 0;
  let last = -1;
  for (const item of items) {
    const group = groupOf(item);
    count = group === last ? count + 1 : 1;
    last = group;
    if (count > MOST_OF_ONE) return false;
  }
  return true;
}

/**
 * The first `limit` items, which come best first, as long as none has more than MOST_OF_ONE of one group; what was passed
 * over for that fills the places that are left.
 */
export function spread<T>(items: readonly T[], limit: number, groupOf: (item: T) => number | string): Taken<T> {
  if (items.length < limit) return { items: [...items], complete: false };
  const taken: T[] = [];
  const passedOver: T[] = [];
  const counts = new Map<number | string, number>();
  for (const item of items) {
    const group = groupOf(item);
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    (count < MOST_OF_ONE ? taken : passedOver).push(item);
    if (taken.length === limit) return { items: taken, complete: true };
  }
  return { items: [...taken, ...passedOver.slice(0, limit - taken.length)], complete: false };
}
