/** Buttons of last month: the bot was started anew since, and the articles are others. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { composeArticles } from '../../src/corpus/compose.ts';
import { readText } from '../../src/corpus/formats/text.ts';
import { encodeCitation } from '../../src/render/citation.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { pressesOf, Screens } from './screens.ts';
import type { Press, Seen } from './screens.ts';

const english = textsFor('en');
const QUESTION = 'when will the harbour bridge be opened?';

const BRIDGE = [
  'The harbour bridge will be opened on 12 June, the town council said on Monday after a long meeting with the builders.',
  'Work on the pillars began four years ago and stopped twice, once for lack of steel and once because of a storm.',
  'Drivers will pay nothing in the first year; later a toll may be asked, but no sum has been named by anyone so far.',
  'A second crossing for bicycles alone is planned further up the river, near the old mill and its orchard.',
];
const FERRY = [
  'The harbour ferry will be kept until the bridge is opened, its owner said, and perhaps for some weeks after that.',
  'Six of the crew have found other work already, and the others were promised places at the new tunnel office.',
];
const ITEMS: readonly (readonly [title: string, text: string])[] = [
  ['Market returns to the square', 'The market will be opened in the harbour square every Saturday from May on, with forty stalls of local growers.'],
  ['Library bridge lift repaired', 'The lift at the library bridge was repaired on Tuesday and will be opened for wheelchairs by the end of the week.'],
];

const bridge = (paragraphs = BRIDGE, title = 'Bridge nearly done'): Article => articleFrom('bridge.txt', paragraphs.join('\n\n'), { title, publisher: 'River News', date: '2024-05-02', url: 'https://example.org/bridge' });
const ferry = (): Article => articleFrom('ferry.txt', FERRY.join('\n\n'), { title: 'Ferry stays for now' });
const feed = (items = ITEMS): Article[] => composeArticles('feed.xml', items.map(([title, text]) => ({ ...readText(text), stated: { title } })));

const BEFORE = [bridge(), ferry(), ...feed()];

/** What the articles are after the restart. */
const CHANGES: readonly (readonly [what: string, articles: readonly Article[]])[] = [
  ['are the same', BEFORE],
  ['are none', []],
  ['are others', [articleFrom('other.txt', 'Nothing of the kind was ever said in this town about any bridge or any harbour.', { title: 'Elsewhere' })]],
  ['have lost one', [ferry(), ...feed()]],
  ['have one paragraph corrected', [bridge([(BRIDGE[0] ?? '').replace('12 June', '19 June'), ...BRIDGE.slice(1)]), ferry(), ...feed()]],
  ['have one with its paragraphs turned round', [bridge(BRIDGE.toReversed()), ferry(), ...feed()]],
  ['have one cut to a line', [bridge([BRIDGE[3] ?? '']), ferry(), ...feed()]],
  ['have another one under a name', [bridge(['A wholly different report on apples, pears and plums, and how they are dried in the valley of the mill.'], 'Fruit of the valley'), ferry(), ...feed()]],
  ['have a feed that went on', [bridge(), ferry(), ...feed([['Chess club moves', 'The chess club has moved to the old school and plays on Thursdays, with tea for everyone who comes early enough.'], ['Quarry closed', 'The quarry behind the hill was closed after the rain, and nobody knows when the pumps will have emptied it again.']])]],
];

/** A first look at everything: the buttons of all screens, and of the screens behind them. */
async function allButtons(screens: Screens): Promise<Press[]> {
  const seen: Press[] = [];
  const walk = async (presses: readonly Press[], depth: number): Promise<void> => {
    for (const press of presses) {
      seen.push(press);
      const { now } = await screens.presses(press);
      const behind = pressesOf(press.under, now).filter(({ data }) => !seen.some((old) => old.data === data));
      if (depth > 0) await walk(behind, depth - 1);
    }
  };
  for (const line of [QUESTION, 'and who said so?', '/sources', '/latest', '/language', '/help', '/start', '/why']) {
    for (const message of await screens.says(line)) await walk(pressesOf(message), 2);
  }
  for (const query of ['', 'harbour bridge']) for (const picked of await screens.picks(query)) await walk(pressesOf(picked), 2);
  return seen;
}

/** Fails when a screen shows a text without the title of the article that it is from, or one that no article has any more. */
function expectNamed({ text = '' }: Seen, articles: readonly Article[]): void {
  const all = [...BEFORE, ...CHANGES.flatMap(([, changed]) => changed)];
  for (const passage of new Set(all.flatMap((article) => article.passages.map((own) => own.text)))) {
    if (!text.includes(passage)) continue;
    const owners = articles.filter(({ passages }) => passages.some((own) => own.text === passage));
    expect(owners.some(({ source }) => text.includes(source.title)), `${passage} in ${text}`).toBe(true);
  }
}

describe('after a restart, when the articles', () => {
  let screens: Screens;
  let buttons: readonly Press[];
  beforeAll(async () => {
    screens = new Screens(BEFORE);
    buttons = await allButtons(screens);
    expect(screens.faults).toEqual([]);
  });

  it.each(CHANGES)('%s, every button is answered without an error, and no text is shown under another title', async (_what, articles) => {
    expect(new Set(buttons.map(({ data }) => data.charAt(0))).size).toBeGreaterThan(5);
    screens.restart(articles);
    for (const press of buttons) {
      const { now, word } = await screens.presses(press);
      // Without a word the screen has changed, and shows what there is now.
      if (word === '') expectNamed(now, articles);
    }
    expect(screens.faults).toEqual([]);
  });
});

describe('a button that opens a passage', () => {
  const [quoted] = bridge().passages;
  if (quoted === undefined) throw new Error('the article has a passage');
  const data = `c:${encodeCitation({ passage: quoted.id, marked: { start: 0, end: 18 } })}..q`;

  async function pressedWith(articles: readonly Article[]): Promise<{ now: Seen; word: string }> {
    const screens = new Screens(BEFORE);
    const [under] = await screens.picks('when will the harbour bridge be opened on 12 June', 1);
    if (under === undefined) throw new Error('there is a result');
    expect(pressesOf(under).map((press) => press.data.slice(0, 21))).toContain(data.slice(0, 21));
    screens.restart(articles);
    return screens.presses(pressesOf(under)[0] ?? { under, data });
  }

  it('opens it, the quote among its neighbours', async () => {
    const { now, word } = await pressedWith(BEFORE);
    expect(word).toBe('');
    expect(now.text).toBe(`Bridge nearly done\nRiver News, 2 May 2024 · ¶ 1–4 of 4\n\n${BRIDGE.join('\n\n')}`);
    expect(now.entities?.filter(({ type }) => type === 'blockquote').map(({ offset, length }) => now.text?.slice(offset, offset + length))).toEqual([BRIDGE[0]]);
  });

  it('says that the article has changed, and opens what is nearest', async () => {
    const corrected = (BRIDGE[0] ?? '').replace('12 June', '19 June');
    const { now } = await pressedWith([bridge(['A line on top of it that was never there before, about the weather.', corrected, ...BRIDGE.slice(1)])]);
    expect(now.text?.startsWith(english.passage.changed)).toBe(true);
    expect(now.entities?.filter(({ type }) => type === 'blockquote').map(({ offset, length }) => now.text?.slice(offset, offset + length))).toEqual([corrected]);
  });

  it('says that the article is gone, and leaves the message as it is', async () => {
    const { now, word } = await pressedWith([ferry(), ...feed()]);
    expect(word).toBe(english.passage.gone);
    expect(now.text).toContain(BRIDGE[0]);
  });
});

it('an item of a feed that has left it is gone, and no other item stands in for it', async () => {
  const screens = new Screens(BEFORE);
  const [under] = await screens.picks('market opened in the square every Saturday', 1);
  expect((under as Seen).text).toContain(ITEMS[0]?.[1]);
  screens.restart(CHANGES.at(-1)?.[1] ?? []);
  const press = under === undefined ? undefined : pressesOf(under)[0];
  if (press === undefined) throw new Error('there is a button');
  expect((await screens.presses(press)).word).toBe(english.passage.gone);
});
