/** Whether a question leans on an earlier one: by how it opens, by its pronouns, by how little it says. */
import { asksForMore } from './pointing.ts';
import { PERSONS } from './quantities/surrounding-words.ts';
import { unitOfWord } from './quantities/unit-words.ts';
import { isBare, readQuestion } from './question.ts';
import { THING_NOUNS, VALUE_NOUNS } from './question-words.ts';
import { isStopWord, termOf } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** First words that go on from something said before. */
const OPENERS = wordSet('and but so also then else а и но ну также тогда еще');

/** Words that stand for something said before. */
const PRONOUNS = wordSet(`
he him his she her hers they them their theirs it its there those these that this one ones
он его ему им нем она ее ей ею ней они их ими них ним нею там туда оттуда этот эта это эти этого этой этому этих этим тот та те того той тех
`);

/** Pairs of first words that do, where little follows ("what about jobs?"). */
const OPENING_PAIRS: ReadonlySet<string> = new Set(['what about', 'how about', 'как насчет', 'что насчет']);

const BEING = wordSet('is are was were');
const ARTICLES = wordSet('the a an');

/** Pairs of words that ask who or what it is that they name next. English has none: "who is" is also followed by "responsible". */
const DEFINING: ReadonlySet<string> = new Set(['кто такой', 'кто такая', 'кто такие', 'что такое']);

/** A question with so few words of its own says too little to stand alone, when it asks something. */
const FEW_WORDS = 1;
/** A question for a number names what is counted besides ("how many firms in all?"). */
const FEW_WORDS_COUNTED = 2;

/** A longer text says all that it speaks of, whatever stands for what in it: somebody pasted it. */
const MOST_WORDS = 24;

/** Takes a question's folded words. */
export function leansOnEarlier(question: readonly string[]): boolean {
  return pointsBack(question) || saysLittle(question);
}

/** Whether folded words say themselves that they go on from something: by how they open, by a pronoun, or as they only ask for more. */
export function pointsBack(question: readonly string[]): boolean {
  const [first] = question;
  if (first === undefined || question.length > MOST_WORDS) return false;
  const { asking } = readQuestion(question);
  const stands = (word: string, position: number): boolean => PRONOUNS.has(word) && !asking.has(position) && !isExistential(question, position) && !isJoining(question, position);
  const goesOn = OPENERS.has(first) || (OPENING_PAIRS.has(`${first} ${question[1]}`) && saysLittle(question));
  return goesOn || asksForMore(question) || question.some(stands);
}

/** Whether folded words name anything that is asked about: "when?" and "more" alone do not. */
export function namesSubject(question: readonly string[]): boolean {
  return !isBare(question) && !asksForMore(question);
}

/** Whether a question asks something and names hardly anything that it asks about. */
function saysLittle(question: readonly string[]): boolean {
  const { asking, type } = readQuestion(question);
  const few = type === 'how many' ? FEW_WORDS_COUNTED : FEW_WORDS;
  const own = question.filter((word, position) => !isStopWord(word) && !asking.has(position));
  // A name or a topic alone ("Moscow", «про парад») asks nothing of what was said before: it is a new one.
  const isTopic = type === null && own.length > 0;
  return question.length > 0 && own.length <= few && !isTopic && !defines(question);
}

/** Terms of nouns that say what kind of answer is asked for ("director", "price"). */
let kindTerms: ReadonlySet<string> | undefined;

/** Whether a noun says no more than of what kind the answer is, or in what it is counted ("percent", "people"): articles may have another word for that, or a sign. */
export function namesKind(word: string): boolean {
  kindTerms ??= new Set([VALUE_NOUNS, THING_NOUNS].flatMap((table) => Object.values(table).flatMap((list) => Array.from(wordSet(list), (noun) => termOf(noun)))));
  return PERSONS.has(word) || unitOfWord(word) !== undefined || kindTerms.has(termOf(word));
}

/** "Is there a train to Dover?", "how many islands are there?": no place is meant. */
function isExistential(question: readonly string[], position: number): boolean {
  if (question[position] !== 'there' || !BEING.has(question[position - 1] ?? '')) return false;
  return position === 1 ? question.length > 2 : position === question.length - 1 && /^(?:how|what|which)$/u.test(question[0] ?? '');
}

/** "Who said that the bridge is safe?": it joins two clauses. */
function isJoining(question: readonly string[], position: number): boolean {
  return question[position] === 'that' && position > 1 && ARTICLES.has(question[position + 1] ?? '');
}

/** Whether a question asks who or what it is that it names itself («что такое биткоин?»). */
function defines(question: readonly string[]): boolean {
  return question.some((word, place) => place + 2 < question.length && DEFINING.has(`${word} ${question[place + 1]}`));
}
