/** Datasets made of several: the questions of one file on the collection of another, or all in one collection. */
import type { Case, CaseSet, Dataset, Gold } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { loadDataset } from './load.ts';

const NAMED_IDS = 3;

/**
 * The collection and golds of one SQuAD-format dataset with the wording of another one's questions, matched by
 * id. Throws `DatasetError` when the collection does not know a question.
 */
export function withQuestionsOf(collection: Dataset, asking: Dataset): Dataset {
  for (const dataset of [collection, asking]) refuseNews(dataset, '--questions');
  const golds = new Map(casesOf(collection).map(({ id, gold }) => [id, gold]));
  const questions = casesOf(asking);
  const unknown = questions.filter(({ id }) => !golds.has(id)).map(({ id }) => id);
  if (unknown.length > 0) {
    const named = unknown.slice(0, NAMED_IDS).join(', ') + (unknown.length > NAMED_IDS ? ', …' : '');
    throw new DatasetError(
      `${asking.name} cannot be asked of ${collection.name}, which lacks ${unknown.length} of its questions (${named}): give two files with the same question ids.`,
    );
  }
  const cases = questions.map(({ id, question, after }): Case => ({ id, question, after, gold: golds.get(id) ?? null }));
  return { ...collection, name: `${collection.name} ← ${asking.name}`, sets: setsOf('', cases) };
}

/**
 * One dataset over all the articles of SQuAD-format files, with a set of questions for each file. Questions of
 * one id are the same question: what is right for one of them is right for all. Throws `DatasetError`.
 */
export async function loadTogether(files: readonly string[]): Promise<Dataset> {
  const datasets: Dataset[] = [];
  for (const file of files) {
    // Numbers go on from file to file, so that no two articles share a title.
    const before = datasets.reduce((sum, { articles }) => sum + articles.length, 0);
    const dataset = await loadDataset(file, before);
    refuseNews(dataset, '--together');
    datasets.push(dataset);
  }
  const [first] = datasets;
  if (first === undefined || datasets.length < 2) throw new DatasetError('--together takes two SQuAD-format files or more.');
  const other = datasets.find(({ kind }) => kind !== first.kind);
  if (other !== undefined) {
    throw new DatasetError(`${first.name} has ${first.kind} and ${other.name} ${other.kind}: --together takes files of one kind.`);
  }
  const golds = new Map<string, Gold[]>();
  for (const { id, gold } of datasets.flatMap(casesOf)) {
    if (gold !== null) golds.set(id, [...(golds.get(id) ?? []), gold]);
  }
  const names = new Set(datasets.map(({ name }) => name));
  return {
    ...first,
    name: datasets.map(({ name }) => name).join(' + '),
    articles: datasets.flatMap(({ articles }) => articles),
    originals: new Map(datasets.flatMap(({ originals }) => [...originals])),
    sets: datasets.flatMap((dataset, index) => {
      // Files of one name lie in different folders.
      const name = names.size === datasets.length ? dataset.name : (files[index] ?? dataset.name);
      return setsOf(name, casesOf(dataset).map((one) => ({ ...one, gold: eitherOf(one.gold, golds.get(one.id) ?? []) })));
    }),
  };
}

/** The gold that any of them accepts; its own text is the first that there is. */
function eitherOf(own: Gold | null, golds: readonly Gold[]): Gold | null {
  const shown = own ?? golds[0];
  if (shown === undefined) return null;
  return {
    text: shown.text,
    answers: golds.flatMap(({ answers }) => answers),
    accepts: (passage, source) => golds.some((gold) => gold.accepts(passage, source)),
  };
}

function casesOf({ sets }: Dataset): Case[] {
  return sets.flatMap(({ cases }) => cases);
}

/** The cases with a gold answer and those without, under names that begin with `of`. */
function setsOf(of: string, cases: readonly Case[]): CaseSet[] {
  const sets = [
    { name: of === '' ? 'questions' : of, cases: cases.filter(({ gold }) => gold !== null) },
    { name: `${of} unanswerable`.trim(), cases: cases.filter(({ gold }) => gold === null) },
  ];
  return sets.filter((set, index) => index === 0 || set.cases.length > 0);
}

function refuseNews({ name, kind }: Dataset, option: string): void {
  if (kind === 'news' || kind === 'feedback') throw new DatasetError(`${option} takes SQuAD-format files, and ${name} is ${kind === 'news' ? 'a news folder' : 'feedback'}.`);
}
