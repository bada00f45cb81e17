/** The question above: what a message of the bot's answers, found without remembering anything. */
import { asksForSource, isPointing } from '../language/pointing.ts';
import { wordsOf } from '../language/tokens.ts';
import { questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { searchedForIn } from './pointed.ts';

/** A question in its message. */
export interface QuestionAbove {
  readonly message: number;
  readonly text: string;
  /** It was pointed at in another message, and `text` is what was looked for. */
  readonly pointed: boolean;
}

/** The question that the message with the pressed button answers; null when it is gone. */
export function questionAbove(ctx: BotContext): QuestionAbove | null {
  const message = ctx.callbackQuery?.message;
  const question = message !== undefined && 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (question?.text === undefined) return null;
  const searched = message !== undefined && 'text' in message && message.text !== undefined ? searchedForIn(message.text) : null;
  if (searched !== null) return { message: question.message_id, text: searched, pointed: true };
  const command = question.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  // Here Telegram leaves out what the question itself replied to; the bot has answered it, so it was one.
  const text = command === undefined ? (questionOf(question, ctx.me) ?? question.text.trim()) : question.text.slice(command.length).trim();
  if (isPointing(text)) {
    // The card does not say any more what was looked for, such as on the way back from an article: for a while it is remembered.
    const remembered = ctx.verbatim.conversations.question(ctx, question.message_id);
    if (remembered !== null && remembered !== text) return { message: question.message_id, text: remembered, pointed: true };
    if (remembered === null && asksForSource(wordsOf(text))) return null;
  }
  return text === '' ? null : { message: question.message_id, text, pointed: false };
}
