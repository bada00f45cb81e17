/**
 * What furniture says in few words, in both languages: data for `boilerplate.ts`. Such lines are seen above, below
 * and between the paragraphs of saved pages and of texts copied from them. They hold for lines that end no sentence.
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
  /^(?:комментарии|комментариев|просмотров|просмотры|(?:view |show )?comments?|views?|shares?|likes?) ?[:/(]? ?\d*\)?$/iu,
  /^(?:всего комментариев|осталось символов): ?\d+$/iu,
  /^\d+ (?:комментари\p{L}+|просмотр\p{L}*|comments?|views?|shares?|likes?)$/iu,
  /^no comments(?: yet)?(?: .{0,40})?$/iu,
  /^(?:word ?count|время чтения|reading time|read time): ?.{1,20}$/iu,
  /^\d{1,2} ?(?:min(?:ute)?s?|мин(?:ут\p{L}?)?\.?) (?:read|на чтение)$/iu,
];

const NETWORKS =
  'facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|messenger|e-?mail|shortlink|flipboard|tumblr|viber|вконтакте|vk|одноклассники|фейсбук|твиттер|телеграм';

/** Buttons that share, print or save. */
export const SHARE_LABELS: readonly RegExp[] = [
  new RegExp(`^(?:share|tweet|print|save|send|pin)(?: this(?: \\p{L}+)?)?(?: (?:on|via|with|to|by)(?: (?:${NETWORKS}|friends?))?)?:?$`, 'iu'),
  new RegExp(`^(?:share (?:on|via|this with) (?:${NETWORKS}) ?){2,9}$`, 'iu'),
  new RegExp(`^(?:(?:${NETWORKS})[ ,|/•·]{0,3}){1,12}$`, 'iu'),
  /^(?:share ?){2,4}$/iu,
  /^share (?:this )?(?:story|article|page|post|link)\b.{0,40}$/iu,
  /^copy (?:this )?(?:link|url)$/iu,
  /^close share panel$/iu,
  /^поделит(?:ься|есь)(?: .{0,60})?$/iu,
  /^(?:распечатать|отправить ссылку|скопировать ссылку|версия для печати|в закладки)(?: .{0,30})?$/iu,
  /^(?:мой мир|дзен)$/iu,
];

/** Invitations to follow or subscribe that are a button or the head of a box. */
export const FOLLOW_LABELS: readonly RegExp[] = [
  /^subscribe(?: (?:to|now|today|for|via)\b.{0,80})?$/iu,
  /^(?:follow|join|like) (?:us|@\w+|(?:\S+ ){1,8}on)(?: .{0,30})?$/iu,
  /^sign up(?: (?:for|to|now|here|today)\b.{0,80})?$/iu,
  /^get (?:.{0,60} )?(?:newsletters?|in your inbox|a note directly from .{0,60}|rss feed)$/iu,
  /^(?:our |daily |weekly |morning |free )*newsletters?$/iu,
  /^(?:подписаться|подпишитесь|подписывайтесь|подписка|вступайте|присоединяйтесь|следите за нами|читайте нас|мы в)(?: .{0,120})?$/iu,
];

/** Names, pages and portraits of authors. */
export const BYLINES: readonly RegExp[] = [
  /^(?:view|get|see) (?:the )?author(?:'s|’s)? (?:archive|rss feed|page|profile).{0,40}$/iu,
  /^[Bb]y ?\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|for|de|van|von|in|the)){0,9}(?: ?[,|•·–—-] ?.{0,60})?$/u,
  /^By ?\p{Lu}[\p{L} .'’-]{2,40} ?\S+@\S+.{0,40}$/u,
  /^(?:written|reported|reporting|words|posted|edited|compiled) by:? \p{Lu}.{1,80}$/iu,
  /^about (?:the )?authors?$/iu,
  /^read more from this author\b.{0,60}$/iu,
  /^(?:автор(?:ы)?|текст|редактор|корреспондент) ?: ?.{1,80}$/iu,
  /^(?:материал )?подготовил(?:а|и|\(а\))?(?: материал)? ?:? ?.{1,60}$/iu,
  /^по материалам:? .{2,100}$/iu,
  /^(?:автор|все (?:материалы|публикации|статьи) автора)$/iu,
];

/** Labels and credits of pictures. */
export const PICTURE_LABELS: readonly RegExp[] = [
  /^(?:©|\(c\)|фото ?[:©]|photo ?[:©]|image ?[:©]|иллюстрация ?:|видео ?:)/iu,
  /^фото(?: из архива)? (?:\p{Ll}[\p{L}-]*\.\p{L}{2,4}|\p{Lu}\p{Ll}+ \p{Lu}{2,})\.?$/u,
  /^getty images(?: ?[/|,].{0,60})?$/iu,
  /^ap photo(?:[/ ,].{0,60})?$/iu,
  /^(?:reuters|afp|ap|тасс|tass|epa|риа новости|rex|alamy)\/.{1,60}$/iu,
  /^(?:reuters|afp|ap|getty|alamy|shutterstock|istock|depositphotos|flickr|unsplash|pixabay)$/iu,
  /^\(?(?:(?:main|photo|image|picture|video|file) ){0,2}(?:credit|courtesy)s? ?: ?.{0,80}$/iu,
  /^\((?:image|photo|picture|credit|фото|file photo).{0,100}\)$/iu,
  /^(?:image|media|video|photo|picture) ?(?:caption|copyright|source|credit)(?:,|:| |(?=\p{Lu})|$).{0,200}$/iu,
  /^(?:иллюстративное|архивное) фото.{0,60}$/iu,
  /^[^.!?]{10,240}(?:photo |image |picture )?credit: ?.{2,60}$/iu,
  /^[^.!?]{10,200}(?: |\/|\| ?)(?:via )?(?:reuters|afp|getty images|тасс|epa|shutterstock|depositphotos)\)?$/iu,
  /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+ (?:for|\/|via) (?:\p{Lu}[\p{L}'’]* ?){1,5}$/u,
  /^(?:modal trigger|enlarge(?: image)?|view gallery|open image in gallery|увеличить|открыть галерею)$/iu,
];

/** Words that say when, without the day. */
export const DATE_LABELS: readonly RegExp[] = [
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|опубликовано|обновлено|дата публикации)(?: at| on)?:?$/iu,
  /^(?:\d{1,2}|an?|one) (?:minutes?|hours?|days?|weeks?|months?) ago$/iu,
  /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/iu,
];

/** Players, advertisements and parts of a page that a script would have filled. */
export const PLACEHOLDERS: readonly RegExp[] = [
  /^(?:loader|loading|загрузка|loading, please wait)(?:\.{3}|…)?$/iu,
  /^newsfeed$/iu,
  /^заголовок открываемого материала/iu,
  /^(?:advertisement|advertising|реклама|sponsored(?: content)?|на правах рекламы|(?:story|article|content) continues below(?: advertisement)?)$/iu,
  /^arrow_\w+$/iu,
  /^media playback is (?:un|not )?supported on your device$/iu,
  /^(?:video will start in|video player is loading|embed ?<>).{0,40}$/iu,
  /^(?:now playing|on now|up next|live streams?|watch live|play video)$/iu,
  /^(?:normal|large|very large|small|larger|smaller) text size$/iu,
  /^(?:прослушать новость|слушать новость|остановить|включить звук|оцените материал)$/iu,
  /^(?:open|close|show|toggle|hide) (?:menu|navigation|search)$/iu,
  /^(?:skip to (?:main )?content|back to top|наверх)$/iu,
  /^please wait(?:\.{3}|…)?$/iu,
];

/** Tags of an article, its topics, its way through the sections. */
export const TAGS: readonly RegExp[] = [
  /^(?:tags?|topics?|keywords|теги|метки|ключевые слова|рубрик[аи]) ?:.{0,300}$/iu,
  /^(?:tags?|topics?|related topics|keywords|filed under|categories|теги|метки|темы|рубрики)$/iu,
  /^Tags? (?:\p{Lu}[\p{L}-]* ?){1,8}$/u,
  /^filed under:? .{1,150}$/iu,
  /^from the section .{1,60}$/iu,
  /^(?:сюжет|источник|source):?$/iu,
  /^(?:[\p{Ll}\p{N}][^,.!?]{1,40}, ?){4,30}[\p{Ll}\p{N}][^,.!?]{1,40}$/u,
  /^(?:home|главная|news|новости)(?: ?[>»/›→] ?[^>»/›→]{1,40}){1,5}$/iu,
];

/** What stands around a comment form, a log-in or a form of any kind. */
export const FORM_LABELS: readonly RegExp[] = [
  /^to participate in the discussion$/iu,
  /^(?:log|sign) ?in(?: or register)?(?: to .{1,60})?$/iu,
  /^(?:post|leave|add|write|submit) a (?:comment|reply)$/iu,
  /^смайлы$/iu,
  /^(?:оставить|добавить|написать|отправить) комментари[йи]$/iu,
  /^(?:войдите|зарегистрируйтесь|авторизуйтесь|зарегистрироваться|авторизоваться|войти)(?!\p{L}).{0,120}$/iu,
  /^(?:забыли|напомнить|восстановить) пароль.{0,40}$/iu,
  /^(?:или )?войдите через .{0,40}$/iu,
  /^сначала (?:новые|старые)(?: ?сначала (?:новые|старые))?$/iu,
  /^показать (?:больше|ещ[её]|все)(?: .{0,40})?$/iu,
  /^(?:load|show|view) (?:more|all)(?: .{0,40})?$/iu,
  /^chats?$/iu,
  /^(?:name|e-?mail|comment|website|message|first name|last name|company|email address|password|имя|пароль|ваше имя|почта) ?(?:\(required\)|\*)?$/iu,
  /^(?:my account|регистрация|личный кабинет)$/iu,
];

/** Pointers that name their story, and buttons to the next one. */
export const READ_ALSO: readonly RegExp[] = [
  /^(?:читайте (?:также|ещ[её])|читать также|также читайте|см\. также|смотрите также|подробнее|по теме|материалы по теме|также по теме) ?[:—–-] ?.{1,200}$/iu,
  /^(?:read (?:also|more|next)|see also|also read|related|more on this|watch|don't miss|must read|recommended) ?[:—–-] ?.{1,200}$/iu,
  /^(?:MORE|VIDEO|WATCH|READ|LISTEN|PHOTOS|RELATED|LIVE|QUIZ): .{5,150}$/u,
  /^more on this story$/iu,
  /^(?:previous|next) (?:article|story|post)$/iu,
  /^report a (?:correction|typo|mistake).{0,40}$/iu,
];

/**
 * Heads of blocks of other stories. What follows such a head is their titles and teasers, up to the next
 * paragraph of the article or to the end of the page.
 */
export const BLOCK_HEADS: readonly RegExp[] = [
  /^(?:most (?:popular|viewed|read|shared|commented|recent)|popular|trending|top stories|latest(?: news| stories)?|editor['’]s picks?|more stories)(?: (?:in|this|now|from|today|on|articles?|stories|news|posts)(?: .{0,40})?)?:?$/iu,
  /^(?:related|recommended|suggested|further|more)(?: (?:articles?|stories|news|content|posts|reading|links?|coverage|topics|videos?|for you))?(?: — .{0,20})?:?$/iu,
  /^(?:more (?:from|on|about|in|news)|you (?:may|might) also (?:like|be interested in)|we recommend|what to read next|from (?:around )?the web|around the web|don['’]t miss|popular articles|live streams?|read next|read more|see also|also read|read also|previous article)(?: .{0,40})?:?$/iu,
  /^(?:читайте также|читать также|также читайте|также по теме|по теме|материалы по теме|новости по теме|статьи по теме|похожие (?:новости|статьи|материалы)|см\. также|смотрите также|другие (?:новости|материалы|статьи)|ещ[её] по теме|рекомендуем|вам может быть интересно|ещ[её] новости|связанные (?:новости|материалы))(?: .{0,40})?:?$/iu,
  /^(?:популярн(?:ое|ые)|самое (?:популярное|читаемое|обсуждаемое|интересное)|сейчас читают|выбор редакции|главные новости|новости партн[её]ров|новости дня|лента новостей|топ новостей|последние новости|все новости|примечания)(?: .{0,40})?:?$/iu,
];
