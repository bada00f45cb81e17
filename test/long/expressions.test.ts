import { expect, it } from 'vitest';
import { allExpressions, slowExpressions } from '../expressions.ts';

it('Q4: no regular expression takes more than 50 ms on any evil text of 50,000 letters', async () => {
  expect(slowExpressions(await allExpressions(), 50_000)).toEqual([]);
});
