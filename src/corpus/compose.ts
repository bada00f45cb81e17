/** From a draft to an article: title, furniture out, metadata, passages. The same for every format. */
import path from 'node:path';
import type { Article } from '../article.ts';
import { detectLanguage } from '../language/languages.ts';
import { wordsOf } from '../language/tokens.ts';
import { findBoilerplate } from './boilerplate.ts';
import type { Draft } from './draft.ts';
import { dateOf, publisherOf } from './metadata.ts';
import { passagesOf } from './passages.ts';
import type { Paragraph } from './passages.ts';
import { titleOf } from './title.ts';

/** The articles in the drafts of one file; `file` is its path inside the corpus folder. */
export function composeArticles(file: string, drafts: readonly Draft[]): Article[] {
  const occurrences = new Map<string, number>();
  return drafts.map((draft) => composeArticle(file, draft, occurrences));
}

/** `occurrences` counts the texts seen in the file, so that no two passages get the same id. */
function composeArticle(file: string, draft: Draft, occurrences: Map<string, number>): Article {
  const { lines, stated } = draft;
  const reading = titleOf(lines);
  const title = stated.title ?? reading?.title ?? path.posix.basename(file);
  const dropped = findBoilerplate(lines, title, ...(reading?.line === undefined || stated.title !== undefined ? [] : [reading.line]));

  const out = new Set(dropped.map((line) => line.start));
  const paragraphs: Paragraph[] = [];
  const texts: string[] = [];
  let run = 0;
  for (const { start, end, text, heading } of lines) {
    if (out.has(start)) run += 1;
    else {
      paragraphs.push({ start, end, number: paragraphs.length + 1, run, heading });
      texts.push(text);
    }
  }

  const language = stated.language ?? detectLanguage(texts.flatMap(wordsOf));
  const source = {
    file,
    title,
    publisher: stated.publisher ?? publisherOf(lines, dropped, reading?.publisher),
    date: stated.date ?? dateOf(lines, dropped),
    url: stated.url ?? null,
    language,
  };
  return { source, text: draft.text, passages: passagesOf(file, draft.text, paragraphs, language, occurrences), dropped };
}
