import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { readToken } from '../tokens/secret.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const { PATH } = process.env;

/** What the host keeps: in no output, no answer, no metric and no trace. */
const HOSTS = { redis: 'hush-redis-4f1d', collector: 'hush-collector-9a2c' };

/** What callers send: in no output, no metric and no trace. Their own answers may name it. */
const CALLERS = {
  query: 'hushInQuery',
  variable: 'hush-variable-77',
  profile: '76543219',
  wrongToken: `hush${'w'.repeat(39)}`,
  password: Buffer.from('reader:hush-basic').toString('base64'),
  cookie: 'hush-cookie',
  agent: 'hush-agent',
  address: '203.0.113.77',
  search: 'hush-search-term',
  broken: 'hush-broken-json',
};

let folder: string;
let server: ChildProcess;
let [printed, traced, metrics, answers] = ['', '', '', ''];
let token = '';
let environment: Record<string, string | undefined>;

const collector = createServer((request, response) => {
  void text(request).then((body) => {
    traced += body;
    response.end('{}');
    return body;
  });
});

function run(...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env: environment }, (_error, output, errors) =>
      resolve(output + errors),
    );
  });
}

/** What a request has beside its address. */
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function ask(path: string, init: Asked = {}): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    cookie: CALLERS.cookie,
    'user-agent': CALLERS.agent,
    'x-forwarded-for': CALLERS.address,
    ...init.headers,
  };
  const url = `http://127.0.0.1:${environment['PORT']}${path}`;
  const response = await fetch(url, { ...init, headers });
  answers += await response.text();
}

const post = (body: unknown, headers: Record<string, string> = {}): Promise<void> =>
  ask('/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const LISTED = 'query($s: String!) { programs(search: $s) { totalCount } }';
const OPINION = `query($p: ProfileInput) { comparison(programs: ["sydney-mmed-psychiatry", "nus-mmed"], profile: $p) { __typename } }`;

async function askEverything(): Promise<void> {
  const bearer = { authorization: `Bearer ${token}` };
  await post({ query: `{ ${CALLERS.query} }` }, bearer);
  await post({ query: `# ${CALLERS.query}\n{ __typename }` }, bearer);
  await post({ query: LISTED, variables: { s: CALLERS.variable } }, bearer);
  await post({ query: LISTED, variables: { s: { [CALLERS.variable]: 1 } } });
  const income = { amount: CALLERS.profile, currency: 'AUD' };
  await post({ query: OPINION, variables: { p: { income, [CALLERS.variable]: CALLERS.profile } } });
  await post(`{"query": "${CALLERS.broken}`);
  await post(
    { query: '{ __typename }' },
    { authorization: `Bearer so_000000000000_${CALLERS.wrongToken}` },
  );
  await post({ query: '{ __typename }' }, { authorization: `Bearer ${CALLERS.wrongToken}` });
  await post({ query: '{ __typename }' }, { authorization: `Basic ${CALLERS.password}` });
  await ask(`/graphql?query={__typename}&variables={"s":"${CALLERS.variable}"}`);
  await ask(`/graphql?documentId=${CALLERS.variable}`);
  await ask(`/compare?programs=a&add=${CALLERS.search}`);
  await ask('/nothing?q=' + CALLERS.search);
  await ask('/ready');
}

/** The same while the database lacks a table: every one of these is a fault of the server. */
async function askWhileBroken(): Promise<void> {
  const sqlite = new BetterSqlite3(join(folder, 'data.sqlite'));
  sqlite.exec('alter table program_code rename to away; alter table token rename to gone');
  const query = `query($s: String!) { program(slug: $s) { courseCodes { code } } } # ${CALLERS.query}`;
  await post({ query, variables: { s: 'sydney-mmed-psychiatry', x: CALLERS.variable } });
  await post({ query: '{ __typename }' }, { authorization: `Bearer ${token}` });
  sqlite.exec('alter table away rename to program_code; alter table gone rename to token');
  sqlite.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const address = collector.address();
  const collecting = typeof address === 'object' && address !== null ? address.port : 0;
  const metricsPort = String(await freePort());
  environment = {
    PATH,
    PORT: String(await freePort()),
    METRICS_PORT: metricsPort,
    LOG_LEVEL: 'debug',
    TRUSTED_PROXIES: '1',
    DATABASE_URL: join(folder, 'data.sqlite'),
    REDIS_URL: `redis://reader:${HOSTS.redis}@127.0.0.1:1`,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collecting}`,
    OTEL_EXPORTER_OTLP_HEADERS: `x-api-key=${HOSTS.collector}`,
  };
  // To SQLite an empty file is an empty database.
  await writeFile(join(folder, 'data.sqlite'), '');
  const made = await run('token', 'create', '--scope', 'ADMIN', '--name', 'Ana', '--json');
  token = v.parse(v.object({ token: v.string() }), JSON.parse(made.slice(made.indexOf('{')))).token;
  server = spawn(process.execPath, [MAIN, 'serve'], { env: environment });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  await vi.waitUntil(() => printed.includes('GraphiQL'), { timeout: 60_000 });
  await askEverything();
  await askWhileBroken();
  metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  printed += await run('serve', '--print-config');
  printed += await run('token', 'list');
  printed += await run('doctor');
}, 120_000);

afterAll(async () => {
  server.kill('SIGKILL');
  collector.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a server that was given secrets', () => {
  test('was asked, failed, was measured and was traced', () => {
    expect(printed).toContain('a query failed');
    expect(printed).toContain('a request failed');
    expect(printed).toContain('"path":"/graphql"');
    expect(printed).toContain('REDIS_URL');
    expect(metrics).toMatch(/^second_opinion_\w+/m);
    expect(traced).toContain('resourceSpans');
    expect(answers).toContain('INTERNAL');
  });

  test.each(Object.entries(HOSTS))('tells nobody what its host keeps: %s', (_name, secret) => {
    for (const [where, said] of Object.entries({ printed, metrics, traced, answers })) {
      expect([where, said.includes(secret)]).toEqual([where, false]);
    }
  });

  test('tells nobody the secret of a token', () => {
    const secret = readToken(token)?.secret ?? token;
    for (const [where, said] of Object.entries({ printed, metrics, traced, answers })) {
      expect([where, said.includes(secret)]).toEqual([where, false]);
    }
  });

  test.each(Object.entries(CALLERS))(
    'writes down nothing of what callers send: %s',
    (_name, sent) => {
      for (const [where, said] of Object.entries({ printed, metrics, traced })) {
        expect([where, said.includes(sent)]).toEqual([where, false]);
      }
    },
  );
});
