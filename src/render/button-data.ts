/**
 * What buttons carry: the whole state of a button is in its data, the message it hangs under and the
 * corpus. At most 64 bytes by construction.
 */
import type { PassageId } from '../article.ts';
import type { Locale } from '../texts/texts.ts';
import { decodeCitation, encodeCitation } from './citation.ts';
import type { Citation } from './citation.ts';

/** How the list of sources is sorted. */
export type SourcesOrder = (typeof ORDERS)[number];
const ORDERS = ['day', 'publisher'] as const;
const ORDER_LETTERS: Readonly<Record<SourcesOrder, string>> = { day: 's', publisher: 'o' };

/** A page of the list of sources, counted from 1. */
interface SourcesButton {
  readonly kind: 'sources';
  readonly page: number;
  readonly by: SourcesOrder;
}

/** What a page of context leads back to: a card of the answer, the quote alone, or a list of sources; null: it was opened by a link. */
export type Back = { readonly kind: 'passages'; readonly offset: number; readonly alone: boolean } | { readonly kind: 'quote' } | SourcesButton | null;

export type ButtonData =
  /** Passages of the answer to the question this message replies to; `alone`: without what was asked before it. */
  | { readonly kind: 'passages'; readonly offset: number; readonly alone: boolean }
  /** That question taken as a new one. */
  | { readonly kind: 'alone' }
  /** That question's answer explained. */
  | { readonly kind: 'why'; readonly alone: boolean }
  /**
   * A passage in its article. `from`: the first passage of the page, counted from the one cited, below 0 for those before
   * it; null: the page with that one in its middle.
   */
  | { readonly kind: 'context'; readonly citation: Citation; readonly from: number | null; readonly back: Back }
  /** A quote by itself, under a message sent inline. */
  | { readonly kind: 'quote'; readonly citation: Citation }
  | SourcesButton
  /** Whether the answer whose first passage this is helped. */
  | { readonly kind: 'feedback'; readonly helpful: boolean; readonly passage: PassageId }
  /** The language of the interface; null: the one that Telegram says. */
  | { readonly kind: 'language'; readonly locale: Locale | null }
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
    case 'why':
      return `w:${data.alone ? 1 : 0}`;
    case 'context':
      return `c:${encodeCitation(data.citation)}.${data.from ?? ''}.${encodeBack(data.back)}`;
    case 'quote':
      return `q:${encodeCitation(data.citation)}`;
    case 'sources':
      return `${ORDER_LETTERS[data.by]}:${data.page}`;
    case 'feedback':
      return `${data.helpful ? 'y' : 'x'}:${data.passage}`;
    case 'language':
      return `g:${data.locale ?? ''}`;
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
  const [, letter = '', value = ''] = /^([a-z]):([\w.-]{0,62})$/.exec(data) ?? [];
  const read = READERS.get(letter);
  return read?.form.test(value) === true ? read.as(value) : null;
}

function encodeBack(back: Back): string {
  if (back === null) return '';
  if (back.kind === 'sources') return `${ORDER_LETTERS[back.by]}${back.page}`;
  return back.kind === 'quote' ? 'q' : `${back.alone ? 'a' : 'm'}${back.offset}`;
}

function decodeBack(value: string): Back {
  if (value === '') return null;
  const order = ORDERS.find((by) => value.startsWith(ORDER_LETTERS[by]));
  if (order !== undefined) return { kind: 'sources', page: Number(value.slice(1)), by: order };
  return value === 'q' ? { kind: 'quote' } : { kind: 'passages', offset: Number(value.slice(1)), alone: value.startsWith('a') };
}

function decodeContext(value: string): ButtonData | null {
  const [cited = '', from = '', back = ''] = value.split('.');
  const citation = decodeCitation(cited);
  return citation === null ? null : { kind: 'context', citation, from: from === '' ? null : Number(from), back: decodeBack(back) };
}

function decodeQuote(value: string): ButtonData | null {
  const citation = decodeCitation(value);
  return citation === null ? null : { kind: 'quote', citation };
}

const NOTHING = /^$/;
const NUMBER = /^\d{1,6}$/;
const FLAG = /^[01]$/;
const PASSAGE_ID = /^[\w-]{19}$/;
const LOCALE = /^(?:en|ru)?$/;
const CITED = /^[\w-]{1,40}$/;
const CONTEXT = /^[\w-]{1,40}\.(?:-?\d{1,5})?\.(?:[amos]\d{1,6}|q)?$/;
const FILE_KEY = /^[\da-f]{16}$/;
const REMOVED_ID = /^\d{8}-\d{6}-[\da-f]{8}$/;

const READERS: ReadonlyMap<string, { readonly form: RegExp; readonly as: (value: string) => ButtonData | null }> = new Map([
  ['m', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'passages', offset: Number(value), alone: false }) }],
  ['a', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'passages', offset: Number(value), alone: true }) }],
  ['n', { form: NOTHING, as: (): ButtonData => ({ kind: 'alone' }) }],
  ['w', { form: FLAG, as: (value: string): ButtonData => ({ kind: 'why', alone: value === '1' }) }],
  ['c', { form: CONTEXT, as: decodeContext }],
  ['q', { form: CITED, as: decodeQuote }],
  ['s', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'sources', page: Number(value), by: 'day' }) }],
  ['o', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'sources', page: Number(value), by: 'publisher' }) }],
  ['y', { form: PASSAGE_ID, as: (passage: string): ButtonData => ({ kind: 'feedback', helpful: true, passage: passage as PassageId }) }],
  ['x', { form: PASSAGE_ID, as: (passage: string): ButtonData => ({ kind: 'feedback', helpful: false, passage: passage as PassageId }) }],
  ['g', { form: LOCALE, as: (value: string): ButtonData => ({ kind: 'language', locale: value === '' ? null : (value as Locale) }) }],
  ['l', { form: NUMBER, as: (value: string): ButtonData => ({ kind: 'removable', page: Number(value) }) }],
  ['r', { form: FILE_KEY, as: (file: string): ButtonData => ({ kind: 'askRemove', file }) }],
  ['d', { form: FILE_KEY, as: (file: string): ButtonData => ({ kind: 'remove', file }) }],
  ['b', { form: REMOVED_ID, as: (removed: string): ButtonData => ({ kind: 'restore', removed }) }],
  ['k', { form: NOTHING, as: (): ButtonData => ({ kind: 'keep' }) }],
]);
