/**
 * What the commands share: arguments, exit status and where messages go. Standard output carries only
 * the result; everything else goes to standard error.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { ConfigError } from './config.ts';

/** Something the user asked for cannot be done: the message says what, why and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

/** Runs a command to its end: status 0 done, 1 could not be done, 2 wrong usage. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away, as `head` does: there is nobody left to tell.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nTry --help.`);
      process.exitCode = EXIT_USAGE;
    } else if (error instanceof UserError || error instanceof ConfigError) {
      console.error(error.message);
      process.exitCode = EXIT_FAILED;
    } else {
      throw error;
    }
  }
}

/** `parseArgs` of Node, strict, with its complaints as `UsageError`. */
export function parseCommandLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const DEFAULT_LIMIT = 5;
export const MOST_PASSAGES = 50;

/** The value of `--limit`. */
export function parseLimit(value: string | undefined, byDefault = DEFAULT_LIMIT): number {
  if (value === undefined) return byDefault;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_PASSAGES) {
    throw new UsageError(`--limit takes a whole number from 1 to ${MOST_PASSAGES}, not "${value}".`);
  }
  return limit;
}
