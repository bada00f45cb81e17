/**
 * Data that a page embeds as JSON-LD (schema.org). It was written by anybody: nothing about its shape is
 * taken for granted, and its size is bounded.
 */

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The objects found, and why a script gave none. */
export interface EmbeddedData {
  readonly objects: readonly JsonObject[];
  readonly reasons: readonly string[];
}

/** A whole article with its text has about 50 kB; a larger script is a catalogue. */
const LARGEST_SCRIPT = 1024 * 1024;
/** News pages have up to ten scripts; more are left out. */
const MOST_SCRIPTS = 50;
/** Objects in lists and graphs; a page describes some dozens. */
const MOST_OBJECTS = 1000;

/** Comment and CDATA marks that some systems put around the JSON, and how long they are at most. */
const OPENING_MARK = /^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?)/u;
const CLOSING_MARK = /(?:-->|(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?|;)$/u;
const LONGEST_MARK = 20;
/** Line breaks and tabs, which JSON forbids inside strings and pages have there. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f]/gu;

/** Reads scripts of type `application/ld+json`: their objects, those of lists and of `@graph` included. */
export function readEmbeddedData(scripts: readonly string[]): EmbeddedData {
  const objects: JsonObject[] = [];
  const reasons: string[] = [];
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    if (script.length > LARGEST_SCRIPT) {
      reasons.push(`longer than ${LARGEST_SCRIPT} characters`);
      continue;
    }
    try {
      collect(parse(script), objects);
    } catch (error) {
      // One broken script says nothing about the others, and the page itself can still be read.
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { objects, reasons };
}

function parse(script: string): unknown {
  const bareScript = script.trim().replace(OPENING_MARK, '');
  const json = bareScript.slice(0, -LONGEST_MARK) + bareScript.slice(-LONGEST_MARK).replace(CLOSING_MARK, '');
  try {
    return JSON.parse(json);
  } catch {
    // The usual mistake is a bare line break inside a string; what is still wrong then is thrown to the caller.
    return JSON.parse(json.replace(CONTROLS, ' '));
  }
}

function collect(value: unknown, objects: JsonObject[]): void {
  if (objects.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, objects);
  } else if (isObject(value)) {
    objects.push(value);
    collect(value['@graph'], objects);
  }
}

/** Tells whether a value is an object and no list. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a property that may be one string or a list. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The first string of a property; undefined when there is none. */
export function stringOf(value: unknown): string | undefined {
  return stringsOf(value)[0];
}

/** The names of a person or an organisation: a string, an object with `name`, a reference by `@id`, or a list of these. */
export function namesOf(value: unknown, objects: readonly JsonObject[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => (Array.isArray(item) ? [] : namesOf(item, objects)));
  if (!isObject(value)) return [];
  const named = stringsOf(value['name']);
  if (named.length > 0) return named;
  const id = value['@id'];
  const target = typeof id === 'string' ? objects.find((object) => object['@id'] === id && object['name'] !== undefined) : undefined;
  return target === undefined ? [] : stringsOf(target['name']);
}

/** Tells whether an object is of a type whose name matches. */
export function hasType(object: JsonObject, pattern: RegExp): boolean {
  return stringsOf(object['@type']).some((type) => pattern.test(type));
}
