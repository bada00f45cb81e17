/** Counts what comes in, what is answered and how long each takes, for the metrics. */
import { Composer } from 'grammy';
import type { Transformer } from 'grammy';
import { UPDATE_KINDS } from '../metrics/metrics.ts';
import type { Metrics, UpdateKind } from '../metrics/metrics.ts';
import type { Texts } from '../texts/texts.ts';
import type { BotContext } from './context.ts';

const MILLISECONDS = 1000;
/** The calls that bring an answer to a person. */
const ANSWERING: ReadonlySet<string> = new Set(['sendMessage', 'editMessageText', 'answerInlineQuery', 'answerGuestQuery']);
/** Lines of a card in which it says that nothing answers: before it come how the question was read, and filters that were left out. */
const NOTICE_LINES = 3;

export const measured = new Composer<BotContext>();

measured.use(async (ctx, next) => {
  const { metrics, texts } = ctx.verbatim;
  const kind = UPDATE_KINDS.find((known) => ctx.update[known] !== undefined);
  if (metrics === undefined || kind === undefined) return next();
  const began = performance.now();
  metrics.updated(kind);
  ctx.api.config.use(countAnswers(metrics, kind, texts));
  try {
    await next();
  } finally {
    metrics.handled((performance.now() - began) / MILLISECONDS);
  }
});

/** Counts the answers that Telegram took, where all of them pass. */
function countAnswers(metrics: Metrics, kind: UpdateKind, texts: Texts): Transformer {
  return async (previous, method, payload, signal) => {
    const response = await previous(method, payload, signal);
    if (response.ok && ANSWERING.has(method)) metrics.answered(kind, !declines(payload, texts));
    return response;
  };
}

/** Whether an answer says that no passage answers. */
function declines(payload: object, { noAnswer, nothingFound, inlineNothing }: Texts): boolean {
  const { text, button } = payload as { text?: string; button?: { text: string } };
  if (button?.text === inlineNothing) return true;
  const notice = text?.split('\n', NOTICE_LINES) ?? [];
  return notice.includes(noAnswer) || notice.includes(nothingFound);
}
