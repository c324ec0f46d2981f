import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { cpuMicroseconds, residentMegabytes } from './process-usage.ts';
import { startServer } from './running-server.ts';

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));
const DOCUMENTS = new URL('../../server/documents/extension.json', import.meta.url);
const CONNECTIONS = 32;
const SECONDS = 4;
const ROUNDS = 3;
const TYPE = { 'content-type': 'application/json' };

const COMPARISON = `{ comparison(programs: ["sydney-mmed", "nus-mmed", "edinburgh-mmed", "cape-town-mmed-family-medicine"]) {
  ... on Comparison { columns { program { name institution { name } } } rows { label differs cells { text certainty claim { source { title asOf } } } } } } }`;
const LIST = `{ programs(first: 20) { edges { node { name award institution { name country { code } }
  duration: resolved(attribute: DURATION) { label text certainty } tuition: resolved(attribute: TUITION) { label text certainty }
  } } } }`;
const LIST_OF_ALL = `{ programs(first: 20) { edges { node { name award institution { name country { code } } resolved { label status text certainty } } } } }`;

/** One kind of request, and what it came to. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly request: { readonly method?: 'POST'; readonly body?: string };
  readonly perSecond: number[];
  readonly cpu: number[];
}

/**
 * Requests a second and processor time a request, side by side: the way of trusted documents beside node:http alone,
 * and documents by POST beside the least that the same GraphQL server answers. Rounds alternate, so that ratios hold
 * on a machine that does other things.
 */
export const answers: Benchmark = {
  name: 'answers',
  async run(): Promise<readonly Figure[]> {
    await using server = await startServer();
    const pid = server.processId ?? 0;
    const path = await hotPath();
    const hot = await fetch(server.url + path, { headers: { 'accept-encoding': 'identity' } });
    const text = await hot.text();
    if (!text.startsWith('{"data":{"catalogue":')) throw new Error(`unexpected: ${text}`);
    await using bare = await startBare(Buffer.from(text));
    const plain = {};
    const ways = [
      way('node:http alone, the same bytes', `http://127.0.0.1:${bare.port}/`, bare.pid, plain),
      way('trusted document by GET', server.url + path, pid, plain),
      way('{ __typename } by POST', `${server.url}/graphql`, pid, post('{ __typename }')),
      way('comparison of four by POST', `${server.url}/graphql`, pid, post(COMPARISON)),
      way('list of 20, duration and tuition, by POST', `${server.url}/graphql`, pid, post(LIST)),
      way('list of 20, every attribute, by POST', `${server.url}/graphql`, pid, post(LIST_OF_ALL)),
    ];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const one of ways) await measure(one, round === 0);
    }
    return [...ways.flatMap(figuresOf), ...ratiosOf(ways), ...memoryOf(pid)];
  },
};

function post(query: string): Way['request'] {
  return { method: 'POST', body: JSON.stringify({ query }) };
}

async function hotPath(): Promise<string> {
  const documents: unknown = JSON.parse(await readFile(DOCUMENTS, 'utf8'));
  const texts = typeof documents === 'object' && documents !== null ? Object.values(documents) : [];
  const program = texts.map(String).find((text) => /query Program\(/.test(text)) ?? '';
  const id = createHash('sha256').update(program).digest('hex');
  const variables = encodeURIComponent('{"slug":"sydney-mmed"}');
  return `/graphql?documentId=sha256:${id}&variables=${variables}`;
}

function way(name: string, url: string, pid: number, request: Way['request']): Way {
  return { name, url, pid, request, perSecond: [], cpu: [] };
}

/** @throws when an answer was not 200, or not always the same. */
async function measure(
  { name, url, pid, request, perSecond, cpu }: Way,
  warmUp: boolean,
): Promise<void> {
  const { method = 'GET', body } = request;
  const first = await fetch(url, {
    method,
    headers: { ...TYPE, 'accept-encoding': 'identity' },
    ...(body === undefined ? {} : { body }),
  });
  const expected = await first.text();
  if (!first.ok || expected.includes('"errors"')) throw new Error(`${name}: ${expected}`);
  const before = cpuMicroseconds(pid);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: warmUp ? 2 : SECONDS,
    ...request,
    headers: { ...TYPE, 'accept-encoding': 'identity' },
    expectBody: expected,
  });
  const spent = cpuMicroseconds(pid);
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0) {
    throw new Error(
      `${name}: ${result.non2xx} refused, ${result.errors} failed, ${result.mismatches} differ`,
    );
  }
  if (warmUp) return;
  perSecond.push(result.requests.average);
  if (before !== null && spent !== null) cpu.push((spent - before) / result.requests.total);
}

function figuresOf({ name, perSecond, cpu }: Way): Figure[] {
  const processor = cpu.length === 0 ? [] : [toFigure(`${name}, processor`, cpu, 'µs')];
  return [toFigure(name, perSecond, 'requests/s'), ...processor];
}

function ratiosOf([bare, hot, least, comparison, list]: readonly Way[]): Figure[] {
  const ratio = (
    name: string,
    of: Way | undefined,
    to: Way | undefined,
    atLeast: number,
  ): Figure => ({
    ...toFigure(
      name,
      (of?.perSecond ?? []).map((rate, round) => rate / (to?.perSecond[round] ?? 0)),
      '×',
    ),
    least: atLeast,
  });
  return [
    ratio('trusted document against node:http alone', hot, bare, 0.7),
    ratio('comparison of four against { __typename }', comparison, least, 0.4),
    ratio('list of 20 against { __typename }', list, least, 0.5),
  ];
}

function memoryOf(pid: number): Figure[] {
  const megabytes = residentMegabytes(pid);
  return megabytes === null
    ? []
    : [toFigure('memory of the server after it all', [megabytes], 'MB', 200)];
}

interface Bare extends AsyncDisposable {
  readonly port: string;
  readonly pid: number;
}

async function startBare(body: Buffer): Promise<Bare> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-bench-'));
  const file = join(folder, 'body');
  await writeFile(file, body);
  const child = spawn(process.execPath, [BARE, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  return {
    port,
    pid: child.pid ?? 0,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true });
    },
  };
}
