/** Whether a question leans on an earlier one: by how it opens, by its pronouns, by how little it says. */
import { asksForMore } from './pointing.ts';
import { readQuestion } from './question.ts';
import { isStopWord } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** First words that go on from something said before. */
const OPENERS = words('and but so also then else а и но ну также тогда еще');

/** Words that stand for something said before. */
const PRONOUNS = words(`
he him his she her hers they them their theirs it its there those these that this one ones
он его ему им нем она ее ей ею ней они их ими них ним нею там туда оттуда этот эта это эти этого этой этому этих этим тот та те того той тех
`);

/** Pairs of words that ask who or what it is that they name next. English has none: "who is" is also followed by "responsible". */
const DEFINING: ReadonlySet<string> = new Set(['кто такой', 'кто такая', 'кто такие', 'что такое']);

/** A question with so few words of its own says too little to stand alone, when it asks something. */
const FEW_WORDS = 1;
/** A question for a number names what is counted besides ("how many firms in all?"). */
const FEW_WORDS_COUNTED = 2;

/** Takes a question's folded words. */
export function leansOnEarlier(question: readonly string[]): boolean {
  const [first] = question;
  if (first === undefined) return false;
  const { asking, type } = readQuestion(question);
  const few = type === 'how many' ? FEW_WORDS_COUNTED : FEW_WORDS;
  const own = question.filter((word, position) => !isStopWord(word) && !asking.has(position));
  const points = question.some((word, position) => PRONOUNS.has(word) && !asking.has(position));
  // A name or a topic alone ("Moscow", «про парад») asks nothing of what was said before: it is a new one.
  const isTopic = type === null && own.length > 0;
  return OPENERS.has(first) || points || asksForMore(question) || (own.length <= few && !isTopic && !defines(question));
}

/** Whether a question asks who or what it is that it names itself («что такое биткоин?»). */
function defines(question: readonly string[]): boolean {
  return question.some((word, place) => place + 2 < question.length && DEFINING.has(`${word} ${question[place + 1]}`));
}
