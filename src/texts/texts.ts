/** What Verbatim says about itself, in the reader's language. */
import { english } from './english.ts';
import { LOCALES } from './lines.ts';
import type { Locale, Texts } from './lines.ts';
import { russian } from './russian.ts';

export { COMMANDS, LOCALES } from './lines.ts';
export type { CommandName, Locale, Texts } from './lines.ts';

const TEXTS: Readonly<Record<Locale, Texts>> = { en: english, ru: russian };

/** The texts for a `language_code` as Telegram gives it; English when it is neither language. */
export function textsFor(languageCode: string | undefined): Texts {
  const code = languageCode?.split('-')[0];
  return TEXTS[LOCALES.find((locale) => locale === code) ?? 'en'];
}
