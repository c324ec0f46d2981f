/** Query parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs.*|hsCtaTracking|mkt_tok|ref|referrer|source|campaign|trk|spm)$/i;

/** Files that a folder's address stands for. */
const INDEX_FILE = /^(?:index|default|home)\.(?:html?|php|aspx?|jsp|cfm)$/;

/** The ending that a publishing system adds to the address of the same page: "courses/x.html" is "courses/x". */
const PAGE_ENDING = /(?<=[^/])(?:\.html?)+$/;

/** A path parameter that carries a session: ";jsessionid=…". */
const SESSION = /;(?:jsessionid|phpsessid|sid)=[^;]*/g;

/** A fragment that carries the state of a single-page site rather than a place on the page: "#!/x", "#/x". */
const ROUTE = /^#!?\//;

/** The name of a web server before the domain, where a domain of two labels or more is left without it. */
const WEB_SERVER = /^(?:www\d?\.)+(?=[^.]+\.)/;

/**
 * The one form of all addresses that lead to the same page: no scheme, no `www.`, no port of the scheme, no
 * tracking, no session, no index file, no `.html`, no trailing slash; host and path in lower case; parameters by name.
 * Applied to its own result it changes nothing.
 * @returns "sydney.edu.au/courses/x?id=1", or null where the text is no web address.
 */
export function canonicalAddress(address: string): string | null {
  const url = parseWebAddress(address);
  if (url === null) return null;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  const route = ROUTE.test(url.hash) ? url.hash : '';
  return `${serverOf(url)}${port}${canonicalPath(url.pathname)}${query}${route}`;
}

/** The host of an address without `www.`, lower case, or null where the text is no web address. */
export function hostOf(address: string): string | null {
  const url = parseWebAddress(address);
  return url === null ? null : serverOf(url);
}

function parseWebAddress(address: string): URL | null {
  if (address.length > 2_048 || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function serverOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/\.$/, '').replace(WEB_SERVER, '');
}

function canonicalPath(path: string): string {
  const segments = path
    .split('/')
    .map(canonicalSegment)
    .filter((segment) => segment !== '');
  while (INDEX_FILE.test(segments.at(-1) ?? '')) segments.pop();
  return segments
    .map((segment) => `/${segment}`)
    .join('')
    .replace(PAGE_ENDING, '');
}

/** Escapes are written in one way, so that "%C3%89" and "%c3%a9" meet; broken ones stay as they are. */
function canonicalSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).toLowerCase().replace(SESSION, ''));
  } catch {
    return segment.toLowerCase().replace(SESSION, '');
  }
}
