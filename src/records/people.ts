/**
 * What is remembered of people: the language each has chosen. They are told apart by marks, made from their numbers with a
 * key that never leaves the data folder: no file holds the number of anybody.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Form, SmallFile } from '../storage/small-file.ts';
import { LOCALES } from '../texts/texts.ts';
import type { Locale } from '../texts/texts.ts';

/** Stands for a person (or for a group in whose name somebody writes) in what is kept. */
export type Mark = string & { readonly mark: unique symbol };

/** The content of the file. */
export interface KeptPeople {
  readonly key: string;
  /** By mark, those chosen last at the end. */
  readonly languages: Map<string, Locale>;
}

const VERSION = 1;
const KEY_BYTES = 32;
/** 72 bits: no two people of one bot share a mark. */
const MARK_CHARACTERS = 12;
/** Choices beyond these are forgotten, the oldest first; the language that Telegram says then holds again. */
const MOST_LANGUAGES = 10_000;

/** The form of the file: one JSON object. */
export const PEOPLE_FORM: Form<KeptPeople> = {
  empty: () => ({ key: randomBytes(KEY_BYTES).toString('base64url'), languages: new Map() }),
  encode: ({ key, languages }) => `${JSON.stringify({ version: VERSION, key, languages: [...languages] })}\n`,
  decode: (text) => {
    const { version, key, languages } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    if (version !== VERSION || typeof key !== 'string' || key === '' || !Array.isArray(languages)) throw new Error('it is of another form');
    return { key, languages: new Map(languages.map(choiceOf)) };
  },
};

function choiceOf(pair: unknown): [string, Locale] {
  const [mark, language] = Array.isArray(pair) ? (pair as unknown[]) : [];
  const locale = LOCALES.find((known) => known === language);
  if (typeof mark !== 'string' || locale === undefined) throw new Error('it is of another form');
  return [mark, locale];
}

export class People {
  readonly #file: SmallFile<KeptPeople>;
  #keyKept = false;

  constructor(file: SmallFile<KeptPeople>) {
    this.#file = file;
  }

  /** The mark of a user's or a group's number. */
  mark(id: number): Mark {
    // What has a mark in it is worth nothing without the key that made it.
    if (!this.#keyKept) this.#file.set(this.#file.value);
    this.#keyKept = true;
    return createHmac('sha256', this.#file.value.key).update(String(id)).digest('base64url').slice(0, MARK_CHARACTERS) as Mark;
  }

  /** The language somebody has chosen; null: none. */
  language(who: Mark): Locale | null {
    return this.#file.value.languages.get(who) ?? null;
  }

  /** Remembers a choice, or with null forgets it. */
  choose(who: Mark, locale: Locale | null): void {
    const { languages } = this.#file.value;
    languages.delete(who);
    if (locale !== null) languages.set(who, locale);
    const [oldest] = languages.keys();
    if (languages.size > MOST_LANGUAGES && oldest !== undefined) languages.delete(oldest);
    this.#file.set(this.#file.value);
  }
}
