/** What Telegram takes, as its Bot API reference has it: checked here once more, apart from the limits the bot itself knows. */
import type { MessageEntity } from 'grammy/types';
import { expect } from 'vitest';

/** A text with its entities, as a bot sends it. */
export interface Sendable {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Fails when Telegram would refuse the message, or lose anything of it. */
export function expectSendable({ text, entities }: Sendable): void {
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(entities.length).toBeLessThanOrEqual(100);
  for (const { offset, length } of entities) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(length).toBeGreaterThan(0);
    expect(offset + length).toBeLessThanOrEqual(text.length);
    expect(splitsCharacter(text, offset) || splitsCharacter(text, offset + length)).toBe(false);
  }
  const links = entities.reduce((sum, entity) => sum + (entity.type === 'text_link' ? entity.url.length : 0), 0);
  expect(text.length + links).toBeLessThanOrEqual(9500);
}

/** Whether the place is between the halves of a surrogate pair. */
export function splitsCharacter(text: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 1), place + 1));
}

/** The stretches of a text under an entity of these types. */
export function under({ text, entities }: Sendable, ...types: readonly MessageEntity['type'][]): string[] {
  return entities.filter(({ type }) => types.includes(type)).map(({ offset, length }) => text.slice(offset, offset + length));
}
