/** The results of the benchmark as the README has them: Markdown tables. */
import { decimal, share, signedShare } from '../evaluation/table.ts';
import type { TypingMeasured } from './inline.ts';
import type { MemoryMeasured } from './memory.ts';
import type { QuestionsResult, SystemResult } from './results.ts';
import type { Results } from './saved.ts';
import type { FirstAnswers } from './starts.ts';
import type { LiveTyping } from './typing.ts';
import { VERBATIM } from './verbatim-systems.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

const LANGUAGES: readonly VocabularyLanguage[] = ['en', 'ru'];
const NOTHING = '–';
/** Fewer questions than this share of Verbatim's are said in the table. */
const ALL = 0.999;

/** All tables for which there are results. */
export function reportOf(results: Results): string {
  const questions = sizesOf(results, 'questions');
  const parts = [...besideOthers(questions), whereItEnds(results, questions), typingTable(sizesOf(results, 'typing'))];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What the parts give of which there are tables. */
interface Measured {
  readonly questions: QuestionsResult;
  readonly inline: TypingMeasured;
  readonly memory: MemoryMeasured;
  readonly start: FirstAnswers;
  readonly typing: LiveTyping;
}

/** What a part measured at each size. */
function sizesOf<Part extends keyof Measured>(results: Results, part: Part): readonly Measured[Part][] {
  const { sizes } = (results[part] ?? {}) as { sizes?: readonly Measured[Part][] };
  return sizes ?? [];
}

/** A table for each size: Verbatim beside the other engines, English and Russian in one cell. */
function besideOthers(questions: readonly QuestionsResult[]): string[] {
  const sizes = [...new Set(questions.map(({ paragraphs }) => paragraphs))];
  return sizes.map((size) => {
    const own = LANGUAGES.map((language) => questions.find((result) => result.paragraphs === size && result.language === language)?.systems ?? []);
    const names = [...new Set(own.flat().map(({ name }) => name))];
    const rows = names.map((name) => {
      const both = own.map((systems) => systems.find((system) => system.name === name));
      const all = own.map((systems) => systems.find((system) => system.name === VERBATIM)?.asked ?? 0);
      const cell = (show: (system: SystemResult) => string): string => both.map((system) => (system === undefined ? NOTHING : show(system))).join(' / ');
      const fewer = both.some((system, place) => system !== undefined && system.asked < (all[place] ?? 0) * ALL);
      return [
        fewer ? `${name} (${cell(({ asked }) => String(asked))} questions)` : name,
        cell(({ hit1 }) => share(hit1)),
        cell(({ behind }) => (behind === null ? '' : `${signedShare(behind.value)}${behind.low > 0 || behind.high < 0 ? '*' : ''}`)),
        cell(({ median }) => decimal(median, 2)),
        cell(({ p95 }) => decimal(p95, 2)),
        cell(({ afterPause }) => (afterPause === null ? NOTHING : decimal(afterPause, 1))),
        cell(({ medianRatio }) => times(medianRatio)),
        cell(({ p95Ratio }) => times(p95Ratio)),
      ].map((text) => (text === ' / ' ? '' : text));
    });
    const head = [`${size.toLocaleString('en')} paragraphs, English / Russian`, 'hit@1', 'Verbatim is better by', 'ms p50', 'ms p95', 'ms after a pause', 'p50, times Verbatim', 'p95'];
    return markdownTable([head, ...rows]);
  });
}

/** What Verbatim takes at each size. */
function whereItEnds(results: Results, questions: readonly QuestionsResult[]): string {
  const inline = sizesOf(results, 'inline');
  const memory = sizesOf(results, 'memory');
  const start = sizesOf(results, 'start');
  const sizes = [...new Set([...questions, ...inline, ...memory, ...start].map(({ paragraphs }) => paragraphs))].toSorted((one, other) => one - other);
  if (sizes.length === 0) return '';
  const rows = sizes.map((size) => {
    const at = <T extends { readonly paragraphs: number }>(measured: readonly T[], show: (one: T) => string): string => {
      const one = measured.find(({ paragraphs }) => paragraphs === size);
      return one === undefined ? NOTHING : show(one);
    };
    const own = LANGUAGES.map((language) => questions.find((result) => result.paragraphs === size && result.language === language)?.systems.find(({ name }) => name === VERBATIM));
    const both = (show: (system: SystemResult) => string): string => (own.every((system) => system === undefined) ? NOTHING : own.map((system) => (system === undefined ? NOTHING : show(system))).join(' / '));
    return [
      size.toLocaleString('en'),
      both(({ median }) => decimal(median, 1)),
      both(({ p95 }) => decimal(p95, 1)),
      at(inline, ({ p95 }) => decimal(p95, 1)),
      at(memory, ({ heap, arrays }) => decimal((heap + arrays) / 1000, 2)),
      at(memory, ({ residentMegabytes }) => decimal(residentMegabytes, 0)),
      at(start, ({ warm }) => decimal(warm / 1000, 1)),
      at(start, ({ cold }) => decimal(cold / 1000, 1)),
    ];
  });
  const head = ['paragraphs', 'a question, ms p50, English / Russian', 'p95', 'a keystroke, p95', 'kB a paragraph', 'process, MB', 'warm start, s', 'cold start, s'];
  return markdownTable([head, ...rows]);
}

function typingTable(sizes: readonly LiveTyping[]): string {
  if (sizes.length === 0) return '';
  const rows = sizes.map(({ paragraphs, persons, median, p95, p99 }) => [paragraphs.toLocaleString('en'), String(persons), decimal(median, 0), decimal(p95, 0), decimal(p99, 0)]);
  return markdownTable([['paragraphs', 'people typing', 'ms until the answer, p50', 'p95', 'p99'], ...rows]);
}

function times(ratio: number | null): string {
  return ratio === null ? '' : `${decimal(ratio, ratio < 10 ? 1 : 0)}×`;
}

/** A Markdown table; the first row is its head, the first column to the left. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map((row) => line(row))].join('\n');
}
