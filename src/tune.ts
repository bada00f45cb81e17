/** `npm run tune`: fits the weights of the ranking to question sets, and shows what each feature buys. */
import { parseCommandLine, runCommand, UsageError } from './command.ts';
import { SENTENCE_FEATURES } from './answer/sentence-features.ts';
import { featureNames } from './answer/span-feature-names.ts';
import { loadDataset } from './evaluation/load.ts';
import { FEATURES } from './search/feature-names.ts';
import { answerExamplesOf } from './tuning/answer-examples.ts';
import { examplesOf } from './tuning/examples.ts';
import { fit, rankOf } from './tuning/fit.ts';
import type { Example, FitOptions } from './tuning/fit.ts';
import { fittedWeights } from './tuning/fitted-weights.ts';

const HELP = `Fits the weights of the ranking to question sets, cross-validated by article, and shows what each feature buys.

  npm run tune -- DATASET…     SQuAD-format .json files, news folders

  --answers      instead: the weights of the short answer, as the file src/answer/fitted-weights.ts
  --each         also without each feature in turn: what it buys
  --ridge R      pull of the weights towards 0 (default 0.003)
  --help         this text

Copy the weights printed into src/search/weights.ts, and state the table before and after with the change.`;

const FOLDS = 5;
const DEFAULT_RIDGE = 0.003;
/** Sets that teach: questions in the language of their articles. */
const LEARNED: ReadonlySet<string> = new Set(['questions', 'follow-ups']);
/** The short answer has hundreds of features, most of them rare. */
const ANSWER_RIDGE = 0.015;
const ANSWER_DEVIATION = 0.5;
/** A news set has a fifth of the questions of XQuAD, and so less to say about each feature. */
const NEWS_WEIGHT = 0.3;
const { log } = console;

await runCommand(async () => {
  const { values, positionals } = parseCommandLine({
    allowPositionals: true,
    options: { answers: { type: 'boolean' }, each: { type: 'boolean' }, ridge: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return log(HELP);
  if (positionals.length === 0) throw new UsageError('There is no dataset.');
  if (values.answers) return tuneAnswers(positionals, Number(values.ridge ?? ANSWER_RIDGE));
  const ridge = Number(values.ridge ?? DEFAULT_RIDGE);

  const names: string[] = [];
  const questions: number[] = [];
  const examples: Example[] = [];
  for (const place of positionals) {
    const dataset = await loadDataset(place);
    for (const set of dataset.sets.filter(({ name }) => LEARNED.has(name))) {
      examples.push(...(await examplesOf(dataset, set, names.length, FOLDS)));
      questions.push(set.cases.length);
      names.push(`${dataset.name} ${set.name}`);
    }
  }
  const setWeights = names.map(() => 1);

  const all = FEATURES.map(() => true);
  const report = (label: string, active: readonly boolean[]): void => {
    const ranks = crossValidated(examples, { active, ridge, setWeights, leastDeviation: 0 });
    const cells = names.map((_, set) => {
      const own = ranks.filter((_rank, position) => examples[position]?.set === set);
      const share = (most: number): string => (own.filter((rank) => rank <= most).length / (questions[set] ?? 1)).toFixed(3);
      return `${share(1)}/${share(5)}`;
    });
    log(label.padEnd(18), cells.join('  '));
  };
  log('hit@1/hit@5'.padEnd(18), names.map((name) => name.slice(0, 11).padEnd(11)).join('  '));
  report('all features', all);
  const left = values.each ? [...FEATURES.entries()] : [];
  for (const [feature, name] of left) report(`- ${name}`, all.map((_, other) => other !== feature));

  const weights = fit(examples, { active: all, ridge, setWeights, leastDeviation: 0 });
  log('\nexport const FEATURE_WEIGHTS: Readonly<Record<FeatureName, number>> = {');
  for (const [feature, name] of FEATURES.entries()) log(`  ${name}: ${Number((weights[feature] ?? 0).toPrecision(3))},`);
  log('};');
});

/** The rank of the right candidate of each example under weights fitted without its fold. */
function crossValidated(examples: readonly Example[], options: Parameters<typeof fit>[1]): number[] {
  const ranks: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(examples.filter((example) => example.fold !== fold), options);
    examples.forEach((example, position) => {
      if (example.fold === fold) ranks[position] = rankOf(example, weights);
    });
  }
  return ranks;
}

/** Prints the tables of fitted weights; what cross-validation says of them goes to standard error. */
async function tuneAnswers(places: readonly string[], ridge: number): Promise<void> {
  const sentences: Example[] = [];
  const spans: Example[] = [];
  const setWeights: number[] = [];
  for (const place of places) {
    const dataset = await loadDataset(place);
    for (const set of dataset.sets.filter(({ name }) => name === 'questions')) {
      const found = await answerExamplesOf(dataset, set, setWeights.length, FOLDS);
      sentences.push(...found.sentences);
      spans.push(...found.spans);
      setWeights.push(dataset.kind === 'news' ? NEWS_WEIGHT : 1);
    }
  }
  const report = (what: string, examples: readonly Example[], options: FitOptions): Float64Array => {
    const ranks = crossValidated(examples, options);
    setWeights.forEach((_, set) => {
      const own = ranks.filter((_rank, position) => examples[position]?.set === set);
      console.error(`${places[set]}: the right ${what} first ${(own.filter((rank) => rank === 1).length / own.length).toFixed(3)} of ${own.length}`);
    });
    return fit(examples, options);
  };
  const sentenceWeights = report('sentence', sentences, { active: SENTENCE_FEATURES.map(() => true), ridge: DEFAULT_RIDGE, setWeights, leastDeviation: 0 });
  const names = featureNames();
  const spanWeights = report('candidate', spans, { active: names.map(() => true), ridge, setWeights, leastDeviation: ANSWER_DEVIATION });
  log(fittedWeights(sentenceWeights, spanWeights));
}
