import { it } from 'vitest';
import { CLEVER, expectRefused, HOSTILE } from '../intake/webhook-scene.ts';

it.each([...HOSTILE, ...CLEVER])('W1: 10,000 requests with %s get their status, and nothing is handled', async (...hostile) => {
  for (let sent = 0; sent < 10_000; sent += 1000) await expectRefused(hostile, 1000);
});
