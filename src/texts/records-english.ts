/** English, about what is kept. */
import { pluralizer } from './plural.ts';
import type { RecordsTexts } from './records-lines.ts';

const plural = pluralizer('en');

export const englishRecords: RecordsTexts = {
  language: {
    ask: 'Which language shall I speak? Quotes stay as they are.',
    own: 'English',
    asInTelegram: 'As in Telegram',
    chosen: 'I speak English now. Quotes stay as they are.',
  },

  feedback: {
    thanksHelpful: 'Thank you, noted as helpful.',
    thanksUnhelpful: 'Thank you, noted as not helpful.',
  },

  forget: {
    questions: (count) => plural(count, { one: 'question', other: 'questions' }) + ' of this conversation',
    language: 'the language you chose',
    judgements: (count) => plural(count, { one: 'opinion about an answer', other: 'opinions about answers' }),
    forgotten: (parts) => `I had kept of you: ${parts.join(', ')}. It is all erased.`,
    nothing: 'I keep nothing of you.',
  },

  stats: {
    onlyAdmins: 'Only administrators can see the statistics.',
    command: 'Statistics',
    help: '/stats shows what is asked, and what has no answer.',
    heading: 'Statistics',
    none: 'Nothing has been asked yet.',
    totals: (questions, declined, since) => `${plural(questions, { one: 'question', other: 'questions' })} since ${since}, ${declined} without an answer`,
    judgements: (helpful, unhelpful, chosen, repeated) => `👍 ${helpful} · 👎 ${unhelpful} · sent inline ${chosen} · asked again ${repeated}`,
    corpus: (articles, passages, unreadable) =>
      `${plural(articles, { one: 'article', other: 'articles' })}, ${plural(passages, { one: 'passage', other: 'passages' })}` +
      (unreadable === 0 ? '' : `, ${plural(unreadable, { one: 'file that cannot be read', other: 'files that cannot be read' })}`),
    unanswered: 'Without an answer',
    mostAsked: 'Asked most',
    slowest: 'Slowest',
    times: (count) => plural(count, { one: 'time', other: 'times' }),
    milliseconds: 'ms',
  },
};
