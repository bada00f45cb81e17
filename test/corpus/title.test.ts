import { describe, expect, it } from 'vitest';
import { articleFrom } from '../articles.ts';

const PROSE = 'The bridge over the Greenwater was closed on Monday after a storm had torn two of its cables.';
const LONG = `${PROSE} Nobody was hurt, said the mayor, but the ferry cannot carry more than twenty cars an hour.`;

describe('the title and publisher of a text', () => {
  it.each<[what: string, lines: string[], title: string, publisher: string | null]>([
    ['the first line', ['Bridge closed', PROSE], 'Bridge closed', null],
    ['not a day above it', ['18.11.2019', 'Bridge closed', PROSE], 'Bridge closed', null],
    ['not a section above it', ['Политика', 'Мост закрыт', PROSE], 'Мост закрыт', null],
    ['not a notice above it', ['Регистрация пройдена успешно! Проверьте почту.', 'Мост закрыт', PROSE], 'Мост закрыт', null],
    ['not a site above it', ['Reuters', 'Bridge closed', PROSE], 'Bridge closed', null],
    ['without the hour of a list', ['11:38 Мост закрыт', PROSE], 'Мост закрыт', null],
    ['without the name of its site', ['Bridge closed - New York Post', PROSE], 'Bridge closed', 'New York Post'],
    ['without the name behind a section', ['Bridge closed after storm | World | Reuters', PROSE], 'Bridge closed after storm', 'Reuters'],
    ['without a Russian name and its day', ['Мост закрыли после шторма - РИА Новости, 18.11.2019', PROSE], 'Мост закрыли после шторма', 'РИА Новости'],
    ['with a dash that is its own', ['Bridge closed - mayor', PROSE], 'Bridge closed - mayor', null],
    ['the first sentence of a text without one', [LONG, PROSE.replace('Monday', 'Friday')], PROSE, null],
  ])('%s', (_what, lines, title, publisher) => {
    expect(articleFrom('notes/a.txt', lines.join('\n')).source).toMatchObject({ title, publisher });
  });

  it('is the name of the file where no line can be one, and no paragraph is lost', () => {
    const text = `${'word '.repeat(100)}end.`;
    const { source, passages } = articleFrom('notes/a.txt', text);
    expect(source.title).toBe('a.txt');
    expect(passages.map((passage) => passage.text)).toEqual([text]);
  });
});

describe('the publisher of a text', () => {
  it.each<[what: string, lines: string[], publisher: string | null]>([
    ['rights', [PROSE, '© 2021 Harbour Gazette. All rights reserved.'], 'Harbour Gazette'],
    ['terms', [PROSE, 'Использование материалов разрешается при условии ссылки на «Вести порта».'], 'Вести порта'],
    ['the address of a desk', ['By Jo Field jo@spokesman.com', PROSE], 'The Spokesman-Review'],
    ['an address that nobody knows', [PROSE, 'desk@harbour-gazette.com'], 'harbour-gazette.com'],
    ['not a private address', [PROSE, 'jofield@gmail.com'], null],
    ['an invitation', [PROSE, 'Follow BBC Harbour on'], 'BBC News'],
    ['people who talk to it', [PROSE, 'It was loud, she told The Age on Monday morning.', 'The mayor told The Age that a ferry would come.'], 'The Age'],
    ['not a single talk', [PROSE, 'It was loud, she told The Age on Monday morning.'], null],
    ['not an agency that people talk to', [PROSE, 'It was loud, she told Reuters on Monday morning.', 'The mayor told Reuters that a ferry would come.'], null],
    ['not a source', [PROSE, 'Об этом сообщает «Коммерсантъ».'], null],
    ['not the owner of a picture', [PROSE, 'Image copyright Reuters', 'Photo: AP'], null],
    ['not two that contradict each other', [PROSE, 'a@bbc.com', 'b@cnn.com'], null],
  ])('%s', (_what, lines, publisher) => {
    expect(articleFrom('a.txt', ['Bridge closed', ...lines].join('\n')).source.publisher).toBe(publisher);
  });
});
