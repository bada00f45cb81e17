import { expect, it } from 'vitest';
import { Window } from '../../src/intake/window.ts';

it.each<[answers: number, size: number]>([
  [0, 8],
  [2000, 8],
  [2507, 8],
  [2508, 9],
  [2700, 33],
  [2948, 64],
  [100_000, 64],
])('after %d answers without trouble %d may be on their way', (answers, size) => {
  const window = new Window();
  for (let answered = 0; answered < answers; answered += 1) window.answered();
  expect(window.size).toBe(size);
  window.troubled();
  expect(window.size).toBe(8);
});
