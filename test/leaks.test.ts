/** T1: no secret is let out, whatever fails. At `debug` all is logged that any level logs; the long counts take each level by itself. */
import { describe, it } from 'vitest';
import { freePort } from './intake/requests.ts';
import { failPolls, failSends, failStarts } from './leaks.ts';

describe('T1: a bot lets no secret out', () => {
  it('when polls fail', () => failPolls('debug'));
  it('when answers fail behind a webhook', async () => failSends('debug', await freePort()));
  it('when it cannot start, and when it crashes', () => failStarts('debug'));
});
