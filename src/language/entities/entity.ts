/** Proper names as the rest of the project sees them. */
import type { Span } from '../sentences.ts';

/** What a name names; `other` are events, works, laws, prizes and peoples. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** All kinds, in the order of the columns of `weights.ts`. */
export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** A proper name: UTF-16 offsets of the whole name, without titles, roles and quotation marks before and after it. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  /** 0..1: how sure the kind is, and that this is a name at all, at the beginning of a sentence. */
  readonly certainty: number;
  /** For each kind how likely it is; the sum is 1. */
  readonly likely: Readonly<Record<EntityKind, number>>;
}
