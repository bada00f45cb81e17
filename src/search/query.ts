/**
 * The query: a question as the index sees it. Each word of the question is a group of alternatives, any
 * of which stands for it, so that five synonyms count as one word and not as five.
 */
import type { LanguageCode } from '../language/language.ts';
import type { QuestionType } from '../language/question-kinds.ts';
import { questionText, questionWords } from '../language/question-text.ts';
import { termOf } from '../language/tokens.ts';
import type { Alternative, QuestionTerm, SearchContext } from './engine.ts';
import type { Test } from './filters.ts';
import type { PassageIndex } from './passage-index.ts';
import { repairAsking, repairLayout, repairWord } from './repair.ts';
import type { Repair } from './repair.ts';
import { standIns } from './stand-ins.ts';
import { MOST_ALTERNATIVES, MOST_REPAIRS, MOST_TERMS, REPAIRED, SURE } from './weights.ts';

/** One word of the question with all that may stand for it. */
export type Group = QuestionTerm;

export interface Query {
  readonly language: LanguageCode;
  readonly type: QuestionType | null;
  /** In the question's order. */
  readonly groups: readonly Group[];
  /** The question as repaired; null when it was read as typed. */
  readonly repaired: string | null;
  /** Words that are not looked for, folded, in the question's order. */
  readonly ignored: readonly string[];
  readonly context: QueryContext | null;
  /** Tests for phrases quoted in passing. */
  readonly phrases: readonly Test[];
}

/** What the conversation was about, as the index sees it. */
export interface QueryContext {
  readonly groups: readonly Group[];
  /** By file: 1 for the article that answered before, less for the next ones. */
  readonly articles: ReadonlyMap<string, number>;
}

/** Reads a question: at most MOST_TERMS groups, the rarest known ones. */
export function readQuery(typed: string, index: PassageIndex, context?: SearchContext): Query {
  const inLayout = repairLayout(typed, index);
  const question = inLayout ?? typed;
  const asTyped = questionText(question);
  const { tokens } = asTyped;
  const hidden = asTyped.words.map((word) => repairAsking(word, index));
  const own = hidden.every((word) => word === undefined) ? asTyped : questionWords(asTyped.words.map((word, position) => hidden[position] ?? word));
  const { words, facts, language, reading } = own;
  const terms = facts.map(({ term }) => term);
  const every = [...words.keys()];
  const meaningful = every.filter((position) => !reading.asking.has(position) && facts[position]?.isStopWord !== true);
  const positions = meaningful.length > 0 ? meaningful : every;
  const stand = standIns(words, terms, new Set(positions), index);
  const groups = new Map<string, Group>();
  let tried = 0;
  const repairs: Replacement[] = tokens.flatMap((token, position) => (hidden[position] === undefined ? [] : [{ ...token, words: [hidden[position]] }]));
  for (const position of positions) {
    const [word = '', term = '', token] = [words[position], terms[position], tokens[position]];
    let group = groupOf(word, term, stand[position] ?? [], index);
    if (group.alternatives.length === 0 && token !== undefined && tried < MOST_REPAIRS) {
      tried += 1;
      const repair = repairWord(word, words[position + 1], index);
      if (repair !== undefined) {
        group = { ...groupOf(word, term, repairedAlternatives(repair, index), index), repair: repair.words.map((part) => termOf(part)) };
        repairs.push({ start: token.start, end: tokens[position + repair.length - 1]?.end ?? token.end, words: repair.words });
      }
    }
    groups.set(term, group);
  }
  const repaired = repairs.length > 0 ? replaced(question, repairs) : inLayout;
  const looked = rarest([...groups.values()]);
  const kept = new Set(looked.map((group) => group.term));
  const ignored = [...new Set(words.filter((_, position) => !kept.has(terms[position] ?? '')))];
  return { language, type: reading.type, groups: looked, repaired, ignored, context: context === undefined ? null : readContext(context, index), phrases: [] };
}

function readContext({ question, files }: SearchContext, index: PassageIndex): QueryContext {
  const articles = new Map(files.map((file, place) => [file, 1 / (place + 1)]));
  return { groups: readQuery(question, index).groups, articles };
}

function repairedAlternatives({ words, others }: Repair, index: PassageIndex): Alternative[] {
  const expressions = [words, ...others.map((other) => [other])];
  return expressions.flatMap((expression) => {
    const terms = expression.flatMap((word) => index.dictionary.find(termOf(word)) ?? []);
    return terms.length === expression.length ? [{ by: 'repair' as const, terms, weight: REPAIRED }] : [];
  });
}

/** A stretch of the question, and the words to be read there. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The question with some stretches written anew. */
function replaced(question: string, repairs: readonly Replacement[]): string {
  return repairs.toSorted((one, other) => other.start - one.start).reduce((text, { start, end, words }) => text.slice(0, start) + words.join(' ') + text.slice(end), question);
}

function groupOf(word: string, term: string, standing: readonly Alternative[], index: PassageIndex): Group {
  const number = index.dictionary.find(term);
  const passages = number === undefined ? 0 : index.dictionary.passagesWith(number);
  const itself = passages === 0 || number === undefined ? [] : [{ by: 'itself' as const, terms: [number], weight: 1 }];
  const alternatives = standing.length === 0 ? itself : [...itself, ...standing.toSorted((one, other) => other.weight - one.weight)].slice(0, MOST_ALTERNATIVES);
  const weight = itself.length > 0 || alternatives.length === 0 ? index.rarity(number) : rarityOf(alternatives, index);
  return { term, word, repair: null, passages, known: alternatives.some((own) => own.weight >= SURE), weight, alternatives };
}

/** A word that no passage has is as rare as the rarest that stands for it. */
function rarityOf(standing: readonly Alternative[], index: PassageIndex): number {
  let rarity = 0;
  for (const { terms } of standing) for (const term of terms) rarity = Math.max(rarity, index.rarity(term));
  return rarity;
}

function rarest(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_TERMS) return groups;
  const value = ({ passages, weight }: Group): number => (passages === 0 ? 0 : weight);
  const kept = new Set(groups.toSorted((one, other) => value(other) - value(one)).slice(0, MOST_TERMS));
  return groups.filter((group) => kept.has(group));
}
