import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, source, SMALL_CATALOGUE, institution } from '../testing/small-catalogue.ts';
import { claimsAsCsv } from './claims-csv.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

const FORMULAS = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '=1,"2"\nx'];

let server: TestServer;
beforeAll(async () => {
  const programs = FORMULAS.map((title, place) => {
    const own = program('delta', `delta-${place}`);
    const told = source('delta', { id: `delta/s${place}`, title, note: title });
    return { ...own, name: title, claims: own.claims.map((claim) => ({ ...claim, source: told })) };
  });
  const many = Array.from({ length: 590 }, (_, place) => program('epsilon', `epsilon-${place}`));
  const delta = institution('delta', programs);
  const sources = programs.map(({ claims }) => claims[0]!.source);
  server = await startTestServer([
    ...SMALL_CATALOGUE,
    { ...delta, sources },
    institution('epsilon', many),
  ]);
});
afterAll(() => server[Symbol.asyncDispose]());

const Rows = v.array(v.record(v.string(), v.string()));
const Line = v.object({
  slug: v.string(),
  claims: v.array(v.object({ attribute: v.string(), source: v.object({ read: v.string() }) })),
});

describe('claims.csv', () => {
  test('holds every claim of every batch once, each with its source, its dates and the licence', async () => {
    const response = await fetch(`${server.url}/export/claims.csv`);
    const rows = v.parse(Rows, parse(await response.text(), { columns: true }));
    expect(rows).toHaveLength((6 + FORMULAS.length + 590) * 2);
    expect(new Set(rows.map((row) => row['claim'])).size).toBe(rows.length);
    expect(rows.find((row) => row['claim'] === 'alpha-psychiatry/duration')).toMatchObject({
      attribute: 'DURATION',
      qualifier: 'FULL_TIME',
      text: '2 years',
      source_title: 'Handbook',
      source_as_of: '2026',
      source_read: '2026-11-01',
      licence: 'CC0-1.0',
    });
    expect(response.headers.get('link')).toContain('rel="license"');
  });

  test('has no cell that a spreadsheet would run', async () => {
    const text = await (await fetch(`${server.url}/export/claims.csv`)).text();
    const cells = v
      .parse(Rows, parse(text, { columns: true }))
      .flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    for (const formula of FORMULAS) expect(cells).toContain(`'${formula}`);
  });
});

describe('programs.ndjson', () => {
  test('holds a program a line, with claims and sources', async () => {
    const text = await (await fetch(`${server.url}/export/programs.ndjson`)).text();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => v.parse(Line, JSON.parse(line)));
    expect(lines).toHaveLength(6 + FORMULAS.length + 590);
    expect(lines.map(({ slug }) => slug)).toEqual(lines.map(({ slug }) => slug).toSorted());
    expect(lines.every(({ claims }) => claims.length === 2)).toBe(true);
  });
});

describe('an export', () => {
  test.each(['claims.csv', 'programs.ndjson'])(
    '%s is not sent again while nothing changed',
    async (name) => {
      const head = await fetch(`${server.url}/export/${name}`, { method: 'HEAD' });
      const etag = head.headers.get('etag') ?? '';
      const again = await fetch(`${server.url}/export/${name}`, {
        headers: { 'if-none-match': etag },
      });
      expect([head.status, again.status, etag === '']).toEqual([200, 304, false]);
    },
  );

  test('reads no further ahead than its reader takes', async () => {
    server.statements.length = 0;
    const csv = claimsAsCsv(server.database);
    await once(csv, 'readable');
    await wait(50);
    const ahead = server.statements.length;
    csv.resume();
    await once(csv, 'end');
    // Twenty-five batches of two statements, and one that is empty; a batch or two fill the buffers.
    expect(server.statements).toHaveLength(51);
    expect(ahead).toBeLessThan(16);
  });

  test('does no harm when its reader leaves in the middle', async () => {
    await new Promise<void>((resolve) => {
      request(`${server.url}/export/claims.csv`, (response) => {
        response.once('data', () => {
          response.destroy();
          resolve();
        });
      }).end();
    });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('that does not exist is not found', async () => {
    expect((await fetch(`${server.url}/export/claims.xlsx`)).status).toBe(404);
  });
});

describe('second-opinion export', () => {
  const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-export-'));
  // To SQLite an empty file is an empty database.
  writeFileSync(join(folder, 'data.sqlite'), '');
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [main, 'export', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATABASE_URL: join(folder, 'data.sqlite') },
    });

  test('writes a file, here of an empty catalogue, and names the licence', () => {
    const file = join(folder, 'claims.csv');
    const { status, stderr } = run('claims.csv', '--output', file);
    expect([status, stderr]).toEqual([0, expect.stringContaining('CC0-1.0')]);
    expect(readFileSync(file, 'utf8')).toMatch(/^program,name,award,/);
  });

  test('says which exports there are, and where it cannot write', () => {
    expect(run('claims.xlsx').stderr).toBe(
      'There is no export "claims.xlsx"; there are programs.ndjson, claims.csv, programs.jsonld, catalogue, catalogue.sqlite.\n',
    );
    const { status, stderr } = run('claims.csv', '--output', join(folder, 'none', 'x.csv'));
    expect(status).toBe(1);
    expect(stderr).toContain('no such file or directory');
  });
});
