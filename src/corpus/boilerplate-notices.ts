/**
 * What furniture says in whole sentences, in both languages: data for `boilerplate.ts`. Such notices are seen below
 * articles, in boxes between their paragraphs and in pages' feet. Each pattern must name what no article says of its subject.
 */

/** Invitations of a site to its own channels, applications and letters. */
export const INVITATIONS: readonly RegExp[] = [
  /^(?:вступайте|подписывайтесь|подпишитесь|присоединяйтесь|читайте нас|следите за нами|оставайтесь)(?!\p{L}).{0,160}(?:групп|канал|рассылк|новост|соцсет|телеграм|telegram|дзен|вконтакте|событий)/iu,
  /^читайте (?:нас|новости|больше|главные|самые|свежие).{0,120}(?:канал|telegram|телеграм|дзен|сайте|приложени)/iu,
  /^(?:больше|ещ[её] больше|самые|главные|все) .{0,60}новост.{0,60}(?:telegram|телеграм|канал|дзен|вконтакте)/iu,
  /^у нас есть .{0,60}(?:рассылк|канал|чат|бот)/iu,
  /^(?:follow|join|subscribe to|sign up (?:for|to)|download|like) .{0,120}\b(?:newsletters?|on (?:facebook|twitter|instagram|telegram|whatsapp|youtube|x)|youtube channel|podcast|our (?:\w+ )?app|inbox)\b/iu,
  /^(?:get|receive) .{0,80}\b(?:delivered|straight|sent|newsletters?|updates|breaking) .{0,80}\b(?:inbox|newsletter|email|and more)\b/iu,
  /^you (?:are now|have been(?: successfully)?) (?:subscribed|signed up|registered)/iu,
  /^there was (?:a problem|an error) .{0,80}(?:subscrib|newsletter|try again)/iu,
  /^we are having (?:some )?technical difficulties/iu,
  /^by (?:clicking|signing up|subscribing|entering|continuing|providing) .{0,120}\b(?:agree|privacy|terms|consent)\b/iu,
  /^no spam\b.{0,140}$/iu,
  /^if you(?:'|’)re (?:on|using) the .{2,40} app\b/iu,
  /\bfollow (?:us|him|her|me) (?:on|@)/iu,
  /\b(?:subscribe to our|join our .{2,40} forums?|let us know at:? \S+@)/iu,
  /^read more about sharing\.?$/iu,
  /^(?:like this article|enjoyed this|want more)\?.{0,60}$/iu,
];

/** Cookies, registration, terms. */
export const REGISTRATION: readonly RegExp[] = [
  /^(?:we|this (?:web)?site) uses? cookies\b/iu,
  /^(?:мы используем|сайт использует|этот сайт использует|на сайте используются) .{0,40}(?:cookie|куки|файлы)/iu,
  /^(?:accept|manage|reject) (?:all )?(?:cookies|preferences).{0,40}$/iu,
  /^регистрация (?:прошла|пройдена) успешно/iu,
  /^ссылка для (?:входа|восстановления|подтверждения) .{0,80}(?:отправлена|выслана)/iu,
  /^пожалуйста,? выберите один или (?:больше|несколько)/iu,
  /^добро пожаловать! регистрация/iu,
  /^(?:пожалуйста,? )?(?:перейдите по ссылке из письма|введите .{0,40}(?:пароль|почт|e-?mail|код))/iu,
  /^имя и фамилия должны состоять/iu,
  /^(?:введ[её]нный e-?mail|текст) содержит (?:ошибки|недопустимые)/iu,
  /^нет учетной записи\?/iu,
  /^privacy policy\b.{0,80}$/iu,
  /^(?:about us|contact us|terms of use|terms and conditions|политика конфиденциальности|пользовательское соглашение|о проекте|контакты)\b.{0,100}$/iu,
  /^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b/iu,
  /\bregister ?or subscribe ?to save articles/iu,
  /^these are external links and will open in a new window/iu,
  /^(?:your|this) (?:browser|device) (?:does not|doesn't) support\b/iu,
];

/** Comments: their forms, their rules. */
export const COMMENT_NOTICES: readonly RegExp[] = [
  /комментарии принимаются только от/iu,
  /^авторизация через/iu,
  /^(?:войдите|зарегистрируйтесь|авторизуйтесь)(?!\p{L}).{0,60}(?:комментир|ответить|чат|аккаунт|доступ|сайт|материал)/iu,
  /^(?:comments are (?:closed|subject to|moderated)|please read our comment|all comments are|have your say)\b/iu,
  /^(?:обсуждение закрыто|комментирование закрыто|комментарии (?:закрыты|отключены)|доступ к чату)/iu,
  /^(?:забыли|восстановить) пароль\??$/iu,
  /^последний первый популярный всего комментариев/iu,
];

/** Rights, imprints, addresses of desks. Seen in pages' feet; some are long. */
export const RIGHTS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b|© ?copyright|все права защищены|all rights reserved)/iu,
  /(?:all rights reserved|все права защищены)\.?$/iu,
  /^(?:использование|перепечатка|копирование|любое (?:использование|копирование)|при (?:копировании|использовании|перепечатке|цитировании)|воспроизведение)(?!\p{L}).{0,300}(?:материал|ссылк|гиперссылк|информаци|разреш|запрещ)/iu,
  /^для интернет-изданий.{0,60}гиперссылк/iu,
  /^все материалы, размещ[её]нные на (?:этом )?сайте/iu,
  /^(?:новости|материалы) (?:с пометк|в блоке|с отметк|под рубрик|отмеченные).{0,200}реклам/iu,
  /^(?:свидетельство о регистрации|зарегистрировано|сетевое издание|сми сетевое издание|сми .{0,60}зарегистрирован)/iu,
  /^(?:учредител|главный редактор ?:|шеф-редактор ?:|адрес редакции|телефон редакции|электронная почта|адрес электронной почты)/iu,
  /^(?:название|учредители|редакция) ?:$/iu,
  /^владелец (?:веб-страницы|сайта|страницы)/iu,
  /^(?:this material may not be published|reproduction in whole or in part|no part of this)/iu,
  /^(?:phone|tel|telephone|fax|тел|телефон|факс|e-?mail|mail|contact)\.?(?: us)? ?: ?[\d+(@\w][\d\s()+@.\w-]{4,60}$/iu,
  /^(?:\S+@\S+\.\p{L}{2,6}|www\.\S+|https?:\/\/\S+|[a-z0-9-]+\.(?:com|org|net|ru|info|ua|by|uk|eu))$/iu,
];

/** Rights with their year, which look like the credit of a picture. */
export const DATED_RIGHTS: readonly RegExp[] = [/^(?:©|\(c\)|copyright)(?: ?©)? ?\d{4}/iu];

/** Mistakes a reader may report, and how. */
export const CORRECTIONS: readonly RegExp[] = [
  /^(?:если вы )?(?:заметили|увидели|нашли|обнаружили|нашл[аи]) .{0,20}(?:ошибк|опечатк|неточност)/iu,
  /^выделите (?:фрагмент|текст|е[её]).{0,60}ctrl/iu,
  /ctrl ?\+ ?enter/iu,
  /^сейчас вы просматриваете новость/iu,
  /^(?:email|contact|write to|follow) (?:the )?(?:author|reporter|writer|editor|us)\b.{0,100}$/iu,
  /^with (?:additional )?reporting (?:by|from) /iu,
  /^(?:\p{Lu}[\p{L}.'’-]* (?:and )?){2,8}contributed (?:reporting|to this (?:report|story|article)).{0,40}$/u,
  /^(?:have|got|do you have) (?:a |any )?(?:news tip|tip|correction|story)\b/iu,
  /^(?:материал|статья|новость|текст) (?:дополнен|обновл[её]н|отредактирован)\p{L}*(?: редакцией)?\.?$/iu,
  /\b(?:is a (?:freelance|staff|senior|contributing|political|science|tech\p{L}*) (?:writer|reporter|journalist|editor|correspondent))\b.{0,120}\b(?:her|his|their) work\b/iu,
];
