/** A web of the test's own: a site on 127.0.0.99, and a canary on 127.0.0.1 that nobody may ever reach. */
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { PUBLIC_WEB } from '../../src/collect/link.ts';
import type { LinkPolicy } from '../../src/collect/link.ts';
import { isPublicAddress } from '../../src/collect/ranges.ts';

/** Not public, but permitted by the test. */
const SITE = '127.0.0.99';

export interface Web {
  readonly policy: LinkPolicy;
  readonly site: string;
  readonly port: number;
  /** The port of the canary, which is permitted as a port. */
  readonly canaryPort: number;
  /** Connections that the canary got. */
  readonly hits: () => number;
  /** Names that were resolved, in their order. */
  readonly resolved: string[];
}

/** `names` are what names resolve to: one list for each time they are asked for, the last for all further times. */
export async function openWeb(serve: RequestListener, names: Readonly<Record<string, readonly (readonly string[])[]>> = {}, milliseconds = 5000): Promise<Web> {
  const site = await listen(SITE, serve);
  let hits = 0;
  const canary = await listen('127.0.0.1', (_request, response) => response.end('canary'), () => (hits += 1));
  const resolved: string[] = [];
  const policy: LinkPolicy = {
    ...PUBLIC_WEB,
    milliseconds,
    ports: new Set([80, 443, site, canary]),
    permits: (address) => address === SITE || isPublicAddress(address),
    resolve: (host) => {
      resolved.push(host);
      const answers = names[host] ?? (host === 'site.example' ? [[SITE]] : []);
      const times = resolved.filter((name) => name === host).length;
      const answer = answers[Math.min(times, answers.length) - 1];
      return answer === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(answer);
    },
  };
  return { policy, site: `http://site.example:${site}`, port: site, canaryPort: canary, hits: () => hits, resolved };
}

async function listen(host: string, serve: RequestListener, connected: () => void = () => undefined): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer(serve);
  server.on('connection', (socket) => {
    connected();
    sockets.add(socket);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
