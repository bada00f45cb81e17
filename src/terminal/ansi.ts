/**
 * Styles as ANSI escape sequences, and the text that may reach a terminal.
 */

/** A look a stretch of text can have. */
export type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'strikethrough' | 'code';

/** Numbers of "Select Graphic Rendition", ECMA-48; code is cyan, for terminals have no other fixed font. */
const NUMBERS: Readonly<Record<Style, number>> = {
  bold: 1,
  dim: 2,
  italic: 3,
  underline: 4,
  strikethrough: 9,
  code: 36,
};

/** The text in these styles, or as it is without colours. */
export function paint(text: string, styles: readonly Style[], colours: boolean): string {
  if (!colours || styles.length === 0 || text === '') return text;
  // One reset for all: "bold off" of its own would end dim too.
  return `\u001B[${styles.map((style) => NUMBERS[style]).join(';')}m${text}\u001B[0m`;
}

/**
 * Takes out control characters, for a corpus file must not be able to move the cursor or rename the
 * window. Line feeds stay, tabs become spaces; soft hyphens go, for most terminals show them everywhere.
 */
export function withoutControls(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll('\u00AD', '').replaceAll(/[^\P{Cc}\n]/gu, '');
}
