import type { Block, PageSnapshot } from '../page-snapshot.ts';
import { namesAward } from '../award/award-pattern.ts';

/** What the detectors share, computed once. */
export interface PageOutline {
  /** Host and path, lower case; empty where the address is unknown. */
  readonly host: string;
  readonly path: string;
  /** Headings of the page's own content, in order. */
  readonly headings: readonly Block[];
  /** The title without the site's name. */
  readonly title: string;
  /** The heading that names the page, or the empty string. */
  readonly heading: string;
  /** Blocks of the page's own content. */
  readonly content: readonly Block[];
  /** Characters of its own content, and how many of them stand in links. */
  readonly length: number;
  readonly linked: number;
}

const SITE_PART = /\s+[|<»·•–—-]+\s+|\s*\|+\s*|\s*::\s*/;
const SITE_NAME = /\b(?:university|college|institute|school|academic guide|home ?page)\b/i;

/** The parts of a title, without those that name the site, most telling first. */
export function titleParts(title: string): string[] {
  const parts = title
    .split(SITE_PART)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const own = parts.filter((part, at) => at === 0 || !SITE_NAME.test(part));
  return own.length > 1 && SITE_NAME.test(own[0] ?? '') && !namesAward(own[0] ?? '')
    ? own.slice(1)
    : own;
}

/** The heading that names the page: the last h1 before the second section, or the first heading of any kind. */
function nameHeading(headings: readonly Block[], title: string): string {
  const firsts = headings.filter((block) => block.level === 1);
  const shared = firsts.find(
    (block) => block.text.length > 3 && title.toLowerCase().includes(block.text.toLowerCase()),
  );
  const award = firsts.find((block) => namesAward(block.text));
  return (award ?? shared ?? firsts[firsts.length - 1] ?? headings[0])?.text ?? '';
}

/** Computes the outline of a snapshot. */
export function outlineOf(page: PageSnapshot): PageOutline {
  const content = page.blocks.filter((block) => block.region === 'MAIN');
  const headings = content.filter((block) => block.level > 0);
  const address = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(page.url);
  const [title = ''] = titleParts(page.title);
  let length = 0;
  let linked = 0;
  for (const block of content) {
    length += block.text.length;
    linked += Math.min(block.linked, block.text.length);
  }
  return {
    host: (address?.[1] ?? '').toLowerCase(),
    path: (address?.[2] ?? '').toLowerCase(),
    headings,
    title,
    heading: nameHeading(headings, page.title),
    content,
    length,
    linked,
  };
}
