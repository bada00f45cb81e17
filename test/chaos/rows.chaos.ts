/** `npm run chaos`: every fault, and the search for secrets in all that was written meanwhile. */
import { expect, it } from 'vitest';
import { someToken } from '../fake-api/telegram.ts';
import { ROWS } from './rows.ts';
import { secretsIn } from './secrets.ts';

const LONG = process.env['VERBATIM_CHAOS'] === 'long';
const output: string[] = [];

for (const { id, fault, bar, short, long } of ROWS) {
  it(`${id} ${fault}`, async ({ task }) => {
    const outcome = await (LONG ? long() : short());
    output.push(...outcome.output);
    const { counts, result, kept } = outcome;
    task.meta.chaos = { id, fault, counts, result, bar, kept };
    expect(kept, result).toBe(true);
  });
}

it('T1 the token in any output', ({ task }) => {
  const found = secretsIn(output, someToken);
  const characters = output.reduce((sum, text) => sum + text.length, 0);
  const counts = `${output.length} texts, ${(characters / 1e6).toFixed(1)} MB`;
  task.meta.chaos = { id: 'T1', fault: 'the token in any output', counts, result: `found ${found}`, bar: 'found 0', kept: found === 0 };
  expect(found).toBe(0);
  expect(characters).toBeGreaterThan(0);
});
