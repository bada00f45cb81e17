import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import { chainOver } from '../../src/evaluation/chain.ts';
import { loadDataset } from '../../src/evaluation/load.ts';
import { measureSet } from '../../src/evaluation/measure.ts';
import { runDataset } from '../../src/evaluation/run.ts';
import { folderOf } from '../folders.ts';

const FERRY = 'The ferry to the island leaves the old harbour at seven in the morning, except on Sundays.';
const BRIDGE = 'The bridge over the river Amber was closed for repairs after the flood in spring.';
const FILES = { 'ferry.txt': `Ferry timetable\n${FERRY}\n`, 'bridge.txt': `Bridge closed\n${BRIDGE}\n` };
const [ferry, bridge] = [passageId('ferry.txt', FERRY), passageId('bridge.txt', BRIDGE)];

function line(judgement: string, question: string, passage: string, after: string[] = []): string {
  return `${JSON.stringify({ judgement, question, after, passage, day: '2026-05-06', by: 'mark' })}\n`;
}

async function load(lines: readonly string[]): Promise<Awaited<ReturnType<typeof loadDataset>>> {
  const folder = await folderOf({ 'feedback.jsonl': lines.join(''), ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`corpus/${name}`, text])) });
  return loadDataset(path.join(folder, 'feedback.jsonl'), 0, path.join(folder, 'corpus'));
}

describe('feedback as a question set', () => {
  it('has a gold passage where an answer helped, and wants another one where it did not', async () => {
    const dataset = await load([
      line('helpful', 'when does the ferry leave?', ferry),
      line('chosen', 'When does the ferry leave', ferry),
      line('unhelpful', 'is the river Amber deep?', bridge),
      line('repeated', 'and why?', bridge, ['is the bridge closed?']),
    ]);
    expect(dataset.sets.map(({ name, cases }) => [name, cases.map(({ question, after }) => [question, ...after].join(' < '))])).toEqual([
      ['helpful', ['when does the ferry leave?']],
      ['not helpful', ['is the river Amber deep?', 'and why? < is the bridge closed?']],
    ]);
    const [passage] = dataset.articles.find(({ source }) => source.file === 'ferry.txt')?.passages ?? [];
    const accepted = dataset.sets.map(({ cases: [one] }) => passage !== undefined && one?.gold?.accepts(passage, dataset.articles[0]!.source));
    expect(accepted).toEqual([true, true]);
  });

  it('is measured through the chain that users get, without scores that need the answer itself', async () => {
    const dataset = await load([line('helpful', 'when does the ferry leave?', ferry), line('unhelpful', 'when does the ferry leave?', ferry)]);
    const [helpful, not] = (await runDataset(dataset, chainOver(dataset.articles), 10, () => undefined)).map((set) => measureSet(set, dataset.kind, 0));
    expect(helpful?.scores['hit@1']?.value).toBe(1);
    expect(helpful?.scores).not.toHaveProperty('answerExact');
    expect(helpful?.violations).toEqual([]);
    expect(not?.scores['hit@1']?.value).toBe(0);
  });

  it('leaves out what is gone from the corpus, and takes the nearest passage of a changed article', async () => {
    const dataset = await load([
      line('helpful', 'gone?', passageId('gone.txt', 'Gone')),
      line('helpful', 'changed?', passageId('ferry.txt', FERRY.replace('seven', 'eight'))),
    ]);
    expect(dataset.sets[0]?.cases.map(({ question, gold }) => [question, gold?.text])).toEqual([['changed?', FERRY]]);
  });

  it.each([
    ['{', 'line 1: it is not valid JSON'],
    ['{"judgement":"helpful"}', 'line 1: "judgement", "question" and "passage" are expected'],
    ['', 'none of its passages is in the corpus folder'],
  ])('of %j cannot be used: %s', async (text, message) => {
    await expect(load([text])).rejects.toThrow(message);
  });

  it('needs a corpus folder', async () => {
    const folder = await folderOf({ 'feedback.jsonl': line('helpful', 'q', ferry) });
    await expect(loadDataset(path.join(folder, 'feedback.jsonl'))).rejects.toThrow('which only evaluate takes');
    await expect(loadDataset(path.join(folder, 'feedback.jsonl'), 0, path.join(folder, 'nowhere'))).rejects.toThrow('nowhere');
  });
});
