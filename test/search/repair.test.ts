import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';

const engine = createSearchEngine(
  indexOf([
    articleFrom(
      'port.txt',
      `Harbour closed
The harbourmaster of Elmport negotiated with the shipowners about a cyberattack on the timetable.
Nobody watched the black lists of passengers, and the nationality of the sailors was not known. There were three.`,
    ),
    articleFrom(
      'gavan.txt',
      `Гавань закрыта
Начальник гавани договаривался с судовладельцами о новом расписании паромов для закупок.
Никто не закупал билеты в Самаре, потому что паромы не ходили до утра.`,
    ),
  ]),
);

async function repaired(question: string): Promise<string | null> {
  return (await engine.search(question, { limit: 3 })).repaired;
}

describe('a question is read as', () => {
  it.each<[question: string, read: string, why: string]>([
    ['who was the harbuormaster?', 'who was the harbourmaster?', 'two letters swapped'],
    ['with whom did he negotiatte', 'with whom did he negotiated', 'a letter twice, in another form of the word'],
    ['which nationlities were on board', 'which nationality were on board', 'the stem is near, the ending another'],
    ['кто был начальнком гавани', 'кто был начальник гавани', 'the stem is near, the ending another'],
    ['whree is Elmport', 'where is Elmport', 'a slip in the word that asks'],
    ['скоолько билетов', 'сколько билетов', 'a slip in the word that asks'],
    ['the sailors of Elm port', 'the sailors of elmport', 'two words for one'],
    ['the blacklists of passengers', 'the black lists of passengers', 'one word for two'],
    ['rjulf d Cfvfht gfhjvs', 'когда в самаре паромы', 'a letter alone says nothing of the layout'],
    ['rjulf [jlzn gfhjvs', 'когда ходят паромы', 'the other keyboard layout'],
  ])('"%s" → "%s": %s', async (question, read) => {
    expect(await repaired(question)).toBe(read);
  });
});

describe('a question stays as it is typed', () => {
  it.each([
    ['what is known about the harbour', 'every word is there'],
    ['когда уйдут паромы из Самары', 'another form of the name'],
    ['who is Wember', 'a name that nobody has, and nothing is near'],
    ['was there a brother', 'a word that is right, although no article has it'],
    ['flight 1998 to Elmport', 'numbers are not mistyped'],
    ['does theship sail', 'half of it would be a word of grammar'],
    ['where was he', 'a word that asks is right, although no article has it'],
  ])('%s: %s', async (question) => {
    expect(await repaired(question)).toBeNull();
  });
});

it('a question in which hundreds of words are unknown is not repaired for ever', async () => {
  const unknown = Array.from({ length: 500 }, (_, number) => `harbuormast${'abcdefghij'.charAt(number % 10)}${'klmnopqrst'.charAt(Math.floor(number / 10) % 10)}${'u'.repeat(Math.floor(number / 100))}`);
  const read = await repaired(unknown.join(' '));
  expect((read ?? '').split(' ').filter((word) => word === 'harbourmaster').length).toBeLessThanOrEqual(8);
});
