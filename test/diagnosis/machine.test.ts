import { chmod } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkDataFolder, checkIndex, checkNode, checkSecretFiles } from '../../src/diagnosis/machine.ts';
import { checkServer } from '../../src/diagnosis/server.ts';
import { folderOf } from '../folders.ts';

it.each([
  ['20.19.0', 'good'],
  ['24.1.0', 'good'],
  ['20.18.9', 'bad'],
  ['18.20.0', 'bad'],
])('Node %s is %s', (version, mark) => {
  expect(checkNode(version).mark).toBe(mark);
});

describe.skipIf(process.platform === 'win32')('what holds secrets', () => {
  it.each([
    [0o600, 0],
    [0o640, 1],
    [0o604, 1],
  ])('with rights %o has %d findings', async (rights, count) => {
    const folder = await folderOf({ '.env': 'BOT_TOKEN=' });
    await chmod(path.join(folder, '.env'), rights);
    expect(await checkSecretFiles([path.join(folder, '.env'), path.join(folder, 'missing')])).toHaveLength(count);
  });

  it.each([
    [0o700, 'good'],
    [0o750, 'worth'],
    [0o701, 'worth'],
  ])('a data folder with rights %o is %s', async (rights, mark) => {
    const folder = await folderOf();
    await chmod(folder, rights);
    expect((await checkDataFolder(folder)).mark).toBe(mark);
  });

  it('a data folder that is missing is made at the first start', async () => {
    expect(await checkDataFolder(path.join(await folderOf(), 'data'))).toMatchObject({ mark: 'good' });
  });
});

it.each([
  [undefined, 'good', 'No index is kept yet: the first start makes it.'],
  ['it is of another version', 'worth', 'The kept index is of no use (it is of another version): the next start reads all articles and makes it anew.'],
  [{ files: new Map([['a.txt', {}]]) }, 'good', 'The kept index knows 1 files.'],
])('the kept index %j is %s', (kept, mark, text) => {
  expect(checkIndex(kept)).toEqual({ mark, text });
});

describe('the port', () => {
  /** A server that answers everything with this text; gives its port. */
  async function occupy(body: string): Promise<number> {
    const server = createServer((_request, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => server.close().closeAllConnections());
    return (server.address() as AddressInfo).port;
  }

  it.each([
    ['{"status":"ok"}', 'good', /^A bot runs on .+, and says of itself: ok\.$/],
    ['{"status":"not reading"}', 'worth', /says of itself: not reading\.$/],
    ['<html>', 'bad', /^Another program listens on SERVER_HOST "127\.0\.0\.1" and SERVER_PORT \d+: end it, or choose another port\.$/],
    ['null', 'bad', /^Another program/],
  ])('taken by who says %j is %s', async (body, mark, sentence) => {
    const finding = await checkServer({ host: '127.0.0.1', port: await occupy(body) });
    expect(finding.mark).toBe(mark);
    expect(finding.text).toMatch(sentence);
  });

  it('that nobody has is free, and an address of elsewhere is none', async () => {
    const port = await occupy('');
    expect(await checkServer({ host: '127.0.0.2', port })).toMatchObject({ mark: 'good' });
    expect(await checkServer({ host: '192.0.2.1', port })).toMatchObject({ mark: 'bad', text: expect.stringMatching(/^Nothing can listen on/) as string });
  });
});
