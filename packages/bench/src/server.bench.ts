import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { type Benchmark, type Figure, timeRuns, toFigure } from './figure.ts';
import { startServer } from './running-server.ts';

const RUNS = 200;
const QUERIES = new URL('../../../docs/queries/', import.meta.url);

/** How long a server with the real catalogue takes to answer, one request after the other. */
export const server: Benchmark = {
  name: 'server',
  async run(): Promise<readonly Figure[]> {
    await using running = await startServer();
    const ask = async (query: string): Promise<void> => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      await response.arrayBuffer();
    };
    const time = async (name: string, query: string): Promise<Figure> => {
      await timeRuns(20, () => ask(query));
      return toFigure(name, await timeRuns(RUNS, () => ask(query)), 'ms');
    };
    const index = Buffer.from(await (await fetch(`${running.url}/recognition.json`)).arrayBuffer());
    return [
      await time('{ __typename }, the least there is', '{ __typename }'),
      await time("the guide's table, four programs", await documented('guide-table')),
      await time('one program with history and peers', await documented('one-program')),
      await time('search and filter', await documented('find-programs')),
      toFigure('recognition index, gzip', [gzipSync(index).byteLength / 1_024], 'KB'),
    ];
  },
};

function documented(name: string): Promise<string> {
  return readFile(new URL(`${name}.graphql`, QUERIES), 'utf8');
}
