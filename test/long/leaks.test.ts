import { it } from 'vitest';
import { LOG_LEVELS } from '../../src/log.ts';
import { freePort } from '../intake/requests.ts';
import { failPolls, failSends, failStarts } from '../leaks.ts';

it.each(LOG_LEVELS)('T1: at the log level %s a bot lets no secret out, whatever fails', async (level) => {
  await failPolls(level);
  await failSends(level, await freePort());
  await failStarts(level);
});
