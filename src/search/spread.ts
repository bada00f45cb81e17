/** Candidates spread over articles: one article with hundreds of like passages must not keep all others out. */

/** Articles of news have fewer passages; in longer ones the best so many are enough for the second look. */
const MOST_OF_ONE = 40;

/**
 * The first `limit` items, which come best first, as long as none has more than MOST_OF_ONE of one group; what was passed
 * over for that fills the places that are left.
 */
export function spread<T>(items: readonly T[], limit: number, groupOf: (item: T) => unknown): T[] {
  if (items.length <= limit) return [...items];
  const taken: T[] = [];
  const passedOver: T[] = [];
  const counts = new Map<unknown, number>();
  for (const item of items) {
    if (taken.length === limit) return taken;
    const group = groupOf(item);
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    (count < MOST_OF_ONE ? taken : passedOver).push(item);
  }
  return [...taken, ...passedOver.slice(0, limit - taken.length)];
}
