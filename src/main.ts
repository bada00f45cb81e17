/** Start: settings → library → bot → Telegram, or the terminal when there is no token; stop cleanly. */
import { runCommand } from './command.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import { openLibrary } from './open-library.ts';
import { runTelegram } from './run-telegram.ts';
import { runTerminal } from './run-terminal.ts';

await runCommand(async () => {
  const config = loadConfig();
  const log = createLog(config.logLevel, (line) => process.stderr.write(`${line}\n`), secretsOf(config));
  const library = await openLibrary(config.corpusDir);
  const dependencies = { library, log };
  const { botToken } = config;
  if (botToken === null || process.argv.includes('--terminal')) return runTerminal(dependencies);
  return runTelegram({ ...config, botToken }, dependencies);
});

function secretsOf({ botToken }: Config): string[] {
  return botToken === null ? [] : [botToken];
}
