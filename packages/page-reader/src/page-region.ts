import type { Region } from './page-snapshot.ts';

/** Tags, roles, class names and ids of what every page of a site repeats; a <fieldset> holds a search's filters. */
const REPEATED =
  /(?:^|\s)(?:(?:site|main|global|page|top|mega|mobile|sub|side|primary|left)[-_]?)?(?:(nav(?:bar|igation)?|menu|breadcrumbs?|cookies?|sitemap)|(footer|contentinfo)|aside|complementary|fieldset)(?:[-_]?(?:bar|list|links|wrapper|container))?(?=\s|$)/i;

/**
 * Which part of a page an element opens, by its tag and its hint (role, class and id), inside the part around it. A <header> is
 * content: many pages keep their h1 there.
 */
export function regionOf(tag: string, hint: string, outer: Region): Region {
  if (/^(?:body|html|form)$/.test(tag) || outer === 'NAV' || outer === 'FOOTER') return outer;
  if (/^(?:main|article)$/.test(tag)) return 'MAIN';
  const found = REPEATED.exec(`${tag} ${hint}`);
  if (found === null) return outer;
  return found[1] !== undefined ? 'NAV' : found[2] !== undefined ? 'FOOTER' : 'ASIDE';
}
