/** `npm run -s doctor`: checks what Verbatim needs and says what to do; or shows how one file was read. */
import path from 'node:path';
import { parseCommandLine, parseLimit, runCommand, UserError } from './command.ts';
import { ConfigError, loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { readFile } from './corpus/file.ts';
import type { Finding } from './diagnosis/finding.ts';
import { checkCorpus, checkDataFolder, checkIndex, checkNode, checkSecretFiles } from './diagnosis/machine.ts';
import { describeReading } from './diagnosis/reading.ts';
import { checkServer } from './diagnosis/server.ts';
import { checkTelegram } from './diagnosis/telegram.ts';
import { KeptIndex } from './library.ts';
import { Pace } from './library/pace.ts';

const HELP = `Checks Node, settings, token, webhook, Telegram's switches, the server's port, the corpus, the index and the clock, and
says what to do.

  npm run -s doctor                    all checks; status 1 when one failed
  npm run -s doctor -- --file F        what was read from one file of the corpus, what was dropped and by which rule

  --corpus DIR   folder of articles (default: CORPUS_DIR or corpus)
  --limit N      files with problems shown (default 5)
  --help         this text`;

const MARKS = { good: '✓', worth: '!', bad: '✗' } as const;
const { log } = console;

await runCommand(async () => {
  const { values } = parseCommandLine({
    options: {
      file: { type: 'string' },
      corpus: { type: 'string' },
      limit: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return log(HELP);
  const limit = parseLimit(values.limit);
  const settings = readSettings();
  const folder = values.corpus ?? (settings instanceof ConfigError ? 'corpus' : settings.corpusDir);
  if (values.file !== undefined) return showFile(folder, values.file);

  const findings: Finding[] = [checkNode(process.versions.node)];
  if (settings instanceof ConfigError) findings.push({ mark: 'bad', text: settings.message });
  else findings.push(...(await checkSettings(settings)));
  findings.push(...(await checkCorpus(folder, limit)));
  if (!(settings instanceof ConfigError)) findings.push(checkIndex(await new KeptIndex(settings.dataDir).load(folder, new Pace())));

  for (const { mark, text } of findings) log(`${MARKS[mark]} ${text}`);
  if (findings.some(({ mark }) => mark === 'bad')) throw new UserError('Something needs to be mended: see the lines with ✗.');
});

async function checkSettings(settings: Config): Promise<Finding[]> {
  const { dataDir, server } = settings;
  return [
    { mark: 'good', text: 'The settings can be read.' },
    ...(await checkSecretFiles(['.env'])),
    await checkDataFolder(dataDir),
    ...(await checkTelegram(settings)),
    ...(server === null ? [] : [await checkServer(server)]),
  ];
}

function readSettings(): Config | ConfigError {
  try {
    return loadConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

async function showFile(folder: string, file: string): Promise<void> {
  // As people type it: inside the corpus folder, or a path to it.
  const inside = path.relative(folder, file);
  const name = inside.startsWith('..') || path.isAbsolute(inside) ? file : inside;
  try {
    const reading = await readFile(folder, name.split(path.sep).join('/'));
    for (const line of describeReading(reading)) log(line);
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
