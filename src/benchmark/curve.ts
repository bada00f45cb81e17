/** The picture of the benchmark: quality against time, as an SVG file. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { QuestionsResult } from './results.ts';

const WIDTH = 760;
const HEIGHT = 420;
const MARGIN = { left: 60, right: 190, top: 40, bottom: 56 };
/** One colour for each collection, distinct also for those who see few colours (Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
const FONT = 'font-family="system-ui, sans-serif"';

/** Writes the picture: a point for each system and collection; left is faster, up is better. */
export async function writeCurve(file: string, results: readonly QuestionsResult[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, curveOf(results));
}

/** The picture as SVG text. The axis of time is logarithmic, a line for each power of ten. */
export function curveOf(results: readonly QuestionsResult[]): string {
  const all = results.flatMap(({ systems }) => systems);
  const powers = all.map(({ median }) => Math.log10(median));
  const [first, last] = [Math.floor(Math.min(...powers)), Math.max(Math.ceil(Math.max(...powers)), Math.floor(Math.min(...powers)) + 1)];
  const least = Math.floor(Math.min(...all.map(({ hit1 }) => hit1)) * 10) / 10;
  const x = (power: number): number => MARGIN.left + ((power - first) / (last - first)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (hit1: number): number => HEIGHT - MARGIN.bottom - ((hit1 - least) / (1 - least)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const lines: string[] = [];
  for (let power = first; power <= last; power += 1) {
    lines.push(line(x(power), MARGIN.top, x(power), HEIGHT - MARGIN.bottom), text(x(power), HEIGHT - MARGIN.bottom + 18, `${10 ** power} ms`, 'middle'));
  }
  for (let tenth = Math.round(least * 10); tenth <= 10; tenth += 1) {
    lines.push(line(MARGIN.left, y(tenth / 10), WIDTH - MARGIN.right, y(tenth / 10)), text(MARGIN.left - 8, y(tenth / 10) + 4, (tenth / 10).toFixed(1), 'end'));
  }
  const points = results.flatMap(({ systems }, number) =>
    systems.flatMap(({ name, median, hit1 }) => {
      const colour = COLOURS[number % COLOURS.length] ?? '';
      const [left, top] = [x(Math.log10(median)), y(hit1)];
      return [`<circle cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="5" fill="${colour}"/>`, text(left + 8, top + 4, name, 'start', colour)];
    }),
  );
  const legend = results.map(({ language, paragraphs }, number) => text(WIDTH - MARGIN.right + 40, HEIGHT - MARGIN.bottom - 18 * (results.length - number), `${paragraphs.toLocaleString('en')} ${language}`, 'start', COLOURS[number % COLOURS.length]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" ${FONT} font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(MARGIN.left, 22, 'Right passage first (hit@1) against processor time of a question', 'start'),
    ...lines,
    ...points,
    ...legend,
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 12, 'median, logarithmic', 'middle'),
    '</svg>',
    '',
  ].join('\n');
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="#dddddd"/>`;
}

function text(x: number, y: number, content: string, anchor: string, fill = '#333333'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}
