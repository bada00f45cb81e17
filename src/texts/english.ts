/** English. */
import { dayFormatter } from './day.ts';
import { pluralizer } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = pluralizer('en');
const articleCount = (count: number): string => plural(count, { one: 'article', other: 'articles' });

export const english: Texts = {
  locale: 'en',
  day: dayFormatter('en-GB'),

  start: (articles) =>
    `I answer questions about ${articleCount(articles)} with the passages that say it, word for word, and where they stand.\n\n` +
    'Ask me something, for example: when will it be signed?\n\n/sources lists the articles, /help tells more.',
  help: (botName) =>
    'Write a question in your own words. I look for the passages that answer it, mark the sentence, and name the source. ' +
    'I quote and never make anything up; when no passage answers, I say so.\n\n' +
    '/ask question – ask, in groups too\n/sources – the articles I know\n/help – this text\n\n' +
    `In any chat: write @${botName} and a question, then choose a passage to send.`,
  helpInGroups:
    'In this group I see only commands, replies to me and messages that mention me: use /ask. ' +
    'To let me see more, an administrator can make me an administrator, or my owner can change /setprivacy at @BotFather and add me again.',
  askHowTo: 'Write the question after the command, for example: /ask when will it be signed?',
  notText: 'I can only read questions in writing. Ask me something about the articles.',

  noAnswer: 'No passage answers this.',
  nearest: 'The nearest ones:',
  missing: (words) => `No article has ${words.map((word) => `“${word}”`).join(', ')}.`,
  nothingFound: 'Nothing in the articles comes near this question. /sources shows what they are about.',
  noArticles: 'There are no articles yet: put some text files into the corpus folder.',

  moreButton: 'More passages',
  previousButton: '‹ Back',
  nextButton: 'Next ›',
  questionGone: 'The question of this answer is gone. Please ask again.',
  somethingFailed: 'Something went wrong on my side. Please ask again.',

  sourcesHeading: (articles, page, pages) =>
    articleCount(articles) + (pages > 1 ? `, page ${page} of ${pages}` : ''),
  paragraphs: (count) => plural(count, { one: 'passage', other: 'passages' }),
  unknownPublisher: 'publisher unknown',

  inlineAsk: 'Ask in a chat with me',
  inlineNothing: 'Nothing found. Ask in a chat with me',

  tokenHint: 'To use me in Telegram, get a token from @BotFather, write BOT_TOKEN=… into the file .env and start again.',

  commands: {
    ask: 'Ask a question about the articles',
    sources: 'The articles I know',
    help: 'How to ask',
    start: 'What I do',
  },
  description:
    'Ask a question in your own words, and I answer with the exact passages of my articles that say it, each with its source. ' +
    'I quote word for word and never make anything up.',
  shortDescription: 'Answers questions with exact passages of its articles, and where they stand.',
};
