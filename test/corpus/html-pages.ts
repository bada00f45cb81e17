/** Pages for the tests of the HTML reader, all of them made up. */

/** Paragraphs of running text, long enough to be taken for an article. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour of Port Ellery was closed for two days after the storm, the port authority said on Monday morning.',
  'Three fishing boats broke loose from their moorings, and one of them drifted against the old lighthouse pier.',
  'Nobody was hurt, but the repair of the pier will take until the spring, according to the town’s engineer, Ada Brook.',
  'The council will decide on the money next week, and the ferry company has asked for a second landing stage.',
];

/** The same in Russian. */
export const RUSSIAN_PARAGRAPHS: readonly string[] = [
  'Порт Светлая Бухта закрыли на два дня после шторма, сообщила в понедельник утром администрация посёлка.',
  'Три рыбацких катера сорвало с якорей, и один из них прибило к старому причалу у маяка, рассказал начальник порта.',
  'Никто не пострадал, однако ремонт причала, по словам главного инженера Анны Ручьёвой, продлится до самой весны.',
  'Деньги на ремонт депутаты обсудят на следующей неделе, а паромная компания просит построить второй причал.',
];

/** Paragraphs as HTML. */
export function asParagraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A whole page around the inside of its article. */
export function pageOf(article: string, { head = '', before = '', after = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    ${before}<article>${article}</article>${after}
    <footer><p>Published by the Ellery Tides Ltd, 1 Quay Street, Port Ellery, since 1871. All rights reserved.</p></footer>
  </body></html>`;
}
