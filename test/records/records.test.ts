import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import { createLog } from '../../src/log.ts';
import { Feedback, FEEDBACK_FORM } from '../../src/records/feedback.ts';
import { openRecords, RECORD_FILES, recordsInMemory } from '../../src/records/records.ts';
import { SmallFile } from '../../src/storage/small-file.ts';
import { folderOf } from '../folders.ts';

const ANNA = 123_456_789;
const BORIS = 987_654_321;
const [ONE, OTHER] = [passageId('a.txt', 'The bridge is closed.'), passageId('b.txt', 'The ferry runs.')];

/** The lines of a log, by their message. */
function logging(): { lines: string[]; log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  return { lines, log: createLog('debug', (line) => lines.push((JSON.parse(line) as { msg?: string; message?: string }).msg ?? line)) };
}

describe('records in a data folder', () => {
  it('are there after a restart, and readable by their owner only', async () => {
    const folder = await folderOf();
    const { log, lines } = logging();
    const first = await openRecords(folder, log);
    const anna = first.people.mark(ANNA);
    first.people.choose(anna, 'ru');
    first.feedback.add({ judgement: 'helpful', question: 'is the bridge closed?', after: [], passage: ONE, by: anna });
    first.tally.count({ question: 'is the bridge closed?', confident: true, milliseconds: 12 });
    await first.close();
    const second = await openRecords(folder, log);
    expect(second.people.mark(ANNA)).toBe(anna);
    expect(second.people.language(anna)).toBe('ru');
    expect(second.feedback.countOf(anna)).toBe(1);
    expect(second.tally.totals).toMatchObject({ questions: 1, declined: 0 });
    expect(lines).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(Object.values(RECORD_FILES).toSorted());
    if (process.platform !== 'win32') for (const file of readdirSync(folder)) expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('keep marks even when no language was chosen', async () => {
    const folder = await folderOf();
    const first = await openRecords(folder, logging().log);
    const mark = first.people.mark(ANNA);
    await first.close();
    expect((await openRecords(folder, logging().log)).people.mark(ANNA)).toBe(mark);
  });

  it('hold nobody’s number', async () => {
    const folder = await folderOf();
    const records = await openRecords(folder, logging().log);
    const by = records.people.mark(ANNA);
    records.people.choose(by, 'ru');
    records.feedback.add({ judgement: 'chosen', question: 'bridge', after: [], passage: ONE, by });
    records.tally.count({ question: 'bridge', confident: false, milliseconds: 1 });
    await records.close();
    for (const file of readdirSync(folder)) expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain(String(ANNA));
  });

  it.each([
    ['people', '{'],
    ['people', 'null'],
    ['people', '{"version":2,"key":"k","languages":[]}'],
    ['people', '{"version":1,"key":"k","languages":[["mark","de"]]}'],
    ['feedback', '{"judgement":"helpful"}'],
    ['feedback', '{"judgement":"splendid","question":"q","passage":"AAAAAAAAAAAAAAAAAAA"}'],
    ['feedback', 'null'],
    ['tally', '[]'],
    ['tally', '{"version":1,"since":null,"questions":-1,"declined":0,"counted":[]}'],
  ] as const)('begin %s anew when its file holds %s, put it aside and say so', async (name, text) => {
    const folder = await folderOf();
    const file = RECORD_FILES[name];
    writeFileSync(path.join(folder, file), text);
    const { log, lines } = logging();
    await openRecords(folder, log);
    expect(lines).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([`${file}.damaged`]);
  });
});

describe('people', () => {
  it('have marks of their own, which differ from key to key', () => {
    const [{ people }, { people: others }] = [recordsInMemory(), recordsInMemory()];
    expect(people.mark(ANNA)).toBe(people.mark(ANNA));
    expect(new Set([people.mark(ANNA), people.mark(BORIS), others.mark(ANNA)]).size).toBe(3);
    expect(people.mark(ANNA)).toMatch(/^[\w-]{12}$/);
  });

  it('choose a language, another one, and none', () => {
    const { people } = recordsInMemory();
    const anna = people.mark(ANNA);
    expect(people.language(anna)).toBeNull();
    people.choose(anna, 'ru');
    people.choose(anna, 'en');
    expect([people.language(anna), people.language(people.mark(BORIS))]).toEqual(['en', null]);
    people.choose(anna, null);
    expect(people.language(anna)).toBeNull();
  });

  it('are bounded: whoever chose first is forgotten', () => {
    const { people } = recordsInMemory();
    people.choose(people.mark(0), 'ru');
    for (let id = 1; id <= 10_000; id += 1) people.choose(people.mark(id), 'ru');
    expect([people.language(people.mark(0)), people.language(people.mark(1))]).toEqual([null, 'ru']);
  });
});

describe('feedback', () => {
  const { people } = recordsInMemory();
  const [anna, boris] = [people.mark(ANNA), people.mark(BORIS)];
  const vote = { judgement: 'helpful', question: 'closed?', after: [], passage: ONE, by: anna } as const;

  it('counts a change of mind once, and other people, passages and questions by themselves', () => {
    const { feedback } = recordsInMemory();
    feedback.add(vote);
    feedback.add({ ...vote, judgement: 'unhelpful' });
    expect(feedback.counts).toEqual({ helpful: 0, unhelpful: 1, chosen: 0, repeated: 0 });
    feedback.add({ ...vote, by: boris });
    feedback.add({ ...vote, passage: OTHER });
    feedback.add({ ...vote, question: 'open?' });
    feedback.add({ ...vote, judgement: 'chosen' });
    feedback.add({ ...vote, judgement: 'repeated' });
    expect(feedback.counts).toEqual({ helpful: 3, unhelpful: 1, chosen: 1, repeated: 1 });
  });

  it('forgets what one person gave, and nothing of others', () => {
    const { feedback } = recordsInMemory();
    feedback.add(vote);
    feedback.add({ ...vote, by: boris });
    feedback.forget(anna);
    expect([feedback.countOf(anna), feedback.countOf(boris)]).toEqual([0, 1]);
  });

  it('is bounded', () => {
    const full = Array.from({ length: 5000 }, (_, number) => ({ ...vote, question: `${number}`, day: '2026-01-01', by: number === 0 ? anna : boris }));
    const feedback = new Feedback(SmallFile.inMemory({ ...FEEDBACK_FORM, empty: () => full }));
    feedback.add({ ...vote, by: boris });
    expect(feedback.counts.helpful).toBe(5000);
    expect(feedback.countOf(anna)).toBe(0);
  });
});

describe('the tally', () => {
  const answer = { confident: true, milliseconds: 5 };

  it('knows the most asked, the unanswered and the slowest', () => {
    const { tally } = recordsInMemory();
    for (const [question, confident, milliseconds] of [
      ['When does the ferry run?', true, 3],
      ['when does the  ferry run', true, 9.4],
      ['Who owns it?', false, 40],
      ['who owns it', false, 2],
      ['Is it blue?', false, 1],
      ['Is it blue?', true, 1],
    ] as const) tally.count({ question, confident, milliseconds });
    expect(tally.totals).toMatchObject({ questions: 6, declined: 3 });
    expect(tally.mostAsked(9).map(({ question, times }) => `${question} ${times}`)).toEqual(['Is it blue? 2', 'Who owns it? 2', 'When does the ferry run? 2']);
    expect(tally.unanswered(9).map(({ question }) => question)).toEqual(['Who owns it?']);
    expect(tally.slowest(2).map(({ question, milliseconds }) => `${question} ${milliseconds}`)).toEqual(['Who owns it? 40', 'When does the ferry run? 9']);
  });

  it('is bounded, keeps what is asked often, and cuts what is long', () => {
    const { tally } = recordsInMemory();
    tally.count({ ...answer, question: 'often' });
    tally.count({ ...answer, question: 'often' });
    for (let number = 0; number < 600; number += 1) tally.count({ ...answer, question: `question ${number}` });
    tally.count({ ...answer, question: '😀'.repeat(500) });
    expect(tally.slowest(1000)).toHaveLength(500);
    expect(tally.mostAsked(1)).toMatchObject([{ question: 'often', times: 2 }]);
    expect(tally.slowest(1)[0]?.question).toBe('😀'.repeat(200));
  });
});
