/** Before all tests: the tables of the languages, as the build would leave them, so that no test file has to work them out. */
import { compile } from '../src/language/compiled.ts';
import { allTables } from '../src/language/tables.ts';

export function setup(): void {
  compile(allTables());
}
