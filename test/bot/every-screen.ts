/** Every screen of the bot for random articles and questions: Telegram takes each, and quotes stay as they are in the articles. */
import fc from 'fast-check';
import type { Article } from '../../src/article.ts';
import { encodeCitation } from '../../src/render/citation.ts';
import { articleFrom } from '../articles.ts';
import { anyLine, anyUrl } from '../render/anything.ts';
import { pressesOf, Screens } from './screens.ts';
import type { Press, Seen } from './screens.ts';

/** Buttons of one screen that are pressed. */
const MOST_PRESSES = 8;

const anyTime = fc.constantFrom('2014-10-21', '1999-01-01', '2024-02-29');
/** What is in files is text: halves of characters do not come out of a decoder. */
const whole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '');
const anyParagraph = anyLine({ maxLength: 5000 }).map((line) => whole(line).trim() || 'x');

const anyFile = fc.record({
  title: anyLine({ maxLength: 400 }).map((line) => whole(line) || 'x'),
  paragraphs: fc.array(anyParagraph, { minLength: 1, maxLength: 8 }),
  publisher: fc.option(anyLine({ maxLength: 80 }).map(whole)),
  date: fc.option(anyTime),
  url: fc.option(fc.oneof(anyUrl(900), fc.constantFrom('http://localhost/a', 'https://пример.рф/статья', 'ftp://example.org/', 'https://example.org:99999/', 'https://example.org/#top', 'x'))),
});

const anyCorpus = fc.array(anyFile, { maxLength: 3 }).map((files) =>
  files.map(({ title, paragraphs, publisher, date, url }, index): Article => articleFrom(`file-${index}.txt`, paragraphs.join('\n\n'), { title, ...(publisher !== null && { publisher }), ...(date !== null && { date }), ...(url !== null && { url }) })),
);

const anyQuestion = fc.oneof(
  anyLine({ maxLength: 4096 }).map((line) => whole(line).trim() || 'x'),
  fc.constantFrom('when was the treaty signed?', 'treaty', 'Москва подпишут', 'when?', '5 May', 'שלום', '"signed" 26 731'),
);

/** Fails when a screen of any articles would be refused, has an error behind it, or changes what it quotes. */
export async function everyScreenIsTaken(numRuns: number, seed: number): Promise<void> {
  await fc.assert(fc.asyncProperty(anyCorpus, anyQuestion, fc.constantFrom('en', 'ru'), lookAtAll), { numRuns, seed, endOnFailure: true });
}

async function lookAtAll(articles: Article[], question: string, language: string): Promise<void> {
  const screens = new Screens(articles, language);
  const quoted = articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  const look = (seen: Seen): void => checkQuotes(seen, quoted, screens.faults);
  const walk = async (presses: readonly Press[], depth: number): Promise<void> => {
    for (const press of presses.slice(0, MOST_PRESSES)) {
      const { now } = await screens.presses(press);
      look(now);
      if (depth > 0) await walk(pressesOf(press.under, now).filter(({ data }) => data !== press.data).slice(0, 2), depth - 1);
    }
  };

  const asked = question.startsWith('/') ? `x ${question}` : question;
  for (const line of [asked, '/sources', '/latest', '/language', '/start', '/help', '/why', '/forget']) {
    for (const message of await screens.says(line.slice(0, 4096))) {
      look(message);
      await walk(pressesOf(message), 1);
    }
  }
  const [passage] = articles.flatMap(({ passages }) => passages);
  if (passage !== undefined) {
    const citation = encodeCitation({ passage: passage.id, marked: { start: 0, end: Math.min(9, passage.text.length) } });
    for (const message of await screens.says(`/start ${citation}`)) look(message);
    await screens.picks(citation);
  }
  for (const query of ['', whole(asked.slice(0, 256))]) {
    for (const picked of await screens.picks(query, 3)) {
      look(picked);
      await walk(pressesOf(picked), 1);
    }
  }
  if (screens.faults.length > 0) throw new Error(screens.faults.slice(0, 3).join('\n'));
}

/** Quotes are stretches of passages: whole, or cut with dots where no message can hold them. */
function checkQuotes({ text = '', entities = [] }: Seen, passages: readonly string[], faults: string[]): void {
  if (/\p{Surrogate}/u.test(text)) faults.push(`half a character in ${JSON.stringify(text.slice(0, 200))}`);
  for (const { type, offset, length } of entities) {
    if (type !== 'blockquote' && type !== 'expandable_blockquote') continue;
    const quote = text.slice(offset, offset + length);
    const cut = quote.replace(/^… /u, '').replace(/ …$/u, '');
    if (!passages.some((passage) => passage === quote || (passage.length > cut.length && passage.includes(cut)))) faults.push(`no passage reads ${JSON.stringify(quote.slice(0, 200))}`);
  }
}
