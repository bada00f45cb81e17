/**
 * What people thought of answers, as a question set: a file that the bot keeps, asked again over a corpus folder. Where an
 * answer helped, its passage is the gold one; where it did not, any other passage in the first place is an improvement.
 */
import path from 'node:path';
import type { Passage, PassageId } from '../article.ts';
import { foldSpace } from '../language/fold.ts';
import { Library } from '../library.ts';
import { FEEDBACK_FORM } from '../records/feedback.ts';
import type { Judged } from '../records/feedback.ts';
import { compared } from '../records/tally.ts';
import type { Case, Dataset } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { readDatasetFile } from './rows.ts';

/** The judgements of one question that point the same way. */
interface Question extends Pick<Judged, 'question' | 'after'> {
  readonly passages: Set<PassageId>;
}

/**
 * Reads a feedback file and the corpus folder that its passages are in. A passage whose article has changed is the one most
 * like it; questions whose articles are gone are left out. Throws `DatasetError`.
 */
export async function loadFeedback(file: string, corpusDir: string): Promise<Dataset> {
  const rows = await readRows(file);
  const library = await openLibrary(corpusDir);
  const helped = questionsOf(rows.filter(({ judgement }) => judgement === 'helpful' || judgement === 'chosen'));
  const failed = questionsOf(rows.filter(({ judgement }) => judgement === 'unhelpful' || judgement === 'repeated'));
  const sets = [
    { name: 'helpful', cases: casesOf(helped, library, (passage, own) => own.has(passage.text)) },
    { name: 'not helpful', cases: casesOf(failed, library, (passage, own) => !own.has(passage.text)) },
  ].filter(({ cases }) => cases.length > 0);
  if (sets.length === 0) throw new DatasetError(`The dataset cannot be used: ${file}: none of its passages is in the corpus folder "${corpusDir}" (see --corpus).`);
  const { articles } = library.snapshot;
  return {
    name: path.basename(file),
    kind: 'feedback',
    articles,
    originals: new Map(articles.map(({ source, text }) => [source.file, foldSpace(text)])),
    sets,
    reading: null,
  };
}

async function readRows(file: string): Promise<readonly Judged[]> {
  const text = await readDatasetFile(file);
  try {
    return FEEDBACK_FORM.decode(text);
  } catch (error) {
    throw new DatasetError(`The dataset cannot be used: ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function openLibrary(corpusDir: string): Promise<Library> {
  try {
    return await Library.open(corpusDir);
  } catch (error) {
    throw new DatasetError(error instanceof Error ? error.message : String(error));
  }
}

function questionsOf(rows: readonly Judged[]): Question[] {
  const questions = new Map<string, Question>();
  for (const { question, after, passage } of rows) {
    const key = [question, ...after].map(compared).join('\n');
    const own = questions.get(key) ?? { question, after, passages: new Set() };
    own.passages.add(passage);
    questions.set(key, own);
  }
  return [...questions.values()];
}

function casesOf(questions: readonly Question[], library: Library, accepts: (passage: Passage, judged: ReadonlySet<string>) => boolean): Case[] {
  return questions.flatMap(({ question, after, passages }, index) => {
    const texts = [...passages].flatMap((id) => library.find(id)?.passage.text ?? []);
    const [text] = texts;
    if (text === undefined) return [];
    // By text and not by id: of two equal passages the engine may leave out either.
    const judged = new Set(texts);
    return [{ id: String(index + 1), question, after, gold: { text, answers: [], accepts: (passage: Passage) => accepts(passage, judged) } }];
  });
}
