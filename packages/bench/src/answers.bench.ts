import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { ROTATION, comparisonBodies, listBodies, placesOf } from './generate/rotating-bodies.ts';
import { cpuMicroseconds, residentMegabytes } from './process-usage.ts';
import { startServer } from './running-server.ts';

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));
const DOCUMENTS = new URL('../../server/documents/extension.json', import.meta.url);
const CONNECTIONS = 32;
const SECONDS = 4;
const ROUNDS = 3;
const TYPE = { 'content-type': 'application/json' };

const COMPARED = `{ ... on Comparison { columns { program { name institution { name } } } rows { label differs cells { text certainty claim { source { title asOf } } } } } }`;
const COMPARISON = `{ comparison(programs: ["sydney-mmed", "nus-mmed", "edinburgh-mmed", "cape-town-mmed-family-medicine"]) ${COMPARED} }`;
const ANY_COMPARISON = `query ($programs: [String!]!) { comparison(programs: $programs) ${COMPARED} }`;
const LISTED = `{ edges { node { name award institution { name country { code } }
  duration: resolved(attribute: DURATION) { label text certainty } tuition: resolved(attribute: TUITION) { label text certainty } } } }`;
const LIST = `{ programs(first: 20) ${LISTED} }`;
const ANY_LIST = `query ($after: String) { programs(first: 20, after: $after) ${LISTED} }`;
const ALL_LISTED = `{ edges { node { name award institution { name country { code } } resolved { label status text certainty } } } }`;
const LIST_OF_ALL = `{ programs(first: 20) ${ALL_LISTED} }`;
const ANY_LIST_OF_ALL = `query ($after: String) { programs(first: 20, after: $after) ${ALL_LISTED} }`;

/** One kind of request, and what it came to. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly method: 'GET' | 'POST';
  /** What is sent, in turn; none by GET. */
  readonly bodies: readonly string[];
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
  notes: [
    'What is kept between requests: of a trusted document by GET its whole answer; of a document by POST no answer, but what was',
    `parsed and compiled, and for a revision what single programs and cells come to, as text. "${ROTATION} in turn": other programs each time.`,
  ],
  async run(): Promise<readonly Figure[]> {
    await using server = await startServer();
    const pid = server.processId ?? 0;
    const path = await hotPath();
    const hot = await fetch(server.url + path, { headers: { 'accept-encoding': 'identity' } });
    const text = await hot.text();
    if (!text.startsWith('{"data":{"catalogue":')) throw new Error(`unexpected: ${text}`);
    await using bare = await startBare(Buffer.from(text));
    const places = await placesOf(server.url);
    const by = (name: string, bodies: readonly string[]): Way => ({
      ...way(name, `${server.url}/graphql`, pid),
      method: 'POST',
      bodies,
    });
    const ways = [
      way('node:http alone, the same bytes', `http://127.0.0.1:${bare.port}/`, bare.pid),
      way('trusted document by GET', server.url + path, pid),
      by('{ __typename } by POST', [post('{ __typename }')]),
      by('comparison of four by POST', [post(COMPARISON)]),
      by(`comparisons of four, ${ROTATION} in turn`, comparisonBodies(ANY_COMPARISON, places)),
      by('list of 20, duration and tuition, by POST', [post(LIST)]),
      by(`lists of 20, duration and tuition, ${ROTATION} in turn`, listBodies(ANY_LIST, places)),
      by('list of 20, every attribute, by POST', [post(LIST_OF_ALL)]),
      by(`lists of 20, every attribute, ${ROTATION} in turn`, listBodies(ANY_LIST_OF_ALL, places)),
    ];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const one of ways) await measure(one, round === 0);
    }
    return [...ways.flatMap(figuresOf), ...ratiosOf(ways), ...memoryOf(pid)];
  },
};

function post(query: string): string {
  return JSON.stringify({ query });
}

async function hotPath(): Promise<string> {
  const documents: unknown = JSON.parse(await readFile(DOCUMENTS, 'utf8'));
  const texts = typeof documents === 'object' && documents !== null ? Object.values(documents) : [];
  const program = texts.map(String).find((text) => /query Program\(/.test(text)) ?? '';
  const id = createHash('sha256').update(program).digest('hex');
  const variables = encodeURIComponent('{"slug":"sydney-mmed"}');
  return `/graphql?documentId=sha256:${id}&variables=${variables}`;
}

function way(name: string, url: string, pid: number): Way {
  return { name, url, pid, method: 'GET', bodies: [], perSecond: [], cpu: [] };
}

const HEADERS = { ...TYPE, 'accept-encoding': 'identity' };

/** What a way answers, asked once for each body. @throws when one is refused. */
async function expectedOf({ name, url, method, bodies }: Way): Promise<ReadonlySet<string>> {
  const expected = new Set<string>();
  for (const body of bodies.length === 0 ? [undefined] : bodies) {
    const init = { method, headers: HEADERS, ...(body === undefined ? {} : { body }) };
    const answer = await fetch(url, init);
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors"')) throw new Error(`${name}: ${text}`);
    expected.add(text);
  }
  return expected;
}

/** @throws when an answer was not 200, or none of those that are right. */
async function measure(one: Way, warmUp: boolean): Promise<void> {
  const { name, url, pid, method, bodies, perSecond, cpu } = one;
  const expected = await expectedOf(one);
  const before = cpuMicroseconds(pid);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: warmUp ? 2 : SECONDS,
    method,
    headers: HEADERS,
    ...(bodies.length > 1 ? { requests: bodies.map((body) => ({ body })) } : {}),
    ...(bodies.length === 1 && bodies[0] !== undefined ? { body: bodies[0] } : {}),
    verifyBody: (body) => expected.has(String(body)),
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

function ratiosOf(ways: readonly Way[]): Figure[] {
  const ratio = (of: number, to: number, atLeast: number): Figure => {
    const [one, other] = [ways[of], ways[to]];
    const rates = (one?.perSecond ?? []).map(
      (rate, round) => rate / (other?.perSecond[round] ?? 0),
    );
    const against = to === 0 ? 'node:http alone' : '{ __typename }';
    return {
      ...toFigure(
        `${one?.name.replace(', by POST', '').replace(' by POST', '')} / ${against}`,
        rates,
        '×',
      ),
      least: atLeast,
    };
  };
  return [
    ratio(1, 0, 0.7),
    ratio(3, 2, 0.4),
    ratio(4, 2, 0.4),
    ratio(5, 2, 0.5),
    ratio(6, 2, 0.5),
    ratio(7, 2, 0.5),
    ratio(8, 2, 0.5),
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
