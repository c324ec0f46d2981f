import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@second-opinion/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from './testing/test-server.ts';

const EXAMPLES = fileURLToPath(new URL('../../../docs/api/examples/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JAVASCRIPT = `${EXAMPLES}javascript`;
const PROGRAMS = ['sydney-mmed-psychiatry', 'kwazulu-natal-mmed-psychiatry'];

const hasGql = spawnSync('python3', ['-c', 'import gql.transport.requests']).status === 0;

let server: TestServer;
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults, null, 1));
  server = await startTestServer(catalogue.institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

/** Runs an example against the server; the server is in this process, so it must not wait for it. */
function run(program: string, args: readonly string[], cwd: string = ROOT) {
  return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, SERVER: server.url } };
    const child = execFile(program, args, options, (_error, output, errors) =>
      resolve({ code: child.exitCode ?? 1, output, errors }),
    );
  });
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

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each([
  ['without a library (needs python3)', 'compare_plain.py', hasPython],
  ['with gql (needs python3 and: pip install "gql[requests]>=4")', 'compare.py', hasGql],
])('the Python example %s', { timeout: 60_000 }, (_which, file, runs) => {
  const main = `${EXAMPLES}python/${file}`;

  test.skipIf(!runs)('compares programs', async () => {
    const { output, errors } = await run('python3', [main, ...PROGRAMS]);
    expect(errors).toBe('');
    expect(output).toMatch(COMPARED);
  });

  test.skipIf(!runs)('says what went wrong', async () => {
    const { code, errors } = await run('python3', [main, 'no-such-program']);
    expect(errors).toContain('No program has the slug "no-such-program"');
    expect(code).toBe(1);
  });
});

test.skipIf(!hasPython)('the Python example with gql is Python (needs python3)', () => {
  const script = 'import ast, sys; ast.parse(open(sys.argv[1]).read())';
  const { status } = spawnSync('python3', ['-c', script, `${EXAMPLES}python/compare.py`]);
  expect(status).toBe(0);
});
