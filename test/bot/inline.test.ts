import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { manyArticles } from '../articles.ts';
import { Harness, methodsOf, БОРИС } from '../harness.ts';

const english = textsFor('en');

describe('an inline query', () => {
  it('is answered with passages, titled by the sentence that answers', async () => {
    const calls = await new Harness().types('when will it be signed');
    expect(methodsOf(calls)).toEqual(['answerInlineQuery']);
    const { results = [], ...rest } = calls[0]?.payload ?? {};
    expect(results.length).toBeGreaterThan(1);
    expect(results.some(({ title }) => title.includes('May 8'))).toBe(true);
    expect(rest).toMatchObject({ cache_time: 60, is_personal: true });
    expect(rest).not.toHaveProperty('button');
    expect(results.length).toBeLessThanOrEqual(10);
  });

  it('finds the word that is being typed', async () => {
    const [call] = await new Harness().types('Patrush');
    expect(call?.payload.results?.[0]?.title).toContain('Patrushev');
  });

  it.each([
    ['in English', undefined, english.inlineAsk],
    ['in Russian', БОРИС, textsFor('ru').inlineAsk],
  ])('that is empty gets the articles and a way into the chat, %s', async (_how, from, text) => {
    const [call] = await new Harness().types('  ', from === undefined ? {} : { from });
    expect(call?.payload.button).toEqual({ text, start_parameter: 'inline' });
    expect(call?.payload.results?.map(({ title }) => title)).toEqual([
      'Россия и Китай подпишут соглашение о киберпартнерстве',
      'Russia, China May Sign Information Security Cooperation Deal on May 8',
    ]);
  });

  it('that finds nothing gets a way into the chat', async () => {
    const [call] = await new Harness().types('quux bazinga', { from: БОРИС });
    expect(call?.payload).toMatchObject({ results: [], button: { text: textsFor('ru').inlineNothing, start_parameter: 'inline' } });
  });

  it('to a bot without articles is answered', async () => {
    const harness = new Harness({ articles: [] });
    expect((await harness.types(''))[0]?.payload.results).toEqual([]);
    expect((await harness.types('when'))[0]?.payload.results).toEqual([]);
  });

  it('is answered page by page, each passage once, by offsets that are numbers', async () => {
    const harness = new Harness({ articles: manyArticles(20) });
    const ids: string[] = [];
    const offsets: string[] = [];
    for (let offset: string | undefined = ''; offset !== undefined && offsets.length < 9; ) {
      const [call]: Awaited<ReturnType<Harness['types']>> = await harness.types('treaty signed', { offset });
      ids.push(...(call?.payload.results ?? []).map(({ id }) => id));
      offset = call?.payload.next_offset;
      if (offset !== undefined) offsets.push(offset);
    }
    expect(offsets).toEqual(['10']);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  it.each(['x', '-5', '1e9', '99999999999999999999', '10; drop'])('with the made-up offset %j is answered', async (offset) => {
    const calls = await new Harness().types('treaty', { offset });
    expect(methodsOf(calls)).toEqual(['answerInlineQuery']);
  });

  it('of 256 characters is answered', async () => {
    expect(methodsOf(await new Harness().types('когда подпишут соглашение '.repeat(20).slice(0, 256)))).toEqual(['answerInlineQuery']);
  });
});
