import { badRequest } from './refusal.ts';

/** A JSON object nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file that came in a multipart body. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Whether a value is a JSON object. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any value as the text it is, or would be in a form: nothing is empty, a structure is its JSON. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** A field that has to be a text; throws as Telegram's JSON reader does. */
export function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined || value === null) throw badRequest(`Can't find field "${name}"`);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw badRequest(`Field "${name}" must be of type String`);
  }
  return String(value);
}

/** A field that has to be a whole number. */
export function integerField(fields: Fields, name: string): number {
  const value = fields[name];
  if (value === undefined || value === null) throw badRequest(`Can't find field "${name}"`);
  if (!Number.isSafeInteger(Number(value)) || value === '') throw badRequest(`Field "${name}" must be of type Number`);
  return Number(value);
}

/** A field that has to be an object. */
export function objectField(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (value === undefined || value === null) throw badRequest(`Can't find field "${name}"`);
  if (!isFields(value)) throw badRequest(`Field "${name}" must be of type Object`);
  return value;
}

/** The parameters of one call, read the way the real server reads them: whatever came as text is as good as JSON. */
export class Params {
  readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  /** A parameter as text; empty when it is missing. */
  text(name: string): string {
    return asText(this.fields[name]);
  }

  /** A parameter as a whole number within bounds; what is no number counts as 0, as in Telegram. */
  integer(name: string, otherwise: number, from = -Infinity, to = Infinity): number {
    const text = this.text(name).trim();
    const value = text === '' ? otherwise : Math.trunc(Number(text)) || 0;
    return Math.min(Math.max(value, from), to);
  }

  /** A parameter as yes or no. */
  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).trim().toLowerCase());
  }

  /** A structured parameter, given as JSON or as a text of JSON; `what` names it in the refusal. */
  json(name: string, what: string): unknown {
    const value = this.fields[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }
}
