import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/intake/pace.ts';

/** What the pace makes of messages to these chats, one after the other: the times in seconds at which they leave. */
async function departures(chats: readonly number[], { crowded = false, complaints = [] as number[] } = {}): Promise<number[]> {
  let now = 0;
  const pace = new Pace({ crowded: () => crowded, now: () => now });
  for (const chat of complaints) pace.complain(chat);
  const times: number[] = [];
  for (const chat of chats) {
    await pace.approach(chat, (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    });
    await pace.depart(chat);
    times.push(now / 1000);
  }
  return times;
}

describe('the pace', () => {
  it.each<[what: string, chats: number[], given: { crowded?: boolean; complaints?: number[] }, times: number[]]>([
    ['does not begin by itself', [1, 1, 1, -5, -5], {}, [0, 0, 0, 0, 0]],
    ['is about a second in a chat that Telegram complained about', [1, 1, 1], { complaints: [1] }, [0, 1.05, 2.1]],
    ['is about three seconds in a group', [-5, -5], { complaints: [-5] }, [0, 3.05]],
    ['is for that chat alone', [1, 2, 2, 1], { complaints: [1] }, [0, 0, 0, 1.05]],
    ['is for all chats after complaints about three', [9, 9], { complaints: [1, 2, 3] }, [0, 1.05]],
    ['is for all chats when many wait', [9, 9], { crowded: true }, [0, 1.05]],
  ])('%s', async (_what, chats, given, times) => {
    expect(await departures(chats, given)).toEqual(times);
  });

  it('lets 25 a second out when many wait, however many ask at once', async () => {
    const pace = new Pace({ crowded: () => true });
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, async (_, chat) => {
        await pace.depart(chat);
        times.push(performance.now());
      }),
    );
    for (const [index, time] of times.entries()) if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(38);
  });
});
