import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = new URL('../../server/', import.meta.url);

let bundled: string | null = null;

/** The server as its hosts run it, bundled once a run: `node <this> serve`. */
export function bundledServer(): string {
  if (bundled === null) {
    execFileSync(process.execPath, [fileURLToPath(new URL('bundle/bundle.ts', SERVER))]);
    bundled = fileURLToPath(new URL('dist/second-opinion.mjs', SERVER));
  }
  return bundled;
}
