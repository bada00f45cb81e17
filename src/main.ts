/** Start: settings → library → bot → Telegram, or the terminal when there is no token; stop cleanly. */
import { createCollecting } from './bot/collect-setup.ts';
import { runCommand } from './command.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { openLibrary } from './open-library.ts';
import { runTelegram } from './run-telegram.ts';
import { runTerminal } from './run-terminal.ts';

await runCommand(async () => {
  const config = loadConfig();
  const log = createLog(config.logLevel, (line) => process.stderr.write(`${line}\n`), secretsOf(config));
  const { botToken } = config;
  const inTerminal = botToken === null || process.argv.includes('--terminal');
  const library = await openLibrary(config.corpusDir, { dataDir: config.dataDir, log: inTerminal ? withoutNews(log) : log });
  const dependencies = {
    library,
    log,
    users: new Set(config.botUsers),
    collecting: createCollecting({ admins: config.botAdmins, corpusDir: config.corpusDir, dataDir: config.dataDir }),
  };
  library.follow();
  try {
    await (inTerminal ? runTerminal(dependencies) : runTelegram({ ...config, botToken }, dependencies));
  } finally {
    await library.close();
  }
});

/** In a chat in the terminal, good news would stand between question and answer. */
function withoutNews(log: Log): Log {
  return { ...log, info: log.debug };
}

function secretsOf({ botToken }: Config): string[] {
  return botToken === null ? [] : [botToken];
}
