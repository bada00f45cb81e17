/** Agreement: whether passages of different articles give one value for a question, or different ones. */
import type { Passage, Source } from '../article.ts';
import { compareDates } from '../language/dates/dates.ts';
import { compareEntities } from '../language/entities/entities.ts';
import { translationsOf } from '../language/lexicon.ts';
import { compareQuantities } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantities.ts';
import { termsOf } from '../language/tokens.ts';
import type { Disagreement } from './answer.ts';
import type { CandidateValue } from './candidate.ts';

/** What one passage gives as the answer. Its value may be read when it is first asked for, which costs more than all else here. */
export interface Statement {
  readonly passage: Passage;
  readonly source: Source;
  /** The answer's words. */
  readonly text: string;
  readonly value: CandidateValue;
  /** What a number counts, in the passage's words; null or left out where it does not say. */
  readonly counted?: string | null;
  /** The share of the question that its sentence holds, 0 to 1; translations count as the words themselves. */
  readonly covered: number;
}

/** Whether values name one thing. `compatible`: one is less exact than the other, or they cannot be compared. */
type Comparison = 'same' | 'compatible' | 'different';

/** Only values of these kinds can contradict each other: two names may both be right. */
const CONTRADICTING: ReadonlySet<CandidateValue['kind']> = new Set(['date', 'quantity']);

/** Only a sentence that holds the question nearly whole is worth contradicting. */
const NEARLY_WHOLE = 0.8;
/** A sentence that holds less of the question than this share of what the best one holds may speak of something else. */
const AS_GOOD = 0.95;
/** The same value again needs less beside it: it seldom stands somewhere by chance. */
const GOOD_ENOUGH = 0.7;

/** Compares what two passages state. */
function compareStatements(one: Statement, other: Statement): Comparison {
  const [left, right] = [one.value, other.value];
  if (left.kind === 'date' && right.kind === 'date') return compareDates(left.date, one.source.date, right.date, other.source.date);
  if (left.kind === 'name' && right.kind === 'name') return compareEntities(one.text, other.text);
  if (left.kind !== 'quantity' || right.kind !== 'quantity' || !areCountedAlike(one, other)) return 'compatible';
  const comparison = compareQuantities(left.quantity, right.quantity);
  return comparison === 'different' && !areMeasuredAlike(left.quantity, right.quantity) ? 'compatible' : comparison;
}

/** The sources that give the first statement's value, itself first, each file once. */
export function agreeing(statements: readonly Statement[]): Source[] {
  const [first] = statements;
  if (first === undefined) return [];
  const agree = statements.filter((other) => other === first || (other.covered >= first.covered * GOOD_ENOUGH && compareStatements(first, other) === 'same'));
  return [...new Map(agree.map(({ source }) => [source.file, source])).values()];
}

/**
 * The disagreement of statements, best first: values that articles give each instead of the other for a question which each
 * sentence holds as well as the best one; null when there is none. An article that states both contradicts nobody.
 * Values are in the order of their articles' dates, newest first, where all are known, else as ranked.
 */
export function disagreementOf(statements: readonly Statement[]): Disagreement | null {
  const [first] = statements;
  if (first === undefined || first.covered < NEARLY_WHOLE) return null;
  const rivals = statements.filter((other) => other !== first && other.covered >= first.covered * AS_GOOD);
  if (rivals.length === 0 || !CONTRADICTING.has(first.value.kind)) return null;
  const contradict = (one: Statement, other: Statement): boolean =>
    compareStatements(one, other) === 'different' && !of(one.source, statements).some((own) => of(other.source, statements).some((others) => compareStatements(own, others) === 'same'));
  const distinct: Statement[] = [first];
  for (const other of rivals) {
    if (other.value.kind !== first.value.kind) continue;
    if (distinct.every((known) => contradict(known, other))) distinct.push(other);
  }
  if (distinct.length === 1) return null;
  const kind = first.value.kind === 'quantity' ? first.value.quantity.kind : first.value.kind;
  return { kind, values: newestFirst(distinct).map(({ text, passage }) => ({ answer: text, passage: passage.id })) };
}

function of({ file }: Source, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ source }) => source.file === file);
}

/** Whether two numbers may count one thing: their nouns share a word, in either language, or one has none. */
function areCountedAlike(one: Statement, other: Statement): boolean {
  const [terms, others] = [one, other].map(({ counted, passage }) => termsOf(counted ?? '', passage.language));
  if (terms === undefined || others === undefined || terms.length === 0 || others.length === 0) return true;
  return terms.some((term) => others.includes(term) || translationsOf([term]).some(({ expression }) => others.includes(expression.join(' '))));
}

/** Whether two quantities are of one scale: a sum and a share of it may both be right, and so may sums in two currencies. */
function areMeasuredAlike(one: Quantity, other: Quantity): boolean {
  if (isShare(one) && isShare(other)) return true;
  return one.kind === other.kind && (one.unit === other.unit || one.kind === 'duration' || one.kind === 'age');
}

/** "A third" and "30 percent". */
function isShare({ kind, unit }: Quantity): boolean {
  return unit === '%' || (kind === 'ratio' && unit === null);
}

function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  if (statements.some(({ source }) => source.date === null)) return statements;
  return statements.toSorted((one, other) => (other.source.date ?? '').localeCompare(one.source.date ?? ''));
}
