/** Full stops that shorten a word instead of ending a sentence: "Dr. Smith", «в 2013 г. Китай», "J.R.R. Tolkien". */
import { foldWord } from './fold.ts';
import { languageOfWord } from './languages.ts';
import { isStopWord } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** The last word before a full stop, with inner stops and hyphens: "U.S", «т.е», "Nov", «р-н». */
const LAST_WORD = /(?<![\p{L}\p{M}\p{Nd}])([\p{L}\p{M}]+(?:[.-][\p{L}\p{M}]+)*)\.\s*$/u;

/** "A", «т», "J.R.R", «А.С»: letters alone shorten a name or, in Russian, a word. */
const INITIALS = /^(?:\p{Lu}|[а-я])(?:\.(?:\p{Lu}|[а-я]))*$/u;

/** "in the U.S. The company": a word of grammar with a capital opens a sentence even after an abbreviation. */
const FIRST_WORD = /^["«“(]?(\p{Lu}[\p{L}'’]*)(?![\p{L}.])/u;

/** Without a capital these are words of their own: "they sat.", "in the sun.", "it is a gen." */
const WITH_CAPITAL = wordSet(`
dr sen rep gov gen col capt st sr rev pres jan mar jul dec mon wed sat sun corp inc co bros ave
calif conn fla mich minn okla tenn wis wyo ariz colo nev neb
`);

/** Nothing but a number after them: "No. 5", but "She said no. Moscow agreed." */
const BEFORE_NUMBER = wordSet('c no nos p pp fig vol sec ch chap art рис табл илл вып арт');

/** The end of a list or of a quantity that sentences often end with: a capital after it is a new sentence. */
const CLOSING = /(?:\betc|(?<!\p{L})и\s+(?:т\.\s?[дп]|др|пр))\.\s*$/u;

/** Measures and times behind a number: «в 2013 г.», "at 5 p.m.", «5 млн руб.» */
const AFTER_NUMBER =
  /[\p{Nd}IVXLC]\s?(?:-\p{L}+\s)?(?:г|гг|в|вв|н\.\s?э|a\.m|p\.m|(?:(?:тыс|млн|млрд|трлн)\.?\s?)?(?:руб|коп|долл|км|кг|м|мм|га|шт|чел))\.\s*$/u;

/**
 * A time that opens its clause: its subject is still to come («В 2013 г. Китай …», "…, что в XIX в. Россия …"). The words
 * before it are of dates only, back to the clause's beginning.
 */
const OPENING_TIME =
  /(?:^|[,;:("«“]\s*|\s[—–-]\s|\s(?:и|а|но|что|and|but|that)\s)(?:\p{L}{1,5}\s)?(?:(?:[\p{Nd}IVXLC.,:–—-]+|(?:янв|февр|март|апрел|ма[йяе]|июн|июл|авг|сент|окт|нояб|дек|начал|конц|середин)\p{L}*|гг?\.?|вв?\.?|по|до|н\.)\s){0,8}\p{Nd}{0,4}(?:гг?|вв?|э|a\.m|p\.m)\.\s*$/u;

/** "5 p.m. Monday", "5 p.m. EST": more of the time. */
const MORE_TIME = /^(?:\p{Lu}{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+ time)\b/u;

/**
 * Whether the full stop at the end of `before` (the end of a sentence so far) belongs to a shortened word or to
 * initials, so that `rest` (the beginning of what follows) goes on with the sentence.
 */
export function isShortened(before: string, rest: string): boolean {
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined) return false;
  const word = foldWord(last);
  // "EST" is not "est".
  const isKnown = languageOfWord(word)?.abbreviations.has(word) === true && !/^\p{Lu}{2,}$/u.test(last);
  if (!isKnown && !INITIALS.test(last)) return false;
  if (WITH_CAPITAL.has(word) && !/^\p{Lu}/u.test(last)) return false;
  if (BEFORE_NUMBER.has(word) && !/^[\p{Nd}IVXLC№]/u.test(rest)) return false;
  const next = FIRST_WORD.exec(rest)?.[1];
  if (next === undefined) return true;
  if (CLOSING.test(before) || isStopWord(foldWord(next))) return false;
  return !AFTER_NUMBER.test(before) || MORE_TIME.test(rest) || OPENING_TIME.test(before);
}
