import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from './testing/test-server.ts';

const EXAMPLES = fileURLToPath(new URL('../../../docs/api/examples/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JAVASCRIPT = `${EXAMPLES}javascript`;
const PROGRAMS = ['sydney-mmed-psychiatry', 'kwazulu-natal-mmed-psychiatry'];

/** A Python that does not answer is as none. */
const PROBED = { timeout: 30_000 };

const hasGql = spawnSync('python3', ['-c', 'import gql.transport.requests'], PROBED).status === 0;

let server: TestServer;
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults, null, 1));
  server = await startTestServer(catalogue.institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

/** Runs an example against the server; the server is in this process, so it must not wait for it. */
function run(program: string, args: readonly string[], cwd = ROOT, address = server.url) {
  return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, SERVER: address }, timeout: 120_000 };
    const child = execFile(program, args, options, (_error, output, errors) =>
      resolve({ code: child.exitCode ?? 1, output, errors }),
    );
  });
}

/** Addresses at which no Second Opinion server answers, with what an example says of each in one line. */
const WRONG_SERVERS = [
  // Port 0 is never listened on.
  ['http://127.0.0.1:0', 'No server answers at http://127.0.0.1:0. Start one with "pnpm start"'],
  ['localhost', '"localhost" is no web address. Write SERVER like http://localhost:4000.'],
  [
    'a server of pages',
    'but not as a Second Opinion server does. Name one in the variable SERVER.',
  ],
] as const;

/** Runs an example against one of those addresses. */
async function runAgainst(address: string, program: string, main: string) {
  await using pages = await startServerOfPages();
  const whole = address === 'a server of pages' ? pages.url : address;
  const { code, errors } = await run(program, [main, ...PROGRAMS], ROOT, whole);
  return { code, lines: errors.trimEnd().split('\n') };
}

/** A server that answers everything with a page. */
async function startServerOfPages() {
  const pages = createServer((_request, response) => response.end('<h1>Hello</h1>'));
  await once(pages.listen(0, '127.0.0.1'), 'listening');
  const address = pages.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => void (await once(pages.close(), 'close')),
  };
}

/** What both examples print of the two programs. */
const COMPARED =
  /^Clinical training\n {2}MMed Psychiatry, University of Sydney: .+ \(.+, read \d{4}-\d\d-\d\d\)\n {2}MMed Psychiatry, University of KwaZulu-Natal: /m;

describe('the JavaScript example', { timeout: 60_000 }, () => {
  const main = `${JAVASCRIPT}/src/main.ts`;

  test('compares programs', async () => {
    const { code, output, errors } = await run(process.execPath, [main, ...PROGRAMS]);
    expect(errors).toBe('');
    expect(output).toMatch(COMPARED);
    expect(code).toBe(0);
  });

  test('says what went wrong', async () => {
    const { code, errors } = await run(process.execPath, [main, 'no-such-program']);
    expect(errors).toContain('No program has the slug "no-such-program"');
    expect(code).toBe(1);
  });

  test.each(WRONG_SERVERS)('says in one line what is wrong with %s', async (address, said) => {
    const { code, lines } = await runAgainst(address, process.execPath, main);
    expect(lines).toEqual([expect.stringContaining(said)]);
    expect(code).toBe(1);
  });

  test('has the types that the schema gives its documents', async () => {
    const codegen = `${JAVASCRIPT}/node_modules/@graphql-codegen/cli/cjs/bin.js`;
    const { code, output, errors } = await run(process.execPath, [codegen, '--check'], JAVASCRIPT);
    expect(`${output}${errors}`).not.toMatch(/stale|error/i);
    expect(code).toBe(0);
  });

  test('compiles', async () => {
    const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
    const { output } = await run(process.execPath, [tsc, '-p', JAVASCRIPT]);
    expect(output).toBe('');
  });
});

const hasPython = spawnSync('python3', ['--version'], PROBED).status === 0;

describe.each([
  ['without a library (needs python3)', 'compare_plain.py', hasPython],
  ['with gql (needs python3 and: pip install "gql[requests]>=4")', 'compare.py', hasGql],
])('the Python example %s', { timeout: 60_000 }, (_which, file, runs) => {
  const main = `${EXAMPLES}python/${file}`;

  test.skipIf(!runs)('compares programs', async () => {
    const { code, output, errors } = await run('python3', [main, ...PROGRAMS]);
    expect(errors).toBe('');
    expect(output).toMatch(COMPARED);
    expect(code).toBe(0);
  });

  test.skipIf(!runs)('says what went wrong', async () => {
    const { code, errors } = await run('python3', [main, 'no-such-program']);
    expect(errors).toContain('No program has the slug "no-such-program"');
    expect(code).toBe(1);
  });

  test.skipIf(!runs).each(WRONG_SERVERS)(
    'says in one line what is wrong with %s',
    async (address, said) => {
      const { code, lines } = await runAgainst(address, 'python3', main);
      expect(lines).toEqual([expect.stringContaining(said)]);
      expect(code).toBe(1);
    },
  );
});

test.skipIf(!hasPython)('the Python example with gql is Python (needs python3)', () => {
  const script = 'import ast, sys; ast.parse(open(sys.argv[1]).read())';
  const { status } = spawnSync('python3', ['-c', script, `${EXAMPLES}python/compare.py`]);
  expect(status).toBe(0);
});
