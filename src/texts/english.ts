/** English. */
import { dayFormatter } from './day.ts';
import { pluralizer } from './plural.ts';
import type { Texts } from './lines.ts';

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
  notForYou: 'This bot answers only the people its owner has named. Ask the owner to add you.',
  notText: 'I can only read questions in writing. Ask me something about the articles.',

  noAnswer: 'No passage answers this.',
  nearest: 'The nearest ones:',
  missing: (words) => `No article has ${words.map((word) => `“${word}”`).join(', ')}.`,
  nothingFound: 'Nothing in the articles comes near this question. /sources shows what they are about.',
  noArticles: 'There are no articles yet: put some text files into the corpus folder.',

  alsoIn: (outlets) => `also in ${outlets.join(', ')}`,
  askedAs: (question) => `Asked as: ${question}`,

  moreButton: 'More passages',
  aloneButton: 'As a new question',
  previousButton: '‹ Back',
  nextButton: 'Next ›',
  questionGone: 'The question of this answer is gone. Please ask again.',
  somethingFailed: 'Something went wrong on my side. Please ask again.',

  sourcesHeading: (articles, page, pages) =>
    articleCount(articles) + (pages > 1 ? `, page ${page} of ${pages}` : ''),
  paragraphs: (count) => plural(count, { one: 'passage', other: 'passages' }),
  unknownPublisher: 'publisher unknown',

  collect: {
    help:
      'You are an administrator: send me a file (.txt, .md, .html, .json or .xml), forward a post, or send a link, and it becomes an article. ' +
      '/remove takes articles away again; /remove and a part of a title finds one.',
    onlyAdmins: 'Only administrators can add or remove articles. Ask me something about them instead.',
    command: 'Remove an article',

    added: (articles) => (articles === 1 ? 'Added, and understood as:' : `Added, and understood as ${articleCount(articles)}:`),
    known: 'This is already here:',
    unknownDate: 'date unknown',
    dropped: (lines) => `${plural(lines, { one: 'line', other: 'lines' })} left out`,
    moreArticles: (count) => `and ${plural(count, { one: 'more article', other: 'more articles' })}`,

    undoButton: 'Undo',
    removeButton: 'Remove',
    keepButton: 'Keep',
    putBackButton: 'Put back',

    removable: (files, page, pages) =>
      `Which one to remove? ${plural(files, { one: 'added file', other: 'added files' })}, the newest first` +
      (pages > 1 ? `, page ${page} of ${pages}` : ''),
    matching: (files, shown) =>
      `Which one to remove? ${plural(files, { one: 'file fits', other: 'files fit' })}` + (files > shown ? `, here are ${shown}: say more of the title` : ''),
    nothingAdded: 'Nothing has been added from Telegram. To remove another article, write a part of its title or file name after /remove.',
    nothingMatches: 'No article has this in its title or file name. /sources lists them all.',
    askRemove: (title, file) => `Remove “${title}”?\n${file}`,
    removed: (file) => `Removed: ${file}`,
    restored: (file) => `Put back: ${file}`,
    kept: 'Nothing was removed.',

    unreadable: (reason) => `This cannot be read as an article, so I have not kept it: ${reason}.`,
    readOnly: 'I cannot change the corpus folder or keep what is removed: whoever runs me has to let me write there.',
    gone: 'That file is not there any more.',
    taken: 'There is another file in its place now.',
    wrongKind: 'I can read .txt, .md, .html, .json and .xml files as articles, no others.',
    tooLarge: 'This is larger than 20 MB, more than I can take.',
    notDownloaded: 'I could not get this file from Telegram. Please send it again.',
    noText: 'There is no text in this that I could keep.',
    link: {
      notALink: 'This is no link that I understand.',
      scheme: 'I can only fetch links that begin with http:// or https://.',
      userinfo: 'I do not fetch links with a user name or password in them.',
      port: 'I only fetch links on the usual ports, 80 and 443.',
      address: 'This link leads to a private address: I fetch from the public web only.',
      unknownHost: 'I cannot find the host of this link.',
      redirects: 'This link redirects too often.',
      tooLarge: 'This page is too large: I take up to 5 MB. Save it and send me the file.',
      tooSlow: 'This page took longer than 10 seconds. Save it and send me the file.',
      type: 'This link leads to no page or text that I can read.',
      encoding: 'This page is packed in a way that I cannot unpack.',
      status: 'The site does not give out this page. Save it in a browser and send me the file.',
      unreachable: 'I cannot reach this page. Save it in a browser and send me the file.',
    },
  },

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
