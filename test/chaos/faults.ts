/** R6: everything that a server or a network can answer, on getUpdates and on sends. */
import type { Fault } from '../fake-api/faults.ts';
import { someToken, startFakeTelegram } from '../fake-api/telegram.ts';
import { UNKNOWN_TOKEN } from '../../src/telegram-troubles.ts';
import { Ledger, percentile } from './ledger.ts';
import { openLine } from './line.ts';
import type { Outcome } from './outcome.ts';

/** What counts as a second here, by default. */
const SECOND = 80;
/** In such seconds: an answer after the end of a fault; a plain end. */
const LONGEST = 10;
const LONGEST_END = 5;
/** Two bots that both insist: section 4 of the notes allows a takeover so long. */
const LONGEST_TAKEOVER = 35;
const LONGEST_OBEYED = 60;
/** A call without a reply ends when the bot gives it up: 8 s, or 15 s after the one true second of a poll here. */
const GIVEN_UP = { sendMessage: () => 8, getUpdates: (second: number) => 15 + 1000 / second } as const;
/** Longer than a hundred conflicts. */
const PATIENCE_MILLISECONDS = 600_000;
/** Beside the scaled waits, a busy machine needs time of its own. */
const GRACE_MILLISECONDS = 400;

type Place = 'getUpdates' | 'sendMessage';

const FAULTS: readonly [name: string, fault: Fault | 'dns'][] = [
  ['400', 400],
  ['401', 401],
  ['403', 403],
  ['404', 404],
  ['409', 409],
  ['413', 413],
  ['429 for 1 s', { retryAfter: 1 }],
  ['429 for 30 s', { retryAfter: 30 }],
  ['429 for 3,600 s', { retryAfter: 3600 }],
  ['500', 500],
  ['502 in HTML', 'html502'],
  ['503', 503],
  ['reset', 'reset'],
  ['half a reply', 'half'],
  ['an empty reply', 'empty'],
  ['no JSON', 'nonsense'],
  ['no such name', 'dns'],
  ['no reply', 'hang'],
];

/** Each fault so many times in a row, then nothing: how long until the first answer. */
export async function faults(times: number, second = SECOND): Promise<Outcome> {
  const scenes = FAULTS.flatMap(([name, fault]) => (['getUpdates', 'sendMessage'] as const).map((place) => ({ name, fault, place })));
  const found: Found[] = [];
  // Four at a time: most of it is waiting.
  const next = async (): Promise<void> => {
    for (let scene = scenes.shift(); scene !== undefined; scene = scenes.shift()) found.push(await meet(scene.name, scene.fault, scene.place, times, second));
  };
  await Promise.all([next(), next(), next(), next()]);
  const missed = found.filter(({ kept }) => !kept);
  const slowest = percentile(found.filter(({ takeover }) => !takeover).map(({ seconds }) => seconds), 1);
  const takeover = percentile(found.filter((one) => one.takeover).map(({ seconds }) => seconds), 1);
  return {
    counts: `${FAULTS.length} faults × ${times} × 2 places`,
    result: missed.length === 0 ? `answers within ${slowest.toFixed(1)} s, after 409 within ${takeover.toFixed(0)} s` : missed.map(({ what }) => what).join('; '),
    kept: missed.length === 0,
    output: found.flatMap(({ output }) => output),
  };
}

interface Found {
  readonly what: string;
  readonly kept: boolean;
  /** From the end of the fault to the first answer, in seconds of the scene. */
  readonly seconds: number;
  /** Another bot had to be waited for. */
  readonly takeover: boolean;
  readonly output: readonly string[];
}

async function meet(name: string, fault: Fault | 'dns', place: Place, times: number, second: number): Promise<Found> {
  const telegram = await startFakeTelegram({ token: someToken });
  const ledger = new Ledger(telegram, 2);
  const met = { left: times, over: 0 };
  const meets = (): boolean => {
    met.left -= 1;
    if (met.left === 0) met.over = performance.now();
    return met.left >= 0;
  };
  const { rule } = telegram.faults;
  telegram.faults.rule = (method, params, number) => (method === place && fault !== 'dns' && meets() ? fault : rule?.(method, params, number));
  const line = await openLine(telegram, {
    second,
    // What cannot be resolved never reaches the fake.
    fetch: (input, init) => (fault === 'dns' && (input as string).endsWith(place) && meets() ? Promise.reject(unresolved()) : fetch(input, init)),
  });
  const began = performance.now();
  const stop = async (): Promise<void> => {
    await line.stop();
    await telegram.stop();
  };
  ledger.ask(1);
  if (fault === 401) {
    const error = await line.ended;
    const seconds = (performance.now() - began) / second;
    await stop();
    // On a send the bot is told to end; the sentence is the same, said by the one who ends it.
    const told = place === 'sendMessage' || (error as Error).message === UNKNOWN_TOKEN;
    return { what: `${name} on ${place}: ${told ? '' : 'no sentence, '}${seconds.toFixed(1)} s`, kept: told && isQuick(seconds, LONGEST_END, second), seconds: 0, takeover: false, output: line.output };
  }
  // Further questions, for a fault of one answer can be that answer's end.
  while ((met.over === 0 || ledger.answered === 0) && performance.now() - began < PATIENCE_MILLISECONDS) {
    if (place === 'sendMessage' && line.intake.status().waiting === 0) ledger.ask(1);
    await ledger.until(1, second / 2);
  }
  const first = Math.min(...ledger.asked.flatMap(({ answers }) => answers));
  const seconds = Math.max(0, (first - met.over) / second - lengthOf(fault, place, second));
  const sent = telegram.messages({ id: 1001, type: 'private', first_name: '' }).map((message) => JSON.stringify(message));
  await stop();
  const takeover = fault === 409 && place === 'getUpdates';
  const kept = isQuick(seconds, takeover ? LONGEST_TAKEOVER : LONGEST, second);
  return { what: `${name} on ${place}: ${seconds.toFixed(1)} s`, kept, seconds, takeover, output: [...line.output, ...sent] };
}

/** How long one fault itself lasts, in seconds: what Telegram asks to wait for is part of it, unless it is not waited for. */
function lengthOf(fault: Fault | 'dns', place: Place, second: number): number {
  if (fault === 'hang') return GIVEN_UP[place](second);
  const asked = typeof fault === 'object' && 'retryAfter' in fault ? fault.retryAfter : 0;
  return asked > LONGEST_OBEYED ? 0 : asked;
}

function isQuick(seconds: number, most: number, second: number): boolean {
  return seconds <= most + GRACE_MILLISECONDS / second;
}

function unresolved(): Error {
  return Object.assign(new Error('getaddrinfo ENOTFOUND api.example'), { code: 'ENOTFOUND' });
}
