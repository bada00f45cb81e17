/** `/stats`, for administrators in their private chat: what is asked, and what has no answer. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { statsCard } from '../render/stats-card.ts';
import { mayCollect } from './collect-rights.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

/** Entries of each list. */
const UNANSWERED = 10;
const MOST_ASKED = 5;
const SLOWEST = 3;

export const stats = new Composer<BotContext>();

stats.command('stats', async (ctx) => {
  const { library, records: { tally, feedback }, texts } = ctx.verbatim;
  if (ctx.message?.forward_origin !== undefined || !mayCollect(ctx)) {
    if (ctx.chat.type === 'private') await reply(ctx, new FormattedString(texts.records.stats.onlyAdmins));
    return;
  }
  const { articles, passages, problems } = library.status;
  const shown = {
    totals: tally.totals,
    judgements: feedback.counts,
    corpus: { articles, passages, unreadable: problems.length },
    unanswered: tally.unanswered(UNANSWERED),
    mostAsked: tally.mostAsked(MOST_ASKED),
    slowest: tally.slowest(SLOWEST),
  };
  await reply(ctx, statsCard(shown, texts));
});
