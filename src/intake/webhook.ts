/**
 * The webhook: takes an update that Telegram brings, and says 200 only when it is sure not to be lost. Whatever else is
 * said, Telegram brings it again.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import type { Intake } from './intake.ts';
import type { Reply, Route } from './server.ts';

export interface WebhookOptions {
  /** The public address; its path is the route's. */
  readonly address: string;
  readonly secret: string;
  readonly intake: Pick<Intake, 'accept'>;
  readonly log: Log;
}

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Bytes. The largest update is a message with another one in it: far below 100 kB. */
const LARGEST_BODY = 1_000_000;

/** The route of the webhook. */
export function webhookRoute({ address, secret, intake, log }: WebhookOptions): Route {
  const expected = digest(secret);
  return {
    method: 'POST',
    path: new URL(address).pathname,
    answer: async (request): Promise<Reply> => {
      const given = request.headers[SECRET_HEADER];
      // Digests have one length, so that the comparison takes one time.
      if (!timingSafeEqual(digest(String(given ?? '')), expected)) return { status: 401 };
      const body = await readBody(request);
      if (body === null) return { status: 413 };
      const update = parseUpdate(body);
      if (update === null) return { status: 400 };
      try {
        await intake.accept([update]);
        return { status: 200 };
      } catch (error) {
        log.error('an update could not be kept: Telegram brings it again', { update: update.update_id, error: errorText(error) });
        return { status: 503 };
      }
    },
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The whole body; null when it is too large. Rejects when the sender goes away. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return null;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= LARGEST_BODY) return;
      request.off('data', take);
      chunks.length = 0;
      resolve(null);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('close', () => reject(new Error('the sender went away')));
  });
}

/** An update, as far as its number; what else is in it the bot looks at itself. Null for anything else. */
function parseUpdate(body: string): Update | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || !('update_id' in parsed)) return null;
  return Number.isSafeInteger(parsed.update_id) && Number(parsed.update_id) >= 0 ? (parsed as Update) : null;
}
