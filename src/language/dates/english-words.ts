/** The words of English dates. */
import { row } from './word-table.ts';
import type { WordTable } from './word-table.ts';

/** "The nineties" are those of the last century; in a life ("in his forties") no date. */
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const ENGLISH_WORDS: WordTable = new Map([
  ...row('m', 1, 'january;february;;;;;july;august;september;october;november;december'),
  ...row('a', 2, 'feb;march mar;april apr;may;june;jul;aug;sep sept;oct;nov;dec'),
  ...row('A', 1, 'jan;;;;;jun'),
  ...row('w', 1, 'monday;tuesday;wednesday;thursday;friday;saturday;sunday'),
  ...row('u', 1, 'mon;tue tues;wed;thu thur thurs;fri;sat;sun'),
  ...row('s', 1, 'winter;spring;summer;autumn fall'),
  ...row('b', 0, 'morning;noon;afternoon;evening night'),
  ...row('t', -1, 'yesterday;today tonight;tomorrow'),
  ...row('G', 3, 'year years'),
  ...row('k', 0, 'day days;week weeks weekend;month months;;decade decades;;hour hours minute minutes'),
  ...row('c', 5, 'century centuries'),
  ...row('p', 0, 'am;pm;oclock'),
  ...row('T', 0, 'midnight'),
  ...row('T', 720, 'noon'),
  ...row('Z', 0, 'gmt utc est edt et cst pst cet bst msk'),
  ...row('e', -1, 'bc bce;bp;ad ce'),
  ...row('l', -1, 'last past;this;next'),
  ...row('z', -1, 'ago'),
  ...row('i', 0, 'early beginning start;mid middle;late end'),
  ...row('H', 0, 'half'),
  ...row('N', 1, 'a an one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;;;fifteen;;;;;twenty'),
  ...row('N', 30, 'thirty'),
  ...row('N', 40, 'forty'),
  ...row('N', 50, 'fifty'),
  ...row('M', 3, 'thousand;;;million;;;billion'),
  ...row('o', 1, 'first;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;fourteenth;fifteenth;sixteenth;seventeenth;eighteenth;nineteenth;twentieth'),
  ...TENS.flatMap((word, index) => row('Y', 1920 + 10 * index, word)),
  ...row('v', 0, 'in on at by since until before after during circa around about as'),
  ...row('h', 0, 'the'),
  ...row('O', 0, 'of'),
  ...row('<', 0, 'from'),
  ...row('>', 0, 'to till through'),
  ...row('B', 0, 'between'),
  ...row('&', 0, 'and'),
]);

/** Months in small letters that are mostly something else: dates only beside a number. */
export const DOUBTFUL_IN_SMALL = /^(?:mar|march|may|april|june|august|sep|dec|nov)$/;
