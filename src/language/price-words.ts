/** Words that tell that a question wants a sum of money, folded, in both languages. */
import { wordSet } from './word-set.ts';

/** What a thing costs and a person earns, named: in any question. */
export const COSTS: ReadonlySet<string> = wordSet(`
cost costs price salary wage wages fare
стоимость цена зарплата оклад
`);

/**
 * With "how much" and «сколько» also what is done with money, and what it is paid for. «Стоит» is left out, as trains and people do so
 * too; "sell" and "buy", as one asks how much of a thing.
 */
export const PAYING: ReadonlySet<string> = new Set([...COSTS, ...wordSet(`
pay pays paid paying fine fined fee fees worth earn earns earned earning spend spends spent spending charge charges charged rent
donate donated invest invested owe owes owed bill
стоил стоила стоило стоили стоить обошелся обошлась обошлось обошлись обойдется обойдутся платит платят платил платила платили платить
заплатил заплатила заплатили заплатит заплатят заплатить выплатил выплатила выплатили выплатит выплатят выплатить
тратит тратят потратил потратила потратили потратит потратят потратить
зарабатывает зарабатывают зарабатывал зарабатывали заработал заработала заработали заработает заработают
`)]);
