/**
 * Fetching a link that somebody sent: nothing but a page of the public web, whatever its name resolves to, wherever it
 * redirects to, and however it is served.
 *
 *   link → scheme, port, no password → its addresses, all of them public → connection to one of these, and no other → page
 *            ▲                                                                                      │
 *            └──────────────────────────── redirect, at most three ─────────────────────────────────┘
 */
import { lookup as resolveName } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { readBody } from './body.ts';
import { LinkError } from './link-error.ts';
import { isPublicAddress } from './ranges.ts';

/** What a link led to. */
export interface FetchedPage {
  /** The address after all redirects. */
  readonly url: string;
  /** As they came, unpacked. */
  readonly bytes: Buffer;
  /** By the content type. */
  readonly ending: 'html' | 'txt' | 'md' | 'json' | 'xml';
  /** The charset that the server stated. */
  readonly charset: string | null;
}

/** What may be fetched, and how long it may take; tests give their own. */
export interface LinkPolicy {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly permits: (address: string) => boolean;
  readonly ports: ReadonlySet<number>;
  /** For everything together. */
  readonly milliseconds: number;
}

/** The public web. */
export const PUBLIC_WEB: LinkPolicy = {
  resolve: async (host) => (await resolveName(host, { all: true })).map(({ address }) => address),
  permits: isPublicAddress,
  ports: new Set([80, 443]),
  milliseconds: 10_000,
};

const MOST_REDIRECTS = 3;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'Verbatim (a Telegram bot; fetches a page when its administrator sends the link)',
  accept: 'text/html, text/markdown, text/plain;q=0.9, application/json;q=0.8, application/xml;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
};

const ENDINGS: ReadonlyMap<string, FetchedPage['ending']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/json', 'json'],
  ['application/feed+json', 'json'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['application/rss+xml', 'xml'],
  ['application/atom+xml', 'xml'],
]);

/** Fetches the page behind a link. Throws `LinkError`, and nothing else. */
export async function fetchLink(link: string, policy: LinkPolicy = PUBLIC_WEB): Promise<FetchedPage> {
  const late = AbortSignal.timeout(policy.milliseconds);
  try {
    let url = checked(link, undefined, policy);
    for (let redirects = 0; ; redirects += 1) {
      const response = await ask(url, await addressesOf(url, policy, late), late);
      try {
        const target = REDIRECTS.has(response.statusCode) ? response.headers.location : undefined;
        if (target === undefined) return await pageIn(response, url);
        if (redirects === MOST_REDIRECTS) throw new LinkError('redirects');
        url = checked(target, url, policy);
      } finally {
        response.destroy();
      }
    }
  } catch (error) {
    if (late.aborted) throw new LinkError('tooSlow');
    throw error instanceof LinkError ? error : new LinkError('unreachable');
  }
}

/** A link that may be tried; `base` is the page that it was found on. */
function checked(link: string, base: URL | undefined, { ports }: LinkPolicy): URL {
  if (!URL.canParse(link, base?.href)) throw new LinkError('notALink');
  const url = new URL(link, base?.href);
  const usual = DEFAULT_PORTS[url.protocol];
  if (usual === undefined) throw new LinkError('scheme');
  if (url.username !== '' || url.password !== '') throw new LinkError('userinfo');
  if (!ports.has(url.port === '' ? usual : Number(url.port))) throw new LinkError('port');
  url.hash = '';
  return url;
}

/** The addresses of a host. One that is not public spoils them all: such a name means no good. */
async function addressesOf({ hostname }: URL, { resolve, permits }: LinkPolicy, late: AbortSignal): Promise<readonly string[]> {
  const literal = hostname.replace(/^\[(.+)\]$/u, '$1');
  let addresses: readonly string[];
  try {
    addresses = isIP(literal) === 0 ? await unlessLate(resolve(hostname), late) : [literal];
  } catch {
    throw new LinkError('unknownHost');
  }
  if (addresses.length === 0) throw new LinkError('unknownHost');
  if (!addresses.every((address) => isIP(address) !== 0 && permits(address))) throw new LinkError('address');
  return addresses;
}

/** One request, to one of these addresses whatever the name says by now; gives the response with its body to come. */
function ask(url: URL, addresses: readonly string[], late: AbortSignal): Promise<IncomingMessage> {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_host, { all }, callback) => {
    const [first] = found;
    if (all === true || first === undefined) callback(null, found);
    else callback(null, first.address, first.family);
  };
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // No agent: a connection of its own, with no proxy and nothing kept.
    const asking = request(url, { lookup, signal: late, headers: HEADERS, agent: false });
    asking.once('response', resolve);
    asking.on('error', reject);
    asking.once('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new LinkError('status'));
    });
    asking.end();
  });
}

async function pageIn(response: IncomingMessage, url: URL): Promise<FetchedPage> {
  if (response.statusCode !== 200) throw new LinkError('status');
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const ending = ENDINGS.get(type.toLowerCase());
  if (ending === undefined) throw new LinkError('type');
  const charset = parameters.flatMap((part) => /^charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(part)?.[1] ?? [])[0];
  return { url: url.href, bytes: await readBody(response), ending, charset: charset?.toLowerCase() ?? null };
}

function unlessLate<T>(work: Promise<T>, late: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new LinkError('tooSlow'));
    if (late.aborted) end();
    late.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => late.removeEventListener('abort', end));
  });
}
