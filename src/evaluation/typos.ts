/** Typos: the questions of a dataset with one slip of the fingers in each, the same ones for the same seed. */
import type { Case, Dataset } from './dataset.ts';
import { generator } from './intervals.ts';

/** A dataset's questions twice: as they are, and with a slip in each. Questions that cannot have one are in neither. */
export interface Mistyped {
  readonly asTyped: Dataset;
  readonly mistyped: Dataset;
}

/** What fingers do to a word: two letters in the wrong order, one left out, one twice, or the key beside the right one. */
const SLIPS = ['swap', 'drop', 'double', 'neighbour'] as const;
type Slip = (typeof SLIPS)[number];

/** Words that may get a slip. In shorter ones a slip often makes another word, and nobody could tell. */
const LONG_WORD = /\p{L}{6,}/gu;

/** The letters of the two keyboards, row by row from the top. */
const KEYBOARDS: readonly (readonly string[])[] = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];
/** How far each row is shifted to the right, in keys, as on any keyboard with staggered rows. */
const ROW_SHIFT = [0, 0.25, 0.75];

const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map(KEYBOARDS.flatMap(neighboursOn));

/** The questions with an answer, each with one slip drawn from `seed` in one of its words of six letters or more. */
export function withTypos(dataset: Dataset, seed: number): Mistyped {
  const next = generator(seed);
  const pairs = dataset.sets
    .filter(({ cases }) => cases.some(({ gold }) => gold !== null))
    .map(({ name, cases }) => ({
      name,
      cases: cases.flatMap((own): [Case, Case][] => {
        const question = mistype(own.question, next);
        return question === null ? [] : [[own, { ...own, question }]];
      }),
    }));
  const side = (which: 0 | 1): Dataset => ({ ...dataset, sets: pairs.map(({ name, cases }) => ({ name, cases: cases.map((pair) => pair[which]) })) });
  return { asTyped: side(0), mistyped: side(1) };
}

/** The question with one slip; null when no word is long enough. `next` gives numbers from 0 to 2^32 - 1. */
export function mistype(question: string, next: () => number): string | null {
  const words = [...question.matchAll(LONG_WORD)];
  const match = words[next() % words.length];
  if (match === undefined) return null;
  const [word] = match;
  const at = next() % word.length;
  const first = next() % SLIPS.length;
  const choice = next();
  // A slip that changes nothing there, as two equal letters swapped, gives way to the next kind.
  for (let turn = 0; turn < SLIPS.length; turn += 1) {
    const slipped = slip(SLIPS[(first + turn) % SLIPS.length] ?? 'drop', word, at, choice);
    if (slipped !== word) return question.slice(0, match.index) + slipped + question.slice(match.index + word.length);
  }
  return null;
}

/** The word with a slip at one of its letters; unchanged where that slip cannot happen. */
function slip(kind: Slip, word: string, at: number, choice: number): string {
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (kind) {
    case 'swap':
      return before + after.charAt(0) + letter + after.slice(1);
    case 'drop':
      return before + after;
    case 'double':
      return before + letter + letter + after;
    case 'neighbour': {
      const keys = NEIGHBOURS.get(letter.toLowerCase()) ?? [letter];
      const key = keys[choice % keys.length] ?? letter;
      return before + (letter === letter.toLowerCase() ? key : key.toUpperCase()) + after;
    }
  }
}

/** Each letter of a keyboard with those at most one key away. */
function neighboursOn(rows: readonly string[]): [letter: string, neighbours: string[]][] {
  const keys = rows.flatMap((letters, row) => Array.from(letters, (letter, column) => ({ letter, row, x: column + (ROW_SHIFT[row] ?? 0) })));
  return keys.map((key) => [
    key.letter,
    keys.filter((other) => other !== key && Math.abs(other.row - key.row) <= 1 && Math.abs(other.x - key.x) <= 1).map(({ letter }) => letter),
  ]);
}
