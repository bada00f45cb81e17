/**
 * The chat without Telegram: typed or piped lines go to the bot one after another, its calls are shown.
 */
import { clearScreenDown, createInterface, cursorTo } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Conversation } from './conversation.ts';
import type { TerminalBot } from './conversation.ts';
import type { TerminalTexts } from './texts.ts';

export type { TerminalBot } from './conversation.ts';

/** Where the chat takes place. */
export interface TerminalChatOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** `language_code` of the person in every update. */
  readonly language: 'en' | 'ru';
  /** Both streams are terminals: a prompt, a history; otherwise each line is repeated above its answer. */
  readonly interactive: boolean;
  readonly colours: boolean;
  readonly texts: TerminalTexts;
  /** Said after the greeting, for example how to get a token. */
  readonly notice?: string;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: () => number;
  /** Ends the chat as Ctrl-D does. */
  readonly signal?: AbortSignal;
}

/** The input ended before its first line: a service started without its token must not look well. */
export class NoInputError extends Error {
  override readonly name = 'NoInputError';
}

/** Wider lines are hard to read. */
const WIDEST_LINE = 100;

/** Codes of writes that nobody is left to read, as in `npm start | head`. */
const READER_GONE: ReadonlySet<string | undefined> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/**
 * Chats until the input ends, Ctrl-D or Ctrl-C is pressed or the output is closed.
 *
 * @throws NoInputError when piped input has no line with anything on it; the streams' own errors.
 */
export async function runTerminalChat(bot: TerminalBot, options: TerminalChatOptions): Promise<void> {
  const { input, output, interactive, texts, signal } = options;
  const lines = createInterface({
    input,
    ...(interactive && { output, removeHistoryDuplicates: true }),
    terminal: interactive,
    prompt: '> ',
    // A pause between "\r" and "\n" must not make two lines of one.
    crlfDelay: Infinity,
  });

  let failure: Error | undefined;
  const leaving = new AbortController();
  const leave = (): void => {
    leaving.abort();
    lines.close();
  };
  // Resolves, never rejects: to leave is no failure.
  const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
  // At a terminal the end of the input is the wish to leave; piped lines already read are still to be answered.
  if (interactive) lines.once('close', leave);
  lines.once('SIGINT', leave);
  signal?.addEventListener('abort', leave, { once: true });
  input.on('error', (error) => {
    failure ??= error;
    leave();
  });
  output.once('close', leave);
  // Stays after the end, for a write may fail later than the chat.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!READER_GONE.has(error.code)) failure ??= error;
    leave();
  });

  let prompting = false;
  const prompt = (): void => {
    if (!interactive || leaving.signal.aborted) return;
    prompting = true;
    lines.prompt();
  };
  const write = (text: string): void => {
    if (leaving.signal.aborted) return;
    // A bot may speak at any time: its words go above the line that is being typed.
    if (prompting) {
      cursorTo(output, 0);
      clearScreenDown(output);
    }
    output.write(text);
    if (prompting) lines.prompt(true);
  };
  const look = () => ({ colours: options.colours, width: widthOf(output) });
  const person = { language: options.language, clock: options.clock ?? Date.now, texts };
  const chat = new Conversation(bot, person, { look, write });

  let greeted = false;
  const greet = (): void => {
    if (greeted) return;
    greeted = true;
    const hello = texts.hello(bot.botInfo.first_name).join('\n');
    chat.view.note(options.notice === undefined ? hello : `${hello}\n${options.notice}`);
  };

  // Closed lines would be waited for without end.
  if (signal?.aborted || !output.writable) return lines.close();
  if (interactive) greet();
  prompt();
  for await (const line of lines) {
    if (leaving.signal.aborted) break;
    prompting = false;
    const text = line.trim();
    if (text !== '') {
      // Piped: only now, for an empty input gets an error and no greeting.
      greet();
      if (!interactive) chat.view.echo(text);
      // Who leaves does not wait for an answer.
      await Promise.race([chat.take(text), left]);
    }
    prompt();
  }

  if (failure !== undefined) throw failure;
  // The shell's own prompt belongs on a new line.
  if (interactive && output.writable) output.write('\n');
  if (!interactive && !greeted && !leaving.signal.aborted) throw new NoInputError(texts.noInput);
}

/** Columns for a line; a pipe has none, and its lines are not broken: they may be searched. */
function widthOf(output: Writable): number {
  const columns = 'columns' in output ? output.columns : undefined;
  return typeof columns === 'number' && columns > 0 ? Math.min(columns, WIDEST_LINE) : Infinity;
}
