import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchLink, PUBLIC_WEB } from '../../src/collect/link.ts';
import { LinkError } from '../../src/collect/link-error.ts';
import { openWeb } from './web.ts';

const PAGE = '<title>News</title><p>The treaty was signed in the town hall on a rainy Tuesday.</p>';
const MEGABYTE = 1024 * 1024;
const LARGE_BOMB = gzipSync(Buffer.alloc(100 * MEGABYTE));

function page(response: ServerResponse, body: string | Buffer = PAGE, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

/** Serves by path: `/name…`. */
function paths(table: Readonly<Record<string, RequestListener>>): RequestListener {
  return (request, response) => {
    const [, name = ''] = (request.url ?? '').split('/');
    const serve = table[name];
    if (serve === undefined) response.writeHead(404).end();
    else serve(request, response);
  };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof LinkError ? error.problem : `not a LinkError: ${String(error)}`;
  }
}

describe('a link', () => {
  it('is fetched with its type, its charset and its last address', async () => {
    const web = await openWeb(paths({
      old: (_request, response) => response.writeHead(301, { location: '/new#part' }).end(),
      new: (_request, response) => page(response, PAGE, { 'content-type': 'Text/HTML; Charset="Windows-1251"' }),
    }));
    const fetched = await fetchLink(`${web.site}/old`, web.policy);
    expect({ ...fetched, bytes: fetched.bytes.toString() }).toEqual({ url: `${web.site}/new`, bytes: PAGE, ending: 'html', charset: 'windows-1251' });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('is unpacked, %s', async (encoding, packed) => {
    const web = await openWeb((_request, response) => page(response, packed, { 'content-encoding': encoding }));
    expect((await fetchLink(web.site, web.policy)).bytes.toString()).toBe(PAGE);
  });

  it('tells the site its own name, and nothing of the bot', async () => {
    let headers: object = {};
    const web = await openWeb((request, response) => {
      ({ headers } = request);
      page(response);
    });
    await fetchLink(web.site, web.policy);
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(headers).toMatchObject({ host: `site.example:${web.port}` });
  });

  it('is connected to where its name led when it was checked, whatever the name says later', async () => {
    const web = await openWeb((_request, response) => page(response), { 'rebind.example': [['127.0.0.99'], ['127.0.0.1']] });
    const fetched = await fetchLink(`http://rebind.example:${web.port}/`, web.policy);
    expect(fetched.bytes.toString()).toBe(PAGE);
    expect(web.resolved).toEqual(['rebind.example']);
    expect(web.hits()).toBe(0);
  });

  it('may redirect three times', async () => {
    const web = await openWeb((request, response) => {
      const left = Number((request.url ?? '').slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else page(response);
    });
    expect(await problemOf(fetchLink(`${web.site}/3`, web.policy))).toBe('none');
    expect(await problemOf(fetchLink(`${web.site}/4`, web.policy))).toBe('redirects');
  });
});

const LITERALS = (port: number): string[] => [
  `http://127.0.0.1:${port}/`, `http://127.1:${port}/`, `http://127.0.1:${port}/`, `http://2130706433:${port}/`, `http://0x7f000001:${port}/`,
  `http://0x7f.0.0.1:${port}/`, `http://0177.0.0.1:${port}/`, `http://017700000001:${port}/`, `http://①②⑦.0.0.1:${port}/`, `http://127.0.0.1.:${port}/`,
  `http://127.0.0。1:${port}/`, `http://%31%32%37.0.0.1:${port}/`, `http://0.0.0.0:${port}/`, `http://0:${port}/`, `http://[::1]:${port}/`,
  `http://[::]:${port}/`, `http://[::127.0.0.1]:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`, `http://[::ffff:7f00:1]:${port}/`,
  `http://[0:0:0:0:0:ffff:7f00:0001]:${port}/`, `http://[64:ff9b::7f00:1]:${port}/`, `http://[2002:7f00:1::]:${port}/`, `http://[2001:0:7f00:1::]:${port}/`,
  `http://[fe80::1]:${port}/`, `http://[fd00::1]:${port}/`, `http://10.0.0.1:${port}/`, `http://192.168.1.1:${port}/`, `http://172.16.0.1:${port}/`,
  `http://100.64.0.1:${port}/`, 'http://169.254.169.254/latest/meta-data/', `https://127.0.0.1:${port}/`,
];
const NAMES = (port: number): string[] => [
  `http://localhost:${port}/`, `http://loop.example:${port}/`, `http://loop6.example:${port}/`, `http://mixed.example:${port}/`, `http://mapped.example:${port}/`,
  `http://empty.example:${port}/`, `http://unheard.example:${port}/`, `http://nonsense.example:${port}/`, `http://LOOP.example.:${port}/`,
];
const FORMS = (port: number): string[] => [
  `http://user@127.0.0.1:${port}/`, `http://site.example:x@127.0.0.1:${port}/`, `http://u:p@site.example/`, 'http://site.example:22/', 'http://site.example:25/',
  `ftp://127.0.0.1:${port}/`, 'file:///etc/passwd', `gopher://127.0.0.1:${port}/`, 'data:text/html,x', 'javascript:alert(1)', 'http://', 'http://[::1', 'no link',
];

describe('S1: hostile links', () => {
  it('60 of them, twice: the canary is hit 0 times', async () => {
    const redirects = ['http://127.0.0.1:PORT/', 'http://localhost:PORT/', '//127.0.0.1:PORT/', 'http://[::1]:PORT/', 'http://u:p@127.0.0.1:PORT/', 'file:///etc/passwd', 'http://rebound.example:PORT/'];
    let canaryPort = 0;
    const web = await openWeb((request, response) => {
      const [, hops, target = ''] = /^\/(\d)\/(\d)/u.exec(request.url ?? '') ?? [];
      const location = Number(hops) > 1 ? `/${Number(hops) - 1}/${target}` : (redirects[Number(target)] ?? '').replace('PORT', String(canaryPort));
      response.writeHead(302, { location }).end();
    }, {
      localhost: [['127.0.0.1', '::1']], 'loop.example': [['127.0.0.1']], 'loop.example.': [['127.0.0.1']], 'loop6.example': [['::1']], 'mixed.example': [['127.0.0.99', '127.0.0.1']],
      'mapped.example': [['::ffff:127.0.0.1']], 'empty.example': [[]], 'nonsense.example': [['not an address']], 'rebound.example': [['127.0.0.1']],
    });
    ({ canaryPort } = web);
    const redirecting = redirects.map((_target, index) => `${web.site}/${1 + (index % 3)}/${index}`);
    const links = [...LITERALS(canaryPort), ...NAMES(canaryPort), ...FORMS(canaryPort), ...redirecting];
    expect(links).toHaveLength(60);
    const problems: string[] = [];
    for (const link of [...links, ...links]) problems.push(await problemOf(fetchLink(link, web.policy)));
    const allowed = ['address', 'unknownHost', 'userinfo', 'port', 'scheme', 'notALink'];
    expect(problems.filter((problem) => !allowed.includes(problem))).toEqual([]);
    expect(web.hits()).toBe(0);
  });

  it.each(['http://127.0.0.1:9/', 'http://localhost/', 'http://[::1]/', 'http://8.8.8.8:22/', 'http://8.8.8.8:8080/'])('%s is refused on the public web', async (link) => {
    expect(['address', 'port']).toContain(await problemOf(fetchLink(link, PUBLIC_WEB)));
  });

  it.each<[what: string, serve: RequestListener, problem: string]>([
    ['10 GB stated', (_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000000000' }).write('x'), 'tooLarge'],
    ['a body without end', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', more);
      more();
    }, 'tooLarge'],
    ['gzip 1,029 to 1', (_request, response) => page(response, gzipSync(Buffer.alloc(4 * MEGABYTE)), { 'content-encoding': 'gzip' }), 'tooLarge'],
    ['gzip 1,029 to 1, larger than allowed', (_request, response) => page(response, LARGE_BOMB, { 'content-encoding': 'gzip' }), 'tooLarge'],
    ['brotli 100,000 to 1', (_request, response) => page(response, brotliCompressSync(Buffer.alloc(4 * MEGABYTE)), { 'content-encoding': 'br' }), 'tooLarge'],
    ['gzip in gzip', (_request, response) => page(response, gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, gzip' }), 'encoding'],
    ['gzip that is none', (_request, response) => page(response, PAGE, { 'content-encoding': 'gzip' }), 'encoding'],
    ['zstd', (_request, response) => page(response, PAGE, { 'content-encoding': 'zstd' }), 'encoding'],
    ['a picture', (_request, response) => page(response, PAGE, { 'content-type': 'image/png' }), 'type'],
    ['no type', (_request, response) => response.writeHead(200).end(PAGE), 'type'],
    ['a drip of the body', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      drip(response, () => response.write('x'));
    }, 'tooSlow'],
    ['a drip of the headers', (request, response) => drip(response, () => request.socket.write('H')), 'unreachable'],
    ['interim answers without end', (_request, response) => drip(response, () => response.writeProcessing()), 'tooSlow'],
    ['silence', () => undefined, 'tooSlow'],
    ['a broken connection', (request) => request.socket.destroy(), 'unreachable'],
    ['a body cut off', (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('x');
      setTimeout(() => request.socket.destroy(), 20);
    }, 'unreachable'],
    ['404', (_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE), 'status'],
    ['206', (_request, response) => response.writeHead(206, { 'content-type': 'text/html' }).end(PAGE), 'status'],
    ['a redirect to nowhere', (_request, response) => response.writeHead(302).end(), 'status'],
    ['a circle of redirects', (_request, response) => response.writeHead(302, { location: '/' }).end(), 'redirects'],
    ['another protocol', (_request, response) => response.writeHead(101, { connection: 'upgrade', upgrade: 'x' }).end(), 'status'],
  ])('%s ends', async (_what, serve, problem) => {
    const web = await openWeb(serve, {}, problem === 'tooSlow' ? 400 : 8000);
    const start = performance.now();
    expect(await problemOf(fetchLink(web.site, web.policy))).toBe(problem);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('a name that never resolves ends', async () => {
    const policy = { ...PUBLIC_WEB, milliseconds: 100, resolve: () => new Promise<string[]>(() => undefined) };
    expect(await problemOf(fetchLink('http://slow.example/', policy))).toBe('tooSlow');
  });

  it('the errors hold no link', async () => {
    const secret = 'http://site.example:22/?key=hunter2';
    await expect(fetchLink(secret)).rejects.toThrow(/^link not fetched: port$/);
  });
});

function drip(response: ServerResponse, drop: () => void): void {
  const timer = setInterval(() => (response.destroyed || response.socket?.destroyed === true ? clearInterval(timer) : drop()), 20);
}
