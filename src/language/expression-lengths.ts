/** How long the expressions of a table are, by their first words: most words of a question begin none. */

export class ExpressionLengths {
  readonly #longest = new Map<string, number>();

  /** Of expressions as terms joined by spaces. */
  constructor(expressions: Iterable<string>) {
    for (const expression of expressions) {
      const end = expression.indexOf(' ');
      const first = end < 0 ? expression : expression.slice(0, end);
      const length = end < 0 ? 1 : wordsIn(expression);
      if (length > (this.#longest.get(first) ?? 0)) this.#longest.set(first, length);
    }
  }

  /** The stretches that begin at a position of these terms and may be expressions, as terms joined by spaces, longest first. */
  stretchesAt(terms: readonly string[], position: number): string[] {
    const stretches: string[] = [];
    let stretch = '';
    const end = Math.min(terms.length, position + (this.#longest.get(terms[position] ?? '') ?? 0));
    for (let place = position; place < end; place += 1) {
      stretch = place === position ? (terms[place] ?? '') : `${stretch} ${terms[place]}`;
      stretches.unshift(stretch);
    }
    return stretches;
  }
}

function wordsIn(expression: string): number {
  let words = 1;
  for (let space = expression.indexOf(' '); space >= 0; space = expression.indexOf(' ', space + 1)) words += 1;
  return words;
}
