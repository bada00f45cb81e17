import { describe, expect, it } from 'vitest';
import { publisherOfDateline } from '../../src/corpus/publisher.ts';
import { OUTLETS } from '../../src/corpus/outlets.ts';

describe('the publisher of a dateline', () => {
  const cases: [dateline: string, publisher: string | null][] = [
    ['MOSCOW (Sputnik) — A deal could be signed', 'Sputnik'],
    ['LONDON, Nov 18 (Reuters) - Shares fell', 'Reuters'],
    ['LONDON Nov. 18 (Reuters) – Shares fell', 'Reuters'],
    ['WASHINGTON, Nov. 18, 2013 (AP) - The president', 'Associated Press'],
    ['BEIJING, May 8 (Xinhua) -- China', 'Xinhua'],
    ["N'DJAMENA, May 8 (AFP) - Chad", 'AFP'],
    ['Москва. 21 октября. INTERFAX.RU - Китай и Россия', 'Интерфакс'],
    ['Москва. 21 октября 2014 года. INTERFAX.RU – Китай', 'Интерфакс'],
    ['МОСКВА, 18 ноября. /ТАСС/. Китай', 'ТАСС'],
    ['МОСКВА, 18 ноября /ТАСС/. Китай', 'ТАСС'],
    ['МОСКВА, 10 авг — РИА Новости. Китай', 'РИА Новости'],
    ['САНКТ-ПЕТЕРБУРГ, 10 августа 2014 - РИА Новости, Иван Иванов. Китай', 'РИА Новости'],
    ['MOSCOW (Unheard Of) — A deal', null],
    ['Moscow (the capital) - a city', null],
    ['The deal (Sputnik) was signed', null],
    ['Об этом пишет INTERFAX.RU - агентство', null],
    ['Reuters reported on Monday', null],
    ['', null],
  ];
  it.each(cases)('%j is %j', (dateline, publisher) => {
    expect(publisherOfDateline([dateline])).toBe(publisher);
  });

  it.each([...OUTLETS])('%s is shown as %s', (name, publisher) => {
    expect(publisherOfDateline([`MOSCOW, May 8 (${name.toUpperCase()}) — A deal could be signed`])).toBe(publisher);
  });

  it('is looked for in the first three paragraphs', () => {
    const dateline = 'MOSCOW (Sputnik) — A deal';
    expect(publisherOfDateline(['Lead.', 'Second.', dateline])).toBe('Sputnik');
    expect(publisherOfDateline(['Lead.', 'Second.', 'Third.', dateline])).toBeNull();
    expect(publisherOfDateline([])).toBeNull();
  });
});
