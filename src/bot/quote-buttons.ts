/** Buttons under quoted passages. */
import type { InlineKeyboard } from 'grammy';
import type { Quote } from '../answer/answer.ts';
import { encodeButton } from '../render/button-data.ts';
import type { Back } from '../render/button-data.ts';
import { encodeCitation } from '../render/citation.ts';
import { citationOf } from '../render/inline-results.ts';
import { quoteText } from '../render/quote-text.ts';
import { addressAt } from '../render/text-fragment.ts';
import type { Texts } from '../texts/texts.ts';

/** Everywhere: whom to share with is for the user to say. */
const ANY_CHAT = { allow_user_chats: true, allow_bot_chats: true, allow_group_chats: true, allow_channel_chats: true };

/** A row that opens each of these quotes in its article; `first` is the number of the first. */
export function addContexts(keyboard: InlineKeyboard, quotes: readonly Quote[], first: number, back: Back, texts: Texts): void {
  for (const [index, quote] of quotes.entries()) {
    // The words once, and then only numbers: three such labels in a row would be cut off on a phone.
    const label = index === 0 ? texts.passage.contextButton(quotes.length === 1 ? null : first) : String(first + index);
    keyboard.text(label, encodeButton({ kind: 'context', citation: citationOf(quote), from: null, back }));
  }
}

/** A row that leads to the page a quote is from, copies the quote and shares it; `number` where there are several. */
export function addTaking(keyboard: InlineKeyboard, quote: Quote, number: number | null, texts: Texts): void {
  const { passage, source, highlight } = quote;
  keyboard.row();
  const address = addressAt(source.url, passage.text.slice(highlight.start, highlight.end));
  if (address !== null) keyboard.url(texts.passage.sourceButton(number), address);
  const copied = quoteText(quote, texts);
  if (copied !== null) keyboard.copyText(texts.passage.copyButton(number), copied);
  const query = encodeCitation(citationOf(quote));
  keyboard.switchInlineChosen(texts.passage.shareButton(number), { query, ...ANY_CHAT });
}
