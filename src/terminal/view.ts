/**
 * What is on screen: messages, numbered buttons, inline results, and what a number means now.
 */
import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { paint, withoutControls } from './ansi.ts';
import { choicesOf } from './buttons.ts';
import type { Choice } from './buttons.ts';
import { renderText } from './entities.ts';
import type { Look } from './entities.ts';
import type { Content, MessageKey } from './messages.ts';
import type { TerminalTexts } from './texts.ts';

/** Where lines go, and how they are to look at this moment: a terminal can be resized. */
export interface Screen {
  readonly look: () => Look;
  readonly write: (text: string) => void;
}

/** The answer to an inline query, as far as a terminal shows it. */
export interface Results {
  readonly results: readonly InlineQueryResult[];
  /** Where the next page begins; empty: there is none. */
  readonly nextOffset: string;
  readonly button: InlineQueryResultsButton | undefined;
}

/** Whose buttons the numbers press: those of one message, or of the list of inline results. */
type Owner = MessageKey | { readonly query: string } | null;

/** Between the buttons of a row. */
const BETWEEN = '   ';

/** Shows things and remembers the choices shown last. */
export class View {
  readonly #screen: Screen;
  readonly #texts: TerminalTexts;
  #choices: readonly Choice[] = [];
  #owner: Owner = null;
  #query = { query: '', offset: '' };
  #hinted = false;
  /** Counts what was shown, so that silence can be told. */
  shown = 0;

  constructor(screen: Screen, texts: TerminalTexts) {
    this.#screen = screen;
    this.#texts = texts;
  }

  /** What the typed numbers do, from 1; empty when they are plain messages. */
  get choices(): readonly Choice[] {
    return this.#choices;
  }

  /** One line as it was typed, right above its answer. */
  echo(line: string): void {
    this.#screen.write(`> ${withoutControls(line)}\n`);
  }

  /** A small remark of the terminal, not of the bot. */
  note(text: string): void {
    this.#block(renderText(text, [], this.#screen.look()).map(this.#dim));
  }

  /** Text as it is, to be copied. */
  plain(text: string): void {
    this.#block([withoutControls(text)]);
  }

  /** A message with its buttons; those of a message without a key cannot be pressed. */
  message(content: Content, key?: MessageKey, mark?: string): void {
    const choices = key === undefined ? [] : choicesOf(content.keyboard, key);
    // A message edited to have no buttons takes its old ones away.
    if (choices.length > 0 || key === this.#owner) this.#offer(choices, key ?? null);
    this.#block([
      ...(mark === undefined ? [] : [this.#dim(mark)]),
      ...renderText(content.text, content.entities, this.#screen.look()),
      ...this.#rows(choices),
      ...this.#hint(),
    ]);
  }

  /** A message is gone, and its buttons with it. */
  deleted(key: MessageKey): void {
    if (key === this.#owner) this.#offer([], null);
    this.note(this.#texts.deleted);
  }

  /** Says which query the coming results answer: a first page, or a further one to be numbered on. */
  expectResults(query: string, offset: string): void {
    this.#query = { query, offset };
  }

  /** The results of an inline query as numbered lines. */
  results({ results, nextOffset, button }: Results): void {
    const { query, offset } = this.#query;
    const isFurther = offset !== '' && typeof this.#owner === 'object' && this.#owner?.query === query;
    // A further page takes the place of the line "more", so that the earlier numbers stay good.
    const earlier = isFurther ? this.#choices.slice(0, -1) : [];
    const added: Choice[] = [];
    if (button !== undefined && !isFurther) added.push(buttonChoice(button));
    for (const result of results) added.push({ ...describe(result), action: { kind: 'send', result, query } });
    if (nextOffset !== '') {
      added.push({ label: this.#texts.moreResults, action: { kind: 'query', query, offset: nextOffset } });
    }
    this.#offer([...earlier, ...added], { query });
    this.#block([
      this.#dim(withoutControls(this.#texts.resultsHeading(query))),
      ...added.flatMap((choice, index) => this.#choiceLines(choice, earlier.length + index + 1)),
      ...(results.length === 0 ? [this.#dim(this.#texts.noResults)] : []),
      ...this.#hint(),
    ]);
  }

  /** Puts the list of inline results away, as Telegram does when something is sent. */
  closeResults(): void {
    if (typeof this.#owner === 'object') this.#offer([], null);
  }

  #offer(choices: readonly Choice[], owner: Owner): void {
    this.#choices = choices;
    this.#owner = choices.length > 0 ? owner : null;
  }

  /** The buttons under a message, in their rows as far as a line is wide enough. */
  #rows(choices: readonly Choice[]): string[] {
    const { width } = this.#screen.look();
    const lines: string[] = [];
    let columns = 0;
    for (const [index, choice] of choices.entries()) {
      const shown = this.#choiceLines(choice, index + 1);
      const own = `[${index + 1}] ${oneLine(choice.label)}`.length;
      const fits = choice.beside === true && columns + BETWEEN.length + own <= width;
      if (fits) lines.push([lines.pop() ?? '', ...shown].join(BETWEEN));
      else lines.push(...shown);
      columns = fits ? columns + BETWEEN.length + own : own;
    }
    return lines;
  }

  #choiceLines({ label, description }: Choice, number: number): string[] {
    const mark = `[${number}]`;
    const { colours, width } = this.#screen.look();
    const indent = ' '.repeat(mark.length + 1);
    const room = { colours, width: width - indent.length };
    const [first = '', ...further] = renderText(oneLine(label), [], room);
    const lines = [`${paint(mark, ['code'], colours)} ${first}`, ...further.map((line) => indent + line)];
    if (description === undefined || description === '') return lines;
    return [...lines, ...renderText(oneLine(description), [], room).map((line) => indent + this.#dim(line))];
  }

  #hint(): string[] {
    if (this.#hinted || this.#choices.length === 0) return [];
    this.#hinted = true;
    return [this.#dim(this.#texts.numbersHint)];
  }

  readonly #dim = (text: string): string => paint(text, ['dim'], this.#screen.look().colours);

  #block(lines: readonly string[]): void {
    this.shown += 1;
    this.#screen.write(`${lines.join('\n')}\n\n`);
  }
}

function buttonChoice(button: InlineQueryResultsButton): Choice {
  const { text, start_parameter, web_app } = button;
  if (start_parameter !== undefined) return { label: text, action: { kind: 'say', text: `/start ${start_parameter}` } };
  return { label: text, action: web_app ? { kind: 'open', url: web_app.url } : { kind: 'onlyInTelegram' } };
}

function describe(result: InlineQueryResult): { label: string; description?: string } {
  // A few kinds of results, a contact for one, have no title.
  const label = 'title' in result && result.title !== undefined ? result.title : result.id;
  const description = 'description' in result ? result.description : undefined;
  return description === undefined ? { label } : { label, description };
}

function oneLine(text: string): string {
  return withoutControls(text.replaceAll(/\s+/g, ' '));
}
