import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

describe('a command that the bot does not have', () => {
  it.each([
    ['/foo', ANNA, 'en'],
    ['/foo when will it be signed?', ANNA, 'en'],
    ['/help@another_bot', ANNA, 'en'],
    ['/foo', БОРИС, 'ru'],
  ])('%s is no question', async (text, from, locale) => {
    const harness = new Harness();
    await harness.says(text, { from });
    expect(harness.last.text).toBe(textsFor(locale).unknownCommand);
    await harness.says('where?', { from });
    expect(harness.last.text).toBe(textsFor(locale).askBack);
  });

  it('gets no word in a group, even in reply to the bot', async () => {
    const harness = new Harness();
    await harness.says('/ask when will it be signed?', { chat: GROUP });
    const answer = harness.last;
    expect(methodsOf(await harness.says('/foo', { chat: GROUP }))).toEqual([]);
    expect(methodsOf(await harness.says('/foo', { chat: GROUP, reply_to_message: answer }))).toEqual([]);
  });

  it.each(['what does /ask do in the agreement?', '1/2 of the agreement'])('is not meant by %s', async (text) => {
    const harness = new Harness();
    await harness.says(text);
    expect(harness.last.text).not.toBe(textsFor('en').unknownCommand);
  });
});
