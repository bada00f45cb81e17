/** The log: one JSON object a line on standard error, with secrets taken out. */

/** From chatty to grave. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts beside a message; what users wrote belongs at `debug` only. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = Readonly<Record<LogLevel, (message: string, fields?: LogFields) => void>>;

/** Bot tokens, wherever they stand, as in the addresses of the Bot API. */
const TOKEN = /\d{6,}:[\w-]{30,}/g;

/** A log of that level and above. `secrets` are taken out of every line, beside all that looks like a bot token. */
export function createLog(level: LogLevel, write: (line: string) => void, secrets: readonly string[] = []): Log {
  const redact = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line).replace(TOKEN, '[secret]');
  const at = (own: LogLevel) => (message: string, fields: LogFields = {}) => {
    if (LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)) return;
    write(redact(JSON.stringify({ time: new Date().toISOString(), level: own, message, ...fields })));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What is worth logging of anything thrown: never the object itself, which may hold a token. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message} (${cause.message})` : error.message;
}
