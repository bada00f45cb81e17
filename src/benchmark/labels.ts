/** Labels of a picture: each near its point, none over another or over a point. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Point {
  readonly text: string;
}

/** A label in its place: x is where the text is anchored, y its base line. */
export interface Placed extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line that joins a label to its point, when it is not beside it. */
  readonly line: readonly [from: Point, to: Point] | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of letters of 12 units, in a font without serifs: wider than in most, so that no font makes labels meet. */
const LETTER_WIDTH = 7;
const [ASCENT, DESCENT] = [10, 4];
const RADIUS = 6;
const GAP = 4;
const STEP = 10;
/** Distances from the point that are tried, and from which on a line joins them. */
const DISTANCES = [10, 20, 32, 46, 62, 80, 100, 124];
const LINE_FROM = 30;
/** Directions, in the order in which they are tried: right, left, above, below, and between. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.7, -0.7],
  [0.7, 0.7],
  [-0.7, -0.7],
  [-0.7, 0.7],
];

/** Places the labels inside `bounds`, the first ones first; `points` are kept free. One that fits nowhere is left out. */
export function placeLabels(labels: readonly Label[], points: readonly Point[], bounds: Box): Placed[] {
  const taken: Box[] = points.map((point) => around(point, RADIUS));
  const written: Box[] = [];
  const placed: Placed[] = [];
  for (const label of labels) {
    const free = ({ box, joining }: Place): boolean => isInside(box, bounds) && !taken.some((other) => meet(box, other)) && !joining.some((step) => written.some((other) => meet(step, other)));
    const found = placesFor(label).find(free);
    if (found === undefined) continue;
    const { box, right, distance, joining } = found;
    taken.push(box, ...joining);
    written.push(box);
    placed.push({
      text: label.text,
      x: right > 0 ? box.left : right < 0 ? box.right : (box.left + box.right) / 2,
      y: box.bottom - DESCENT,
      anchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
      line: distance < LINE_FROM ? null : [{ x: label.x, y: label.y }, nearestIn(box, label)],
    });
  }
  return placed;
}

/** Points of a line, near enough to each other that no label fits between them. */
export function alongLine(points: readonly Point[]): Point[] {
  return points.flatMap((point, place) => {
    const next = points[place + 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({ x: point.x + ((next.x - point.x) * step) / steps, y: point.y + ((next.y - point.y) * step) / steps }));
  });
}

/** Where a label could stand. */
interface Place {
  readonly box: Box;
  readonly distance: number;
  readonly right: number;
  /** The line to its point, in small steps; none when it is beside it. */
  readonly joining: readonly Box[];
}

function placesFor({ x, y, text }: Label): Place[] {
  const [width, height] = [text.length * LETTER_WIDTH, ASCENT + DESCENT];
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([right, down]) => {
      const left = x + right * distance - (width * (1 - right)) / 2;
      const top = y + down * distance - (height * (1 - down)) / 2;
      const box = { left, right: left + width, top, bottom: top + height };
      const joining = distance < LINE_FROM ? [] : alongLine([{ x, y }, nearestIn(box, { x, y })]).map((step) => around(step, 1));
      return { distance, right, box, joining };
    }),
  );
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function nearestIn({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right + GAP && other.left < one.right + GAP && one.top < other.bottom && other.top < one.bottom;
}
