import { describe, expect, it } from 'vitest';
import { Metrics } from '../../src/metrics/metrics.ts';
import { ANNA, GROUP, Harness, БОРИС } from '../harness.ts';

/** What was counted, by name, without what is nought. */
function countsOf(metrics: Metrics): Record<string, number> {
  const lines = metrics.page([]).split('\n').filter((line) => /^verbatim_(?:updates|answers|declined)/u.test(line)).map((line) => line.split(' '));
  return Object.fromEntries(lines.map(([name = '', value]) => [name, Number(value)] as const).filter(([, value]) => value > 0));
}

describe('with metrics', () => {
  it.each<[what: string, act: (harness: Harness) => Promise<unknown>, counted: Record<string, number>]>([
    ['an answer', (bot) => bot.says('when will it be signed?'), { 'verbatim_updates_total{kind="message"}': 1, 'verbatim_answers_total{kind="message"}': 1 }],
    ['a question that nothing answers', (bot) => bot.says('who baked the zucchini casserole?'), { 'verbatim_updates_total{kind="message"}': 1, 'verbatim_answers_total{kind="message"}': 1, verbatim_declined_total: 1 }],
    ['one in Russian', (bot) => bot.says('кто испёк пирог с крыжовником?', { from: БОРИС }), { 'verbatim_updates_total{kind="message"}': 1, 'verbatim_answers_total{kind="message"}': 1, verbatim_declined_total: 1 }],
    ['talk in a group', (bot) => bot.says('what a day', { chat: GROUP }), { 'verbatim_updates_total{kind="message"}': 1 }],
    ['an inline query', (bot) => bot.types('signed'), { 'verbatim_updates_total{kind="inline_query"}': 1, 'verbatim_answers_total{kind="inline_query"}': 1 }],
    ['an inline query that finds nothing', (bot) => bot.types('zxqvwk'), { 'verbatim_updates_total{kind="inline_query"}': 1, 'verbatim_answers_total{kind="inline_query"}': 1, verbatim_declined_total: 1 }],
    ['a question that was edited', (bot) => bot.updated({ edited_message: { message_id: 1, date: 0, edit_date: 1, chat: { id: ANNA.id, type: 'private', first_name: 'Anna' }, from: ANNA, text: 'when will it be signed?' } }), { 'verbatim_updates_total{kind="edited_message"}': 1, 'verbatim_answers_total{kind="edited_message"}': 1 }],
    ['a result that was chosen', (bot) => bot.updated({ chosen_inline_result: { result_id: 'x', from: ANNA, query: 'when' } }), { 'verbatim_updates_total{kind="chosen_inline_result"}': 1 }],
    ['an update of another kind', (bot) => bot.updated({}), {}],
  ])('%s is counted', async (_what, act, counted) => {
    const metrics = new Metrics();
    await act(new Harness({ metrics }));
    expect(countsOf(metrics)).toEqual(counted);
  });

  it('an answer that Telegram refuses is none', async () => {
    const metrics = new Metrics();
    const harness = new Harness({ metrics });
    harness.refusals.set('sendMessage', 'Forbidden: bot was blocked by the user');
    await harness.says('/help');
    expect(countsOf(metrics)).toEqual({ 'verbatim_updates_total{kind="message"}': 1 });
  });
});
