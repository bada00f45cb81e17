import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, GROUP, Harness, БОРИС } from '../harness.ts';

const english = textsFor('en');
const russian = textsFor('ru');

describe('/help', () => {
  it.each([
    ['in private', { from: ANNA }, {}, english.help('verbatim_bot')],
    ['in Russian', { from: БОРИС }, {}, russian.help('verbatim_bot')],
    ['in a group that it sees little of', { chat: GROUP }, {}, `${english.help('verbatim_bot')}\n\n${english.helpInGroups}`],
    ['in such a group in Russian', { chat: GROUP, from: БОРИС }, {}, `${russian.help('verbatim_bot')}\n\n${russian.helpInGroups}`],
    ['in a group that it sees all of', { chat: GROUP }, { can_read_all_group_messages: true }, english.help('verbatim_bot')],
    ['by its own name', {}, { username: 'my_bot' }, english.help('my_bot')],
  ])('tells how to ask, %s', async (_where, parts, info, text) => {
    const calls = await new Harness({ info }).says('/help', parts);
    expect(calls).toMatchObject([{ method: 'sendMessage', payload: { text } }]);
  });
});
