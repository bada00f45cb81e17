/** Collections in the SQuAD format: XQuAD by paragraphs, XQuAD-R by sentences. */
import path from 'node:path';
import { passageId } from '../article.ts';
import type { Article, Passage } from '../article.ts';
import { foldSpace } from '../language/fold.ts';
import { detectLanguage } from '../language/languages.ts';
import type { Span } from '../language/sentences.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Case, Dataset } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { listOf, offsetOf, readJson, rowOf, textOf } from './rows.ts';
import type { Place, Row } from './rows.ts';

/** One context: where it is cut into passages, and the questions under it. */
interface Context {
  readonly text: string;
  /** Offsets in the text: its sentences where the file marks them, else the whole of it. */
  readonly pieces: readonly Span[];
  readonly marked: boolean;
  readonly questions: readonly { readonly id: string; readonly question: string; readonly answers: readonly GoldAnswer[] }[];
}

interface GoldAnswer {
  readonly text: string;
  readonly start: number;
}

const BETWEEN_CONTEXTS = '\n\n';

/**
 * An article is titled by its number, padded with zeros to a width that no number in a question has: its
 * own title would be a hint that the task does not give, and a plain "17" would be one for "17 per cent".
 */
const TITLE_DIGITS = 8;

/**
 * Reads a SQuAD-format file. Each context is a passage, or each sentence where the paragraphs have
 * `sentence_breaks`. Questions without an answer (SQuAD 2) become a set of their own. Articles are numbered
 * from `before` + 1. Throws `DatasetError`.
 */
export async function loadSquad(file: string, before = 0): Promise<Dataset> {
  const data = listOf(rowOf(await readJson(file), file), 'data', file);
  const documents = data.map((value, index) => {
    const place = `${file}, article ${index + 1}`;
    const row = rowOf(value, place);
    return listOf(row, 'paragraphs', place).map((paragraph, number) => {
      const where = `${place}, paragraph ${number + 1}`;
      return contextOf(rowOf(paragraph, where), where);
    });
  });
  const contexts = documents.flat();
  if (contexts.length === 0) throw new DatasetError(`The dataset cannot be used: ${file}: it has no paragraphs.`);
  const articles = documents.map((document, index) => articleOf(document, before + index + 1));
  const cases = contexts.flatMap(casesOf);
  const unanswerable = cases.filter(({ gold }) => gold === null);
  const sets = [{ name: 'questions', cases: cases.filter(({ gold }) => gold !== null) }];
  if (unanswerable.length > 0) sets.push({ name: 'unanswerable', cases: unanswerable });
  return {
    name: path.basename(file),
    kind: contexts.some(({ marked }) => marked) ? 'sentences' : 'paragraphs',
    articles,
    originals: new Map(articles.map(({ source, text }) => [source.file, foldSpace(text)])),
    sets,
    reading: null,
  };
}

function contextOf(row: Row, place: Place): Context {
  const text = textOf(row, 'context', place);
  const questions = listOf(row, 'qas', place).map((value, index) => {
    const where = `${place}, question ${index + 1}`;
    const question = rowOf(value, where);
    const answers = listOf(question, 'answers', where).map((answer): GoldAnswer => {
      const gold = rowOf(answer, where);
      return { text: textOf(gold, 'text', where), start: offsetOf(gold['answer_start'], where) };
    });
    return { id: textOf(question, 'id', where), question: textOf(question, 'question', where), answers };
  });
  return { text, pieces: piecesOf(row, text, place), marked: row['sentence_breaks'] !== undefined, questions };
}

function piecesOf(row: Row, text: string, place: Place): Span[] {
  if (row['sentence_breaks'] === undefined) return [{ start: 0, end: text.length }];
  return listOf(row, 'sentence_breaks', place).map((value) => {
    const bounds: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
    return { start: offsetOf(bounds[0], place), end: offsetOf(bounds[1], place) };
  });
}

/** An article of contexts at hand, its passages in their order. */
function articleOf(contexts: readonly Context[], number: number): Article {
  const title = String(number).padStart(TITLE_DIGITS, '0');
  const file = `${title}.txt`;
  const text = contexts.map((context) => context.text).join(BETWEEN_CONTEXTS);
  const language = detectLanguage(wordsOf(text));
  const passages: Passage[] = [];
  const seen = new Map<string, number>();
  let start = 0;
  for (const context of contexts) {
    for (const piece of context.pieces) {
      const folded = foldSpace(context.text.slice(piece.start, piece.end));
      if (folded === '') continue;
      const occurrence = seen.get(folded) ?? 0;
      seen.set(folded, occurrence + 1);
      passages.push({
        id: passageId(file, folded, occurrence),
        text: folded,
        start: start + piece.start,
        end: start + piece.end,
        paragraph: passages.length + 1,
        language,
      });
    }
    start += context.text.length + BETWEEN_CONTEXTS.length;
  }
  return { source: { file, title, publisher: null, date: null, url: null, language }, text, passages, dropped: [] };
}

/** The questions of a context. The gold passage is the piece in which the first answer begins. */
function casesOf(context: Context): Case[] {
  return context.questions.map(({ id, question, answers }) => {
    const first = answers[0];
    if (first === undefined) return { id, question, after: [], gold: null };
    const piece = context.pieces.findLast(({ start }) => start <= first.start) ?? { start: 0, end: context.text.length };
    const text = foldSpace(context.text.slice(piece.start, piece.end));
    const gold = {
      text,
      answers: answers.map((answer) => answer.text),
      // By text and not by id: of two equal passages the engine may leave out either.
      accepts: (passage: Passage) => passage.text === text,
    };
    return { id, question, after: [], gold };
  });
}
