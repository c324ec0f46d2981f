/** Query parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs.*|hsCtaTracking|mkt_tok|ref|referrer|source|campaign|trk|spm)$/i;

/** Files that a folder's address stands for. */
const INDEX_FILE = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp|cfm)$/;

/** A path parameter that carries a session: ";jsessionid=…". */
const SESSION = /;(?:jsessionid|phpsessid|sid)=[^/;?#]*/gi;

/** A fragment that carries the state of a single-page site rather than a place on the page: "#!/x", "#/x". */
const ROUTE = /^#!?\//;

/**
 * The one form of all addresses that lead to the same page: no scheme, no `www.`, no port of the scheme, no
 * tracking, no session, no index file, no trailing slash; host and path in lower case; parameters by name.
 * @returns "sydney.edu.au/courses/x?id=1", or null where the text is no web address.
 */
export function canonicalAddress(address: string): string | null {
  if (address.length > 2_048 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.(?=$|:)/, '');
  const path = decodePath(url.pathname)
    .toLowerCase()
    .replace(SESSION, '')
    .replace(/\/{2,}/g, '/')
    .replace(INDEX_FILE, '/')
    .replace(/\/$/, '');
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${host}${path}${query}${ROUTE.test(url.hash) ? url.hash : ''}`;
}

/** The host of an address without `www.`, lower case, or null where the text is no web address. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol)
    ? url.hostname.toLowerCase().replace(/^www\d?\./, '')
    : null;
}

/** Escapes that stand for ordinary characters are written out; broken escapes stay as they are. */
function decodePath(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}
