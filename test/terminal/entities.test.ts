import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/terminal/entities.ts';
import { graphemes, columnsOf } from '../../src/terminal/wrap.ts';

type Simple = Exclude<MessageEntity['type'], 'text_link' | 'text_mention' | 'custom_emoji' | 'date_time'>;

/** An entity over the first occurrence of `part` in `text`. */
function over(text: string, part: string, type: Simple): MessageEntity {
  return { type, offset: text.indexOf(part), length: part.length };
}

function link(text: string, part: string, url: string): MessageEntity {
  return { type: 'text_link', offset: text.indexOf(part), length: part.length, url };
}

const ADDRESS = 'https://example.org/a';

describe('without colours', () => {
  const render = (text: string, entities: MessageEntity[], width = Infinity): string =>
    renderText(text, entities, { colours: false, width }).join('\n');

  const cases: [name: string, text: string, entities: (text: string) => MessageEntity[], shown: string][] = [
    ['plain text stays', 'one\n\ntwo', () => [], 'one\n\ntwo'],
    ['bold gets stars', 'signed on 5 May.', (t) => [over(t, '5 May', 'bold')], 'signed on *5 May*.'],
    ['neighbours in bold share their stars', 'ab', (t) => [over(t, 'a', 'bold'), over(t, 'b', 'bold')], '*ab*'],
    ['other styles leave no mark', 'abc', (t) => [over(t, 'a', 'italic'), over(t, 'b', 'underline'), over(t, 'c', 'code')], 'abc'],
    ['offsets are UTF-16 units', '🤖🤖 да', (t) => [over(t, 'да', 'bold')], '🤖🤖 *да*'],
    ['an address follows its link', 'see here.', (t) => [link(t, 'here', ADDRESS)], `see here (${ADDRESS}).`],
    ['an address that is its own text is not repeated', ADDRESS, (t) => [link(t, ADDRESS, ADDRESS)], ADDRESS],
    ['a bold link closes its stars first', 'go here now', (t) => [link(t, 'here', ADDRESS), over(t, 'here', 'bold')], `go *here* (${ADDRESS}) now`],
    ['bold and link overlap', 'one two six', (t) => [over(t, 'one two', 'bold'), link(t, 'two six', ADDRESS)], `*one two* six (${ADDRESS})`],
    ['a quote stands behind a bar', 'Title\nsaid\n\nagain\nend', (t) => [over(t, 'said\n\nagain', 'blockquote')], 'Title\n▎ said\n▎\n▎ again\nend'],
    ['an expandable quote too', 'said', (t) => [over(t, 'said', 'expandable_blockquote')], '▎ said'],
    ['a quote begins and ends a line', 'a said b', (t) => [over(t, 'said', 'blockquote')], 'a \n▎ said\n b'],
    ['bold inside a quote', 'it was 5 May', (t) => [over(t, t, 'blockquote'), over(t, '5 May', 'bold')], '▎ it was *5 May*'],
    ['bold across the border of a quote', 'head\nbody', (t) => [over(t, t, 'bold'), over(t, 'body', 'blockquote')], '*head\n▎ body*'],
    ['two quotes are kept apart', 'one\ntwo', (t) => [over(t, 'one', 'blockquote'), over(t, 'two', 'blockquote')], '▎ one\n\n▎ two'],
    ['a source linked under its quote', 'said\nTitle', (t) => [over(t, 'said', 'blockquote'), link(t, 'Title', ADDRESS)], `▎ said\nTitle (${ADDRESS})`],
    ['an entity beyond the end is cut', 'abc', () => [{ type: 'bold', offset: 1, length: 99 }], 'a*bc*'],
    ['control characters go', 'a\u001B[2Jb\u0007\tc', () => [], 'a[2Jb c'],
    ['no text', '', () => [], ''],
  ];
  it.each(cases)('%s', (_name, text, entities, shown) => {
    expect(render(text, entities(text))).toBe(shown);
  });

  const wrapped: [name: string, text: string, width: number, shown: string][] = [
    ['lines break at spaces', 'aaa bbb ccc', 7, 'aaa bbb\nccc'],
    ['a long word stays whole', 'see https://example.org/long now', 8, 'see\nhttps://example.org/long\nnow'],
    ['Cyrillic is one column', 'два три', 7, 'два три'],
    ['emoji are two columns', '🙂🙂 🙂', 6, '🙂🙂\n🙂'],
    ['an indent is kept', '  aaa bbb', 6, '  aaa\nbbb'],
  ];
  it.each(wrapped)('%s', (_name, text, width, shown) => {
    expect(render(text, [], width)).toBe(shown);
  });

  it('keeps the bar on every line of a wrapped quote', () => {
    const text = 'aaa bbb ccc';
    expect(render(text, [over(text, text, 'blockquote')], 9)).toBe('▎ aaa bbb\n▎ ccc');
  });
});

describe('with colours', () => {
  const render = (text: string, ...entities: MessageEntity[]): string[] =>
    renderText(text, entities, { colours: true, width: Infinity });

  it('shows styles as escape sequences', () => {
    const text = 'bold plain italic';
    expect(render(text, over(text, 'bold', 'bold'), over(text, 'italic', 'italic'))).toEqual([
      '\u001B[1mbold\u001B[0m plain \u001B[3mitalic\u001B[0m',
    ]);
  });

  it('joins overlapping styles where both hold', () => {
    const text = 'abc';
    expect(render(text, over(text, 'ab', 'bold'), over(text, 'bc', 'underline'))).toEqual([
      '\u001B[1ma\u001B[0m\u001B[1;4mb\u001B[0m\u001B[4mc\u001B[0m',
    ]);
  });

  it('ends a style with its line and takes it up on the next', () => {
    expect(render('a\nb', { type: 'bold', offset: 0, length: 3 })).toEqual(['\u001B[1ma\u001B[0m', '\u001B[1mb\u001B[0m']);
  });

  it('shows addresses and bars dim', () => {
    expect(render('go', link('go', 'go', ADDRESS), over('go', 'go', 'blockquote'))).toEqual([
      `\u001B[2m▎\u001B[0m \u001B[4mgo\u001B[0m\u001B[2m (${ADDRESS})\u001B[0m`,
    ]);
  });
});

describe('any entities over any text', () => {
  const entity = fc.record({
    type: fc.constantFrom<Simple>('bold', 'italic', 'code', 'blockquote', 'expandable_blockquote'),
    offset: fc.nat(40),
    length: fc.integer({ min: 1, max: 40 }),
  });
  const text = fc.stringMatching(/^[a-z .\n]{0,60}$/);

  it('lose no letter and invent none', () => {
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 6 }), fc.integer({ min: 5, max: 30 }), (t, entities, width) => {
        const shown = renderText(t, entities, { colours: true, width }).join('');
        // oxlint-disable-next-line no-control-regex
        const letters = (s: string): string => s.replaceAll(/\u001B\[[\d;]*m|[▎\s]/g, '');
        expect(letters(shown)).toBe(letters(t));
      }),
      { seed: 1 },
    );
  });

  it('fit the width as far as their words do', () => {
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 6 }), fc.integer({ min: 5, max: 30 }), (t, entities, width) => {
        for (const line of renderText(t, entities, { colours: false, width })) {
          const columns = graphemes(line.trimEnd()).reduce((sum, g) => sum + columnsOf(g), 0);
          const words = line.replace('▎', '').trim();
          if (words.includes(' ')) expect(columns).toBeLessThanOrEqual(width);
        }
      }),
      { seed: 2 },
    );
  });
});
