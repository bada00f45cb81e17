/** `npm run -s evaluate -- DATASET…`: quality on question sets, measured through the chain that users get. */
import { writeFile } from 'node:fs/promises';
import { parseCommandLine, parseLimit, runCommand, UsageError, UserError } from './command.ts';
import { loadConfig } from './config.ts';
import { chainOver } from './evaluation/chain.ts';
import { readFormerRun } from './evaluation/comparison.ts';
import type { FormerRun } from './evaluation/comparison.ts';
import { loadTogether, withQuestionsOf } from './evaluation/crossing.ts';
import { DatasetError } from './evaluation/dataset.ts';
import type { Dataset } from './evaluation/dataset.ts';
import { isFeedback, loadDataset } from './evaluation/load.ts';
import { measureSet } from './evaluation/measure.ts';
import { reportForMachines } from './evaluation/report-json.ts';
import { reportForPeople } from './evaluation/report.ts';
import type { Measured } from './evaluation/report.ts';
import { passagesWanted, runDataset } from './evaluation/run.ts';
import type { Progress, SetOutcomes } from './evaluation/run.ts';
import { lostTo, typosForMachines, typosForPeople } from './evaluation/typo-report.ts';
import type { TypoMeasures } from './evaluation/typo-report.ts';
import { withTypos } from './evaluation/typos.ts';

const HELP = `Usage: npm run -s evaluate -- DATASET… [options]

Measures the answers to questions whose right passages are known. A DATASET is
  FILE.json   a question set in the SQuAD format (XQuAD, or XQuAD-R with sentence_breaks), or
  FOLDER      saved news articles with articles.json, questions.jsonl and, where there are any,
              followups.jsonl, crosslingual.jsonl and unanswerable.jsonl, or
  FILE.jsonl  what people thought of answers, as the bot keeps it in DATA_DIR/feedback.jsonl

Options:
  --questions FILE.json   ask the questions of this file of each DATASET, matched by question id
  --together              one collection of all DATASETs; a question is answered by its passage in any of them
  --corpus DIR            folder of articles that FILE.jsonl is about (default: CORPUS_DIR or corpus)
  --save FILE             also write the report as one JSON object
  --against FILE          show the differences to a report written by --save; * marks those beyond the interval
  --typos [SEED]          instead: one random slip in a word of each question, beside the same questions without (seed 1)
  --json                  one JSON object instead of tables
  --limit N               passages looked at per question, up to 50 (at least 10 are always fetched, 50 of sentences)
  --worst N               list the N worst cases of each set
  --help                  this text

--questions and --together take files in the SQuAD format only. --typos stands without --against and --save.

Shares are followed by their 95 % bootstrap interval over questions: .512 [.446 .577].
`;

const PROGRESS_EVERY = 20;
const FIRST_SEED = 1;

async function evaluate(): Promise<void> {
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: {
      questions: { type: 'string' },
      together: { type: 'boolean' },
      save: { type: 'string' },
      against: { type: 'string' },
      typos: { type: 'boolean' },
      corpus: { type: 'string' },
      json: { type: 'boolean' },
      limit: { type: 'string' },
      worst: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const { paths, seed } = values.typos === true ? withSeed(positionals) : { paths: positionals, seed: null };
  if (paths.length === 0) throw new UsageError('evaluate needs a DATASET: a SQuAD-format .json file or a news folder.');
  if (seed !== null && (values.against ?? values.save) !== undefined) throw new UsageError('--typos compares by itself: leave out --against and --save.');
  const limit = parseLimit(values.limit);
  const worst = parseWorst(values.worst);

  // All are read before any is measured: a mistyped name should not cost a minute.
  const { datasets, former } = await loadAll(paths, values);
  if (seed !== null) {
    const typos: TypoMeasures[] = [];
    for (const dataset of datasets) typos.push(await measureTypos(dataset, seed, limit));
    process.stdout.write(values.json === true ? `${typosForMachines(typos, seed)}\n` : typosForPeople(typos, seed, worst));
    return;
  }
  const measured: Measured[] = [];
  for (const dataset of datasets) {
    const outcomes = await outcomesOf(dataset, limit);
    measured.push({ dataset, sets: outcomes.map((set) => measureSet(set, dataset.kind, worst)) });
  }
  process.stdout.write(values.json === true ? `${reportForMachines(measured, former)}\n` : reportForPeople(measured, former));
  if (values.save !== undefined) await save(values.save, reportForMachines(measured));
}

/** Runs all sets of a dataset through the chain that users get. */
async function outcomesOf(dataset: Dataset, limit: number): Promise<SetOutcomes[]> {
  return runDataset(dataset, chainOver(dataset.articles), passagesWanted(dataset.kind, limit), progressOf(dataset));
}

async function measureTypos(dataset: Dataset, seed: number, limit: number): Promise<TypoMeasures> {
  const { asTyped, mistyped } = withTypos(dataset, seed);
  const [without, slipped] = [await outcomesOf(asTyped, limit), await outcomesOf(mistyped, limit)];
  const sets = without.map((set, index) => {
    const other = slipped[index] ?? { name: set.name, outcomes: [] };
    return { asTyped: measureSet(set, dataset.kind, 0), mistyped: measureSet(other, dataset.kind, 0), lost: lostTo(set.outcomes, other.outcomes) };
  });
  return { dataset: dataset.name, sets };
}

/** The seed may be left out, so it is read off the words that stand for datasets: those are no bare numbers. */
function withSeed(positionals: readonly string[]): { paths: string[]; seed: number } {
  const isSeed = (word: string): boolean => /^\d{1,9}$/.test(word);
  return { paths: positionals.filter((word) => !isSeed(word)), seed: Number(positionals.find(isSeed) ?? FIRST_SEED) };
}

interface Wanted {
  readonly questions?: string | undefined;
  readonly together?: boolean | undefined;
  readonly corpus?: string | undefined;
  readonly against?: string | undefined;
}

async function loadAll(paths: readonly string[], wanted: Wanted): Promise<{ datasets: Dataset[]; former: FormerRun | null }> {
  if (wanted.questions !== undefined && wanted.together === true) {
    throw new UsageError('--questions and --together exclude each other: with --together each file has its own questions.');
  }
  try {
    const former = wanted.against === undefined ? null : await readFormerRun(wanted.against);
    if (wanted.together === true) return { datasets: [await loadTogether(paths)], former };
    const asking = wanted.questions === undefined ? null : await loadDataset(wanted.questions);
    const datasets: Dataset[] = [];
    for (const path of paths) {
      const dataset = await loadDataset(path, 0, isFeedback(path) ? (wanted.corpus ?? loadConfig().corpusDir) : null);
      datasets.push(asking === null ? dataset : withQuestionsOf(dataset, asking));
    }
    return { datasets, former };
  } catch (error) {
    if (error instanceof DatasetError) throw new UserError(error.message);
    throw error;
  }
}

async function save(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, `${report}\n`);
  } catch (error) {
    throw new UserError(`The report cannot be saved to "${file}": ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function parseWorst(value: string | undefined): number {
  const worst = Number(value ?? 0);
  if (!Number.isInteger(worst) || worst < 0) throw new UsageError(`--worst takes a whole number, 0 or more, not "${value}".`);
  return worst;
}

/** One line on standard error that overwrites itself, on a terminal only. */
function progressOf(dataset: Dataset): Progress {
  if (!process.stderr.isTTY) return () => undefined;
  const last = dataset.sets.at(-1)?.name;
  return (set, done, of) => {
    if (done % PROGRESS_EVERY !== 0 && done !== of) return;
    const finished = set === last && done === of;
    process.stderr.write(finished ? '\r\u001B[K' : `\r\u001B[K${dataset.name} ${set}: ${done} of ${of}`);
  };
}

await runCommand(evaluate);
