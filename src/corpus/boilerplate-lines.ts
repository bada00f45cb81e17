/**
 * What furniture says, in both languages: data for `boilerplate.ts`. Each entry was seen on a saved page.
 */

/** Names of sections, as words, folded. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  `
  в стране и мире; в мире; в стране; новости; политика; экономика; общество; происшествия; спорт; культура; наука; технологии;
  в россии; главное; главная; лента новостей; все новости; последние новости; мир; россия; бизнес; финансы; авто; интервью; мнения; фото; видео
  news; world; politics; business; sport; sports; science; technology; tech; opinion; culture; health; entertainment; lifestyle; travel;
  home; latest news; top stories; breaking news; world news; local news; u s; us; uk; europe; asia; africa; middle east; economy; video; photos
  `
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
);

/** Counters and bare numbers of a page. */
export const COUNTERS: readonly RegExp[] = [
  /^\d{1,7}$/,
  /^всего: ?\d+ ?\/ ?сегодня: ?\d+$/iu,
  /^(?:комментарии|комментариев|просмотров|просмотры|comments?|views?|shares?|likes?) ?[:/(]? ?\d*\)?$/iu,
  /^\d+ (?:комментари\p{L}+|просмотр\p{L}*|comments?|views?|shares?|likes?)$/iu,
];

/** Invitations to share, follow or subscribe. */
export const SHARE_LINES: readonly RegExp[] = [
  /^(?:subscribe|share|tweet|e-?mail|print|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|copy link|follow us|sign up)\b[^.]{0,40}$/iu,
  /^(?:поделиться|подписаться|подпишитесь|подписывайтесь|вступайте|присоединяйтесь|следите за|читайте нас|распечатать|отправить ссылку)(?!\p{L})/iu,
  /^(?:вконтакте|одноклассники|мой мир|телеграм|фейсбук|твиттер)$/iu,
];

/** What stands around a comment form. */
export const COMMENT_FORMS: readonly RegExp[] = [
  /^to participate in the discussion$/i,
  /^log in(?: or register)?(?: to .{1,60})?$/i,
  /^(?:post|leave|add) a comment$/i,
  /^смайлы$/iu,
  /комментарии принимаются только от/iu,
  /^авторизация через/iu,
  /^(?:оставить|добавить|написать) комментарий$/iu,
  /^(?:войдите|зарегистрируйтесь|авторизуйтесь)(?!\p{L})/iu,
  /^chats?$/i,
];

/** Parts of a page that a script would have filled. */
export const PLACEHOLDERS: readonly RegExp[] = [
  /^(?:loader|loading|loading, please wait)(?:\.{3}|…)?$/i,
  /^newsfeed$/i,
  /^заголовок открываемого материала/iu,
  /^(?:advertisement|реклама)$/iu,
];

/** Owners of pictures. */
export const CREDITS: readonly RegExp[] = [/^(?:©|\(c\)|фото ?[:©]|photo ?[:©]|image ?[:©]|getty images|ap photo|reuters\/)/iu];

/** Pointers to other stories. */
export const READ_ALSO: readonly RegExp[] = [
  /^(?:читайте также|читать также|см\. также|по теме|материалы по теме|смотрите также|другие новости)(?!\p{L})/iu,
  /^(?:read (?:also|more|next)|see also|related(?: articles| stories)?|more on this(?: story)?|more on|recommended(?: for you)?|most popular(?: this week)?)\b[^.]{0,100}$/i,
];
