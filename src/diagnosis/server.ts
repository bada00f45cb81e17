/** Checks of the bot's own server: whether its port can be had, or who has it. */
import { createServer } from 'node:net';
import type { ServerConfig } from '../config.ts';
import { errorText } from '../log.ts';
import type { Finding } from './finding.ts';

const ANSWER_MILLISECONDS = 2000;

/** What listens on the port of the settings, or could. */
export async function checkServer({ host, port }: ServerConfig): Promise<Finding> {
  const place = `SERVER_HOST "${host}" and SERVER_PORT ${port}`;
  const trouble = await tryListening(host, port);
  if (trouble === null) return { mark: 'good', text: `${place} are free.` };
  if (trouble.code !== 'EADDRINUSE') return { mark: 'bad', text: `Nothing can listen on ${place} (${errorText(trouble)}): choose an address of this machine and another port.` };
  const status = await askHealth(host, port);
  return status === null
    ? { mark: 'bad', text: `Another program listens on ${place}: end it, or choose another port.` }
    : { mark: status === 'ok' ? 'good' : 'worth', text: `A bot runs on ${place}, and says of itself: ${status}.` };
}

function tryListening(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** What the health page there says; null when there is none. */
async function askHealth(host: string, port: number): Promise<string | null> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const response = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/healthz`, { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    const page = (await response.json()) as { status?: unknown } | null;
    return typeof page?.status === 'string' ? page.status : null;
  } catch {
    // No answer, or none of ours: somebody else's port.
    return null;
  }
}
