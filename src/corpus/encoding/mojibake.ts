/** Mojibake: text that was read in a wrong encoding before it was saved, so that the file itself is wrong. */

/** A family of it: a pattern of characters that such readings are full of and true texts have next to never. */
interface Family {
  readonly pattern: RegExp;
  /** The pattern is in true texts too, in places; more than this share of all letters it is not. */
  readonly tolerated: number;
}

const FAMILIES: readonly Family[] = [
  // UTF-8 read as windows-1252: "cafÃ©", "donâ€™t", "Ð¿Ñ€Ð¸".
  { pattern: /[ÃÂÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?/gu, tolerated: 0 },
  // UTF-8 read as windows-1251: "РїСЂРёРІРµС‚", "вЂ”".
  { pattern: /[РС][ЂЃѓ†‡€‰Љ‹ЊЌЋЏђ•™љ›њќћџЈ¤¦§©¬\u00AD®°±µ¶·Ѕѕ]|вЂ[\u0080-\uFFFF]?/gu, tolerated: 0.005 },
  // Cyrillic of one byte a letter read as windows-1252: "Ðîññèÿ". No language has four such letters in a row.
  { pattern: /[À-ÖØ-öø-ÿ]{4,}/gu, tolerated: 0.01 },
];

/** Fewer places may be a quotation. */
const FEWEST_PLACES = 3;
/** With so much of its letters wrong a text cannot be read. */
const UNREADABLE = 0.15;

/** What was found of it. */
export interface Mojibake {
  readonly example: string;
  /** How many places. */
  readonly places: number;
  /** So much of the text is wrong that nobody can read it. */
  readonly unreadable: boolean;
}

/** Looks for mojibake in a decoded text. */
export function findMojibake(text: string): Mojibake | undefined {
  let letters: number | undefined;
  for (const { pattern, tolerated } of FAMILIES) {
    const matches = text.match(pattern) ?? [];
    if (matches.length < FEWEST_PLACES) continue;
    letters ??= text.match(/\p{L}/gu)?.length ?? 1;
    const share = matches.join('').length / letters;
    if (share <= tolerated) continue;
    return { example: matches[0] ?? '', places: matches.length, unreadable: share >= UNREADABLE };
  }
  return undefined;
}
