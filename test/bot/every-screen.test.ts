import { it } from 'vitest';
import { everyScreenIsTaken } from './every-screen.ts';

it('every screen is taken by Telegram, whatever the articles and the question are', async () => {
  await everyScreenIsTaken(300, 21);
}, 120_000);
