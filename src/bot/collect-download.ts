/** Getting a document that somebody sent, from the Bot API server. */
import { GrammyError } from 'grammy';
import type { Api } from 'grammy';
import type { Document } from 'grammy/types';

/** What bots can download, by the Bot API reference; the corpus takes no more either. */
const LARGEST = 20 * 1024 * 1024;
const MILLISECONDS = 60_000;

/** The reason is not told further, for addresses of files hold the token. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly problem: 'tooLarge' | 'notDownloaded';

  constructor(problem: DownloadError['problem']) {
    super(`document not downloaded: ${problem}`);
    this.problem = problem;
  }
}

/** The bytes of a document. Throws `DownloadError`, and nothing else. */
export async function download(api: Api, { file_id, file_size }: Document): Promise<Uint8Array> {
  if ((file_size ?? 0) > LARGEST) throw new DownloadError('tooLarge');
  try {
    const { file_path } = await api.getFile(file_id);
    if (file_path === undefined || !/^[\w./-]+$/u.test(file_path) || /^\/|\.\./u.test(file_path)) throw new DownloadError('notDownloaded');
    const root = api.options?.apiRoot ?? 'https://api.telegram.org';
    const response = await fetch(`${root}/file/bot${api.token}/${file_path}`, { redirect: 'error', signal: AbortSignal.timeout(MILLISECONDS) });
    if (!response.ok || response.body === null) throw new DownloadError('notDownloaded');
    return await readUpTo(LARGEST, response.body);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(error instanceof GrammyError && /too big/u.test(error.description) ? 'tooLarge' : 'notDownloaded');
  }
}

/** Leaving the loop early ends the connection. */
async function readUpTo(most: number, body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new DownloadError('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
