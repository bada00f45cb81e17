/** A row of numbers under a list of articles: each opens its article at the beginning. */
import { InlineKeyboard } from 'grammy';
import { encodeButton } from '../render/button-data.ts';
import type { Back } from '../render/button-data.ts';
import type { ArticleList } from '../render/sources-page.ts';

/** The keyboard with that row; `back` is the list that an article leads back to. Articles without a passage have no button. */
export function openButtons({ articles, first }: ArticleList, back: Back): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { passages: [passage] }] of articles.entries()) {
    if (passage === undefined) continue;
    keyboard.text(String(first + index), encodeButton({ kind: 'context', citation: { passage: passage.id, marked: null }, from: 0, back }));
  }
  return keyboard;
}
