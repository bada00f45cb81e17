/** Child processes of tests: a clean environment, a bounded life, ended by their own handle. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { folderOf } from './folders.ts';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** What a process left behind. */
export interface Ended {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Child {
  /** What it has written so far. */
  readonly out: () => string;
  readonly error: () => string;
  /** Sends a signal and gives the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>;
  readonly ended: Promise<Ended>;
}

export interface ProcessOptions {
  /** Beside the few variables that every process needs: what stands in the developer's own shell is no part of a test. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; empty by default. */
  readonly input?: string;
  /** The working folder; an empty one by default, without a `.env`. */
  readonly cwd?: string;
  /** No child lives longer, in milliseconds. */
  readonly life?: number;
}

const LONGEST_LIFE = 15_000;

/** Starts `node` with these arguments. The child is ended with the test that started it, at the latest. */
export async function start(args: readonly string[], { env = {}, input = '', cwd, life = LONGEST_LIFE }: ProcessOptions = {}): Promise<Child> {
  const child = spawn(process.execPath, args, {
    cwd: cwd ?? (await folderOf()),
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    timeout: life,
    killSignal: 'SIGKILL',
  });
  let [out, error] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
  // A process that ends at once does not read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const end = (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  return { out: () => out, error: () => error, end, ended };
}

/** Runs `node` with these arguments to its end. */
export async function run(args: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  return (await start(args, options)).ended;
}
