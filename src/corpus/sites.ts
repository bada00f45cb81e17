/**
 * Sites of news as people know them: data for `publisher.ts`. A row has the name shown; other names, which stand at
 * the end of titles and in the lines below articles; and addresses, which stand in those lines and behind the @ of desks.
 */

/** A publisher and how it is recognized. */
export interface Site {
  readonly name: string;
  /** Other names, as they are written. */
  readonly names: readonly string[];
  /** Addresses without `www`, lower case. */
  readonly hosts: readonly string[];
}

const TABLE = `
  ABC News | | abcnews.go.com
  Al Jazeera | Al Jazeera English | aljazeera.com
  Ars Technica | | arstechnica.com
  Associated Press | AP News, AP, The Associated Press | apnews.com, ap.org
  Axios | | axios.com
  BBC News | BBC, BBC Sport | bbc.com, bbc.co.uk
  Bloomberg | Bloomberg News, Bloomberg.com | bloomberg.com
  Boston Herald | | bostonherald.com
  Business Insider | Insider | businessinsider.com
  BuzzFeed News | BuzzFeed | buzzfeednews.com, buzzfeed.com
  CBC News | CBC | cbc.ca
  CBS News | | cbsnews.com
  Chicago Tribune | | chicagotribune.com
  City A.M. | CityAM | cityam.com
  CNBC | | cnbc.com
  CNET | CNET News | cnet.com
  CNN | CNN.com, CNN Politics | cnn.com
  Daily Express | Express.co.uk | express.co.uk
  Daily Mail | Daily Mail Online, Mail Online | dailymail.co.uk
  Daily Mirror | Mirror Online | mirror.co.uk
  Deutsche Welle | DW, DW.COM | dw.com
  Engadget | | engadget.com
  Euronews | | euronews.com
  Evening Standard | London Evening Standard | standard.co.uk
  Financial Times | | ft.com
  Forbes | | forbes.com
  Fox News | | foxnews.com
  France 24 | | france24.com
  Gizmodo | | gizmodo.com
  Haaretz | Haaretz.com | haaretz.com
  Hindustan Times | | hindustantimes.com
  HuffPost | Huffington Post, The Huffington Post | huffpost.com, huffingtonpost.com
  Jakarta Globe | | jakartaglobe.id
  Los Angeles Times | | latimes.com
  Mashable | | mashable.com
  Miami Herald | | miamiherald.com
  NBC News | | nbcnews.com
  New York Daily News | | nydailynews.com
  New York Post | | nypost.com
  New Scientist | | newscientist.com
  Newsweek | | newsweek.com
  NPR | NPR.org | npr.org
  PC Gamer | | pcgamer.com
  PCMag | PCMag.com, PC Magazine | pcmag.com
  POLITICO | POLITICO Europe, POLITICO Magazine | politico.com, politico.eu
  Polygraph.info | | polygraph.info
  RFE/RL | Radio Free Europe/Radio Liberty, RadioFreeEurope/RadioLiberty | rferl.org
  Reuters | Reuters.com | reuters.com, thomsonreuters.com
  RT | RT International, RT News, RT World News, RT Russia & Former Soviet Union, RT Business News | rt.com, rttv.ru
  Science | Science Magazine | sciencemag.org
  Scientific American | | scientificamerican.com, sciam.com
  Sky News | | sky.com, skynews.com
  Smithsonian Magazine | Smithsonian | smithsonian.com, smithsonianmag.com
  South China Morning Post | | scmp.com
  Space.com | Space | space.com
  Sputnik | Sputnik International | sputniknews.com
  TASS | | tass.com
  TechCrunch | | techcrunch.com
  The Age | | theage.com.au
  The Atlantic | | theatlantic.com
  The Boston Globe | | bostonglobe.com, globe.com
  The Conversation | | theconversation.com
  The Daily Beast | | thedailybeast.com
  The Economist | | economist.com
  The Guardian | | theguardian.com, guardian.co.uk
  The Hill | TheHill | thehill.com
  The Hindu | | thehindu.com
  The Independent | Independent.co.uk | independent.co.uk
  The Irish Times | Irish Times | irishtimes.com
  The Jerusalem Post | Jerusalem Post | jpost.com
  The Korea Herald | | koreaherald.com
  The Moscow Times | Moscow Times | themoscowtimes.com
  The New York Times | New York Times | nytimes.com
  The New Yorker | | newyorker.com
  The Real Deal | The Real Deal New York, TRD | therealdeal.com
  The Register | | theregister.com, theregister.co.uk
  The Seattle Times | Seattle Times | seattletimes.com
  The Spokesman-Review | Spokesman-Review, Spokesman.com | spokesman.com
  The Sun | The Sun Online | thesun.co.uk, the-sun.com, the-sun.co.uk
  The Sydney Morning Herald | Sydney Morning Herald | smh.com.au
  The Telegraph | Telegraph, Daily Telegraph, The Daily Telegraph | telegraph.co.uk
  The Times | | thetimes.co.uk
  The Times of India | Times of India | timesofindia.com, timesofindia.indiatimes.com
  The Times of Israel | Times of Israel | timesofisrael.com
  The Verge | | theverge.com
  The Wall Street Journal | Wall Street Journal, WSJ | wsj.com
  The Washington Post | Washington Post | washingtonpost.com, washpost.com
  The Washington Times | Washington Times | washingtontimes.com
  Time | TIME, TIME.com | time.com
  USA Today | USA TODAY | usatoday.com
  VentureBeat | | venturebeat.com
  Voice of America | VOA, VOA News | voanews.com
  Vox | | vox.com
  Wired | WIRED | wired.com
  Yahoo News | Yahoo, Yahoo! News, Yahoo Finance | yahoo.com
  ZDNet | | zdnet.com
  3DNews | 3DNews - Daily Digital Digest | 3dnews.ru
  DTF | | dtf.ru
  Forbes.ru | Forbes Россия | forbes.ru
  Lenta.ru | Лента.ру, Ленте.ру, Лента.Ру | lenta.ru
  Life.ru | Лайф, LIFE | life.ru
  mos.ru | Сайт Москвы | mos.ru
  NEWSru.com | | newsru.com
  Onliner | Onlíner, Onliner.by | onliner.by
  RT на русском | | russian.rt.com
  SiTV.RU | СИТВ | sitv.ru
  TJ | TJournal | tjournal.ru
  vc.ru | | vc.ru
  ZN.UA | Зеркало недели | zn.ua
  АиФ | Аргументы и факты, АиФ.ru | aif.ru
  Вести.Ru | Вести, Вести.ру | vesti.ru
  ВашГород.ру | | vashgorod.ru
  Ведомости | Ведомостям | vedomosti.ru
  Взгляд | Взгляду | vz.ru, vzglyad.ru
  Газета.Ru | Газета.ру, Газете.Ru | gazeta.ru
  Деловой Петербург | ДП, Деловому Петербургу | dp.ru
  Дождь | Телеканал Дождь, Дождю | tvrain.ru
  Известия | Известиям, IZ.RU | iz.ru, izvestia.ru
  ИноСМИ | | inosmi.ru
  Интерфакс | | interfax.ru
  Клопс | Клопс.Ru, Klops.ru, Клопсу | klops.ru
  Коммерсантъ | Коммерсант, Коммерсанту, Ъ | kommersant.ru
  Комсомольская правда | КП, Комсомольской правде, KP.RU | kp.ru
  Корреспондент.net | Корреспондент | korrespondent.net
  Медуза | Meduza, Медузе | meduza.io
  Московский комсомолец | МК, Московскому комсомольцу | mk.ru
  НГС | НГС.НОВОСТИ | ngs.ru
  Независимая газета | | ng.ru
  Новая газета | Новой газете | novayagazeta.ru
  НТВ | NTV.RU, NTV.Ru | ntv.ru
  Первый канал | | 1tv.ru
  РБК | RBC | rbc.ru
  РИА Новости | | ria.ru, rian.ru
  Росбалт | | rosbalt.ru
  Российская газета | РГ, Российской газете | rg.ru
  Русская служба Би-би-си | Би-би-си, BBC News Русская служба |
  Собеседник | | sobesednik.ru
  ТАСС | | tass.ru
  УНИАН | УНИАН ИноСМИ | unian.net, unian.ua
  Украинская правда | Українська правда | pravda.com.ua
  Фонтанка.ру | Фонтанка, Фонтанке, Фонтанке.ру | fontanka.ru
  Хабр | Habr | habr.com
`;

/** The rows of the table. */
export const SITES: readonly Site[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', names = '', hosts = ''] = row.split('|').map((cell) => cell.trim());
    return { name, names: listOf(names), hosts: listOf(hosts) };
  });

function listOf(cell: string): string[] {
  return cell.split(',').map((value) => value.trim()).filter(Boolean);
}

/** Hosts of letters and networks, which name no publisher. */
export const OTHER_HOSTS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com hotmail.com outlook.com live.com icloud.com me.com aol.com protonmail.com mail.ru yandex.ru ya.ru bk.ru list.ru inbox.ru rambler.ru ukr.net
  facebook.com twitter.com x.com t.co t.me telegram.me youtube.com youtu.be instagram.com linkedin.com reddit.com pinterest.com whatsapp.com vk.com ok.ru
  google.com bit.ly apple.com wikipedia.org creativecommons.org example.com example.org
  `
    .trim()
    .split(/\s+/),
);

/** Names that are words as well: they count where nothing but a name can stand. */
export const COMMON_WORDS: ReadonlySet<string> = new Set('time space science insider independent express mirror взгляд вести дождь лайф известия life x ъ'.split(' '));

/** Agencies, whose news others print and whose people others ask: a mention of them says little. */
export const QUOTED_BY_ALL: ReadonlySet<string> = new Set([
  'Associated Press', 'Reuters', 'Bloomberg', 'TASS', 'ТАСС', 'РИА Новости', 'Интерфакс', 'CNN', 'Fox News', 'The New York Times', 'The Wall Street Journal',
]);
