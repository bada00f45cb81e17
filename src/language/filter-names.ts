/** The names by which people write filters into a question ("source:bbc", «после:2024»), in both languages. */

/** `source` names a publisher, a file or a site; `after` and `before` a year, a month or a day. */
export type FilterKind = 'source' | 'after' | 'before';

/** Name, in small letters → what it filters by. */
export const FILTER_KINDS: ReadonlyMap<string, FilterKind> = new Map([
  ['source', 'source'], ['источник', 'source'],
  ['after', 'after'], ['после', 'after'],
  ['before', 'before'], ['до', 'before'],
]);
