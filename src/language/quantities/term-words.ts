/** Words that tell a duration from an age or a rate: data for `measured.ts` and `compounds.ts`. */

/** «Пятилетний контракт» lasts, «пятилетний мальчик» is that old: stems of nouns that last. */
const STEMS = `
контракт срок план соглашени договор период опыт перерыв стаж цикл программ отношени войн конфликт работ истори пребывани заключени облигаци кредит моратори
пауз карьер правлени рекорд максимум минимум юбиле традици гарант курс обучени строительств изоляци блокад осад перемири ожидани кампани исследовани расследовани
подготовк промежут существовани
`;
export const TERMS = new RegExp(`^(?:${STEMS.trim().replace(/\s+/g, '|')})`, 'u');

/** Before "an hour", "a year" they make a duration of it, and no rate ("twice a year"). */
export const DURATION_LEADS: ReadonlySet<string> = new Set(['for', 'about', 'after', 'within', 'nearly', 'almost', 'than', 'over', 'least', 'lasted', 'lasts', 'takes', 'took', 'take']);
