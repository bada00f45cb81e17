/**
 * One person's chat with the bot: each line goes to the bot as an update, each call of the bot to the
 * screen.
 */
import type { Transformer } from 'grammy';
import type { Chat, InlineQueryResult, Update, User, UserFromGetMe } from 'grammy/types';
import { startPayload } from './buttons.ts';
import type { Action } from './buttons.ts';
import { catchCalls } from './calls.ts';
import { Messages } from './messages.ts';
import type { Content } from './messages.ts';
import type { TerminalTexts } from './texts.ts';
import { readLine, Updates } from './updates.ts';
import { View } from './view.ts';
import type { Screen } from './view.ts';

/** What the chat needs of a bot; a grammY `Bot` has it. */
export interface TerminalBot {
  readonly botInfo: UserFromGetMe;
  readonly api: { readonly config: { use(transformer: Transformer): void } };
  handleUpdate(update: Update): Promise<void>;
}

/** Who is at the keyboard. */
export interface Person {
  /** `language_code` of every update. */
  readonly language: 'en' | 'ru';
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly texts: TerminalTexts;
}

/** Telegram never gives a person this number, and nobody else is here to be confused with. */
const USER_ID = 1;

/** Turns lines into updates, one at a time; shows what comes of them. */
export class Conversation {
  readonly view: View;
  readonly #bot: TerminalBot;
  readonly #texts: TerminalTexts;
  readonly #messages: Messages;
  readonly #updates: Updates;

  /** Catches the calls of the bot from now on. */
  constructor(bot: TerminalBot, person: Person, screen: Screen) {
    const { texts, language, clock } = person;
    const user: User = { id: USER_ID, is_bot: false, first_name: texts.userName, language_code: language };
    const chat: Chat.PrivateChat = { id: USER_ID, type: 'private', first_name: texts.userName };
    this.#bot = bot;
    this.#texts = texts;
    this.#messages = new Messages(chat, clock);
    this.#updates = new Updates(user, this.#messages);
    this.view = new View(screen, texts);
    bot.api.config.use(catchCalls({ botInfo: bot.botInfo, messages: this.#messages, view: this.view, texts }));
  }

  /** Handles a line to its end; never throws for what the bot does. */
  async take(line: string): Promise<void> {
    const typed = readLine(line, this.#bot.botInfo.username);
    if (typed.kind === 'inline') return this.#ask(typed.query, '');
    if (typed.kind === 'edit') return this.#change(typed.text);
    const { choices } = this.view;
    if (typed.kind === 'message' || choices.length === 0) return this.#say(line);
    const choice = choices[Number(typed.digits) - 1];
    if (choice !== undefined) return this.#press(choice.action);
    this.view.note(this.#texts.noSuchNumber(typed.digits, choices.length));
  }

  async #press(action: Action): Promise<void> {
    switch (action.kind) {
      case 'callback':
        return this.#deliver(this.#updates.callback(action.data, action.message));
      case 'print':
        return this.view.plain(action.text);
      case 'open':
        return this.#open(action.url);
      case 'onlyInTelegram':
        return this.view.note(this.#texts.onlyInTelegram);
      case 'say':
        // What is typed on the person's behalf is shown, as Telegram shows it.
        this.view.echo(action.text);
        return this.#say(action.text);
      case 'query':
        return this.#ask(action.query, action.offset);
      case 'send':
        return this.#send(action.result, action.query);
      default:
        return action satisfies never;
    }
  }

  /** A link into this chat is followed, as Telegram does; any other is shown, to be opened elsewhere. */
  async #open(url: string): Promise<void> {
    const payload = startPayload(url, this.#bot.botInfo.username);
    return payload === null ? this.view.plain(url) : this.#press({ kind: 'say', text: `/start ${payload}` });
  }

  async #say(text: string): Promise<void> {
    this.view.closeResults();
    await this.#deliver(this.#updates.message(text));
  }

  async #change(text: string): Promise<void> {
    const update = this.#updates.edited(text);
    if (update === undefined) return this.view.note(this.#texts.nothingToEdit);
    this.view.closeResults();
    await this.#deliver(update);
  }

  async #ask(query: string, offset: string): Promise<void> {
    this.view.expectResults(query, offset);
    await this.#deliver(this.#updates.inlineQuery(query, offset));
  }

  async #send(result: InlineQueryResult, query: string): Promise<void> {
    const content = contentOf(result);
    const key = content.keyboard && this.#messages.addInline(content);
    this.view.closeResults();
    this.view.message(content, key, this.#texts.via(this.#bot.botInfo.username));
    // A bot need not answer this: the person already has the message.
    await this.#deliver(this.#updates.chosenResult(result.id, query, key), { silentlyFine: true });
  }

  async #deliver(update: Update, { silentlyFine = false } = {}): Promise<void> {
    const shownBefore = this.view.shown;
    try {
      await this.#bot.handleUpdate(update);
    } catch (error) {
      // One bad answer must not end the chat: the next line may well work.
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      this.view.note(this.#texts.failed(reason));
    }
    if (!silentlyFine && this.view.shown === shownBefore) this.view.note(this.#texts.nothingSent);
  }
}

function contentOf(result: InlineQueryResult): Content {
  const keyboard = result.reply_markup?.inline_keyboard.length ? result.reply_markup : undefined;
  const said = 'input_message_content' in result ? result.input_message_content : undefined;
  if (said !== undefined && 'message_text' in said) {
    return { text: said.message_text, entities: said.entities ?? [], keyboard };
  }
  // A photo or a place cannot be shown here; its title at least can.
  return { text: ('title' in result ? result.title : undefined) ?? result.id, entities: [], keyboard };
}
