import { describe, expect, it } from 'vitest';
import { leansOnEarlier } from '../../src/language/follow-up.ts';
import { KIND, kindsOf } from '../../src/language/kinds.ts';
import { sentenceStarts } from '../../src/language/text-facts.ts';
import { isBare, readQuestion } from '../../src/language/question.ts';
import type { QuestionType } from '../../src/language/question-kinds.ts';
import { tokenize, wordsOf } from '../../src/language/tokens.ts';

describe('a question asks', () => {
  it.each<[question: string, type: QuestionType | null, asking: string]>([
    ['when will it be signed?', 'when', 'when'],
    ['in what year did the war end', 'when', 'what year'],
    ['tell me when they sign', 'when', 'tell me when'],
    ['where did they meet', 'where', 'where'],
    ["when's the vote?", 'when', "when's"],
    ['What’s the price of a ticket', 'what', "what's"],
    ['in which country is the factory', 'where', 'in which country'],
    ['в какой стране фабрика', 'where', 'в какой стране'],
    ['в котором году закончилась война', 'when', 'в котором году'],
    ['what is the number of jobs', 'how many', 'what is number'],
    ['in what decade did Where Rivers Meet come out', 'when', 'what decade where'],
    ['please, is the treaty signed', 'yes or no', 'please is'],
    ['how much did it cost', 'how much', 'how much'],
    ['what speed has the train', 'what', 'what'],
    ['кто знает, когда подпишут договор', 'when', 'кто знает когда'],
    ['who signed the treaty', 'who', 'who'],
    ['how many people were hurt', 'how many', 'how many'],
    ['how old is the president', 'how many', 'how old'],
    ['how much does it cost', 'how much', 'how much'],
    ['why did Washington leave', 'why', 'why'],
    ['how did they escape', 'how', 'how'],
    ['which company won', 'which', 'which'],
    ['what did Patrushev say', 'what', 'what'],
    ['is the treaty signed', 'yes or no', 'is'],
    ['the treaty is signed', null, ''],
    ['когда подпишут соглашение?', 'when', 'когда'],
    ['в каком году закончилась война', 'when', 'каком году'],
    ['скажи пожалуйста, где они встретились', 'where', 'скажи пожалуйста где'],
    ['кто подписал договор', 'who', 'кто'],
    ['сколько соглашений в пакете?', 'how many', 'сколько'],
    ['сколько стоит билет', 'how much', 'сколько стоит'],
    ['найди, когда подпишут договор', 'when', 'найди когда'],
    ['show me the price of a ticket', null, 'show me'],
    ['почему США вышли', 'why', 'почему'],
    ['из-за чего задержали рейс', 'why', 'из за чего'],
    ['какой договор подписали', 'which', 'какой'],
    ['что сказал Патрушев', 'what', 'что'],
    ['что такое маяк', 'what', 'что такое'],
    ['перескажи статью про маяк', null, 'перескажи'],
    ['дай краткое содержание статьи', null, 'дай краткое содержание'],
    ['summarize the report', null, 'summarize'],
    ['подписан ли договор', 'yes or no', 'ли'],
    ['разве договор подписан', 'yes or no', 'разве'],
    ['договор подписан', null, ''],
    ['правда ли что договор подписан', 'yes or no', 'правда ли что'],
    ['верно ли, что договор подписан', 'yes or no', 'верно ли что'],
    ['is it true that the treaty is signed', 'yes or no', 'is it true that'],
    ['Здравствуйте! Когда подпишут договор', 'when', 'здравствуйте когда'],
  ])('%s: %s', (question, type, asking) => {
    const words = wordsOf(question);
    const reading = readQuestion(words);
    expect(reading.type).toBe(type);
    expect(words.filter((_, position) => reading.asking.has(position)).join(' ')).toBe(asking);
  });
});

describe('a question leans on an earlier one', () => {
  it.each([
    ['and where?', true],
    ['but who signed the treaty in Moscow?', true],
    ['how much did it cost the city of London?', true],
    ['when does he get to the capital of Ukraine?', true],
    ['how many jobs?', true],
    ['how much is a ticket?', true],
    ['сколько стоит билет на паром?', false],
    ['а когда он приедет в Москву на переговоры?', true],
    ['сколько там было человек из делегации?', true],
    ['почему?', true],
    ['who will attend the Victory Day parade in Moscow?', false],
    ['why did Washington suspend participation?', false],
    ['почему США приостановили участие в программе?', false],
    ['кто такой он?', true],
    ['кто такой?', true],
    ['кто такой Менделеев?', false],
    ['Привет, что такое биткоин?', false],
    ['а что такое биткоин?', true],
    ['who is responsible?', true],
    ['is it true that Moscow signed the treaty?', false],
    ['is it true that they signed the treaty?', true],
    ['Moscow', false],
    ['the parade', false],
    ['про парад', false],
    ['tell me about Moscow please', false],
    ['расскажи про Москву', false],
    ['and Moscow?', true],
    ['а Москва?', true],
    ['this parade', true],
    ["when's the parade?", true],
    ['more details please', true],
    ['подробнее', true],
    ['anything else?', true],
    ['кто именно?', true],
    ['what about jobs?', true],
    ['what about the new plan for the railway to the coast?', false],
    ['is there a night ferry from the island to the mainland?', false],
    ['how many lighthouses with red lamps are there?', false],
    ['who lived there before the flood of the valley?', true],
    ['is there anybody there who repairs old clocks?', true],
    ['who said that the bridge over the harbour is safe?', false],
    ['who painted that bridge over the harbour?', true],
    ['The keepers left their homes on the island in the autumn, when the storms began, and the lamp was lit by a clock until they came back in spring.', false],
    ['', false],
  ])('%s: %s', (question, leans) => {
    expect(leansOnEarlier(wordsOf(question))).toBe(leans);
  });
});

describe('a question that does nothing but ask', () => {
  it.each([
    ['when?', true],
    ['Где?', true],
    ['сколько', true],
    ['а почему это?', true],
    ['when and where was it?', true],
    ['tell me please', true],
    ['во сколько', true],
    ['why not?', true],
    ['спасибо, а где?', true],
    ['thanks! where?', true],
    ['when will it be signed?', false],
    ['где договор', false],
    ['treaty', false],
    ['the', false],
    ['8', false],
    ['', false],
    ['???', false],
  ])('%s: %s', (question, bare) => {
    expect(isBare(wordsOf(question))).toBe(bare);
  });
});

describe('the kind of a word', () => {
  it.each<[text: string, word: string, kind: keyof typeof KIND, has: boolean]>([
    ['It will be signed on May 8.', '8', 'number', true],
    ['It will be signed on May 8.', 'may', 'date', true],
    ['Founded in 1987 by the state.', '1987', 'date', true],
    ['It has 1987500 rows.', '1987500', 'date', false],
    ['They paid $6 million for it.', '6', 'money', true],
    ['The talks in Moscow ended.', 'moscow', 'place', true],
    ['The talks in Moscow ended.', 'talks', 'name', false],
    ['Said Nikolai Patrushev today.', 'patrushev', 'name', true],
    ['It failed because of rain.', 'because', 'reason', true],
    ['Подпишут 10 ноября в Пекине.', '10', 'date', true],
    ['Подпишут 10 ноября в Пекине.', 'пекине', 'place', true],
    ['Это стоило 300 рублей.', 'рублей', 'money', true],
    ['Первое. Второе слово.', 'второе', 'opening', true],
    ['Первое. Второе слово.', 'слово', 'opening', false],
  ])('in "%s" of "%s" is %s: %s', (text, word, kind, has) => {
    const tokens = tokenize(text);
    const position = tokens.findIndex((token) => token.word === word);
    expect(((kindsOf(text, tokens, sentenceStarts(text, tokens))[position] ?? 0) & KIND[kind]) !== 0).toBe(has);
  });
});
