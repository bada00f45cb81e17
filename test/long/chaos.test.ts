/** The long counts of `npm run chaos`: hours. */
import { expect, it } from 'vitest';
import { ROWS } from '../chaos/rows.ts';
import { secretsIn } from '../chaos/secrets.ts';
import { someToken } from '../fake-api/telegram.ts';

const HOURS = 3_600_000;

it.each(ROWS)('$id: $fault ($bar)', async ({ long }) => {
  const { kept, result, output } = await long();
  expect(kept, result).toBe(true);
  expect(secretsIn(output, someToken)).toBe(0);
}, 3 * HOURS);
