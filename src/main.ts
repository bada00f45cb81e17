/** Start: settings → library → bot → Telegram, or the terminal when there is no token; stop cleanly. */
import { readAhead } from './answer/reading-ahead.ts';
import { createCollecting } from './bot/collect-setup.ts';
import { createQuotas } from './bot/quota.ts';
import { runCommand } from './command.ts';
import { loadConfig, secretsOf } from './config.ts';
import { checkDataFolder, checkSecretFiles } from './diagnosis/machine.ts';
import { Pace } from './library/pace.ts';
import { createLog, errorText } from './log.ts';
import type { Log } from './log.ts';
import { openLibrary } from './open-library.ts';
import { runTelegram } from './run-telegram.ts';
import { runTerminal } from './run-terminal.ts';

await runCommand(async () => {
  const config = loadConfig();
  const log = createLog(config.logLevel, (line) => process.stderr.write(`${line}\n`), secretsOf(config));
  // What nobody caught is told without the objects of libraries, which hold the token.
  process.on('uncaughtException', (error) => {
    log.error('crashed', { error: errorText(error), stack: error instanceof Error ? (error.stack ?? null) : null });
    process.exit(1);
  });
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
  const ahead = readAhead(library.snapshot.articles);
  // What cannot be read ahead is no reason to end: a question about it says what is wrong.
  new Pace().run(ahead).catch((error: unknown) => log.warn('reading ahead was given up', { error: errorText(error) }));
  try {
    if (inTerminal) await runTerminal(dependencies);
    else {
      for (const { mark, text } of [await checkDataFolder(config.dataDir), ...(await checkSecretFiles(['.env']))]) if (mark === 'worth') log.warn(text);
      // Without a pace there are no quotas either: for measurements, which send as fast as they can.
      const paced = !process.argv.includes('--unpaced');
      await runTelegram({ ...config, botToken }, { ...dependencies, quotas: paced ? createQuotas() : undefined }, { paced });
    }
  } finally {
    ahead.return(undefined);
    await library.close();
  }
});

/** In a chat in the terminal, good news would stand between question and answer. */
function withoutNews(log: Log): Log {
  return { ...log, info: log.debug };
}
