import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_EXAMPLES } from '../articles.ts';
import { ANNA, GROUP, Harness, БОРИС } from '../harness.ts';

describe('/start', () => {
  it.each([
    ['in English', ANNA, 'en', 'I answer questions about 2 articles'],
    ['in Russian', БОРИС, 'ru', 'Сейчас у меня 2 статьи.'],
    ['in English to everybody else', { ...ANNA, language_code: 'de' }, 'en', '/help'],
  ] as const)('says what the bot does, %s', async (_how, from, locale, part) => {
    const [call, ...more] = await new Harness().says('/start', { from });
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'sendMessage', payload: { chat_id: from.id, text: textsFor(locale).start(2, SEED_EXAMPLES[locale]), link_preview_options: { is_disabled: true } } });
    expect(call?.payload.text).toContain(part);
  });

  it.each(['/start inline', '/start@verbatim_bot', '/start something'])('is understood as "%s"', async (text) => {
    const [call] = await new Harness().says(text);
    expect(call?.payload.text).toBe(textsFor('en').start(2, SEED_EXAMPLES.en));
  });

  it('is understood in a group', async () => {
    const [call] = await new Harness().says('/start@verbatim_bot', { chat: GROUP });
    expect(call?.payload).toMatchObject({ chat_id: GROUP.id, text: textsFor('en').start(2, SEED_EXAMPLES.en) });
  });

  it('says so when there are no articles', async () => {
    const [call] = await new Harness({ articles: [] }).says('/start', { from: БОРИС });
    expect(call?.payload.text).toBe(textsFor('ru').noArticles);
  });

  it('for another bot is not answered in a group', async () => {
    expect(await new Harness().says('/start@other_bot', { chat: GROUP })).toEqual([]);
  });
});
