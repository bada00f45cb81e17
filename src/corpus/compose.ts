/** From a draft to an article: title, furniture out, metadata, passages. The same for every format. */
import type { Article } from '../article.ts';
import { detectLanguage } from '../language/languages.ts';
import { wordsOf } from '../language/tokens.ts';
import { findBoilerplate } from './boilerplate.ts';
import type { Draft } from './draft.ts';
import { publisherOf } from './metadata.ts';
import { passagesOf } from './passages.ts';
import type { Paragraph } from './passages.ts';

/** The articles in the drafts of one file; `file` is its path inside the corpus folder. */
export function composeArticles(file: string, drafts: readonly Draft[]): Article[] {
  const occurrences = new Map<string, number>();
  return drafts.map((draft) => composeArticle(file, draft, occurrences));
}

/** `occurrences` counts the texts seen in the file, so that no two passages get the same id. */
function composeArticle(file: string, draft: Draft, occurrences: Map<string, number>): Article {
  const first = draft.lines[0];
  const title = draft.stated.title ?? first?.text ?? file;
  const dropped = findBoilerplate(draft.lines, title);

  const out = new Set(dropped.map((line) => line.start));
  const paragraphs: Paragraph[] = [];
  const texts: string[] = [];
  let run = 0;
  for (const { start, end, text } of draft.lines) {
    if (out.has(start)) run += 1;
    else {
      paragraphs.push({ start, end, number: paragraphs.length + 1, run });
      texts.push(text);
    }
  }

  const language = draft.stated.language ?? detectLanguage(texts.flatMap(wordsOf));
  const source = {
    file,
    title,
    publisher: draft.stated.publisher ?? publisherOf(texts),
    date: draft.stated.date ?? null,
    url: draft.stated.url ?? null,
    language,
  };
  return { source, text: draft.text, passages: passagesOf(file, draft.text, paragraphs, language, occurrences), dropped };
}
