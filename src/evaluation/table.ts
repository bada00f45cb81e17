/** Aligned columns, for people. */

const GAP = '  ';

/** Lines of a table: the first column to the left, the others to the right, as wide as their widest cell. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}

/** A share from 0 to 1 with three places, as papers print it: `.512`; a dash for none. */
export function share(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return value.toFixed(3).replace(/^0\./, '.');
}

/** A difference of shares with its sign, three places: `+.013`, `−.002`, `=` when it rounds to nothing. */
export function signedShare(difference: number): string {
  const size = share(Math.abs(difference));
  if (size === '.000') return '=';
  return `${difference > 0 ? '+' : '−'}${size}`;
}

/** A number with the places given; a dash for none. */
export function decimal(value: number | null, places: number): string {
  return value === null ? '–' : value.toFixed(places);
}

/** The beginning of a text on one line, with an ellipsis where it was cut. */
export function excerpt(text: string, characters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= characters ? line : `${line.slice(0, characters - 1).trimEnd()}…`;
}
