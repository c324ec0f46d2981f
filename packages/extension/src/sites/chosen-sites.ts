/** What browsers call all pages of one host, and nothing but them: "*://www.example.org/*". */
const ONE_HOST = /^\*:\/\/([^*/]+)\/\*$/;

/** The pattern of all pages of an address's host, or null where no extension may look: the browser's own pages, files. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `*://${hostname}/*` : null;
}

/** The host of a site's pattern: "www.example.org". */
export function hostOfSite(site: string): string {
  return ONE_HOST.exec(site)?.[1] ?? site;
}

/** The sites among everything that the extension may read: what is asked for beforehand never names a single host so. */
export function chosenAmong(origins: readonly string[]): string[] {
  return origins.filter((origin) => ONE_HOST.test(origin)).toSorted();
}
