import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtesyOf } from '../../src/language/courtesies.ts';
import type { Courtesy } from '../../src/language/courtesies.ts';

describe('what is said beside asking', () => {
  it.each<[courtesy: Courtesy | null, messages: string[]]>([
    ['greeting', ['hi', 'Hi!', 'HELLO', 'Hello, bot!', 'good morning everyone', 'hey, how are you?', 'привет', 'Привет!!!', 'Здравствуйте', 'добрый день, бот', 'привет, как дела?', 'ghbdtn', 'руддщ', 'Ghbdtn!']],
    ['thanks', ['thanks', 'Thank you!', 'thanks a lot 🙏', 'thank you very much for the answer', 'ok, thanks', 'спасибо', 'Спасибо большое!', 'огромное спасибо тебе', 'понятно, спасибо']],
    ['farewell', ['bye', 'Goodbye!', 'ok bye', 'пока', 'до свидания', 'Всем до встречи']],
    ['help', ['help', 'Help!', 'please help me', 'how do you work?', 'помощь', 'как тобой пользоваться?']],
    ['introduction', ['who are you?', 'Hi, who are you?', 'are you ChatGPT?', 'кто тебя создал?', 'hello! what can you do?', 'hi, help: who are you?', 'кто ты?', 'Привет! Что ты умеешь?', 'what do you know?', 'show me all articles', 'сколько у тебя статей?', 'list of articles', 'о чём статьи?', 'покажи статьи']],
    ['news', ["what's new?", 'Any news?', 'привет, что нового?', 'Последние новости']],
    ['language', ['In English please', 'на русском', 'По-русски, пожалуйста']],
    ['remark', ['yes', 'no', 'ok', 'OK.', 'Oh, I see', 'да', 'нет', 'ок', 'ясно', '', '...', '???', '😀😀', '👍']],
    [
      null,
      [
        'who?', 'where', 'why', 'где', 'почему?', 'when will it be signed?', 'hi, when will it be signed?', 'thanks, and who signed it?', 'what is it?', 'what is this?', 'как это работает?', 'who are they?',
        'any news on the deal', 'новости о соглашении', 'articles of the agreement', 'соглашение на русском', 'english', 'JR', 'yes vote', 'the deal', 'bot', 'very much', 'привет, когда подпишут?', 'спасибо, а кто подписал?', 'пока не подписали', 'да или нет в соглашении', '2014', 'Пекин', '北京',
      ],
    ],
  ])('is %s', (courtesy, messages) => {
    for (const message of messages) expect([message, courtesyOf(message)]).toEqual([message, courtesy]);
  });

  it('never takes a message for a courtesy that has a word of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('hi', 'thanks', 'ok', 'привет', 'спасибо', 'да', 'bot'), { maxLength: 8 }), fc.nat(8), (words, place) => {
        expect(courtesyOf([...words.slice(0, place), 'treaty', ...words.slice(place)].join(' '))).toBeNull();
      }),
    );
  });

  it('reads the longest message that Telegram delivers', () => {
    expect(courtesyOf('hi '.repeat(1365))).toBeNull();
  });
});
