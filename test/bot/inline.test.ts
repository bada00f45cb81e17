import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { manyArticles, SEED_EXAMPLES } from '../articles.ts';
import { ANNA, Harness, methodsOf, БОРИС } from '../harness.ts';

const english = textsFor('en');

describe('an inline query', () => {
  it('is answered with passages, titled by the sentence that answers', async () => {
    const calls = await new Harness().types('when will it be signed');
    expect(methodsOf(calls)).toEqual(['answerInlineQuery']);
    const { results = [], ...rest } = calls[0]?.payload ?? {};
    expect(results.length).toBeGreaterThan(1);
    expect(results.some(({ title }) => title.includes('May 8'))).toBe(true);
    expect(rest).toMatchObject({ cache_time: 20, is_personal: true });
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
    expect(call?.payload.button).toEqual({ text, start_parameter: 'hello' });
    expect(call?.payload.results?.map(({ title }) => title).slice(-2)).toEqual([
      'Россия и Китай подпишут соглашение о киберпартнерстве',
      'Russia, China May Sign Information Security Cooperation Deal on May 8',
    ]);
  });

  it('that is empty gets questions that the articles answer, the last that a result was sent for first', async () => {
    const harness = new Harness();
    const examplesOf = async (): Promise<string[]> => (await harness.types(''))[0]?.payload.results?.slice(0, -2).map(({ title }) => title) ?? [];
    const before = await examplesOf();
    expect(SEED_EXAMPLES.en).toEqual(expect.arrayContaining(before));
    expect(before.length).toBeGreaterThan(0);
    const [call] = await harness.types('what did Patrushev say about the doctrine');
    const [result] = call?.payload.results ?? [];
    await harness.updated({ chosen_inline_result: { result_id: result?.id ?? '', from: ANNA, query: 'what did Patrushev say about the doctrine' } });
    expect((await examplesOf())[0]).toBe('what did Patrushev say about the doctrine');
    expect((await harness.types('', { from: БОРИС }))[0]?.payload.results?.map(({ title }) => title)).not.toContain('what did Patrushev say about the doctrine');
    const [empty] = await new Harness({ articles: manyArticles(3) }).types('');
    expect(empty?.payload.results).toHaveLength(3);
  });

  it('for a passage by its citation, as its share button has it, gets that passage alone, marked as it was', async () => {
    const harness = new Harness();
    await harness.says('when will it be signed?');
    const query = harness.last.reply_markup?.inline_keyboard.flat().flatMap((button) => ('switch_inline_query_chosen_chat' in button ? [button.switch_inline_query_chosen_chat.query ?? ''] : []))[0] ?? '';
    const [call] = await harness.types(query);
    expect(call?.payload.results).toHaveLength(1);
    const content = call?.payload.results?.[0]?.input_message_content as { message_text: string; entities?: MessageEntity[] } | undefined;
    expect(harness.last.text).toContain(content?.message_text.split('\n')[0]);
    expect(content?.entities?.map(({ type }) => type)).toContain('bold');
    // An id that no article has is a word like any other.
    expect((await harness.types('AAAAAAAAAAAAAAAAAAA'))[0]?.payload).toMatchObject({ results: [], button: { start_parameter: 'inline' } });
  });

  it.each([
    ['when will it be signed', ANNA, false],
    ['when will the agreement be sig', ANNA, false],
    ['who painted Moscow in the ceil', ANNA, true],
    ['who painted the ceiling in Moscow', ANNA, true],
    ['кто расписал потолок в Москве', БОРИС, true],
  ])('for %j says of its results when they are only the nearest', async (query, from, nearest) => {
    const [call] = await new Harness().types(query, { from });
    const { nearestResult } = textsFor(from.language_code);
    expect(call?.payload.results?.length).toBeGreaterThan(0);
    for (const { description } of call?.payload.results ?? []) expect(description?.startsWith(`${nearestResult} · `)).toBe(nearest);
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
