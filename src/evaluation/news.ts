/** Folders of saved news articles with questions about them, read as the bot reads its corpus. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import { readFolder } from '../corpus/folder.ts';
import { foldSpace } from '../language/fold.ts';
import type { Case, CaseSet, Dataset } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { acceptsPassage } from './matching.ts';
import { fieldAccuracy } from './metadata.ts';
import type { Truth } from './metadata.ts';
import { optionalTextOf, readJson, readJsonLines, rowOf, textOf, textsOf } from './rows.ts';
import type { Place, Row } from './rows.ts';

/**
 * Reads a news folder: the articles that `articles.json` names, the questions of `questions.jsonl`, and, where
 * they exist, `followups.jsonl`, `crosslingual.jsonl` and `unanswerable.jsonl`. Throws `DatasetError`.
 */
export async function loadNews(folder: string): Promise<Dataset> {
  const truths = await readTruths(path.join(folder, 'articles.json'));
  const sets = await readSets(folder);
  const files = truths.map(({ file }) => file);
  const { articles, problems } = await readFolder(folder, files);
  const cases = sets.flatMap((set) => set.cases);
  const goldLost = lostGold(cases, articles);
  return {
    name: path.basename(path.resolve(folder)),
    kind: 'news',
    articles,
    originals: await readOriginals(folder, files),
    sets,
    reading: {
      title: fieldAccuracy('title', truths, articles),
      publisher: fieldAccuracy('publisher', truths, articles),
      date: fieldAccuracy('date', truths, articles),
      goldKept: cases.filter(({ gold }) => gold !== null).length - goldLost.length,
      goldLost,
      problems: problems.map(({ file, reason }) => `${file}: ${reason}`),
    },
  };
}

async function readTruths(file: string): Promise<Truth[]> {
  const list = await readJson(file);
  if (!Array.isArray(list)) throw new DatasetError(`The dataset cannot be used: ${file}: a list of articles is expected.`);
  return list.map((value: unknown, index) => {
    const place = `${file}, article ${index + 1}`;
    const row = rowOf(value, place);
    return {
      file: textOf(row, 'file', place),
      title: optionalTextOf(row, 'title', place),
      publisher: optionalTextOf(row, 'publisher', place),
      date: optionalTextOf(row, 'date', place),
    };
  });
}

async function readSets(folder: string): Promise<CaseSet[]> {
  const read = async (name: string, file: string, toCase: (row: Row, place: Place) => Case): Promise<CaseSet> => {
    const rows = await readJsonLines(path.join(folder, file));
    return { name, cases: rows.map(({ row, place }) => toCase(row, place)) };
  };
  const questions = await read('questions', 'questions.jsonl', answerable);
  if (questions.cases.length === 0) {
    throw new DatasetError(`The dataset cannot be used: ${path.join(folder, 'questions.jsonl')}: it has no questions.`);
  }
  const others = [
    await read('follow-ups', 'followups.jsonl', followUp),
    await read('cross-lingual', 'crosslingual.jsonl', answerable),
    await read('unanswerable', 'unanswerable.jsonl', unanswerable),
  ];
  return [questions, ...others.filter((set) => set.cases.length > 0)];
}

function answerable(row: Row, place: Place): Case {
  return { id: textOf(row, 'id', place), question: textOf(row, 'question', place), after: [], gold: goldOf(row, place) };
}

function followUp(row: Row, place: Place): Case {
  return {
    id: textOf(row, 'id', place),
    question: textOf(row, 'second', place),
    after: [textOf(row, 'first', place)],
    gold: goldOf(row, place),
  };
}

function unanswerable(row: Row, place: Place): Case {
  return { id: textOf(row, 'id', place), question: textOf(row, 'question', place), after: [], gold: null };
}

function goldOf(row: Row, place: Place): NonNullable<Case['gold']> {
  const paragraph = textOf(row, 'paragraph', place);
  const answer = textOf(row, 'answer', place);
  const accepts = acceptsPassage({
    file: textOf(row, 'file', place),
    paragraph,
    answer,
    otherParagraphs: textsOf(row, 'alt_paragraphs', place),
    otherFiles: textsOf(row, 'alt_files', place),
  });
  return { text: paragraph, answers: [answer], accepts };
}

/** The questions that no passage of the collection can answer rightly, because it was not read or was dropped. */
function lostGold(cases: readonly Case[], articles: readonly Article[]): string[] {
  return cases.flatMap(({ id, gold }) => {
    if (gold === null) return [];
    const kept = articles.some(({ source, passages }) => passages.some((passage) => gold.accepts(passage, source)));
    return kept ? [] : [id];
  });
}

/** The plain-text files as they lie there, so that a quote is held against the file and not against what was made of it. */
async function readOriginals(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const originals = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.txt'))) {
    try {
      const bytes = await readFile(path.join(folder, file));
      originals.set(file, foldSpace(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    } catch {
      // Missing or in another encoding: reading the folder reports or decodes it; there is nothing to hold quotes against.
    }
  }
  return originals;
}
