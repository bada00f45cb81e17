/** The files by which Verbatim is run, and the page about it: what they name is there. Containers themselves are not started here. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { START_FLAGS } from '../src/benchmark/own-process.ts';
import { OWN_PATHS } from '../src/config.ts';
import { freePort } from './intake/requests.ts';
import { ROOT, run } from './processes.ts';
import { readSources } from './sources.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const dockerfile = read('Dockerfile');
const operation = read('docs/operation.md');
const unit = read('deploy/verbatim.service');
const nginx = read('deploy/nginx.conf');
const settings = new Set(read('.env.example').match(/^[A-Z_]+(?==)/gmu));
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string>; dependencies: Record<string, string>; engines: { node: string } };

describe('the Dockerfile', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?:--\S+ )?(.+) \S+$/gmu)].flatMap(([, files = '']) => files.split(' '));

  it('copies files that are there, and .dockerignore lets through those and no others', () => {
    const letThrough = [...read('.dockerignore').matchAll(/^!(.+)$/gmu)].map(([, file = '']) => file);
    expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect([...new Set(copied)].toSorted()).toEqual(letThrough.toSorted());
    expect(copied.filter((file) => file.startsWith('.env'))).toEqual([]);
  });

  it('takes a stage that is there, runs scripts that are there, and starts what the build makes', () => {
    const stages = [...dockerfile.matchAll(/^FROM node:20\S* AS (\w+)$/gmu)].map(([, stage = '']) => stage);
    expect([...dockerfile.matchAll(/--from=(\w+)/gu)].map(([, stage = '']) => stage).toSorted()).toEqual(stages.toSorted());
    for (const [, script = ''] of dockerfile.matchAll(/npm run (\w+)/gu)) expect(Object.keys(manifest.scripts)).toContain(script);
    expect(JSON.parse(/^CMD (\[.+\])$/mu.exec(dockerfile)?.[1] ?? '[]')).toEqual(['node', ...START_FLAGS, 'dist/main.js']);
    expect(existsSync(path.join(ROOT, 'src/main.ts'))).toBe(true);
  });

  it('runs no scripts of packages, and nothing as root in the end', () => {
    for (const [line] of dockerfile.matchAll(/npm ci.*/gu)) expect(line).toContain('--ignore-scripts');
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/\nUSER node\n(?:(?!USER).*\n)*$/u);
  });

  it('looks at a page that the server has, and sets only what there is to set', () => {
    const [, page = ''] = /SERVER_PORT \+ '(\/\w+)'/u.exec(dockerfile) ?? [];
    expect(OWN_PATHS.has(page)).toBe(true);
    const [, set = ''] = /^ENV (.+)$/mu.exec(dockerfile) ?? [];
    expect(set.match(/[A-Z_]+(?==)/gu)?.filter((name) => name !== 'NODE_ENV' && !settings.has(name))).toEqual([]);
  });

  it.each([
    [200, 0],
    [503, 1],
    [null, 1],
  ])('has a health check that at status %s ends with status %d', async (page, status) => {
    const [, script = ''] = /CMD \["node", "-e", "(.+)"\]/u.exec(dockerfile) ?? [];
    const server = createServer((_request, response) => response.writeHead(page ?? 0).end());
    const port = await freePort();
    if (page !== null) await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    expect(await run(['-e', script], { env: { SERVER_PORT: String(port) } })).toEqual({ status, out: '', error: '' });
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml')) as { services: { verbatim: { environment: Record<string, string>; ports: string[]; volumes: string[]; stop_grace_period: string } }; volumes: object };
  const { verbatim } = services;

  it('sets only what there is to set, and shows its port to this machine alone', () => {
    expect(Object.keys(verbatim.environment).filter((name) => !settings.has(name))).toEqual([]);
    expect(verbatim.ports).toEqual([`127.0.0.1:${verbatim.environment['SERVER_PORT']}:${verbatim.environment['SERVER_PORT']}`]);
  });

  it('keeps the data, and brings the corpus to where the bot looks', () => {
    const targets = verbatim.volumes.map((volume) => volume.split(':')[1]);
    expect(targets).toEqual([verbatim.environment['CORPUS_DIR'], verbatim.environment['DATA_DIR']]);
    expect(Object.keys(volumes)).toEqual(['data']);
  });
});

describe('npm start', () => {
  it('starts the bot as the deployment does', () => {
    expect(manifest.scripts['start']).toContain(`node ${START_FLAGS.join(' ')} dist/main.js`);
  });
});

describe('the systemd unit', () => {
  it('has sections, known settings, and more time to stop than the bot takes', () => {
    expect(unit.match(/^\[\w+\]$/gmu)).toEqual(['[Unit]', '[Service]', '[Install]']);
    for (const line of unit.split('\n')) expect(line).toMatch(/^(?:#.*|\[\w+\]|[A-Z]\w+=.*|)$/u);
    const [, set = '', started = ''] = /^ExecStart=\/usr\/bin\/env (.*)\/usr\/bin\/(node .*)$/mu.exec(unit) ?? [];
    expect(started).toBe(['node', ...START_FLAGS, 'dist/main.js'].join(' '));
    expect(set.match(/[A-Z_]+(?==)/gu)?.filter((name) => !settings.has(name))).toEqual(['NODE_ENV']);
    expect(Number(/^TimeoutStopSec=(\d+)$/mu.exec(unit)?.[1])).toBeGreaterThan(8);
  });
});

describe('the nginx example', () => {
  it('is balanced, and passes on one path, that of the example address', () => {
    expect(nginx.match(/\{/gu)).toHaveLength(nginx.match(/\}/gu)?.length ?? 0);
    const [, address = ''] = /BOT_WEBHOOK=(\S+)/u.exec(nginx) ?? [];
    expect(nginx).toContain(`location = ${new URL(address).pathname} {`);
    expect(nginx).toContain(`server_name ${new URL(address).hostname};`);
    expect(nginx).toContain(`proxy_pass http://127.0.0.1:${/SERVER_PORT=(\d+)/u.exec(nginx)?.[1] ?? ''};`);
    expect(nginx.match(/proxy_pass/gu)).toHaveLength(1);
  });
});

describe('docs/operation.md', () => {
  const sources = readSources(path.join(ROOT, 'src')).map(({ text }) => text);
  const messages = [...operation.slice(operation.indexOf('## Troubleshooting')).matchAll(/^\| `(.+?)` \|/gmu)].map(([, message = '']) => message);

  it('explains messages', () => {
    expect(messages.length).toBeGreaterThan(20);
  });

  it.each(messages)('explains "%s", which the bot can say', (message) => {
    // What stands between the values, in this order in one source.
    const parts = message.split('…').filter((part) => part.trim() !== '');
    const says = (text: string): boolean => {
      let at = 0;
      return parts.every((part) => {
        const found = text.indexOf(part, at);
        at = found + part.length;
        return found >= 0;
      });
    };
    expect(sources.some(says)).toBe(true);
  });

  it('names files and settings that are there', () => {
    const links = [...operation.matchAll(/\]\((?!http)([^)#]+)/gu)].map(([, link = '']) => path.join('docs', link));
    const files = [...operation.matchAll(/\bdeploy\/[\w.]+/gu)].map(([file]) => file);
    expect([...links, ...files].filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    const named = [...operation.matchAll(/`((?:BOT|SERVER|CORPUS|DATA|LOG)_[A-Z_]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !settings.has(name))).toEqual([]);
    for (const [, script = ''] of operation.matchAll(/npm run (?:-s )?([\w:]+)/gu)) expect(Object.keys(manifest.scripts)).toContain(script);
  });
});

describe('the packages', () => {
  it('are at most twelve that the bot itself needs', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  });

  it('need no script to be installed: npm ci --ignore-scripts is enough', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: boolean; dev?: boolean; optional?: boolean }> };
    const withScript = Object.entries(packages).filter(([, { hasInstallScript, dev, optional }]) => hasInstallScript === true && dev !== true && optional !== true);
    expect(withScript.map(([name]) => name)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
  });
});
