import { nameHeading, titleParts } from '../detect/outline.ts';
import type { ReadName } from '../page-reading.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { namesAward } from './award-pattern.ts';

const META = /(?:course|program(?:me)?|degree|program)[-_. ]?(?:name|title)$/;
const GENERIC =
  /^(?:courses?|program(?:me)?s?|programs?|home|welcome|overview|menu|search|about|details|course details|academics|untitled|our courses|course|index|main|content)\b.{0,12}$/i;
const SITE =
  /\b(?:university|college|institute|school of|academic guide|faculty of|centre for|department|unit)\b/i;

interface Option {
  readonly value: string;
  readonly place: string;
  readonly score: number;
}

/** The program's name: of headings, title and meta tags the one that names an award or is said twice. */
export function readName(page: PageSnapshot): ReadName | null {
  const options = [...fromHeadings(page), ...fromTitle(page), ...fromMeta(page)];
  const said = (value: string): number =>
    options.filter((other) => sounds(other.value, value)).length;
  const ranked = options
    .map((option) => ({
      ...option,
      score: option.score + Math.min(2, said(option.value) - 1) * 0.8,
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined || best.score < 0.5) return null;
  return {
    value: best.value,
    place: best.place,
    confidence: Math.min(0.98, 0.5 + best.score / 10),
  };
}

function fromHeadings(page: PageSnapshot): Option[] {
  const headings = page.blocks.filter(({ region, level }) => region === 'MAIN' && level > 0);
  const heading = nameHeading(headings, page.title);
  return headings.slice(0, 12).flatMap((block, at) => {
    const value = clean(block.text);
    if (value.length < 3 || value.length > 140 || GENERIC.test(value)) return [];
    const award = namesAward(value) ? 2.2 : 0;
    const level = block.level === 1 ? 1.6 : block.level === 2 ? 0.4 : 0.2;
    const site = SITE.test(value) && award === 0 ? -1.5 : 0;
    const late = at > 4 ? -0.8 : 0;
    const chosen = block.text === heading ? 0.6 : 0;
    return [
      { value, place: `heading ${block.level}`, score: award + level + site + late + chosen },
    ];
  });
}

function fromTitle(page: PageSnapshot): Option[] {
  return titleParts(page.title)
    .slice(0, 3)
    .flatMap((part, at) => {
      const value = clean(part);
      if (value.length < 3 || value.length > 140 || GENERIC.test(value)) return [];
      const award = namesAward(value) ? 1.7 : 0;
      const site = SITE.test(value) && award === 0 ? -2 : 0;
      return [{ value, place: 'title', score: award + site + (at === 0 ? 0.9 : 0.1) }];
    });
}

function fromMeta(page: PageSnapshot): Option[] {
  return page.metas.flatMap(({ name, content }) => {
    const value = clean(content);
    if (value.length < 3 || value.length > 140) return [];
    if (META.test(name))
      return [{ value, place: `meta ${name}`, score: 1.8 + (namesAward(value) ? 1 : 0) }];
    if (name !== 'og:title') return [];
    const [part = ''] = titleParts(value);
    return [{ value: part, place: `meta ${name}`, score: 0.6 + (namesAward(part) ? 1.2 : 0) }];
  });
}

/** Without marks that a site's template adds. */
function clean(text: string): string {
  return text
    .replace(/^[\s:•*–-]{1,8}|[\s:•*–-]{1,8}$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:welcome to|about) (?:the )?/i, '')
    .trim();
}

function sounds(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || (x.length > 6 && y.length > 6 && (x.includes(y) || y.includes(x)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
