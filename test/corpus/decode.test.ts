import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { ENGLISH, RUSSIAN, WESTERN } from './decode-texts.ts';
import { joined, singleByte, utf16, utf8 } from './encodings.ts';

/** The texts written one after the other, cut into pieces of that length, each beginning in another place. */
function pieces(texts: readonly string[], length: number): string[] {
  return texts.flatMap((_, first) => {
    const whole = [...texts.slice(first), ...texts.slice(0, first)].join('\n\n').repeat(2);
    return length > 1000 ? [whole.slice(0, length)] : [whole.slice(0, length), whole.slice(37, 37 + length)];
  });
}

/** Each Western text by itself: languages do not mix. */
function western(length: number): string[] {
  return WESTERN.flatMap((text) => {
    const whole = `${text}\n`.repeat(12);
    return length > 1000 ? [whole.slice(0, length)] : [whole.slice(0, length), whole.slice(90, 90 + length)];
  });
}

type Encoded = readonly [bytes: Uint8Array, text: string];
type Encode = (text: string) => Encoded;

const UNICODE: readonly [name: string, encode: Encode][] = [
  ['UTF-8', (text) => [utf8(text), text]],
  ['UTF-8 with a mark', (text) => [utf8(`\uFEFF${text}`), text]],
  ['UTF-16LE with a mark', (text) => [utf16(`\uFEFF${text}`, 'le'), text]],
  ['UTF-16BE with a mark', (text) => [utf16(`\uFEFF${text}`, 'be'), text]],
  ['UTF-16LE', (text) => [utf16(text, 'le'), text]],
  ['UTF-16BE', (text) => [utf16(text, 'be'), text]],
];

function byTable(encoding: string): Encode {
  return (text) => {
    const { bytes, text: written } = singleByte(text, encoding);
    return [bytes, written];
  };
}

/** What was decoded wrongly, and what was refused. */
function outcomes(texts: readonly string[], encode: Encode): { wrong: string[]; refused: string[]; all: number } {
  const wrong: string[] = [];
  const refused: string[] = [];
  for (const text of texts) {
    const [bytes, expected] = encode(text);
    try {
      if (decode(bytes).text !== expected) wrong.push(text);
    } catch {
      // Counted: to refuse is better than mojibake, but the bar is to read.
      refused.push(text);
    }
  }
  return { wrong, refused, all: texts.length };
}

describe.each([200, 2000])('texts of %i characters', (length) => {
  const russian = pieces(RUSSIAN, length);
  const english = pieces(ENGLISH, length);
  it.each([
    ...UNICODE.map(([name, encode]) => [name, [...russian, ...english, ...western(length)], encode] as const),
    ...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].map((name) => [name, russian, byTable(name)] as const),
    ['windows-1252', [...english, ...western(length)], byTable('windows-1252')] as const,
  ])('in %s are all read, none wrongly', (_name, texts, encode) => {
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(outcomes(texts, encode)).toEqual({ wrong: [], refused: [], all: texts.length });
  });
});

describe('short texts', () => {
  it.each<[text: string, encoding: string]>([
    ['Привет, мир', 'windows-1251'],
    ['Привет, мир', 'koi8-r'],
    ['Привет, мир', 'ibm866'],
    ['ВНИМАНИЕ! ПЕРЕРЫВ ДО 14:00', 'windows-1251'],
    ['The café was closed.', 'windows-1252'],
    ['“It’s here” — he said…', 'windows-1252'],
    ['It cost £200 or €300.', 'windows-1252'],
    ['Übergrößenträger', 'windows-1252'],
    ['Рівненська область і її міста: Дубно, Острог', 'windows-1251'],
  ])('%j is known in %s', (text, encoding) => {
    expect(decode(singleByte(text, encoding).bytes).text).toBe(text);
  });
});

function meta(charset: string): Uint8Array {
  return utf8(`<html><head><meta charset="${charset}"></head><p>`);
}

describe('what a file states of its charset', () => {
  it.each<[what: string, bytes: Uint8Array, text: string, encoding: string]>([
    ['decides', joined(meta('windows-1251'), [0xcc, 0xe8, 0xf0]), 'Мир', 'windows-1251'],
    ['may stand in http-equiv', joined(utf8('<META http-equiv=Content-Type content="text/html; charset=koi8-r"><p>'), [0xed, 0xc9, 0xd2]), 'Мир', 'koi8-r'],
    ['may stand in an XML declaration', joined(utf8('<?xml version="1.0" encoding="windows-1251"?><p>'), [0xcc, 0xe8, 0xf0]), 'Мир', 'windows-1251'],
    ['may be Chinese', joined(meta('gbk'), [0xc4, 0xe3, 0xba, 0xc3, 0xa1, 0xa3]), '你好。', 'gbk'],
    ['may be Czech', joined(meta('windows-1250'), singleByte('Žluťoučký kůň', 'windows-1250').bytes), 'Žluťoučký kůň', 'windows-1250'],
    ['is not believed against UTF-8', joined(meta('windows-1251'), utf8('Мир')), 'Мир', 'utf-8'],
    ['is not believed against its letters', joined(meta('iso-8859-1'), singleByte('Россия и Китай', 'windows-1251').bytes), 'Россия и Китай', 'windows-1251'],
    ['may be nonsense', joined(meta('none'), singleByte('Россия и Китай', 'windows-1251').bytes), 'Россия и Китай', 'windows-1251'],
    ['is looked for at the beginning', joined(new Uint8Array(1100).fill(0x20), meta('gbk'), utf8('Мир')), 'Мир', 'utf-8'],
  ])('%s', (_what, bytes, text, encoding) => {
    const decoded = decode(bytes);
    expect(decoded.text.split('<p>')[1]).toBe(text);
    expect(decoded.encoding).toBe(encoding);
  });
});

describe('damage', () => {
  it.each<[what: string, bytes: Uint8Array, text: string, note: string]>([
    ['a lone continuation byte', joined(utf8('Мир и труд'), [0x80], utf8(' и май')), 'Мир и труд� и май', '1 damaged character stands as �'],
    ['a lone byte among few others', joined(utf8('He said “no”, and it'), [0x92], utf8('s over')), 'He said “no”, and it�s over', '1 damaged character stands as �'],
    ['a cut last character', utf8('Мир и труд').subarray(0, -1), 'Мир и тру�', '1 damaged character stands as �'],
    ['half a character of UTF-16', utf16('Мир и труд', 'le').subarray(0, -1), 'Мир и тру�', '1 damaged character stands as �'],
    ['a character lost before', utf8('Мир и тру� и май'), 'Мир и тру� и май', '1 damaged character stands as �'],
    ['NULs', utf8('Peace\0 and\0 work'), 'Peace and work', '2 control characters were left out'],
    ['the end mark of DOS', utf8('Peace\r\n\u001A'), 'Peace\r\n', '1 control character was left out'],
    ['some mojibake', utf8(`${'Nothing was said about that at all. '.repeat(9)}${'It doesnâ€™t. '.repeat(3)}`), 'Nothing', 'it was saved with the letters of another encoding (“â€™” and others, 3 places)'],
  ])('%s is noted', (_what, bytes, text, note) => {
    const decoded = decode(bytes);
    expect(decoded.text.startsWith(text)).toBe(true);
    expect(decoded.notes).toEqual([note]);
  });

  it.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
    ['a picture', joined([0x89], utf8('PNG\r\n\u001A\n'), [0, 0, 0, 13]), /^it is a PNG picture, no text$/],
    ['a PDF file', utf8('%PDF-1.7\n1 0 obj'), /^it is a PDF file, no text$/],
    ['a Word file', utf8('PK\u0003\u0004word/document.xml'), /^it is a ZIP archive \(as \.docx, .+\), no text$/],
    ['nothing but NULs', new Uint8Array(100), /^it is no text: 100 of its 100 characters are control characters$/],
    ['noise', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919 + ((index * index) >> 3)) & 255), /^its encoding is not known, or it is no text/],
    ['Chinese without a charset', Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7, 0xa1, 0xa3, 0xce, 0xd2]), /^its encoding is not known/],
    ['a lone continuation byte in ASCII', joined(utf8('Peace '), [0x81], utf8(' and work')), /^its encoding is not known/],
    ['lost characters', utf8('��� � ����� ���'), /^12 of its 15 characters are damaged$/],
    ['Russian saved as if it were Western', utf8('Ïðèâåò, ìèð! Êàê äåëà ó âàñ ñåãîäíÿ?'), /^it was saved with the letters of another encoding \(“Ïðèâåò”/],
    ['UTF-8 saved as if it were windows-1251', utf8('РџСЂРёРІРµС‚, РјРёСЂ! РљР°Рє РґРµР»Р°?'), /^it was saved with the letters of another encoding/],
    ['UTF-8 saved as if it were windows-1252', utf8('Ð¿Ñ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€'), /^it was saved with the letters of another encoding/],
  ])('%s is refused with a reason', (_what, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });

  it.each<[what: string, text: string]>([
    ['no bytes', ''],
    ['only spaces', ' \n\t '],
    ['old line ends', 'one\rtwo\rthree'],
    ['a Ukrainian name', 'Рівне, Січень, Рік, Рівненська область, «СССР», РІШЕННЯ'],
    ['Serbian', 'Њујорк, Љубљана, Сњегуљица, Ђорђе и Ћуприја'],
    ['Icelandic', 'ÞAÐ ER NÚ ÞANNIG, að Ísland er gott land'],
    ['other scripts', '東京 서울 שלום مرحبا Ελλάδα 🙂'],
  ])('%s is none', (_what, text) => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', notes: [] });
  });
});

it('a large file is decoded in good time', () => {
  const { bytes } = singleByte(RUSSIAN.join('\n'), 'windows-1251');
  const large = new Uint8Array(20 * 1024 * 1024);
  for (let start = 0; start + bytes.length <= large.length; start += bytes.length) large.set(bytes, start);
  large.fill(0x20, large.length - (large.length % bytes.length));
  const start = performance.now();
  expect(decode(large).encoding).toBe('windows-1251');
  expect(performance.now() - start).toBeLessThan(5000);
});
