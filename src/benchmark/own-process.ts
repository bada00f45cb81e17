/** Measurements in a process of their own, so that none leaves its memory or its compiled code to the next. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * How `npm start` and the deployment run Node. When nobody asks for a while V8 takes the room for new objects back to 1 MB, and the
 * next twenty questions sweep it up again and again: three to four times the processor time at the 95th percentile. It keeps 16.
 */
export const START_FLAGS: readonly string[] = ['--min-semi-space-size=16'];

/** Runs the program that is running now with these arguments; gives what it prints as JSON. `flags` are Node's own. */
export async function inOwnProcess<T>(program: string, args: readonly string[], flags: readonly string[] = []): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, ...args]);
  return JSON.parse(stdout) as T;
}
