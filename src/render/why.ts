/** Why: the ranking of an answer as a message that a person reads on a phone, and can add up. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { ExplainedAnswer, ExplainedFeature, ExplainedPassage, ExplainedWord, WordMatch } from '../answer/explanation.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './shorten.ts';

/** With these the longest explanation stays within one message. */
const LONGEST_ASKED = 200;
const LONGEST_IGNORED = 200;
const LONGEST_WORD = 30;
const LONGEST_LINE = 110;
const LONGEST_TITLE = 90;
/** The weightiest words; the others of a long question hardly count. */
const MOST_WORDS = 12;
const MOST_FORMS = 3;
const MOST_FILTERS = 3;
const MOST_IGNORED = 20;
/** Passages after the first that are compared with it. */
const MOST_NEXT = 3;
/** Features named where a passage is behind. */
const MOST_BEHIND = 2;
/** Points below this are shown as nothing. */
const LEAST_POINTS = 0.005;
const GAP = '\n\n';

/** The explanation of an answer; at most what one message takes. */
export function whyCard({ answer, ranking }: ExplainedAnswer, texts: Texts): FormattedString {
  const { why } = texts;
  if (ranking === null) return new FormattedString(texts.askBack);
  const [first, ...next] = ranking.passages;
  const ignored = ranking.ignored.slice(0, MOST_IGNORED).map((word) => shorten(word, LONGEST_WORD));
  const unmet = answer.filters.filter(({ used }) => !used).map(({ written }) => shorten(written, LONGEST_WORD)).slice(0, MOST_FILTERS);
  const heading = [
    ...(answer.asked === null ? [] : [texts.askedAs(shorten(answer.asked, LONGEST_ASKED))]),
    ...(unmet.length === 0 ? [] : [texts.unmet(unmet)]),
    ...(ranking.type === null ? [] : [why.types[ranking.type]]),
    ...(ignored.length === 0 ? [] : [shorten(why.ignored(ignored), LONGEST_IGNORED)]),
    ...(ranking.filtered ? [why.filtered] : []),
    ...(answer.confident || first === undefined ? [] : [texts.noAnswer]),
  ];
  const parts = [section(why.heading, heading), section(why.wordsHeading, wordLines(ranking.words, first, texts))];
  if (first === undefined) return FormattedString.join([...parts, why.noPassages], GAP);
  parts.push(section(why.pointsHeading(points(first.score, texts)), featureLines(first, texts)));
  parts.push(next.length === 0 ? new FormattedString(why.noNext) : section(why.nextHeading, next.slice(0, MOST_NEXT).map((own, index) => nextLine(own, index + 2, first, texts))));
  return FormattedString.join(parts, GAP);
}

function section(heading: string, lines: readonly string[]): FormattedString {
  return FormattedString.join([FormattedString.bold(heading), ...lines], '\n');
}

function wordLines(words: readonly ExplainedWord[], first: ExplainedPassage | undefined, texts: Texts): string[] {
  const { why } = texts;
  const shown = new Set(words.toSorted((one, other) => other.share - one.share).slice(0, MOST_WORDS));
  const lines = words.flatMap((own, place) => {
    if (!shown.has(own)) return [];
    const matches = first?.matches[place] ?? [];
    const forms = matches.slice(0, MOST_FORMS).map((match) => formOf(match, why));
    const how = forms.length > 0 ? forms.join(', ') : !own.known ? why.unknown : own.passages > 0 ? why.elsewhere(own.passages) : why.onlyOthers;
    return [shorten(`• ${shorten(own.word, LONGEST_WORD)} (${percent(own.share, texts)}) – ${how}`, LONGEST_LINE)];
  });
  return words.length > shown.size ? [...lines, why.lighterWords(words.length - shown.size)] : lines;
}

function formOf({ by, text, where }: WordMatch, why: Texts['why']): string {
  const notes = [...(by === 'itself' ? [] : [why.standIns[by]]), ...(where === 'title' ? [why.inTitle] : [])];
  return shorten(text, LONGEST_WORD) + (notes.length === 0 ? '' : ` (${notes.join(', ')})`);
}

function featureLines({ features }: ExplainedPassage, texts: Texts): string[] {
  const telling = features.filter((feature) => Math.abs(feature.points) >= LEAST_POINTS);
  return telling
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ name, value, weight, points: own }) => `${points(own, texts, 'always')} ${texts.why.features[name]}: ${points(value, texts)} × ${points(weight, texts)}`);
}

function nextLine({ article, passage, score, features }: ExplainedPassage, number: number, first: ExplainedPassage, texts: Texts): string {
  const { why } = texts;
  const lead = (name: ExplainedFeature['name'], own: number): number => (first.features.find((feature) => feature.name === name)?.points ?? 0) - own;
  const behind = features
    .map((feature) => ({ name: feature.name, by: lead(feature.name, feature.points) }))
    .filter(({ by }) => by >= LEAST_POINTS)
    .toSorted((one, other) => other.by - one.by)
    .slice(0, MOST_BEHIND)
    .map(({ name }) => why.features[name]);
  const place = `${number}. ${shorten(article.source.title, LONGEST_TITLE)} · ¶ ${passage.paragraph}`;
  return `${place} – ${[why.behind(points(first.score - score, texts)), ...(behind.length === 0 ? [] : [why.mostIn(behind)])].join(', ')}`;
}

/** Points as people of the language write them, with two places. */
function points(value: number, { locale }: Texts, signDisplay: 'auto' | 'always' = 'auto'): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2, signDisplay }).format(value).replace('-', '−');
}

/** A share from 0 to 1 in whole hundredths, as people of the language write them ("41%", «41 %»). */
function percent(share: number, { locale }: Texts): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
