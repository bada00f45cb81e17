/** What a question costs: Verbatim beside other engines, over the same made-up paragraphs, asked in turns. */
import { alignedTable, decimal, share, signedShare } from '../evaluation/table.ts';
import type { VocabularyLanguage } from './vocabulary.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';
import { SYSTEMS, SystemProcess } from './questioning.ts';
import type { Round } from './questioning.ts';
import { resultOf, STRETCH } from './results.ts';
import type { QuestionsResult } from './results.ts';
import { VERBATIM } from './verbatim-systems.ts';

/** A collection of each. */
const LANGUAGES: readonly VocabularyLanguage[] = ['en', 'ru'];
const NAMES: Readonly<Record<VocabularyLanguage, string>> = { en: 'English', ru: 'Russian' };

/** Sizes of the collections unless it is said. */
const PARAGRAPHS = [2000, 10_000, 100_000];
/** The processor time after which a system has shown what it can, in milliseconds. */
const ENOUGH = 30_000;
/** At least so many, however long they take. */
const FEWEST = 20;

/** The part of `bench`; `program` called with `argument`, a system, a language, paragraphs and questions is the process of that system. */
export function questionsPart(program: string, argument: string): BenchmarkPart {
  return {
    name: 'questions',
    about: 'processor time of a question and hit@1, beside other search engines',
    paragraphs: PARAGRAPHS,
    measure: async (options) => {
      const results: QuestionsResult[] = [];
      for (const paragraphs of options.paragraphs) {
        for (const language of LANGUAGES) results.push(await measureSize(program, argument, { language, paragraphs, questions: options.questions }, options));
      }
      return { result: { sizes: results, node: process.version }, table: results.map(tableOf).join('\n\n') } satisfies Measurement;
    },
  };
}

async function measureSize(program: string, argument: string, round: Round, { say }: MeasureOptions): Promise<QuestionsResult> {
  const { language, paragraphs, questions } = round;
  const running: SystemProcess[] = [];
  const missing: string[] = [];
  try {
    for (const { name, mostParagraphs } of SYSTEMS) {
      if (paragraphs > mostParagraphs) continue;
      say(`${paragraphs} paragraphs: ${name} is opened`);
      const own = new SystemProcess(program, argument, name, round);
      running.push(own);
      const reason = await own.opened();
      if (reason === null) continue;
      running.pop();
      own.close();
      missing.push(reason);
    }
    for (let from = 0; from < questions; from += STRETCH) {
      for (const own of running) {
        const spent = own.asked.reduce((sum, { cpu }) => sum + cpu, 0);
        if (own.asked.length < from || (spent > ENOUGH && own.asked.length >= FEWEST)) continue;
        say(`${paragraphs} paragraphs: question ${from} for ${own.name}`);
        await own.ask(from, Math.min(questions, from + STRETCH));
      }
    }
  } finally {
    for (const own of running) own.close();
  }
  const verbatim = running.find(({ name }) => name === VERBATIM)?.asked ?? [];
  return { language, paragraphs, missing, systems: running.map((own) => resultOf(own, own.name === VERBATIM ? null : verbatim)) };
}

function tableOf({ language, paragraphs, systems, missing }: QuestionsResult): string {
  const times = (value: number | null): string => (value === null ? '' : `${decimal(value, value < 10 ? 1 : 0)}×`);
  const rows = systems.map(({ name, asked, hit1, hit5, behind, median, p95, medianRatio, p95Ratio, spread, afterPause }) => [
    name,
    String(asked),
    share(hit1),
    share(hit5),
    behind === null ? '' : `${signedShare(behind.value)} [${signedShare(behind.low)}, ${signedShare(behind.high)}]`,
    decimal(median, 2),
    decimal(p95, 2),
    afterPause === null ? '' : decimal(afterPause, 1),
    times(medianRatio),
    spread === null ? '' : spread.map((end) => times(end)).join('–'),
    times(p95Ratio),
  ]);
  const head = ['', 'asked', 'hit@1', 'hit@5', 'Verbatim, hit@1', 'ms p50', 'ms p95', 'after a pause', 'p50 / Verbatim', 'spread', 'p95 / Verbatim'];
  return [
    `${paragraphs} paragraphs in ${NAMES[language]}; milliseconds of processor time; beside it Verbatim on the same questions: what its hit@1 is more, and how many times its time, with the middle half of the stretches`,
    '',
    ...alignedTable([head, ...rows]),
    ...missing.map((reason) => `not measured: ${reason}`),
  ].join('\n');
}
