/** The log: one JSON object a line on standard error, with secrets taken out. */

/** From chatty to grave. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts beside a message; what users wrote belongs at `debug` only. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = Readonly<Record<LogLevel, (message: string, fields?: LogFields) => void>>;

/** Bot tokens, wherever they stand, as in the addresses of the Bot API, and with the colon as addresses write it. */
const TOKEN = /(?<!\d)\d{6,20}(?::|%3A)[\w-]{30,}/gi;
const HIDDEN = '[secret]';
/** Shorter parts are no secrets, and stand in many words. */
const SHORTEST_PART = 4;

/** A log of that level and above. `secrets` are taken out of every line, beside all that looks like a bot token. */
export function createLog(level: LogLevel, write: (line: string) => void, secrets: readonly string[] = []): Log {
  const redact = redactor(secrets);
  const at = (own: LogLevel) => (message: string, fields: LogFields = {}) => {
    if (LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)) return;
    write(redact(JSON.stringify({ time: new Date().toISOString(), level: own, message, ...fields })));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * Takes secrets out of a text: each of them as it is and percent-encoded, a token's half behind the colon by itself, and
 * all that looks like a bot token.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const halves = secrets.flatMap((secret) => secret.split(':').slice(1));
  const patterns = [...secrets, ...halves].filter(({ length }) => length >= SHORTEST_PART).map(patternOf);
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, HIDDEN), text.replace(TOKEN, HIDDEN));
}

/** Each letter as it is or as an address may write it: "-" is "-", "%2D" or "%2d". */
function patternOf(secret: string): RegExp {
  const letters = Array.from(secret, (letter) => {
    const code = letter.charCodeAt(0).toString(16).padStart(2, '0');
    return `(?:${letter.replace(/[^\w]/u, String.raw`\$&`)}|%${code}|%${code.toUpperCase()})`;
  });
  return new RegExp(letters.join(''), 'g');
}

/** What is worth logging of anything thrown: never the object itself, which may hold a token. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message} (${cause.message})` : error.message;
}
