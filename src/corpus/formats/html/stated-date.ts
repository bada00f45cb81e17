/** The day of publication: what a page states about it, weighed. Null rather than wrong. */
import { stringOf } from './embedded-json.ts';
import { dayOf, dayOfUrl, daysBetween, isDateLine } from './dates.ts';
import type { StatedDay } from './dates.ts';
import type { PageFacts } from './facts.ts';

/** `<meta>` names that say when an article was published, the plainest first. Names that may mean a change are not here. */
const PUBLISHED_METAS = `
  article:published_time og:article:published_time datepublished og:datepublished og:pubdate og:published_time
  article:published article.published published_time published-date publishdate publish-date publish_date pubdate
  publication_date publication-date publicationdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime
  cxenseparse:publishtime dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created dc.created
  dc.date dcterms.date bt:pubdate analyticsattributes.articledate mediator_published_time date.release
  iso-8601-publish-date originalpublicationdate article_date_original date
`
  .trim()
  .split(/\s+/);

/**
 * The day a page was published, `YYYY-MM-DD`. `opening` are the lines between the headline and the first
 * paragraph, `url` is the page's address.
 */
export function statedDate(facts: PageFacts, opening: readonly string[], url: string | undefined): string | undefined {
  const machine = machineDays(facts);
  const urlDay = url === undefined ? undefined : dayOfUrl(url);
  const best = machine[0] ?? timeUnderHeadline(facts) ?? openingDay(opening);
  if (best === undefined) return urlDay;

  const agreed = agreedDay(best, machine, urlDay);
  return agreed === undefined || contradicted(facts, agreed) ? undefined : agreed;
}

/** Days stated for machines, the most dependable first. */
function machineDays(facts: PageFacts): StatedDay[] {
  const article = facts.article === undefined ? undefined : stringOf(facts.article['datePublished']);
  const values = [
    article,
    ...PUBLISHED_METAS.map((name) => facts.metas.get(name)?.[0]),
    facts.times.find(({ published }) => published)?.datetime,
  ];
  return values.flatMap((value) => (value === undefined ? [] : (dayOf(value) ?? [])));
}

function timeUnderHeadline(facts: PageFacts): StatedDay | undefined {
  const time = facts.times.find(({ underHeadline }) => underHeadline);
  return time === undefined ? undefined : dayOf(time.datetime);
}

/** A line that says when the page was changed says nothing about its publication. */
const CHANGED = /updat|modifi|edited|обновл|измен[её]н/iu;
/** A byline that says the day, too: "By A. Writer, published in Sports December 14, 2016". */
const BYLINE = /^(?:by|written by|posted|published|автор|опубликован\p{L})(?!\p{L})/iu;
const LONGEST_BYLINE = 120;

function openingDay(opening: readonly string[]): StatedDay | undefined {
  return opening.filter(saysWhen).flatMap((text) => dayOf(text) ?? [])[0];
}

function saysWhen(text: string): boolean {
  if (CHANGED.test(text)) return false;
  return isDateLine(text) || (text.length <= LONGEST_BYLINE && BYLINE.test(text));
}

/**
 * One day out of several statements. Near midnight Greenwich's day is not the page's: then the address, or
 * a statement in the page's own zone, knows better. Further apart the majority decides; without one there
 * is no day.
 */
function agreedDay(best: StatedDay, machine: readonly StatedDay[], urlDay: string | undefined): string | undefined {
  if (urlDay !== undefined && best.zone !== 'own' && daysBetween(urlDay, best.day) <= 1) return urlDay;
  const own = machine.find(({ zone, day }) => zone === 'own' && daysBetween(day, best.day) <= 1);
  if (best.zone === 'utc' && own !== undefined) return own.day;

  const votes = [best.day, ...machine.filter((stated) => stated !== best).map(({ day }) => day), ...(urlDay === undefined ? [] : [urlDay])];
  const near = votes.filter((day) => daysBetween(day, best.day) <= 1).length;
  return near * 2 > votes.length ? best.day : undefined;
}

/** A page that was made after its day of publication says two things that cannot both be true. */
function contradicted({ article }: PageFacts, day: string): boolean {
  const created = article === undefined ? undefined : dayOf(stringOf(article['dateCreated']) ?? '');
  return created !== undefined && created.zone !== 'unknown' && created.day > day;
}
