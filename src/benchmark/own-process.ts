/** Measurements in a process of their own, so that none leaves its memory or its compiled code to the next. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs the program that is running now with these arguments; gives what it prints as JSON. `flags` are Node's own. */
export async function inOwnProcess<T>(program: string, args: readonly string[], flags: readonly string[] = []): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, ...args]);
  return JSON.parse(stdout) as T;
}
