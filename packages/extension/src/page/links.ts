/** How many links of a page are looked at: more is no listing that a person reads. */
export const LINK_LIMIT = 2_000;
/** Longer addresses are no program's. */
const ADDRESS_LIMIT = 2_048;
/** What stands on every page of a site lists nothing. */
const FURNITURE = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';

/** The links of a page's content that lead to other pages of the web, in the order of the page. */
export function linksOf(root: ParentNode, here: string): HTMLAnchorElement[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter(({ href }) => /^https?:/.test(href) && href.length <= ADDRESS_LIMIT)
    .filter((link) => withoutHash(link.href) !== withoutHash(here))
    .filter((link) => link.closest(FURNITURE) === null)
    .slice(0, LINK_LIMIT);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
