import { namesAward } from '../award/award-pattern.ts';
import type { GlanceBlock, PageGlance } from '../page-snapshot.ts';

/** The page in the parts that rules look at; each a list of texts. */
export interface PageOutline {
  /** The heading that names the page. */
  readonly heading: readonly string[];
  /** The title without the site's name. */
  readonly title: readonly string[];
  /** Heading and title, where no award in the heading makes another kind of page unlikely. */
  readonly unnamed: readonly string[];
  /** The path of the address, lower case, without an index file. */
  readonly path: readonly string[];
  readonly headings: readonly string[];
  /** Headings and other short texts that are no links. */
  readonly labels: readonly string[];
  /** Short and middling texts that are no links. */
  readonly lines: readonly string[];
  readonly prose: readonly string[];
  /** Links that name an award, each text once. */
  readonly awardLinks: readonly string[];
  /** Characters of the page's own content, and the share of them that stands in links. */
  readonly length: number;
  readonly share: number;
}

/** The parts of a title, without those that name the site, most telling first. */
export function titleParts(title: string): string[] {
  const parts = title.split(/ [<»·•–—-]{1,3} | ?(?:\||::) ?/).filter((part) => part !== '');
  const own = parts.filter(
    (part) => namesAward(part) || !/\b(?:university|college|institute|school|guide)\b/i.test(part),
  );
  return own.length > 0 ? own : parts;
}

function isAward({ text }: GlanceBlock): boolean {
  return namesAward(text);
}

/** The heading that names the page: an h1 with an award, one that the title repeats, the last h1, or an early award. */
export function nameHeading(headings: readonly GlanceBlock[], title: string): string {
  const firsts = headings.filter(({ level }) => level === 1);
  const found =
    firsts.find(isAward) ??
    firsts.find(({ text }) => text.length > 3 && title.includes(text)) ??
    firsts.at(-1) ??
    headings.slice(0, 6).find(isAward) ??
    headings[0];
  return found?.text ?? '';
}

/** The path of an address, lower case, without an index file. */
function pathOf(url: string): string {
  const [address = ''] = url.slice(0, 2_048).toLowerCase().split(/[?#]/);
  return address.replace(/^https?:\/\/[^/]{0,99}|\/(?:(?:index|default)\.\w{1,5})?$/g, '');
}

/** Computes the outline of a page. */
export function outlineOf({ url, title: whole, content }: PageGlance): PageOutline {
  const texts = (keep: (block: GlanceBlock) => boolean): string[] =>
    content.filter(keep).map(({ text }) => text.slice(0, 1_500));
  const headings = content.filter(({ level }) => level > 0);
  const lines = texts(
    ({ text, linked, level }) => text.length <= 160 && (linked === 0 || level > 0),
  );
  const heading = nameHeading(headings, whole);
  const title = titleParts(whole)[0] ?? '';
  let length = 1;
  let inLinks = 0;
  for (const block of content) {
    length += block.text.length;
    inLinks += block.linked;
  }
  return {
    heading: [heading],
    title: [title],
    unnamed: namesAward(heading) ? [] : [heading, title],
    path: url === '' ? [] : [pathOf(url)],
    headings: headings.map(({ text }) => text),
    labels: lines.filter((text) => text.length <= 60),
    lines,
    prose: texts(({ text }) => text.length > 40),
    awardLinks: [
      ...new Set(texts(({ text, linked }) => linked > text.length * 0.8).filter(namesAward)),
    ],
    length,
    share: inLinks / length,
  };
}
