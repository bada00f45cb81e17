/** Scenes of a folder that is followed, for the short tests and the long ones. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, vi } from 'vitest';
import { KeptIndex, Library } from '../../src/library.ts';
import type { FollowOptions } from '../../src/library.ts';
import type { LogFields } from '../../src/log.ts';
import { articleAbout, expectFresh, findFiles, rememberingLog } from './corpora.ts';

/** The contract: an answer knows of a change so many milliseconds after the last write. */
export const IN_TIME = 2000;

export interface Following {
  readonly library: Library;
  readonly folder: string;
  readonly lines: readonly { level: string; message: string; fields: LogFields }[];
  /** How many updates changed articles. */
  readonly updates: () => number;
}

/** A library that follows the folder with the times of the bot, until the test is over. */
export async function follow(folder: string, options: FollowOptions = {}, dataDir?: string): Promise<Following> {
  const { log, lines } = rememberingLog();
  const library = await Library.open(folder, { log, kept: dataDir === undefined ? undefined : new KeptIndex(dataDir) });
  library.follow(options);
  onTestFinished(() => library.close());
  // The first question waits for the lexicon.
  await findFiles(library, 'anything');
  // The first look sets the watchers.
  const opened = library.status.checkedAt;
  await vi.waitFor(() => expect(library.status.checkedAt).not.toBe(opened), 5000);
  await library.update();
  return { library, folder, lines, updates: () => lines.filter(({ message }) => message === 'articles changed').length };
}

/** Waits until the question finds just these files; gives how long it took from `since`. */
export async function foundIn(library: Library, question: string, files: readonly string[], since: number, longest = IN_TIME): Promise<number> {
  for (;;) {
    const found = await findFiles(library, question);
    if (found.length === files.length && files.every((file) => found.includes(file))) return performance.now() - since;
    if (performance.now() - since > longest) expect(found).toEqual(files);
    await sleep(10);
  }
}

/** Expects that the library has become what it would be if it were started now. */
export async function settled({ library, folder }: Following): Promise<void> {
  await sleep(400);
  await library.update();
  await expectFresh(library, folder);
}

const WRITER = `
  const fs = require('fs');
  const path = require('path');
  const [folder, events, files, name] = process.argv.slice(1);
  for (let n = 0; n < events / 2; n += 1) {
    const file = path.join(folder, 'storm', 'part-' + n % 7, 'file-' + n % files + '.txt');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'Storm ' + n + '\\n\\nThe storm ' + name + ' came as number ' + n + ' over the harbour in the night and went again.\\n');
  }
`;

/** Another process makes so many events in a folder, as fast as it can; resolves when it is done. */
export async function storm(folder: string, events: number, files = 40, name = 'Anna'): Promise<void> {
  await once(spawn(process.execPath, ['-e', WRITER, folder, String(events), String(files), name]), 'exit');
}

/** As git does on a change of branch: some files deleted, some written anew, some new, one after the other. */
export async function checkout(folder: string, branch: string, files: number): Promise<void> {
  const script = `
    const fs = require('fs');
    const [folder, branch, files] = process.argv.slice(1);
    for (let n = 0; n < files; n += 1) {
      const [here, there] = branch === 'one' ? ['a', 'b'] : ['b', 'a'];
      fs.rmSync(folder + '/' + there + n + '.txt', { force: true });
      fs.rmSync(folder + '/both' + n + '.txt', { force: true });
      fs.writeFileSync(folder + '/' + here + n + '.txt', 'Branch ' + branch + '\\n\\nOnly branch ' + branch + ' has the paragraph number ' + n + ' of this kind.\\n');
      fs.writeFileSync(folder + '/both' + n + '.txt', 'Branches\\n\\nBoth have the paragraph ' + n + ', here as branch ' + branch + ' tells it.\\n');
    }
  `;
  await once(spawn(process.execPath, ['-e', script, folder, branch, String(files)]), 'exit');
}

/** Writes half of an article, pauses, and writes the rest; gives how long it took until the end was found. */
export async function writeWithPause({ library, folder }: Following, name: string, pause: number): Promise<number> {
  const text = articleAbout(name, () => 'The rest of the story is told elsewhere in this paper.');
  const ending = `\nAt last the ${name} went home to the ${name}burrow.\n`;
  const handle = await open(path.join(folder, `${name}.txt`), 'w');
  try {
    await handle.write(text.slice(0, text.length / 2));
    await sleep(pause);
    await handle.write(text.slice(text.length / 2) + ending);
  } finally {
    await handle.close();
  }
  return foundIn(library, `${name}burrow`, [`${name}.txt`], performance.now(), 5000);
}

/** Writes an article and gives how long it took until it was found. */
export async function writeAndFind({ library, folder }: Following, file: string, subject: string): Promise<number> {
  await writeFile(path.join(folder, file), articleAbout(subject, () => 'The rest of the story is told elsewhere in this paper.'));
  return foundIn(library, subject, [file], performance.now());
}
