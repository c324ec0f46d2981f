/**
 * Where a browser on this machine finds the server that `HOST` and `PORT` describe.
 * @returns "http://localhost:4000", or null where the port is one that the system chooses, or none.
 */
export function localAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const port = env['PORT'] || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) return null;
  const host = env['HOST'] || 'localhost';
  if (EVERYWHERE.has(host)) return `http://localhost:${Number(port)}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${Number(port)}`;
}

/** Hosts that mean all interfaces, the loopback among them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::', '127.0.0.1', '::1']);
