import type { MessageEntity } from 'grammy/types';
import { limits } from '../limits.ts';
import { asText, integerField, isFields, objectField, textField, type Fields } from '../params.ts';
import { badRequest, sloppy, within } from '../refusal.ts';
import { checkLink } from './links.ts';

const styles = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'];
const quotes = ['blockquote', 'expandable_blockquote'];
const code = ['code', 'pre'];

/** Telegram finds these by itself and ignores what a bot says of them. */
const found = ['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bank_card_number'];

/** What each kind needs beside its place; all kinds Telegram knows. */
const kinds = new Map<string, (entity: Fields) => void>([
  ...[...styles, ...quotes, ...code, ...found].map((kind) => [kind, () => undefined] as const),
  ['text_link', (entity) => void textField(entity, 'url')],
  ['text_mention', (entity) => void integerField(objectField(entity, 'user'), 'id')],
  ['custom_emoji', (entity) => void textField(entity, 'custom_emoji_id')],
  [
    'date_time',
    (entity) => {
      integerField(entity, 'unix_time');
      const format = asText(entity['date_time_format']);
      if (!/^(r|w?d?t?)?$/i.test(format)) throw badRequest('Invalid date-time format specified');
    },
  ],
]);

/** Reads the entities of a text: checked, without empty ones, at most as many as Telegram keeps. */
export function readEntities(text: string, value: unknown): MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw sloppy('entities are no Array of MessageEntity and would be ignored');
  const entities = value.map((entity: unknown) => within("can't parse MessageEntity", () => readEntity(entity)));
  for (const entity of entities) checkPlace(text, entity);
  for (const entity of entities) if (entity.type === 'text_link') checkLink(entity.url, 'entity');
  const kept = entities
    .filter((entity) => entity.length > 0)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length)
    .slice(0, limits.entities);
  checkNesting(kept);
  const links = kept.reduce((sum, entity) => sum + (entity.type === 'text_link' ? entity.url.length : 0), 0);
  if (links > 0 && links + text.length > limits.textWithLinks) throw badRequest('ENTITIES_TOO_LONG');
  return kept;
}

function readEntity(value: unknown): MessageEntity {
  if (!isFields(value)) throw badRequest('expected an Object');
  integerField(value, 'offset');
  integerField(value, 'length');
  const check = kinds.get(textField(value, 'type'));
  if (check === undefined) throw badRequest('Unsupported type specified');
  check(value);
  return value as unknown as MessageEntity; // checked field by field just above
}

function checkPlace(text: string, { offset, length }: MessageEntity): void {
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (length === 0) return;
  const end = offset + length;
  if (offset > text.length) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  const beginning = `entity beginning at UTF-16 offset ${offset}`;
  if (end > text.length) throw badRequest(`${beginning} ends after the end of the text at UTF-16 offset ${end}`);
  const byte = (unit: number): number => Buffer.byteLength(text.slice(0, unit + 1));
  if (splitsPair(text, offset)) {
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${byte(offset)}`);
  }
  if (splitsPair(text, end)) {
    throw badRequest(`${beginning} ends in a middle of a UTF-16 symbol at byte offset ${byte(end)}`);
  }
}

const splitsPair = (text: string, unit: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(unit - 1, unit + 1));

/** Telegram takes apart or drops what it cannot nest; `entities` are in order of their beginnings. */
function checkNesting(entities: readonly MessageEntity[]): void {
  entities.forEach((outer, index) => {
    const end = outer.offset + outer.length;
    for (const inner of entities.slice(index + 1)) {
      if (inner.offset >= end) break;
      if (!canOverlap(outer, inner, inner.offset + inner.length > end)) {
        throw sloppy(`entity ${place(outer)} cannot hold ${place(inner)}, one of them would be dropped`);
      }
    }
  });
}

function canOverlap(outer: MessageEntity, inner: MessageEntity, crossing: boolean): boolean {
  if (code.includes(outer.type) || code.includes(inner.type)) {
    return quotes.includes(outer.type) && !crossing; // nothing but a quote can hold code
  }
  if (styles.includes(outer.type) || styles.includes(inner.type)) return true; // cut in pieces, nothing lost
  if (quotes.includes(outer.type)) return !quotes.includes(inner.type) && !crossing;
  // Of two entities at the same place the order is chance: a quote around a link or a link around a quote.
  return quotes.includes(inner.type) && inner.offset === outer.offset && inner.length === outer.length;
}

const place = ({ type, offset, length }: MessageEntity): string => `${type} ${offset}–${offset + length}`;
