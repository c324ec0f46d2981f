import { ServerFailure } from './failure.ts';

/** Where a server listens that was started on this machine without settings. */
export const DEFAULT_SERVER = 'http://localhost:4000';

/**
 * The origin of a server's address as a reader writes it: "localhost:4000/" is "http://localhost:4000".
 * @throws ServerFailure NOT_AN_ADDRESS
 */
export function toServerAddress(text: string): string {
  const trimmed = text.trim();
  const scheme = /^(?:localhost|127\.|\[::1\])/.test(trimmed) ? 'http://' : 'https://';
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `${scheme}${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) throw new ServerFailure('NOT_AN_ADDRESS', text);
  const url = new URL(address);
  // Chromium takes "not an address" for a host and escapes its spaces.
  const isHost = url.hostname !== '' && !url.hostname.includes('%');
  if (!/^https?:$/.test(url.protocol) || !isHost) {
    throw new ServerFailure('NOT_AN_ADDRESS', text);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
