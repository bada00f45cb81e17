/**
 * What buttons carry: the whole state of a button is in its data, the message it hangs under and the
 * corpus. At most 64 bytes by construction.
 */

export type ButtonData =
  /** Passages of the answer to the question this message replies to; `alone`: without what was asked before it. */
  | { readonly kind: 'passages'; readonly offset: number; readonly alone: boolean }
  /** That question taken as a new one. */
  | { readonly kind: 'alone' }
  /** A page of the list of sources, counted from 1. */
  | { readonly kind: 'sources'; readonly page: number }
  /** A page of the list of files that can be removed, counted from 1. */
  | { readonly kind: 'removable'; readonly page: number }
  /** A file of the corpus by its key: ask whether to remove it, or remove it. */
  | { readonly kind: 'askRemove' | 'remove'; readonly file: string }
  /** A removed file by its id: put it back. */
  | { readonly kind: 'restore'; readonly removed: string }
  /** Remove nothing after all. */
  | { readonly kind: 'keep' };

/** Data for a button. */
export function encodeButton(data: ButtonData): string {
  switch (data.kind) {
    case 'passages':
      return `${data.alone ? 'a' : 'm'}:${data.offset}`;
    case 'alone':
      return 'n:';
    case 'sources':
      return `s:${data.page}`;
    case 'removable':
      return `l:${data.page}`;
    case 'askRemove':
      return `r:${data.file}`;
    case 'remove':
      return `d:${data.file}`;
    case 'restore':
      return `b:${data.removed}`;
    case 'keep':
      return 'k:';
  }
}

/** Reads a button's data; null for buttons of other times. */
export function decodeButton(data: string): ButtonData | null {
  const [, letter = '', value = ''] = /^([a-z]):([\da-f-]{0,40})$/.exec(data) ?? [];
  const read = READERS.get(letter);
  return read?.form.test(value) === true ? read.as(value) : null;
}

const NOTHING = /^$/;
const NUMBER = /^\d{1,6}$/;
const FILE_KEY = /^[\da-f]{16}$/;
const REMOVED_ID = /^\d{8}-\d{6}-[\da-f]{8}$/;

const READERS: ReadonlyMap<string, { readonly form: RegExp; readonly as: (value: string) => ButtonData }> = new Map([
  ['m', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'passages', offset: Number(value), alone: false }) }],
  ['a', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'passages', offset: Number(value), alone: true }) }],
  ['n', { form: NOTHING, as: (): ButtonData => ({ kind: 'alone' }) }],
  ['s', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'sources', page: Number(value) }) }],
  ['l', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'removable', page: Number(value) }) }],
  ['r', { form: FILE_KEY, as: (file: string): ButtonData => ({ kind: 'askRemove', file }) }],
  ['d', { form: FILE_KEY, as: (file: string): ButtonData => ({ kind: 'remove', file }) }],
  ['b', { form: REMOVED_ID, as: (removed: string): ButtonData => ({ kind: 'restore', removed }) }],
  ['k', { form: NOTHING, as: (): ButtonData => ({ kind: 'keep' }) }],
]);
