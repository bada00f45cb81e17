/** The picture of the benchmark: quality against time, as SVG. A line for each system, a point for each size of the collection. */
import { alongLine, placeLabels } from './labels.ts';
import type { Point } from './labels.ts';
import type { QuestionsResult, SystemResult } from './results.ts';
import { VERBATIM } from './verbatim-systems.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

const WIDTH = 860;
const PANEL = 330;
const MARGIN = { left: 56, right: 24, top: 34, bottom: 40 };
const HEADING = 44;
/** Room for labels between the slowest point and the edge. */
const BESIDE = 60;
const NAMES: Readonly<Record<VocabularyLanguage, string>> = { en: 'English', ru: 'Russian' };
/** Blue and grey are told apart by everybody. */
const [OWN, OTHER, TEXT, GRID] = ['#0072b2', '#8a8a8a', '#333333', '#e4e4e4'];
/** Points grow with the collection. */
const [SMALLEST, GROWTH] = [3, 1.5];
/** Labels have no room for what the line above them says. */
const SHORTER = [' + stems + stop words', ' +'] as const;
/** The axis of quality begins at a tenth below the worst, or here: worse ones stand on the lower edge. */
const LOWEST = 0.5;

/** The picture as SVG text, a panel for each language; left is faster, up is better. */
export function curveOf(results: readonly QuestionsResult[]): string {
  const languages = [...new Set(results.map(({ language }) => language))];
  const sizes = [...new Set(results.map(({ paragraphs }) => paragraphs))].toSorted((one, other) => one - other);
  const height = HEADING + PANEL * languages.length;
  const powers = results.flatMap(({ systems }) => systems.map(({ median }) => Math.log10(median)));
  const span = [Math.floor(Math.min(...powers)), Math.max(Math.ceil(Math.max(...powers)), Math.floor(Math.min(...powers)) + 1)] as const;
  const panels = languages.flatMap((language, number) => panelOf(language, results.filter((own) => own.language === language), sizes, span, HEADING + PANEL * number));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="white"/>`,
    text({ x: MARGIN.left, y: 20 }, 'Right passage first (hit@1) against processor time of a question', 'start', TEXT, 15),
    text({ x: MARGIN.left, y: 38 }, `points from small to large: ${sizes.map((size) => size.toLocaleString('en')).join(', ')} paragraphs; left is faster, up is better; ‘+’ with stems, without stop words`, 'start'),
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panelOf(language: VocabularyLanguage, results: readonly QuestionsResult[], sizes: readonly number[], [first, last]: readonly [number, number], top: number): string[] {
  const all = results.flatMap(({ systems }) => systems.map(({ hit1 }) => hit1));
  const least = Math.max(LOWEST, Math.floor(Math.min(...all) * 10) / 10);
  const bounds = { left: MARGIN.left, right: WIDTH - MARGIN.right, top: top + MARGIN.top, bottom: top + PANEL - MARGIN.bottom };
  const x = (power: number): number => bounds.left + ((power - first) / (last - first)) * (bounds.right - bounds.left - BESIDE);
  const y = (hit1: number): number => bounds.bottom - ((Math.max(hit1, least) - least) / (1 - least)) * (bounds.bottom - bounds.top);
  const parts = [text({ x: bounds.left, y: bounds.top - 10 }, NAMES[language], 'start', TEXT, 13)];
  for (let power = first; power <= last; power += 1) {
    parts.push(line({ x: x(power), y: bounds.top }, { x: x(power), y: bounds.bottom }, GRID), text({ x: x(power), y: bounds.bottom + 18 }, `${Number((10 ** power).toPrecision(1))} ms`, 'middle'));
  }
  for (let tenth = Math.round(least * 10); tenth <= 10; tenth += 1) {
    parts.push(line({ x: bounds.left, y: y(tenth / 10) }, { x: bounds.right, y: y(tenth / 10) }, GRID), text({ x: bounds.left - 8, y: y(tenth / 10) + 4 }, (tenth / 10).toFixed(1), 'end'));
  }
  const courses = coursesOf(results).map(({ name, systems }) => ({
    name,
    points: systems.map(({ paragraphs, system }) => ({ x: x(Math.log10(system.median)), y: y(system.hit1), radius: SMALLEST + GROWTH * sizes.indexOf(paragraphs) })),
  }));
  for (const { name, points } of courses) {
    const colour = name === VERBATIM ? OWN : OTHER;
    parts.push(`<polyline points="${points.map((point) => `${round(point.x)},${round(point.y)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="${name === VERBATIM ? 2 : 1}"/>`);
    for (const { x: left, y: above, radius } of points) parts.push(`<circle cx="${round(left)}" cy="${round(above)}" r="${radius}" fill="${colour}"/>`);
  }
  const labels = courses.flatMap(({ name, points }) => points.slice(-1).map(({ x: left, y: above }) => ({ text: name.replace(...SHORTER), x: left, y: above })));
  const placed = placeLabels(labels, courses.flatMap(({ points }) => alongLine(points)), { ...bounds, right: WIDTH });
  for (const { line: joining, anchor, ...label } of placed) {
    if (joining !== null) parts.push(line(...joining, OTHER));
    parts.push(text(label, label.text, anchor, label.text === VERBATIM ? OWN : TEXT));
  }
  return parts;
}

/** By system, Verbatim first: what it did at each size, the smallest first. Its search alone is no system of its own here. */
function coursesOf(results: readonly QuestionsResult[]): { name: string; systems: { paragraphs: number; system: SystemResult }[] }[] {
  const bySize = results.toSorted((one, other) => one.paragraphs - other.paragraphs);
  const names = [...new Set(bySize.flatMap(({ systems }) => systems.map(({ name }) => name)))].filter((name) => name === VERBATIM || !name.startsWith(VERBATIM));
  return names.map((name) => ({ name, systems: bySize.flatMap(({ paragraphs, systems }) => systems.filter((own) => own.name === name).map((system) => ({ paragraphs, system }))) }));
}

function round(value: number): string {
  return value.toFixed(1);
}

function line(from: Point, to: Point, colour: string): string {
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${colour}"/>`;
}

function text({ x, y }: Point, content: string, anchor: string, fill = TEXT, size = 12): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${fill}" font-size="${size}" paint-order="stroke" stroke="white" stroke-width="3">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}
