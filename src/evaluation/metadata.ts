/** Titles, publishers and dates as read, against the truth. */
import type { Article } from '../article.ts';
import type { FieldAccuracy } from './dataset.ts';

/** What is known about an article. Null: not known. */
export interface Truth {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

type Field = 'title' | 'publisher' | 'date';

/** Letters and digits only: case, punctuation and white space folded away. */
function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** How each field is compared: titles equal when bare, of publishers one containing the other, dates equal. */
const SAME: Record<Field, (truth: string, read: string) => boolean> = {
  title: (truth, read) => bare(truth) === bare(read),
  publisher: (truth, read) => {
    const [own, other] = [bare(truth), bare(read)];
    return own !== '' && other !== '' && (own.includes(other) || other.includes(own));
  },
  date: (truth, read) => truth === read,
};

/** Counts for one field over all articles of the truth; one that was not read has none of its fields. */
export function fieldAccuracy(field: Field, truths: readonly Truth[], articles: readonly Article[]): FieldAccuracy {
  const sources = new Map(articles.map(({ source }) => [source.file, source]));
  let [right, absent, unverifiable] = [0, 0, 0];
  const mistakes: { file: string; truth: string; read: string }[] = [];
  for (const known of truths) {
    const truth = known[field];
    const read = sources.get(known.file)?.[field] ?? null;
    if (truth === null) unverifiable += Number(read !== null);
    else if (read === null) absent += 1;
    else if (SAME[field](truth, read)) right += 1;
    else mistakes.push({ file: known.file, truth, read });
  }
  return { right, wrong: mistakes.length, absent, unverifiable, mistakes };
}
