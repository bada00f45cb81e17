/** Corpora for tests of the library: folders of made-up articles that change, and what a library must then answer. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { createVocabulary } from '../../src/benchmark/vocabulary.ts';
import { Library } from '../../src/library.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { between, createRandom, pick } from '../random.ts';
import type { Random } from '../random.ts';

/** A sentence of that many words between which nobody else's text comes. */
export type Sentences = () => string;

export function sentencesFrom(random: Random): Sentences {
  const { word } = createVocabulary('en', random);
  return () => `${Array.from({ length: 14 }, word).join(' ')}.`;
}

/** An article about `subject`, as text. */
export function articleAbout(subject: string, sentence: Sentences): string {
  return `About ${subject}\n\nThe ${subject} was seen ${sentence()}\n\nNobody knew why the ${subject} came: ${sentence()}\n\n${sentence()} ${sentence()}\n`;
}

/** Ids and texts of all passages, and what some questions find: what must not depend on how a library came to be. */
export async function essence({ snapshot: { articles, engine, problems } }: Library): Promise<unknown> {
  const questions = articles.flatMap(({ passages }) => passages.slice(0, 2).map(({ text }) => text.split(' ').slice(1, 7).join(' ')));
  const found = await Promise.all(questions.slice(0, 60).map((question) => engine.search(question, { limit: 5 })));
  return {
    articles: articles.map(({ source, text, passages, dropped }) => [source, text, passages, dropped]),
    problems: problems.map(({ file, reason }) => `${file}: ${reason}`).toSorted(),
    // Equal scores come in the order in which articles were read, which does depend on the way.
    found: found.map(({ hits }) => hits.map(({ score }) => score.toFixed(9))),
  };
}

/** Expects what a library would be that reads the folder now for the first time. */
export async function expectFresh(library: Library, folder: string): Promise<void> {
  expect(await essence(library)).toEqual(await essence(await Library.open(folder)));
}

/** Does so many random things to the files of a folder; gives what was done. */
export async function changeAtRandom(folder: string, steps: number, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const sentence = sentencesFrom(random);
  const done: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.txt'));
    const fresh = path.join(pick(random, ['', 'one', 'two', 'one/three']), `file-${between(random, 0, 30)}.txt`);
    const old = files.length > 0 ? pick(random, files) : fresh;
    const what = pick(random, ['write', 'write', 'write', 'rename', 'delete', 'empty', 'same', 'move folder'] as const);
    done.push(`${what} ${old} ${fresh}`);
    await mkdir(path.dirname(path.join(folder, fresh)), { recursive: true });
    if (what === 'write') await writeFile(path.join(folder, fresh), articleAbout(`creature${between(random, 0, 99)}`, sentence));
    else if (what === 'rename' && files.length > 0) await rename(path.join(folder, old), path.join(folder, fresh));
    else if (what === 'delete') await rm(path.join(folder, old), { force: true });
    else if (what === 'empty') await writeFile(path.join(folder, fresh), '');
    else if (what === 'same' && files.length > 0) await writeFile(path.join(folder, fresh), articleAbout('twin', () => 'The twins wore the same coat on the same day of the year.'));
    else if (what === 'move folder') await moveFolder(folder);
  }
  return done;
}

async function moveFolder(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'one'), { recursive: true });
  await rm(path.join(folder, 'four'), { recursive: true, force: true });
  await rename(path.join(folder, 'one'), path.join(folder, 'four'));
}

/** A log that remembers. */
export function rememberingLog(): { log: Log; lines: { level: string; message: string; fields: LogFields }[] } {
  const lines: { level: string; message: string; fields: LogFields }[] = [];
  const at = (level: string) => (message: string, fields: LogFields = {}) => void lines.push({ level, message, fields });
  return { lines, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

/** The files of the first passages found, each once. */
export async function findFiles(library: Library, question: string): Promise<string[]> {
  const { hits } = await library.snapshot.engine.search(question, { limit: 5 });
  return [...new Set(hits.map(({ article }) => article.source.file))];
}
