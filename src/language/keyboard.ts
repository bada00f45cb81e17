/** Keyboard layouts: what was typed with the other layout switched on («ghbdtn» is «привет»). */

/** The same keys in the two layouts, as on the Russian Windows keyboard (ЙЦУКЕН over QWERTY). */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const OTHER_LAYOUT: ReadonlyMap<string, string> = new Map(
  Array.from(LATIN).flatMap((latin, key) => {
    const cyrillic = CYRILLIC.charAt(key);
    return [
      [latin, cyrillic],
      [cyrillic, latin],
    ] as const;
  }),
);

/** The text as the other layout would have written it, lower case; other characters stay. */
export function inOtherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (character) => OTHER_LAYOUT.get(character) ?? character).join('');
}
