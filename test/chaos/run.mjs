/**
 * `npm run chaos [-- --long] [-- --paragraphs 20000] [-- R1 R7 …]`: short or long counts of all faults, or of some; Q1 and Q2
 * over so many paragraphs. Ends with status 1 when a bar is missed.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean' }, paragraphs: { type: 'string', default: '' } },
});
const filter = names.length === 0 ? [] : ['-t', `^(${names.join('|')}) `];
const vitest = path.resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--config', path.resolve(import.meta.dirname, '../vitest.chaos.config.ts'), ...filter], {
  stdio: 'inherit',
  env: { ...process.env, VERBATIM_CHAOS: values.long === true ? 'long' : 'short', VERBATIM_CHAOS_PARAGRAPHS: values.paragraphs },
});
child.on('exit', (status) => process.exit(status ?? 1));
