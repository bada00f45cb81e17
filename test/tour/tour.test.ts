/** The tour in docs/tour.md is what the bot says now. `npm run tour` writes it anew. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { LOCALES } from '../../src/texts/texts.ts';
import { ROOT } from '../processes.ts';
import { STEPS } from './steps.ts';
import { Tour } from './tour.ts';

const HEAD = `# A tour of the screens

What the bot says to what people do, as text, on the two articles in \`corpus/\`, first in English and then in Russian. Quotes stay in their own
language. A bar (▎) stands for Telegram's quote, *stars* for bold, brackets for buttons, ↗ for a button that opens an address. This page is made by
\`npm run tour\` from the real bot, and \`npm test\` checks that it is current.
`;

const NAMES = { en: '## In English', ru: '## In Russian' } as const;

it('docs/tour.md shows every screen in both languages as it is', async () => {
  const parts = [HEAD];
  for (const locale of LOCALES) parts.push(NAMES[locale], '', await new Tour(locale).walk(STEPS));
  await expect(parts.join('\n')).toMatchFileSnapshot(path.join(ROOT, 'docs/tour.md'));
}, 120_000);
