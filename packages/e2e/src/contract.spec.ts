import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServerProcess, startServer } from './server-process.ts';

/** Documents that must work as they are written; they lie beside the repository where they are at hand. */
const CONTRACT = fileURLToPath(new URL('../../../../shared/contract/run', import.meta.url));

describe.skipIf(!existsSync(CONTRACT))('the contract (needs ../shared/contract)', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer('http://localhost');
  });
  afterAll(() => server.stop());

  it('holds against a server with the real catalogue', async () => {
    const url = `http://127.0.0.1:${server.port}/graphql`;
    const { stdout } = await promisify(execFile)(process.execPath, [CONTRACT, url]);
    expect(stdout).toMatch(/\b0 failed/);
  });
});
