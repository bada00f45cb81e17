import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import { askedQuestion } from '../../src/answer/asked-question.ts';
import { chooserOf, FIRST_LOOK } from '../../src/answer/choice.ts';
import type { Choice } from '../../src/answer/choice.ts';
import { PassageText } from '../../src/answer/passage-text.ts';
import { isAnswer } from '../../src/answer/weights.ts';
import { tokenF1 } from '../../src/evaluation/metrics.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { detectLanguage } from '../../src/language/languages.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { sentenceSpan, textFactsOf } from '../../src/language/text-facts.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';
import { anyText } from '../render/anything.ts';
import { termsIn } from './terms.ts';

function passageOf(text: string, language = detectLanguage(wordsOf(text))): PassageText {
  return new PassageText({ id: passageId('a.txt', text), text, start: 0, end: text.length, paragraph: 1, language }, textFactsOf(text));
}

/** What is shown of a text. */
interface Chosen {
  readonly sentence: string;
  readonly answer: string | null;
}

async function chosenIn(question: string, text: string): Promise<Chosen> {
  const passage = passageOf(text);
  const index = indexOf([articleFrom('a.txt', `Report\n${text}`)]);
  const { terms } = await createSearchEngine(index).search(question, { limit: 1 });
  const asked = askedQuestion(question, terms);
  const { highlight, best } = chooserOf(asked)(passage, termsIn(index, text, passage.passage.language), FIRST_LOOK);
  const shown = best !== null && isAnswer(asked.asked.kind, best) ? best.candidate : null;
  return { sentence: text.slice(highlight.start, highlight.end), answer: shown === null ? null : text.slice(shown.start, shown.end) };
}

/** Of a text with the answer in braces, or the sentence in angles where no answer is to be shown. */
function wantedIn(marked: string): Chosen & { readonly text: string } {
  const text = marked.replace(/[{}<>]/g, '');
  const place = marked.search(/[{<]/);
  const sentence = sentencesOf(text).find(({ end }) => end > place);
  if (place < 0 || sentence === undefined) throw new Error(`nothing is marked in: ${marked}`);
  return { text, sentence: text.slice(sentence.start, sentence.end), answer: /\{(.*)\}/.exec(marked)?.[1] ?? null };
}

/** An answer may have an article or a noun more or less: it shares so much with the one wanted. */
const LEAST_F1 = 0.66;

const CASES: Readonly<Record<string, readonly (readonly [question: string, chosen: string])[]>> = {
  when: [
    ['when was the lighthouse lit', 'The lighthouse on Gull Cape was lit in {April 1911}. Its lamp came from Bergen.'],
    ['when does the ferry leave', 'Tickets are sold on board. The ferry leaves at {7 a.m.} every day.'],
    ['when was the treaty signed', 'The envoys met in June. The treaty was signed on {8 May 2015} in the old town hall.'],
    ['what year did the mill close', 'The mill closed in {1987} after a flood. It was never rebuilt.'],
    ['in which century was the tower built', 'The tower was built in the {15th century}. It has four bells.'],
    ['on what day does the market open', 'The fair is in autumn. The market opens on {Saturday} at the harbour.'],
    ['when will the road be repaired', 'The road will be repaired {next month}, the mayor said.'],
    ['когда зажгли маяк', 'Маяк на мысе Чаек зажгли в {апреле 1911 года}. Лампу привезли из Бергена.'],
    ['когда отходит паром', 'Билеты продают на борту. Паром отходит в {7:00} каждый день.'],
    ['в каком году закрылась мельница', 'Мельница закрылась в {1987 году} после наводнения. Её не восстановили.'],
    ['когда подписали договор', 'Послы встретились в июне. Договор подписали {8 мая 2015 года} в ратуше.'],
    ['когда откроют рынок', 'Ярмарка пройдёт осенью. Рынок откроют {12 сентября} у гавани.'],
  ],
  where: [
    ['where did the lamp come from', 'The lighthouse was lit in 1911. The lamp came from {Bergen} on a coal ship.'],
    ['where was the treaty signed', 'The treaty was signed in {Geneva} on 8 May 2015. It has nine articles.'],
    ['where was the painter born', 'The painter was born in {Lisbon}. She studied with her uncle.'],
    ['in which city is the museum', 'The museum is in {Hamburg}. It opened in 1987.'],
    ['откуда привезли лампу', 'Маяк зажгли в 1911 году. Лампу привезли из {Бергена} на судне с углём.'],
    ['где подписали договор', 'Договор подписали в {Женеве} 8 мая 2015 года. В нём девять статей.'],
    ['где родилась художница', 'Художница родилась в {Лиссабоне}. Она училась у дяди.'],
    ['в каком городе находится музей', 'Музей находится в {Гамбурге}. Он открылся в 1987 году.'],
  ],
  who: [
    ['who kept the light', '{Olga Brandt} kept the light for 34 years. She wrote down every ship.'],
    ['who painted the ceiling', 'The ceiling was painted by {Anna Lund} in 1890. It was cleaned last year.'],
    ['who signed the treaty', 'The treaty was signed by {Peter Novak} in Geneva. It has nine articles.'],
    ['who founded the school', 'The school was founded by {Maria Keller}. It has 300 pupils.'],
    ['кто подписал договор', 'Договор подписал {Пётр Новак} в Женеве. В нём девять статей.'],
    ['кто основал школу', 'Школу основала {Мария Келлер} в 1890 году. В ней учатся 300 детей.'],
    ['кто следил за маяком', 'За маяком следила {Ольга Брандт}. Она записывала каждое судно.'],
  ],
  'how many': [
    ['how many kinds of bread does the bakery sell', 'The old bakery sells {17} kinds of bread. Most people come for the rye loaf.'],
    ['how many ships sank', 'The storm came at night. It sank {23} ships in the harbour.'],
    ['how many articles does the treaty have', 'The treaty was signed in Geneva. It has {nine} articles.'],
    ['how many people live on the island', 'About {4,500} people live on the island. Most of them fish.'],
    ['сколько сортов хлеба продаёт пекарня', 'Старая пекарня продаёт {17} сортов хлеба. Чаще всего берут ржаной.'],
    ['сколько судов затонуло', 'Шторм пришёл ночью. В гавани затонуло {23} судна.'],
    ['сколько человек живёт на острове', 'На острове живёт {4500} человек. Почти все ловят рыбу.'],
  ],
  'how much': [
    ['how much did the bridge cost', 'The bridge cost {$5 million}. It was opened in June.'],
    ['how much does the ticket cost', 'The ticket costs {12 euros}. Children travel free.'],
    ['what percentage of the forest burned', 'The fire began on Monday. About {40 percent} of the forest burned.'],
    ['how long did the siege last', 'The siege lasted {three months}. The town was hungry.'],
    ['how old was the captain', 'The captain was {54 years old}. He knew the coast well.'],
    ['how high is the tower', 'The tower is {90 metres} high. It has four bells.'],
    ['сколько стоит билет', 'Билет стоит {120 рублей}. Дети до семи лет ездят бесплатно.'],
    ['сколько стоил мост', 'Мост открыли в июне. Мост стоил {5 миллионов рублей}.'],
    ['какой процент леса сгорел', 'Пожар начался в понедельник. Сгорело {40 процентов} леса.'],
    ['сколько длилась осада', 'Осада длилась {три месяца}. Город голодал.'],
    ['какова высота башни', 'Высота башни {90 метров}. На ней четыре колокола.'],
  ],
  'which and what': [
    ['which company built the bridge', 'The bridge was built by {Harbour Steel}. It was opened in June.'],
    ['which newspaper reported the fire', '{The Morning Herald} reported the fire. Nobody was hurt.'],
    ['какая компания построила мост', 'Мост построила {компания «Гавань»}. Его открыли в июне.'],
    ['what is the name of the ship', 'The captain was old. The name of the ship is {Aurora}.'],
  ],
  why: [
    ['why did the bakery close', 'The bakery closed {because a chimney had cracked}. It was rebuilt in 1990.'],
    ['почему закрылась пекарня', 'Пекарня закрылась, {потому что треснула труба}. Её восстановили в 1990 году.'],
    ['почему закрылась пекарня в Бергене', 'Гавань старая. <Пекарня в Бергене закрылась в мае 1990 года.> Чайки её любят.'],
  ],
  'what an interview answers, behind the question that has the words': [
    ['why did you become a keeper', 'Gazette: Why did you become a keeper? Brandt: {Because the sea was loud}. I still hear it at night.'],
    ['what was the hardest part of the work', 'What was the hardest part of the work? The {winter}. It lasted until May.'],
    ['сколько людей приходит на маяк', 'Сколько людей приходит на маяк? Не много ли их? В прошлом году пришло {300}.'],
    ['was the lamp repaired', 'The harbour is old. Gulls like it. <Was the lamp repaired?>'],
  ],
  'yes or no, and what has no short answer': [
    ['was the bridge painted', 'The harbour is old. <The bridge was painted green last year.> Gulls like it.'],
    ['is the island inhabited', '<The island is inhabited by monks.> It has a well.'],
    ['покрасили ли мост', 'Гавань старая. <Мост покрасили в зелёный цвет.> Чайки его любят.'],
    ['bridge paint', 'The harbour is old. <The bridge got new paint last year.> Gulls like it.'],
    ['мост краска', 'Гавань старая. <Мост получил новую краску.> Чайки его любят.'],
  ],
};

/** Nothing is shown of a sentence without any value of the kind asked for. */
const VALUELESS: readonly (readonly [question: string, chosen: string])[] = [
  ['when was the bridge painted', 'The harbour is old. <The bridge was painted green by volunteers.> Gulls like it.'],
  ['сколько стоил мост', 'Гавань старая. <Мост стоил городу больших усилий.> Чайки его любят.'],
];

async function expectChosen(question: string, marked: string): Promise<void> {
  const { text, sentence, answer } = wantedIn(marked);
  const chosen = await chosenIn(question, text);
  expect(chosen.sentence).toBe(sentence);
  if (answer === null) expect(chosen.answer).toBeNull();
  else expect(tokenF1(chosen.answer, [answer]), `shown is ${String(chosen.answer)}`).toBeGreaterThan(LEAST_F1);
}

describe.each(Object.entries(CASES))('a question for %s', (_kind, cases) => {
  it.each(cases)('%s: %s', expectChosen);
});

it.each(VALUELESS)('nothing is shown without a value: %s: %s', expectChosen);

it('nothing of a passage is left for the next one', async () => {
  const texts = Object.values(CASES).flatMap((cases) => cases.map(([, marked]) => wantedIn(marked).text));
  // One of more sentences, and one of more candidates in a sentence, than there is room for at first.
  texts.push(texts.join(' '), `The treaty names ${Array.from({ length: 60 }, (_, number) => `Port Name${number}`).join(', ')}.`, ...texts.slice(0, 5));
  const index = indexOf([articleFrom('a.txt', `Report\n${texts.join('\n')}`)]);
  const engine = createSearchEngine(index);
  for (const question of ['when was the treaty signed in Geneva', 'сколько сортов хлеба продаёт пекарня', 'which company built the bridge']) {
    const asked = askedQuestion(question, (await engine.search(question, { limit: 1 })).terms);
    const chosen = (choose: ReturnType<typeof chooserOf>, text: string): Choice => {
      const passage = passageOf(text);
      return choose(passage, termsIn(index, text, passage.passage.language), FIRST_LOOK);
    };
    const choose = chooserOf(asked);
    const first = texts.map((text) => chosen(choose, text));
    expect(first).toEqual(texts.map((text) => chosen(chooserOf(asked), text)));
    expect(Math.max(...first.map(({ candidates }) => candidates.length))).toBeGreaterThan(50);
  }
});

const QUESTIONS = ['when was the treaty signed', 'who', 'сколько стоит договор', 'где это подпишут', 'why May', 'which treaty', 'Москва 5', 'is it signed', ''];

it('the answer is a part of the highlight, and the highlight a sentence of the passage, in any text', async () => {
  const text = 'The treaty was signed in May. Москва подпишут договор за 5 рублей.';
  const index = indexOf([articleFrom('a.txt', `Report\n${text}`)]);
  const engine = createSearchEngine(index);
  const choosers = await Promise.all(QUESTIONS.map(async (question) => chooserOf(askedQuestion(question, (await engine.search(question, { limit: 1 })).terms))));
  let answered = 0;
  fc.assert(
    fc.property(anyText({ maxLength: 3000 }).map(foldSpace), fc.constantFrom('en', 'ru', 'und'), fc.constantFrom(...choosers), fc.constantFrom(FIRST_LOOK, { sentences: 1, least: 0.3 }), (any, language, choose, look) => {
      fc.pre(any !== '');
      const { highlight, best, covered } = choose(passageOf(any, language), termsIn(index, any, language), look);
      const { starts } = textFactsOf(any);
      const sentences = Array.from(starts, (_, sentence) => sentenceSpan(any, starts, sentence));
      expect(sentences.length === 0 ? [{ start: 0, end: any.length }] : sentences).toContainEqual(highlight);
      expect(covered).toBeGreaterThanOrEqual(0);
      expect(covered).toBeLessThanOrEqual(1 + 1e-9);
      if (best === null) return;
      answered += 1;
      const { candidate, probability } = best;
      expect(candidate.start).toBeGreaterThanOrEqual(highlight.start);
      expect(candidate.end).toBeLessThanOrEqual(highlight.end);
      expect(candidate.end).toBeGreaterThan(candidate.start);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { seed: 14, numRuns: 300, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(100);
});
