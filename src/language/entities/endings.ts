/** What the form of a single word says about the kind of its name. */

/** «Иванович», «Петровной». */
const PATRONYMIC = /(?:ович|евич)(?:а|у|ем|е)?$|(?:овн|евн|ичн)(?:а|ы|е|у|ой)$/u;
/** Russian family names in all cases, and as English writes them. */
const FAMILY_RUSSIAN =
  /(?:[оеё]в|ин|ын)(?:а|у|ым|е|ой|ых|ы)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|швили|дзе|ишвили|ейко|чук|юк|щук)(?:а|у|ом|е)?$|ян(?:а|у|ом|е|ц)?$/u;
const FAMILY_ENGLISH = /(?:ov|ova|ev|eva|ski|sky|skaya|enko|shvili|dze|chuk|yan|ian|son|sen|stein|mann|berg|wicz|vich|ić|ić|ez|elli|ini|ucci|oglu|zadeh)$|^(?:mac|mc|o'|fitz)\p{L}/u;
const SHORTEST_FAMILY = 5;

function isFamilyName(word: string): boolean {
  return word.length >= SHORTEST_FAMILY && (FAMILY_RUSSIAN.test(word) || FAMILY_ENGLISH.test(word));
}

/** Whether a folded word is a Russian patronymic. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

const PLACE_ENDING =
  /(?:ville|burgh|shire|land|lands|stan|grad|polis|ford|burg|borough|hampton|mouth|chester|abad|pur|град|бург|стан|ланди[яию]|ландией|поль|абад|шир|шахр)(?:а|у|ом|е|ем|и)?$|(?:[а-я]ск|цк)(?:а|у|ом|е)?$/u;

function isPlaceName(word: string): boolean {
  return PLACE_ENDING.test(word);
}

/** «Минтранс», «Росстат», "Commerzbank": parts of names of ministries and firms. */
const ORGANISATION_PART =
  /^(?:мин|рос)(?:обороны|фин|юст|транс|здрав|обр|спорт|культуры|стат|строй|труд|сельхоз|связь|цифры|науки|природы|пром|эконом|энерго|реестр|надзор|гвард|комнадзор|потреб|имуществ|молодеж)\p{L}*$|(?:банк|пром|нефть|газ|авиа|телеком|энерго|холдинг|строй|медиа)(?:а|у|ом|е|и)?$|(?:bank|soft|corp|tech|media|net|prom|gas|neft|telecom|motors)$/u;

function isOrganisationName(word: string): boolean {
  return ORGANISATION_PART.test(word);
}

/** II, XIV: a number behind a ruler's name. */
const ROMAN = /^[IVXLC]+$/;
const DIGITS = /\p{N}/u;

/** The forms, a bit each. */
export const FORM = {
  /** Ends as family names do. */
  family: 1 << 0,
  /** A Russian patronymic. */
  patronymic: 1 << 1,
  /** Ends as names of towns and lands do. */
  place: 1 << 2,
  /** Put together as names of organisations are. */
  organisation: 1 << 3,
  roman: 1 << 4,
  digits: 1 << 5,
} as const;

/** The forms of a word, as bits of `FORM`, by its folded form and as it is written. */
export function formsOf(folded: string, written: string): number {
  return (
    (isFamilyName(folded) ? FORM.family : 0) |
    (isPatronymic(folded) ? FORM.patronymic : 0) |
    (isPlaceName(folded) ? FORM.place : 0) |
    (isOrganisationName(folded) ? FORM.organisation : 0) |
    (ROMAN.test(written) ? FORM.roman : 0) |
    (DIGITS.test(written) ? FORM.digits : 0)
  );
}
