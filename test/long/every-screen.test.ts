import { it } from 'vitest';
import { everyScreenIsTaken } from '../bot/every-screen.ts';

it('every screen of 10,000 sets of articles and questions is taken by Telegram', async () => {
  await everyScreenIsTaken(10_000, 22);
}, 7_200_000);
