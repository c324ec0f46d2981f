import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '@second-opinion/catalogue';
import { ALLOCATOR, NODE_FLAGS } from '@second-opinion/server';
import { bundledServer } from './bundled-server.ts';
import { type Benchmark, type Figure, timeRuns, toFigure } from './figure.ts';

const RUNS = 5;

/** How long the server takes to read the catalogue, to start for the first time, and to start again. */
export const start: Benchmark = {
  name: 'start',
  async run(): Promise<readonly Figure[]> {
    const folder = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
    bundledServer();
    const reading = await timeRuns(RUNS, () => loadCatalogue());
    let file = 0;
    const first = await timeRuns(RUNS, () => startOnce(join(folder, `${(file += 1)}.sqlite`)));
    const again = await timeRuns(RUNS, () => startOnce(join(folder, '1.sqlite')));
    await rm(folder, { recursive: true });
    return [
      toFigure('catalogue, read and checked', reading, 'ms'),
      toFigure('server, first start with the catalogue loaded', first, 'ms', 3_000),
      toFigure('server, next start', again, 'ms', 2_000),
    ];
  },
};

/** Starts the server as a process of its own and ends it once it answers. */
function startOnce(file: string): Promise<void> {
  const child = spawn(process.execPath, [...NODE_FLAGS, bundledServer(), 'serve'], {
    env: { ...ALLOCATOR, PATH: process.env['PATH'], PORT: '0', DATABASE_URL: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('answers on')) {
        child.kill('SIGKILL');
        resolve();
      }
    });
  });
}
