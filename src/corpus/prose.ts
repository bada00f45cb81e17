/** What a line looks like, whatever it says: a sentence, a paragraph of prose, an item of a list. */

/** The end of a sentence, with the quotes and brackets that may follow it. */
const SENTENCE_END = /[.!?…]["'»“”’)\]]*$/u;
/** Stops that end no sentence: of initials and of abbreviations at the end of a date or a name. */
const OTHER_STOP = /(?:^|[\s.])(?:\p{L}|p\.m|a\.m|гг?|inc|jr|ltd|u\.s|etc)\.$|^(?:U\.S|U\.K)\.$|(?:\.{3}|…)$/iu;

/** Tells whether a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-40);
  return SENTENCE_END.test(end) && !OTHER_STOP.test(end);
}

/** A line of so many characters that ends a sentence is a paragraph; one of so many more is when a sentence ends inside. */
const PARAGRAPH = 80;
const SURE_PARAGRAPH = 200;
/** The first words may be a greeting of a form. */
const OPENING_WORDS = 60;

/** Tells whether a line is a paragraph of running text. */
export function isProse(text: string): boolean {
  return (text.length >= SURE_PARAGRAPH && /[.!?…][»"”)]? /u.test(text.slice(OPENING_WORDS, SURE_PARAGRAPH * 10))) || (text.length >= PARAGRAPH && (endsSentence(text) || /[»"”]$/u.test(text)));
}

const ITEM = /^(?:[-–—•*·▪●]|\d{1,2}[.)]) ?\S/u;

/** Tells whether a line is an item of a list: it begins with a mark, or ends as items do. */
export function isListItem(text: string): boolean {
  return ITEM.test(text) || /[;,]$/u.test(text);
}
