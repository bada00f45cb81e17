/** A webhook of its own for a test, and hostile requests to it. */
import { Agent } from 'node:http';
import type { Update } from 'grammy/types';
import { expect, onTestFinished } from 'vitest';
import { healthRoute } from '../../src/intake/health.ts';
import type { IntakeStatus } from '../../src/intake/intake.ts';
import { startServer } from '../../src/intake/server.ts';
import { webhookRoute } from '../../src/intake/webhook.ts';
import { createLog } from '../../src/log.ts';
import { ask } from './requests.ts';
import type { Answered, Asked } from './requests.ts';

export const SECRET = 'a_Secret-of-the-test';
export const ADDRESS = 'https://bot.example.org/telegram';
export const PATH = '/telegram';
export const SIGNED = { 'x-telegram-bot-api-secret-token': SECRET };
export const UPDATE = JSON.stringify({ update_id: 7, message: { text: 'hello' } });
const IDLE: IntakeStatus = { waiting: 0, oldest: 0, lastPoll: null, accepted: 0, answered: 0, repeated: 0, dropped: 0, setAside: 0 };
const CONNECTIONS = 8;

type Hostile = readonly [what: string, asked: Asked, status: number];

/** What anybody may try, and the status that it gets. */
export const HOSTILE: readonly Hostile[] = [
  ['a wrong secret', { headers: { 'x-telegram-bot-api-secret-token': 'wrong' } }, 401],
  ['no secret', { headers: {} }, 401],
  ['GET', { method: 'GET', body: '' }, 405],
  ['another path', { path: '/other' }, 404],
  ['nothing in it', { body: '' }, 400],
  ['half an object', { body: UPDATE.slice(0, -5) }, 400],
];

/** What only the clever try. */
export const CLEVER: readonly Hostile[] = [
  ['a secret that begins right', { headers: { 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) } }, 401],
  ['a secret that goes on', { headers: { 'x-telegram-bot-api-secret-token': `${SECRET}x` } }, 401],
  ['two secrets', { headers: { 'x-telegram-bot-api-secret-token': [SECRET, SECRET] } }, 401],
  ['no secret and nothing in it', { headers: {}, body: '' }, 401],
  ['PUT', { method: 'PUT' }, 405],
  ['a path that goes on', { path: `${PATH}/x` }, 404],
  ['a path that is no path', { path: '//[/' }, 404],
  ['a list', { body: `[${UPDATE}]` }, 400],
  ['null', { body: 'null' }, 400],
  ['a number that is none', { body: '{"update_id":"7"}' }, 400],
  ['no number', { body: '{"message":{}}' }, 400],
  ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0x00]) }, 400],
  ['deep nesting', { body: '['.repeat(5000) }, 400],
];

export interface Scene {
  readonly port: number;
  /** What was handed to the intake. */
  readonly taken: Update[];
  readonly logged: string[];
  readonly post: (asked?: Asked) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

/** Opens one, for one test; `keep` is what the journal does. */
export async function openScene(keep: () => Promise<void> = () => Promise.resolve()): Promise<Scene> {
  const [taken, logged]: [Update[], string[]] = [[], []];
  const log = createLog('debug', (line) => logged.push(line));
  const accept = async (updates: readonly Update[]): Promise<void> => {
    await keep();
    taken.push(...updates);
  };
  const routes = [
    webhookRoute({ address: ADDRESS, secret: SECRET, intake: { accept }, log }),
    healthRoute(() => ({ mode: 'webhook', readyAt: 0, intake: IDLE, articles: 2, passages: 20 })),
  ];
  const { port, close } = await startServer({ host: '127.0.0.1', port: 0, routes, log });
  onTestFinished(close);
  return { port, taken, logged, close, post: (asked) => ask(port, { method: 'POST', path: PATH, headers: SIGNED, body: UPDATE, ...asked }) };
}

/** Sends a hostile request many times over: each gets its status, nothing is handled or logged, and others are served. */
export async function expectRefused([, asked, status]: Hostile, count: number): Promise<void> {
  const scene = await openScene();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers = await Promise.all(Array.from({ length: count }, () => scene.post({ agent, ...asked })));
  agent.destroy();
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([status]));
  expect(scene.taken).toEqual([]);
  expect(scene.logged).toEqual([]);
  expect((await scene.post()).status).toBe(200);
}
