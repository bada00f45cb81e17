import { describe, expect, it } from 'vitest';
import { linkable } from '../../src/render/link.ts';
import { addressAt } from '../../src/render/text-fragment.ts';

const PAGE = 'https://example.org/news';

describe('an address at a sentence', () => {
  it.each([
    ['of a few words names them all', PAGE, 'It was signed in May.', `${PAGE}#:~:text=It%20was%20signed%20in%20May.`],
    ['of many words names the first and the last', PAGE, 'one two three four five six seven eight nine ten', `${PAGE}#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten`],
    ['encodes what has a meaning there', PAGE, 'a-b, c & d', `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`],
    ['goes behind a fragment', `${PAGE}#part`, 'a b', `${PAGE}#part:~:text=a%20b`],
    ['leaves one that is there', `${PAGE}#:~:text=x`, 'a b', `${PAGE}#:~:text=x`],
    ['without a sentence is the address', PAGE, '  ', PAGE],
    ['of words too long for it is the address', PAGE, 'длинноеслово'.repeat(20), PAGE],
    ['is none without an address', null, 'a b', null],
    ['is none for what is no web address', 'ftp://example.org/', 'a b', null],
    ['does not fail at half a character', PAGE, 'a \uD83D b', `${PAGE}#:~:text=a%20%EF%BF%BD%20b`],
  ])('%s', (_what, address, sentence, expected) => {
    expect(addressAt(address, sentence)).toBe(expected);
  });
});

it.each([
  ['https://example.org', true],
  ['http://sub.example.org:8080/a?b=c#d', true],
  ['https://пример.рф/статья', true],
  ['https://localhost/a', false],
  ['https://user:secret@example.org/', false],
  ['https://example.org:0/', false],
  ['https://example.org:99999/', false],
  ['https://example.org/a b', false],
  ['https://example.org/a\nb', false],
  ['javascript:alert(1)', false],
  ['tg://resolve?domain=a', false],
  [`https://example.org/${'a'.repeat(700)}`, false],
  ['', false],
])('the address %j may be linked to: %s', (address, expected) => {
  expect(linkable(address)).toBe(expected ? address : null);
});
