/** The sentence of a passage that matches a question best. */
import type { Passage } from '../article.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/sentences.ts';
import { termOf, tokenize } from '../language/tokens.ts';

/** `weights`: the question's terms and how much each counts. Among equals the first sentence. */
export function highlightOf(passage: Passage, weights: ReadonlyMap<string, number>): Span {
  const tokens = tokenize(passage.text);
  let best: Span = { start: 0, end: passage.text.length };
  let most = -1;
  for (const sentence of sentencesOf(passage.text)) {
    const found = new Set<string>();
    for (const { start, word } of tokens) {
      if (start >= sentence.start && start < sentence.end) found.add(termOf(word, passage.language));
    }
    let sum = 0;
    for (const term of found) sum += weights.get(term) ?? 0;
    if (sum > most) [best, most] = [sentence, sum];
  }
  return best;
}
