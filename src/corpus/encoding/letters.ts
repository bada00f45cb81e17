/** How letters and signs stand in texts of people: the data by which a reading of bytes is judged. */

/**
 * Russian letters with those that often follow them; `_` is the edge of a word, ё is е. The 350 most
 * frequent pairs of 34.7 million (of 967 met), counted over the 65 MB of prose by authors in the public
 * domain in the collection d0rj/RusLit (commit 4509680). Right readings of Russian have about 96 % of
 * their pairs here, wrong ones about a third.
 */
const RUSSIAN_FOLLOWERS: readonly (readonly [string, string])[] = [
  ['_', 'нсвпиоткдмбчзугерляаэжхшфц'], ['а', '_лктснзмвряджешхючпйгб'], ['б', 'ыоеуралия_'], ['в', 'о_аесиынлшурзд'],
  ['г', 'олдар_иуе'], ['д', 'аеоинур_вьлыя'], ['е', '_нлртсмгдйевбзкчпшжхщц'], ['ж', 'еианд_'], ['з', 'ан_вдоыияе'],
  ['и', '_лтнмвсезкхдчяйцришгб'], ['й', '_сн'], ['к', 'оа_ирунлет'], ['л', '_иаоеьяусюыкж'], ['м', '_еоиауныя'],
  ['н', 'аеои_ынуяьстд'], ['о', '_втслрнмдгйбежкчпзшиюях'], ['п', 'ореаиуля'], ['р', 'аоеиуыя_ьнтдв'],
  ['с', 'текя_ьлоапвимнсуыч'], ['т', 'оь_аеирвыусняк'], ['у', '_джтглсмючшквбпрхз'], ['х', '_оа'], ['ц', 'еа_'],
  ['ч', 'теаиун_к'], ['ш', 'еиакьлн'], ['щ', 'еиа'], ['ы', '_лймехвстш'], ['ь', '_кнсеяшю'], ['э', 'т'],
  ['ю', '_бдт'], ['я', '_тлнсдзм'],
];

/** The same as pairs: "_н", "ст", "а_". */
export const RUSSIAN_PAIRS: ReadonlySet<string> = new Set(
  RUSSIAN_FOLLOWERS.flatMap(([letter, followers]) => followers.split('').map((follower) => letter + follower)),
);

/** Letters of other Cyrillic alphabets, as the Russian one that stands in the same places. */
export const RUSSIAN_COUNTERPARTS: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'], ['є', 'е'], ['і', 'и'], ['ї', 'и'], ['ґ', 'г'], ['ў', 'у'], ['ј', 'й'], ['ђ', 'д'], ['ћ', 'т'], ['ѓ', 'г'],
  ['ќ', 'к'], ['љ', 'л'], ['њ', 'н'], ['џ', 'ж'], ['ѕ', 'з'],
]);

/** Letters that only Serbian and Macedonian have: no text has them together with `EASTERN_LETTERS`. */
export const SOUTHERN_LETTERS = /[ђѓѕјљњћќџ]/iu;
/** Letters that these two never have. */
export const EASTERN_LETTERS = /[йщъыьэюя]/giu;

/**
 * The letters beyond a–z of languages, each with those of its common loan words. A reading whose letters fit
 * none of them is one of another encoding: Czech taken for windows-1252 has "øèìù", which no language has
 * together.
 */
export const LATIN_ALPHABETS: readonly string[] = [
  'àâäçéèêëîïôöœùûüÿñ', // French
  'äöüßéèàâô', // German
  'áéíóúüñç', // Spanish, Irish, Galician
  'áâãàçéêíóôõúü', // Portuguese
  'àèéìíîòóùú', // Italian
  'æøåéèêóòôäöü', // Danish, Norwegian
  'åäöéüà', // Swedish, Finnish
  'áéíóúýþæöðø', // Icelandic, Faroese
  'àçèéíïòóúüñ', // Catalan
  'ëïéèöüêçôîû', // Dutch, Afrikaans, Albanian
  'äöõüšžé', // Estonian
  'áéíóöőúüű', // Hungarian
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'čćđšž', // Croatian, Slovene
  'ăâîşţ', // Romanian
  'çğıöşüâîû', // Turkish
  'āčēģīķļņšūž', // Latvian
  'ąčęėįšųūž', // Lithuanian
];

/** Signs that may touch letters on both sides: word’s, word—word, soft hyphens. */
export const JOINING_SIGNS: ReadonlySet<string> = new Set('’‘–—…\u00A0\u00AD•'.split(''));

/** Signs that may touch a letter on one side: quotes, marks, ordinals. */
export const EDGE_SIGNS: ReadonlySet<string> = new Set('“”„‚«»‹›©®™°·¿¡ªº'.split(''));

/** Signs that touch numbers, other signs or nothing. */
export const LONE_SIGNS: ReadonlySet<string> = new Set('№€£¥¢¤†‡§¶×÷±≠≤≥≈∞√−'.split(''));

/** Signs that may end a word or a number (m², 5½) but never begin a word. */
export const ENDING_SIGNS: ReadonlySet<string> = new Set('²³¹½¼¾µ'.split(''));
