/** English. */
import { englishCollect } from './collect-english.ts';
import { ageFormatter, dayFormatter, daysFormatter } from './day.ts';
import { pluralizer } from './plural.ts';
import { englishRecords } from './records-english.ts';
import type { Texts } from './lines.ts';

const plural = pluralizer('en');
const numbered = (label: string, number: number | null): string => (number === null ? label : `${label} ${number}`);
const articleCount = (count: number): string => plural(count, { one: 'article', other: 'articles' });

export const english: Texts = {
  locale: 'en',
  day: dayFormatter('en-GB'),
  days: daysFormatter('en-GB'),

  start: (articles, examples) =>
    `I answer questions about ${articleCount(articles)} with the passages that say it, word for word, and where they stand.\n\n` +
    (examples.length === 0 ? 'Ask me something in your own words.' : `Ask me something, for example:\n${examples.map((example) => `• ${example}`).join('\n')}`) +
    '\n\n/sources lists the articles, /help tells more.',
  help: (botName) =>
    'Write a question in your own words. I look for the passages that answer it, mark the sentence, and name the source. ' +
    'I quote and never make anything up; when no passage answers, I say so.\n\n' +
    '/ask question – ask, in groups too\n/latest – the newest articles\n/sources – the articles I know\n/why – why the last answer is what it is\n' +
    '/language – English or Russian\n/forget – erase what I keep of you\n/help – this text\n\n' +
    'To narrow a question, add source:bbc, after:2024-05 or before:2025; words in "quotation marks" are looked for exactly as they stand.\n\n' +
    'Reply to any message with “source?” or “when?”, or quote a part of it: I look for where the articles speak of that.\n\n' +
    `In any chat: write @${botName} and a question, then choose a passage to send.`,
  helpInGroups:
    'In this group I see only commands, replies to me and messages that mention me: use /ask. ' +
    'To let me see more, an administrator can make me an administrator, or my owner can change /setprivacy at @BotFather and add me again.',
  greeting: (botName) => `Hello! I answer questions from articles, word for word and with the source. Ask with /ask, mention @${botName}, or reply to me.`,
  askHowTo: (example) => `Write the question after the command${example === undefined ? ': /ask and what you want to know.' : `, for example: /ask ${example}`}`,
  unknownCommand: 'I have no such command. /help lists those I have.',
  notForYou: 'This bot answers only the people its owner has named. Ask the owner to add you.',
  tooMany: 'That is more than I may answer in a minute. Please ask again a little later.',
  inlineTooMany: 'Too many questions. Try in a minute',
  notText: 'I can only read questions in writing. Ask me something about the articles.',

  courtesies: {
    news: '/latest shows the newest articles; ask me about anything in them.',
    language: 'I speak English and Russian: /language lets you choose. Quotes stay in the language of their article.',
    greeting: 'Hello! Ask me something about the articles, and I quote what they say about it.',
    thanks: 'You are welcome. Ask on whenever you like.',
    farewell: 'Goodbye! I am here whenever you want to ask something.',
    remark: 'Ask me something about the articles, in words: I quote what they say about it.',
  },

  noAnswer: 'No passage answers this.',
  nearest: 'The nearest ones:',
  nearestResult: 'No answer, only near it',
  missing: (words) => `No article has ${words.map((word) => `“${word}”`).join(', ')}.`,
  narrowedBy: (filters) => `I looked only where ${filters.join(' ')} holds: ask without ${filters.length > 1 ? 'them' : 'it'} to look everywhere.`,
  unmet: (filters) => `No article fits ${filters.join(' ')}: searched without ${filters.length > 1 ? 'them' : 'it'}.`,
  nothingFound: 'Nothing in the articles comes near this question. /sources shows what they are about.',
  askBack: 'This only asks, but not about what. Add a word or two, for example: when will it be signed?',
  noArticles: 'There are no articles yet: put some text files into the corpus folder.',

  sourcesDiffer: 'Sources differ:',
  sourcesAgree: (count) => plural(count, { one: 'source', other: 'sources' }),
  age: ageFormatter('en'),
  meaning: (words, day) => `“${words}”: ${day}`,
  alsoIn: (outlets) => `also in ${outlets.join(', ')}`,
  searchedFor: (text) => `Searched for: ${text}`,
  pointHowTo: 'Send this in reply to a message, or quote a part of one: I look for where the articles speak of that. /sources lists the articles.',
  nothingToPointAt: 'There is no text in that message that I could look for.',
  askedAs: (question) => `Asked as: ${question}`,

  moreButton: 'More passages',
  aloneButton: 'As a new question',
  previousButton: '‹ Back',
  nextButton: 'Next ›',
  questionGone: 'The question of this answer is gone. Please ask again.',
  somethingFailed: 'Something went wrong on my side. Please ask again.',

  sourcesHeading: (articles, page, pages) =>
    articleCount(articles) + (pages > 1 ? `, page ${page} of ${pages}` : ''),
  paragraphs: (count) => plural(count, { one: 'paragraph', other: 'paragraphs' }),
  unknownPublisher: 'publisher unknown',
  byPublisherButton: 'By publisher',
  byDayButton: 'By date',
  backToSources: '‹ All articles',
  latestHeading: (shown, of) => (shown < of ? `The newest ${shown} of ${articleCount(of)}` : `${articleCount(of)}, the newest first`),
  unknownDay: 'date unknown',

  why: {
    button: 'Why this?',
    nothingAsked: 'There is no answer yet to explain. Ask something first, or write the question after /why.',

    heading: 'Why this answer',
    types: {
      when: 'It asks when: a date counts.',
      where: 'It asks where: a place counts.',
      who: 'It asks who: a name counts.',
      'how many': 'It asks how many: a number counts.',
      'how much': 'It asks how much: a sum or a number counts.',
      why: 'It asks why: a reason counts.',
      how: 'It asks how.',
      which: 'It asks which.',
      what: 'It asks what.',
      'yes or no': 'It asks yes or no.',
    },
    ignored: (words) => `Not looked for: ${words.join(', ')}.`,
    filtered: 'A filter in the question keeps other passages out.',

    wordsHeading: 'The words, what each counts for, and how the first passage has it',
    standIns: {
      synonym: 'synonym',
      translation: 'translation',
      'like meaning': 'like meaning',
      value: 'same value',
      name: 'same name by its sound',
      repair: 'repaired',
    },
    inTitle: 'in the title',
    elsewhere: (passages) => `not here, but in ${plural(passages, { one: 'passage', other: 'passages' })}`,
    onlyOthers: 'not here, and elsewhere only in other words',
    unknown: 'no article has it',
    lighterWords: (count) => `and ${plural(count, { one: 'lighter word', other: 'lighter words' })}`,

    pointsHeading: (points) => `The first passage has ${points} points`,
    features: {
      bm25: 'how often the words stand in it',
      coverage: 'how much of the question it holds',
      sentence: 'how much its best sentence holds',
      title: 'how much the title holds',
      titleOnly: 'what only the title holds',
      neighbours: 'what only the paragraphs beside it hold',
      article: 'what only the rest of its article holds',
      order: 'words side by side in the same order',
      kind: 'its best sentence has what is asked for',
      kindNear: 'what is asked for stands near the words',
      language: 'in the language of the question',
      length: 'its length',
      lead: 'its place in the article',
      context: 'its article answered before',
      contextWords: 'words of the question before',
      phrase: 'the quoted words',
    },

    nextHeading: 'The next ones',
    behind: (points) => `${points} behind`,
    mostIn: (features) => `mostly in ${features.join(' and ')}`,
    noNext: 'No other passage comes near.',
    noPassages: 'No passage has any of its words.',
  },

  passage: {
    contextButton: (number) => numbered('In context', number),
    sourceButton: (number) => numbered('Source', number),
    copyButton: (number) => numbered('Copy', number),
    shareButton: (number) => numbered('Share', number),
    privateButton: 'Open in private',

    earlierButton: '↑ Before this',
    laterButton: 'After this ↓',
    backToAnswer: '‹ To the answer',
    backToQuote: '‹ Only the quote',
    paragraphs: (first, last, of) => `¶ ${first === last ? first : `${first}–${last}`} of ${of}`,

    changed: 'The article has changed since. This passage is the nearest to the one quoted:',
    gone: 'This article is no longer here.',
  },

  records: englishRecords,

  collect: englishCollect,

  inlineAsk: 'Ask in a chat with me',
  examples: ['when will the agreement be signed?'],
  inlineNothing: 'Nothing found. Ask in a chat with me',

  tokenHint: 'To use me in Telegram, get a token from @BotFather, write BOT_TOKEN=… into the file .env and start again.',

  commands: {
    ask: 'Ask a question about the articles',
    latest: 'The newest articles',
    sources: 'The articles I know',
    why: 'Why the last answer is what it is',
    language: 'English or Russian',
    help: 'How to ask',
    forget: 'Erase what I keep of you',
    start: 'What I do',
  },
  name: 'Verbatim',
  description:
    'Ask a question in your own words, and I answer with the exact passages of my articles that say it, each with its source. ' +
    'I quote word for word and never make anything up.',
  shortDescription: 'Answers questions with exact passages of its articles, and where they stand.',
};
