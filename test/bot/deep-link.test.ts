import { describe, expect, it } from 'vitest';
import { encodeCitation } from '../../src/render/citation.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_EXAMPLES, seedArticles } from '../articles.ts';
import { ANNA, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const english = textsFor('en');
const passage = seedArticles()[1]?.passages[2];
if (passage === undefined) throw new Error('the article has a passage');

describe('a link to a passage', () => {
  it.each([
    ['with a stretch marked', encodeCitation({ passage: passage.id, marked: { start: 0, end: 12 } })],
    ['alone', passage.id],
  ])('%s opens it in its article, without a way back to an answer', async (_what, citation) => {
    const harness = new Harness();
    await harness.says(`/start ${citation}`);
    expect(harness.last.text).toContain(passage.text);
    expect(harness.last.text).toContain('Russia, China May Sign Information Security Cooperation Deal on May 8\nSputnik · ¶');
    const labels = buttonsOf(harness.last).map(({ text }) => text);
    expect(labels).toContain(english.passage.shareButton(null));
    expect(labels).not.toContain(english.passage.backToAnswer);
  });

  it('turns pages', async () => {
    const harness = new Harness();
    await harness.says(`/start ${passage.id}`);
    const before = harness.last.text;
    const later = buttonsOf(harness.last).find(({ text }) => text === english.passage.laterButton);
    expect(methodsOf(await harness.presses(harness.last, later?.data ?? ''))).toEqual(['editMessageText', 'answerCallbackQuery']);
    expect(harness.last.text).not.toBe(before);
  });

  it('whose article is gone says so', async () => {
    const [call] = await new Harness().says(`/start ${'A'.repeat(19)}`);
    expect(call?.payload.text).toBe(english.passage.gone);
  });

  it.each(['hello', 'inline', 'x', 'a'.repeat(64), '____', `${passage.id}_`, '-'.repeat(18), 'ё'])('of another shape, %j, is a welcome', async (payload) => {
    const [call] = await new Harness().says(`/start ${payload}`);
    expect(call?.payload.text).toBe(english.start(2, SEED_EXAMPLES.en));
  });
});

describe('the way from an inline query that found nothing', () => {
  it('finds the question in the private chat, with buttons that go on working', async () => {
    const harness = new Harness();
    await harness.types('quux bazinga');
    await harness.says('/start inline');
    const [echo, answer] = harness.sent;
    expect(echo?.text).toBe('quux bazinga');
    expect(answer?.text).toContain(english.nothingFound);
    expect(answer?.reply_to_message).toMatchObject({ message_id: echo?.message_id });
  });

  it('is for who typed it alone, and for private chats', async () => {
    const harness = new Harness();
    await harness.types('quux bazinga');
    await harness.says('/start inline', { from: БОРИС });
    expect(harness.last.text).toBe(textsFor('ru').start(2, SEED_EXAMPLES.ru));
    await harness.says('/start inline', { from: ANNA, chat: GROUP });
    expect(harness.last.text).toBe(english.start(2, SEED_EXAMPLES.en));
  });
});
