/** What a file states about its article in keys and values, made sure of. */
import { foldSpace } from '../../language/fold.ts';
import type { Stated } from '../draft.ts';
import { dayOf } from './html/dates.ts';

/** Values as they were found, of whatever kind; the first of a list that is of use counts. */
export type Found = Readonly<Partial<Record<keyof Stated, unknown>>>;

/** Longer is no title and no name, but a text in the wrong place. */
const LONGEST_NAME = 500;

/** Keeps what is surely meant: names as text, whole days, web addresses, languages by their code. */
export function statedIn(found: Found): Stated {
  const title = nameIn(found.title);
  const publisher = nameIn(found.publisher);
  const date = first(found.date, ownDay);
  const url = first(found.url, webAddress);
  const language = first(found.language, languageCode);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A name: a string, a number ("1984"), something with a `name`, or a list of these. */
function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameIn((value as readonly unknown[]).find((item) => nameIn(item) !== undefined));
  if (value instanceof Map) return nameIn(value.get('name'));
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return nameIn(value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const name = foldSpace(String(value));
  return name === '' || name.length > LONGEST_NAME ? undefined : name;
}

function first(value: unknown, read: (text: string) => string | undefined): string | undefined {
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const found = typeof item === 'string' ? read(item.trim()) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day as it is written, whatever the hour and the zone beside it. */
function ownDay(text: string): string | undefined {
  return dayOf(text)?.day;
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//iu.test(text) && URL.canParse(text) ? text : undefined;
}

/** "en", "en-US", "ru_RU". */
function languageCode(text: string): string | undefined {
  return /^[a-z]{2}(?=[-_]|$)/iu.exec(text)?.[0].toLowerCase();
}
