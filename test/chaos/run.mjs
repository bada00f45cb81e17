/** `npm run chaos [-- --long] [-- R1 R7 …]`: short or long counts of all faults, or of some. Ends with status 1 when a bar is missed. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const names = process.argv.slice(2).filter((argument) => argument !== '--long');
const long = process.argv.includes('--long');
const filter = names.length === 0 ? [] : ['-t', `^(${names.join('|')}) `];
const vitest = path.resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--config', path.resolve(import.meta.dirname, '../vitest.chaos.config.ts'), ...filter], {
  stdio: 'inherit',
  env: { ...process.env, VERBATIM_CHAOS: long ? 'long' : 'short' },
});
child.on('exit', (status) => process.exit(status ?? 1));
