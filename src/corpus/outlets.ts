/**
 * Outlets that name themselves in a dateline, as people know them: data for `metadata.ts`. Left the name
 * as it stands in datelines, folded; right the publisher shown.
 */
export const OUTLETS: ReadonlyMap<string, string> = new Map([
  ['interfax.ru', 'Интерфакс'],
  ['интерфакс', 'Интерфакс'],
  ['interfax', 'Interfax'],
  ['тасс', 'ТАСС'],
  ['tass', 'TASS'],
  ['риа новости', 'РИА Новости'],
  ['ria novosti', 'RIA Novosti'],
  ['sputnik', 'Sputnik'],
  ['reuters', 'Reuters'],
  ['рейтер', 'Reuters'],
  ['ap', 'Associated Press'],
  ['afp', 'AFP'],
  ['афп', 'AFP'],
  ['upi', 'UPI'],
  ['xinhua', 'Xinhua'],
  ['синьхуа', 'Синьхуа'],
  ['cnn', 'CNN'],
  ['bbc', 'BBC News'],
  ['rt', 'RT'],
  ['росбалт', 'Росбалт'],
  ['регнум', 'Регнум'],
  ['ukrinform', 'Ukrinform'],
  ['унн', 'УНН'],
  ['укринформ', 'Укринформ'],
]);
