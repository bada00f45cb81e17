/**
 * Bare forms: a name without the ending of its Russian case, so that Москвой and Москве are one. A stemmer would go
 * too far: it takes Иванов for a form of Иван.
 */
import { foldWord } from '../fold.ts';
import { isCyrillic } from '../scripts.ts';

/** Endings of names, nouns and adjectives, longest first; -ов and -ев belong to family names. */
const ENDINGS = [
  'иями', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ией', 'ием', 'иям', 'иях', 'еем',
  'ой', 'ей', 'ый', 'ий', 'ая', 'яя', 'ое', 'ее', 'ую', 'юю', 'ые', 'ие', 'ых', 'их', 'ым', 'им', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях',
  'ию', 'ия', 'ии', 'ью', 'ья', 'ье', 'ьи', 'ея', 'ею', 'ои',
  'а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й',
];
const LONGEST_ENDING = 4;
/** «Яна» keeps «ян». */
const SHORTEST = 2;
const BY_ENDING: ReadonlySet<string> = new Set(ENDINGS);

const POSSESSIVE = /'s$/;

/** Endings after the и of «Россия» and «Дмитрий», which stays: Франция is not Франц. */
const AFTER_I = /^и[йяиюе]/u;
/** Behind these the и is part of the ending: «Высокий», «Нижний». */
const BEFORE_ENDING_IN_I = /(?:[кгхжчшщ]|[^аеиоуыэюя]н)$/u;

/** The bare form of a folded word; an English one only loses its 's. */
export function bareOf(word: string): string {
  if (!isCyrillic(word)) return word.endsWith("'s") ? word.replace(POSSESSIVE, '') : word;
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST); length > 0; length -= 1) {
    const ending = word.slice(-length);
    if (!BY_ENDING.has(ending)) continue;
    const stem = word.slice(0, -length);
    return AFTER_I.test(ending) && !BEFORE_ENDING_IN_I.test(stem) ? `${stem}и` : withoutSign(stem);
  }
  return word;
}

/** «Ильи» is «Илья». */
function withoutSign(stem: string): string {
  return stem.endsWith('ь') && stem.length > SHORTEST ? stem.slice(0, -1) : stem;
}

/** The bare form of a name of several words: one space between them, hyphens are spaces too. */
export function bareName(name: string): string {
  return foldWord(name).split(/[\s-]+/u).map(bareOf).join(' ');
}
