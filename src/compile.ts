/** A step of `npm run build`: works out the tables of the languages, so that no start has to. */
import { compile } from './language/compiled.ts';
import { allTables } from './language/tables.ts';

compile(allTables());
