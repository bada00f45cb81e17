/** How a file was read, for people: what it is, what was kept, what was dropped and by which rule. */
import type { Article } from '../article.ts';
import type { FileReading } from '../corpus/file.ts';
import { foldSpace } from '../language/fold.ts';

/** Lines to print. */
export function describeReading({ articles, notes }: FileReading): string[] {
  return [...notes.map((note) => `note: ${note}`), ...articles.flatMap(describeArticle)];
}

function describeArticle({ source, text, passages, dropped }: Article): string[] {
  const kept = passages.map(({ start, paragraph, text: own }) => ({ start, line: `${String(paragraph).padStart(4)}  ${own}` }));
  const out = dropped.map(({ start, end, rule }) => ({ start, line: `   –  ${foldSpace(text.slice(start, end))}   [${rule}]` }));
  return [
    `title:     ${source.title}`,
    `publisher: ${source.publisher ?? 'unknown'}`,
    `date:      ${source.date ?? 'unknown'}`,
    `url:       ${source.url ?? 'unknown'}`,
    `language:  ${source.language}`,
    '',
    ...[...kept, ...out].toSorted((one, other) => one.start - other.start).map(({ line }) => line),
    '',
  ];
}
