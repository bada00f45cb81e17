/** Checks of the machine: Node, the folders. */
import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError, readFolder } from '../corpus/folder.ts';
import type { Finding } from './finding.ts';

const OLDEST_NODE = [20, 19] as const;
/** Rights of the group and of everyone. */
const OTHERS = 0o077;

/** Whether this version of Node ("20.19.0") is new enough. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return { mark: 'good', text: `Node ${version}.` };
  return { mark: 'bad', text: `Node ${version} is too old: install ${OLDEST_NODE.join('.')} or later.` };
}

/** Whether what must survive a restart can be written, and by its owner only. */
export async function checkDataFolder(folder: string): Promise<Finding> {
  try {
    const { mode } = await stat(folder);
    await access(folder, constants.W_OK);
    if ((mode & OTHERS) !== 0 && process.platform !== 'win32') return { mark: 'worth', text: `DATA_DIR "${folder}" can be read by others: chmod 700 "${folder}".` };
    return { mark: 'good', text: `DATA_DIR "${folder}" can be written.` };
  } catch (error) {
    if (isMissing(error)) return checkParent(folder);
    return { mark: 'bad', text: `DATA_DIR "${folder}" cannot be written: give its owner the right, or choose another folder.` };
  }
}

/** Files that hold secrets and can be read by others, each with what to do; none where there are no such files. */
export async function checkSecretFiles(files: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    try {
      const { mode } = await stat(file);
      // Windows has other rights, and says that everybody may.
      if ((mode & OTHERS) !== 0 && process.platform !== 'win32') findings.push({ mark: 'worth', text: `"${file}" holds secrets and can be read by others: chmod 600 "${file}".` });
    } catch {
      // Not there, and so not read by anybody.
    }
  }
  return findings;
}

async function checkParent(folder: string): Promise<Finding> {
  const parent = path.dirname(path.resolve(folder));
  try {
    await access(parent, constants.W_OK);
    return { mark: 'good', text: `DATA_DIR "${folder}" is made at the first start.` };
  } catch {
    return { mark: 'bad', text: `DATA_DIR "${folder}" cannot be made in "${parent}": choose a folder that can be written.` };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whether the next start can use the kept index: what was kept, why it is of no use, or undefined when nothing was. */
export function checkIndex(kept: { readonly files: ReadonlyMap<string, unknown> } | string | undefined): Finding {
  if (kept === undefined) return { mark: 'good', text: 'No index is kept yet: the first start makes it.' };
  if (typeof kept === 'string') return { mark: 'worth', text: `The kept index is of no use (${kept}): the next start reads all articles and makes it anew.` };
  return { mark: 'good', text: `The kept index knows ${kept.files.size} files.` };
}

/** What the corpus folder holds; the first `limit` files with problems by name. */
export async function checkCorpus(folder: string, limit: number): Promise<Finding[]> {
  try {
    const { articles, problems } = await readFolder(folder);
    const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
    const summary: Finding =
      articles.length === 0
        ? { mark: 'bad', text: `The corpus folder "${folder}" holds no article: put .txt files into it.` }
        : { mark: 'good', text: `The corpus folder "${folder}" holds ${articles.length} articles with ${passages} passages.` };
    const listed = problems.slice(0, limit).map(({ file, reason }): Finding => ({ mark: 'worth', text: `${file}: ${reason}` }));
    const hidden = problems.length - listed.length;
    const rest: Finding[] = hidden > 0 ? [{ mark: 'worth', text: `… and ${hidden} more; --limit shows more.` }] : [];
    return [summary, ...listed, ...rest];
  } catch (error) {
    if (error instanceof CorpusError) return [{ mark: 'bad', text: error.message }];
    throw error;
  }
}
