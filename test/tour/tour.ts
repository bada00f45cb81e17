/** A tour of the bot: what somebody does, and what the real bot then shows, written down as text. */
import type { Chat, InlineQueryResultArticle, Message, Update, User } from 'grammy/types';
import { recordsInMemory } from '../../src/records/records.ts';
import type { Records } from '../../src/records/records.ts';
import { Tally, TALLY_FORM } from '../../src/records/tally.ts';
import type { Answered } from '../../src/records/tally.ts';
import { SmallFile } from '../../src/storage/small-file.ts';
import { renderText } from '../../src/terminal/entities.ts';
import type { Locale } from '../../src/texts/texts.ts';
import { ANNA, GROUP, Harness, БОРИС } from '../harness.ts';
import type { Call, HarnessOptions, MessageParts } from '../harness.ts';

/** Letters of a line: what a page of text shows without scrolling. */
const WIDTH = 100;
/** Results of an inline query that are written down. */
const RESULTS_SHOWN = 3;
/** The day of the tour. */
const TODAY = new Date('2026-01-15T12:00:00Z');

/** A tally for which every answer takes equally long: the page must not depend on the machine. */
class EvenTally extends Tally {
  override count(answered: Answered): void {
    super.count({ ...answered, milliseconds: 7 });
  }
}

/** One step: its heading, and what is done. */
export interface Step {
  readonly title: string;
  readonly take: (tour: Tour) => Promise<unknown>;
}

/** A bot that a person of one language visits. */
export class Tour {
  readonly locale: Locale;
  /** Who walks through. */
  readonly person: User;
  readonly records: Records = { ...recordsInMemory(), tally: new EvenTally(SmallFile.inMemory(TALLY_FORM), () => TODAY) };
  readonly #lines: string[] = [];
  #harness: Harness;

  constructor(locale: Locale) {
    this.locale = locale;
    this.person = locale === 'en' ? ANNA : БОРИС;
    this.#harness = new Harness({ records: this.records });
  }

  /** The one of two phrases that this person says. */
  own(english: string, russian: string): string {
    return this.locale === 'en' ? english : russian;
  }

  /** The bot starts anew, perhaps with other settings. Only what it keeps stays. */
  restart(options: HarnessOptions = {}): void {
    this.#harness = new Harness({ records: this.records, ...options });
  }

  /** The person writes in private. */
  says(text: string, parts: MessageParts = {}): Promise<void> {
    return this.#act(`writes: ${text}`, this.#harness.says(text, { from: this.person, ...parts }));
  }

  /** The person writes in a group. */
  saysInGroup(text: string, parts: MessageParts = {}): Promise<void> {
    return this.#act(`writes in a group: ${text}`, this.#harness.says(text, { from: this.person, chat: GROUP, ...parts }));
  }

  /** The person sends something else than a text. */
  sends(what: string, parts: MessageParts): Promise<void> {
    return this.#act(`sends ${what}`, this.#harness.gets({ from: this.person, ...parts }));
  }

  /** The person types behind the bot's name in any chat. */
  types(query: string): Promise<void> {
    return this.#act(`types in any chat: @verbatim_bot ${query}`.trimEnd(), this.#harness.types(query, { from: this.person }));
  }

  /** The person presses the first button of the bot's last message whose text has these words. */
  presses(words: string): Promise<void> {
    const button = (this.#harness.last.reply_markup?.inline_keyboard.flat() ?? []).find(({ text }) => text.includes(words));
    if (button === undefined || !('callback_data' in button)) throw new Error(`no button "${words}" to press`);
    return this.#act(`presses [${button.text}]`, this.#harness.presses(this.#harness.last, button.callback_data, this.person));
  }

  /** The person changes the text of their message that the bot answered last. */
  edits(text: string): Promise<void> {
    const { reply_to_message: original } = this.#harness.last;
    if (original === undefined) throw new Error('there is nothing to edit');
    // A text message of a person's own, which the types of updates cannot know.
    const edited_message = { ...original, text, entities: [], edit_date: original.date + 1 } as never;
    return this.#act(`changes that to: ${text}`, this.#harness.updated({ edited_message }));
  }

  /** Anything else that Telegram tells. */
  happens(what: string, update: Omit<Update, 'update_id'>): Promise<void> {
    return this.#act(what, this.#harness.updated(update));
  }

  /** The id of a passage that answers, for a link. */
  async passageOf(question: string): Promise<string> {
    const [call] = await this.#harness.types(question, { from: this.person });
    return call?.payload.results?.[0]?.id ?? '';
  }

  /** A message of somebody else. */
  otherMessage(text: string, chat: Chat = GROUP): Message {
    return { message_id: 90_000, date: 1_700_000_000, chat, from: { id: 3003, is_bot: false, first_name: 'Vera' }, text };
  }

  /** The steps as a part of a Markdown page. */
  async walk(steps: readonly Step[]): Promise<string> {
    for (const { title, take } of steps) {
      this.#lines.push(`### ${title}`, '');
      await take(this);
    }
    return this.#lines.join('\n');
  }

  async #act(what: string, calls: Promise<Call[]>): Promise<void> {
    const shown = (await calls).map(screenOf).filter((screen) => screen !== '');
    this.#lines.push(`**The user** ${what}`, '', '```text', shown.length === 0 ? '(nothing)' : shown.join('\n\n'), '```', '');
  }
}

/** What a call of the bot shows; '' when it shows nothing. */
function screenOf({ method, payload }: Call): string {
  switch (method) {
    case 'sendMessage':
      return messageOf(payload);
    case 'editMessageText':
      return `(in place)\n${messageOf(payload)}`;
    case 'answerCallbackQuery':
      return payload.text === undefined ? '' : `(a word over the chat) ${payload.text}`;
    case 'answerInlineQuery':
      return resultsOf(payload);
    case 'answerGuestQuery':
      return guestAnswer(payload);
    default:
      return '';
  }
}

function messageOf({ text = '', entities = [], reply_markup }: Pick<Call['payload'], 'text' | 'entities' | 'reply_markup'>): string {
  const rows = (reply_markup?.inline_keyboard ?? []).filter((row) => row.length > 0).map((row) => row.map((button) => `[${button.text}${'url' in button ? ' ↗' : ''}]`).join(' '));
  const lines = renderText(text, entities, { colours: false, width: WIDTH });
  return [...lines, ...(rows.length === 0 ? [] : ['', ...rows])].join('\n');
}

function resultsOf({ results = [], button }: Call['payload']): string {
  const above = button === undefined ? [] : [`[${button.text}]`];
  const shown = results.slice(0, RESULTS_SHOWN).map(({ title, description }) => `• ${title}\n  ${description}`);
  const rest = results.length > RESULTS_SHOWN ? [`… and ${results.length - RESULTS_SHOWN} more`] : [];
  const [first] = results;
  const sent = first === undefined ? [] : ['', '(the first one, when it is sent)', messageOf(contentOf(first))];
  return [...above, ...shown, ...rest, ...sent].join('\n') || '(no results)';
}

function contentOf({ input_message_content: content, reply_markup }: InlineQueryResultArticle): Parameters<typeof messageOf>[0] {
  if (!('message_text' in content)) throw new Error('a result is a text');
  return { text: content.message_text, entities: content.entities ?? [], ...(reply_markup === undefined ? {} : { reply_markup }) };
}

function guestAnswer(payload: object): string {
  return messageOf(contentOf((payload as { result: InlineQueryResultArticle }).result));
}
