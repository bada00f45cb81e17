/** Dataset files come from outside: nothing in them is believed before it was looked at. */
import { readFile } from 'node:fs/promises';
import { DatasetError } from './dataset.ts';

/** A JSON object whose fields are still unknown. */
export interface Row {
  readonly [field: string]: unknown;
}

/** A place in a file, for messages: `questions.jsonl, line 3`. */
export type Place = string;

function refuse(place: Place, what: string): never {
  throw new DatasetError(`The dataset cannot be used: ${place}: ${what}.`);
}

/** The text of a file. Throws `DatasetError` when it cannot be read. */
export async function readDatasetFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    return refuse(file, reasonOf(error));
  }
}

/** What a JSON file holds. Throws `DatasetError` when it cannot be read or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  return parse(await readDatasetFile(file), file);
}

/** The rows of a JSON-lines file with their places; none when there is no such file. */
export async function readJsonLines(file: string): Promise<{ row: Row; place: Place }[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    // A news folder need not have every kind of question.
    if (isMissing(error)) return [];
    return refuse(file, reasonOf(error));
  }
  return text.split('\n').flatMap((line, index) => {
    const place = `${file}, line ${index + 1}`;
    return line.trim() === '' ? [] : [{ row: rowOf(parse(line, place), place), place }];
  });
}

function parse(text: string, place: Place): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse(place, 'it is not valid JSON');
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  if (isMissing(error)) return 'there is no such file';
  return error instanceof Error ? error.message : String(error);
}

/** The value as an object. */
export function rowOf(value: unknown, place: Place): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(place, 'an object is expected');
  return value as Row;
}

/** The list in a field. */
export function listOf(row: Row, field: string, place: Place): readonly unknown[] {
  const value = row[field];
  return Array.isArray(value) ? (value as unknown[]) : refuse(place, `"${field}" must be a list`);
}

/** The text in a field. */
export function textOf(row: Row, field: string, place: Place): string {
  const value = row[field];
  return typeof value === 'string' ? value : refuse(place, `"${field}" must be a text`);
}

/** The text in a field that may be null or absent. */
export function optionalTextOf(row: Row, field: string, place: Place): string | null {
  return row[field] === undefined || row[field] === null ? null : textOf(row, field, place);
}

/** The texts in a field; none when it is absent. */
export function textsOf(row: Row, field: string, place: Place): readonly string[] {
  if (row[field] === undefined || row[field] === null) return [];
  return listOf(row, field, place).map((value) =>
    typeof value === 'string' ? value : refuse(place, `"${field}" must be a list of texts`),
  );
}

/** The offset in a field: a whole number, 0 or more. */
export function offsetOf(value: unknown, place: Place): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : refuse(place, 'an offset must be a whole number, 0 or more');
}
