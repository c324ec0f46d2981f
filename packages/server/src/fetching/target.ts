import { FetchRefused } from './refusal.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Reads an address that may be asked: http or https, without a password, at one of the ports.
 * @param ports null: any.
 * @throws FetchRefused with SCHEME, CREDENTIALS or PORT.
 */
export function readAddress(text: string, ports: readonly number[] | null): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new FetchRefused('SCHEME', `${JSON.stringify(text)} is no address of http or https.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefused('CREDENTIALS', `An address of ${url.host} has a password in it.`);
  }
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (ports !== null && !ports.includes(port)) {
    throw new FetchRefused('PORT', `${url.host} is at a port that is not asked.`);
  }
  return url;
}

/** Where an answer leads on to, judged like a first address; null where it leads nowhere else. @throws FetchRefused */
export function nextAddress(
  from: URL,
  status: number,
  location: string | undefined,
  ports: readonly number[] | null,
): URL | null {
  if (!REDIRECTS.has(status)) return null;
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw new FetchRefused('REDIRECTS', `${from.href} leads on, and does not say where to.`);
  }
  return readAddress(new URL(location, from.href).href, ports);
}
