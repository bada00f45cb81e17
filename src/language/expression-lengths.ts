/** How long the expressions of a table are, by their first words: most words of a question begin none. */

const NONE: ReadonlySet<string> = new Set();

export class ExpressionLengths {
  readonly #longest = new Map<string, number>();
  /** By first word: the second words of the longer ones. */
  readonly #seconds = new Map<string, Set<string>>();

  /** Of expressions as terms joined by spaces. */
  constructor(expressions: Iterable<string>) {
    for (const expression of expressions) {
      const end = expression.indexOf(' ');
      const first = end < 0 ? expression : expression.slice(0, end);
      const length = end < 0 ? 1 : wordsIn(expression);
      if (length > (this.#longest.get(first) ?? 0)) this.#longest.set(first, length);
      if (length > 1) this.#addSecond(first, secondOf(expression, end));
    }
  }

  /** The stretches that begin at a position of these terms and may be expressions, as terms joined by spaces, longest first. */
  stretchesAt(terms: readonly string[], position: number): string[] {
    const first = terms[position] ?? '';
    const end = Math.min(terms.length, position + (this.#longest.get(first) ?? 0));
    if (end === position) return [];
    const stretches = [first];
    if (end === position + 1) return stretches;
    if (this.#seconds.get(first)?.has(terms[position + 1] ?? '') !== true) return stretches;
    let stretch = first;
    for (let place = position + 1; place < end; place += 1) {
      stretch += ` ${terms[place]}`;
      stretches.unshift(stretch);
    }
    return stretches;
  }

  /** The second words of the expressions that go on behind this word. */
  secondsOf(first: string): ReadonlySet<string> {
    return this.#seconds.get(first) ?? NONE;
  }

  #addSecond(first: string, second: string): void {
    const known = this.#seconds.get(first);
    if (known === undefined) this.#seconds.set(first, new Set([second]));
    else known.add(second);
  }
}

/** The second word of an expression whose first one ends at `end`. */
function secondOf(expression: string, end: number): string {
  const next = expression.indexOf(' ', end + 1);
  return expression.slice(end + 1, next < 0 ? undefined : next);
}

function wordsIn(expression: string): number {
  let words = 1;
  for (let space = expression.indexOf(' '); space >= 0; space = expression.indexOf(' ', space + 1)) words += 1;
  return words;
}
