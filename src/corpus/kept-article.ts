/** Articles as they are kept: everything that reading a file found out, without saying any text twice. */
import type { Article, DroppedLine, Passage, PassageId, Source } from '../article.ts';

/** A passage; its text follows only when it is not simply the stretch of the article's text. */
type KeptPassage = readonly [id: string, start: number, end: number, paragraph: number, language: string, text?: string];
type KeptDropped = readonly [start: number, end: number, rule: string];

/** An article as JSON has it. Its file is known to who keeps it. */
export interface KeptArticle {
  readonly source: Omit<Source, 'file'>;
  readonly text: string;
  readonly passages: readonly KeptPassage[];
  readonly dropped: readonly KeptDropped[];
}

export function packArticle({ source: { title, publisher, date, url, language }, text, passages, dropped }: Article): KeptArticle {
  return {
    source: { title, publisher, date, url, language },
    text,
    passages: passages.map((own): KeptPassage => {
      const place = [own.id, own.start, own.end, own.paragraph, own.language] as const;
      return own.text === text.slice(own.start, own.end) ? place : [...place, own.text];
    }),
    dropped: dropped.map(({ start, end, rule }) => [start, end, rule]),
  };
}

export function unpackArticle(file: string, { source, text, passages, dropped }: KeptArticle): Article {
  return {
    source: { file, ...source },
    text,
    passages: passages.map(
      ([id, start, end, paragraph, language, own]): Passage => ({
        id: id as PassageId,
        text: own ?? text.slice(start, end),
        start,
        end,
        paragraph,
        language,
      }),
    ),
    dropped: dropped.map(([start, end, rule]): DroppedLine => ({ start, end, rule })),
  };
}
