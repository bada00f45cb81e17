/** English, for administrators who add and remove articles. */
import type { CollectTexts } from './collect-lines.ts';
import { pluralizer } from './plural.ts';

const plural = pluralizer('en');
const articleCount = (count: number): string => plural(count, { one: 'article', other: 'articles' });

export const englishCollect: CollectTexts = {
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
};
