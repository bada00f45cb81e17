/** Courtesies: what people say to a bot beside asking. A message that is nothing else is answered in kind, never looked for. */
import { inOtherLayout } from './keyboard.ts';
import { tokenize } from './tokens.ts';

/**
 * What a message does that asks nothing of the articles: `introduction` asks about the bot and what it has, `help` how to ask, `news` what is new, `language`
 * for another language, `remark` says yes, no, well or nothing in words.
 */
export type Courtesy = 'introduction' | 'help' | 'news' | 'language' | 'thanks' | 'farewell' | 'greeting' | 'remark';

/** Where a message does several things ("hi, who are you?"), the one that stands first here is answered. */
const PHRASES: readonly (readonly [courtesy: Courtesy, phrases: string])[] = [
  ['introduction', 'who are you; what are you; what do you know; what do you have; what articles do you have; which articles do you have; what are the articles about; list of articles; list articles; list the articles; show articles; show me the articles; articles; what is this bot; what do you do; what can you do; what can i ask; what can i ask you; are you a bot; are you human; are you a human; are you a robot; are you real; are you ai; are you an ai; are you chatgpt; are you gpt; who made you; who created you; who built you; how many articles do you have; show all articles; show me all articles; all articles; what can you tell me; what can you answer; what topics do you have; what topics; how old are you; what is your name; whats your name; кто ты; ты кто; какие есть статьи; какие у тебя статьи; какие у вас статьи; какие статьи есть; какие статьи у тебя есть; о чем статьи; о чем эти статьи; список статей; покажи статьи; покажи список статей; статьи; кто вы; вы кто; что ты такое; что это за бот; что ты умеешь; что умеешь; что вы умеете; что ты можешь; что ты делаешь; что ты знаешь; о чем тебя можно спросить; о чем можно спросить; ты бот; вы бот; ты человек; ты робот; ты живой; ты нейросеть; ты чат гпт; ты чатгпт; ты chatgpt; ты gpt; кто тебя сделал; кто тебя создал; кто тебя написал; сколько у тебя статей; покажи все статьи; все статьи; какие темы; какие есть темы; на какие вопросы ты отвечаешь; на какие вопросы ты можешь ответить; как тебя зовут; сколько тебе лет'],
  ['help', 'help; help me; how do you work; how do i use you; how to use; how to ask; how do i ask; помощь; помоги; помогите; справка; инструкция; как ты работаешь; как тобой пользоваться; как пользоваться; как спрашивать; как задать вопрос'],
  ['news', 'what is new; whats new; any news; news; latest news; что нового; какие новости; есть новости; новости; последние новости; свежие новости'],
  ['language', 'in english; in english please; speak english; in russian; speak russian; change language; change the language; switch language; на русском; на русском языке; по русски; говори по русски; на английском; на английском языке; по английски; сменить язык; смени язык; поменяй язык; другой язык'],
  ['thanks', 'thanks; thank you; thankyou; thx; ty; cheers; much appreciated; well done; good job; great job; good bot; спасибо; спасибочки; спс; пасиб; благодарю; благодарен; благодарна; молодец; хороший бот; умница'],
  ['farewell', 'bye; bye bye; goodbye; good bye; see you; see you later; good night; пока; пока пока; до свидания; до встречи; до завтра; всего доброго; всего хорошего; спокойной ночи; доброй ночи'],
  ['greeting', 'hi; hello; hey; hiya; hi there; hello there; hey there; greetings; good morning; good afternoon; good evening; good day; how are you; how are you doing; how is it going; hows it going; whats up; how r u; sup; nice to meet you; привет; приветик; приветствую; здравствуй; здравствуйте; здрасте; здрасьте; здорово; хай; салют; доброе утро; добрый день; добрый вечер; доброго дня; доброго времени суток; как дела; как поживаешь; как жизнь; рад познакомиться; приятно познакомиться'],
  ['remark', 'yes; yeah; yep; no; nope; ok; okay; okey; fine; good; great; cool; nice; wow; sure; right; got it; i see; understood; interesting; lol; haha; test; да; ага; угу; нет; неа; ок; окей; ладно; хорошо; отлично; супер; круто; класс; ого; ясно; понятно; понял; поняла; хм; ха; хаха; лол; тест'],
];
/** Words that go along with them and say nothing of their own. */
const BESIDE: ReadonlySet<string> = new Set(
  'a lot so much very many you your all everyone everybody there bot verbatim friend guys again for the answer help and oh well please большое огромное тебе вам вас тебя всем бот друг друзья за ответ помощь и ну о очень снова пожалуйста'.split(' '),
);
/** Shorter ones are abbreviations sooner than words typed in the other keyboard layout («ok» is «щл», "JR" would be «ок»). */
const LEAST_LETTERS_IN_OTHER_LAYOUT = 4;
/** Longer messages say more than a courtesy. */
const MOST_WORDS = 10;

/** Phrase → what it does; the longest has so many words. */
const COURTESIES: ReadonlyMap<string, Courtesy> = new Map(
  PHRASES.flatMap(([courtesy, phrases]) => phrases.split('; ').map((phrase) => [phrase, courtesy] as const)),
);
const LONGEST_PHRASE = Math.max(...Array.from(COURTESIES.keys(), (phrase) => phrase.split(' ').length));
const ORDER = PHRASES.map(([courtesy]) => courtesy);

/** The courtesy that a message is, and nothing else; null for anything that may ask something. */
export function courtesyOf(message: string): Courtesy | null {
  const words = wordsIn(message);
  if (words.length > MOST_WORDS) return null;
  if (words.length === 0) return 'remark';
  return courtesyIn(words) ?? (message.length < LEAST_LETTERS_IN_OTHER_LAYOUT ? null : courtesyIn(wordsIn(inOtherLayout(message))));
}

function wordsIn(message: string): string[] {
  return tokenize(message).map(({ word }) => word.replaceAll("'", ''));
}

/** The courtesy that words are, null when one of them belongs to none. */
function courtesyIn(words: readonly string[]): Courtesy | null {
  const found = new Set<Courtesy>();
  for (let place = 0; place < words.length; ) {
    const length = lengthAt(words, place);
    const courtesy = COURTESIES.get(words.slice(place, place + length).join(' '));
    if (courtesy !== undefined) found.add(courtesy);
    else if (!BESIDE.has(words[place] ?? '')) return null;
    place += Math.max(1, length);
  }
  return ORDER.find((courtesy) => found.has(courtesy)) ?? null;
}

/** How many words the longest phrase has that stands at a place; 0: none does. */
function lengthAt(words: readonly string[], place: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - place); length > 0; length -= 1) {
    if (COURTESIES.has(words.slice(place, place + length).join(' '))) return length;
  }
  return 0;
}
