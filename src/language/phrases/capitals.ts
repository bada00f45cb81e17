/** Capital letters, told by their codes where they are English or Russian: a class of Unicode costs ten times as much. */
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const [A, Z, SMALL_A, SMALL_Z, ASCII_END] = [0x41, 0x5a, 0x61, 0x7a, 0x80];
/** «А»–«Я», and the small letters up to «я» behind them. */
const [CYRILLIC_A, CYRILLIC_YA, CYRILLIC_SMALL_YA] = [0x04_10, 0x04_2f, 0x04_4f];

/** Whether a capital letter stands at an offset of a text. */
export function isCapitalAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < ASCII_END) return code >= A && code <= Z;
  if (code >= CYRILLIC_A && code <= CYRILLIC_SMALL_YA) return code <= CYRILLIC_YA;
  // Two units: some capitals have two.
  return CAPITAL.test(text.slice(offset, offset + 2));
}

/** Whether a stretch of a text is an acronym: two capital letters or more, and nothing else. */
export function isAcronym(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const endsSmall = (last >= SMALL_A && last <= SMALL_Z) || (last > CYRILLIC_YA && last <= CYRILLIC_SMALL_YA);
  return !endsSmall && ALL_CAPITALS.test(text.slice(start, end));
}
