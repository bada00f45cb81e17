/** The answer's passages: the first card, and the buttons for further ones. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Answer } from '../answer/answer.ts';
import { namesSubject } from '../language/follow-up.ts';
import { wordsOf } from '../language/tokens.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import { answerCard } from '../render/card.ts';
import type { BotContext } from './context.ts';
import { addFeedback } from './feedback.ts';
import { questionAbove } from './question-above.ts';
import { addContexts, addTaking } from './quote-buttons.ts';
import { edit } from './reply.ts';

/** Passages of a card: what a phone shows without much scrolling. */
const PASSAGES_PER_CARD = 3;

export const passages = new Composer<BotContext>();

passages.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'passages' && data?.kind !== 'alone') return next();
  const question = questionAbove(ctx);
  if (question === null) {
    await ctx.answerCallbackQuery(ctx.verbatim.texts.questionGone);
    return;
  }
  const alone = data.kind === 'alone' || data.alone;
  const { text, pointed } = question;
  const after = alone ? [] : ctx.verbatim.conversations.before(ctx, question.message);
  const { message, keyboard } = await passagesCard(ctx.verbatim, { question: text, after, alone, pointed }, data.kind === 'alone' ? 0 : data.offset);
  await edit(ctx, message, keyboard);
  await ctx.answerCallbackQuery();
});

/** What a card answers. */
export interface Asked {
  readonly question: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly after: readonly string[];
  /** The user wants it taken without what was asked before. */
  readonly alone: boolean;
  /** It was pointed at: the card says what was looked for, where its buttons find it again. */
  readonly pointed?: boolean;
}

/** The card of a question from its passage number `offset` (from 0) on, with its buttons. */
export async function passagesCard(
  { library, texts, today }: Pick<BotContext['verbatim'], 'library' | 'texts' | 'today'>,
  { question, after, alone, pointed = false }: Asked,
  offset: number,
): Promise<{ message: FormattedString; keyboard: InlineKeyboard; answer: Answer }> {
  const answer = await answerQuestion(library.snapshot.engine, question, { limit: PASSAGES_PER_CARD, offset, after });
  // The articles have changed since the button was made: there are fewer passages now.
  if (answer.quotes.length === 0 && offset > 0) return passagesCard({ library, texts, today }, { question, after, alone, pointed }, 0);
  if (library.snapshot.articles.length === 0) return { message: new FormattedString(texts.noArticles), keyboard: new InlineKeyboard(), answer };
  const options = { first: offset + 1, today: today() };
  const { message, shown } = pointed
    ? answerCard({ ...answer, asked: question, unclear: false }, { ...texts, askedAs: (asked) => texts.searchedFor(asked) }, options)
    : answerCard(answer, texts, options);
  const quotes = answer.quotes.slice(0, shown);
  const keyboard = new InlineKeyboard();
  if (quotes.length > 0) addContexts(keyboard, quotes, offset + 1, { kind: 'passages', offset, alone }, texts);
  const [best] = quotes;
  if (answer.confident && best !== undefined) addTaking(keyboard, best, quotes.length === 1 ? null : offset + 1, texts);
  if (quotes.length > 0) keyboard.row();
  const page = (at: number): string => encodeButton({ kind: 'passages', offset: at, alone });
  if (offset > 0) keyboard.text(texts.previousButton, page(Math.max(0, offset - PASSAGES_PER_CARD)));
  if (answer.more || shown < answer.quotes.length) keyboard.text(texts.moreButton, page(offset + shown));
  if (offset === 0 && answer.quotes.length > 0) keyboard.text(texts.why.button, encodeButton({ kind: 'why', alone }));
  if (best !== undefined) addFeedback(keyboard, best.passage.id);
  // "When?" and "more" alone are asked of nothing.
  const words = wordsOf(question);
  if (answer.leaning && namesSubject(words)) keyboard.row().text(texts.aloneButton, encodeButton({ kind: 'alone' }));
  return { message, keyboard, answer };
}
