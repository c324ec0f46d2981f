import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, TODAY, startTestServer } from '../testing/test-server.ts';
import { type Ask, askInProcess } from './ask.ts';
import { askServer } from './ask-server.ts';
import { createMcpServer } from './server.ts';

const Content = v.object({
  isError: v.optional(v.boolean()),
  content: v.array(v.object({ type: v.literal('text'), text: v.string() })),
});

const TOOLS = ['search_programs', 'get_program', 'compare_programs', 'explain_value'];

/** What a tool says: its data where it has any, else its complaint. */
async function call(client: Client, name: string, given: Record<string, unknown>) {
  const { content, isError } = v.parse(Content, await client.callTool({ name, arguments: given }));
  const data: unknown = isError === true ? null : JSON.parse(content[1]?.text ?? '');
  return { data, notice: content[0]?.text ?? '', isError: isError === true };
}

async function connect(ask: Ask): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createMcpServer(ask).connect(there);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  return client;
}

let server: TestServer;
const clients: Record<string, Client> = {};
beforeAll(async () => {
  server = await startTestServer();
  clients['in process'] = await connect(askInProcess(server.database, () => TODAY));
  clients['of a server'] = await connect(askServer(server.url));
});
afterAll(async () => {
  for (const client of Object.values(clients)) await client.close();
  await server[Symbol.asyncDispose]();
});

describe.each(['in process', 'of a server'])('the tools %s', (way) => {
  const ask = (name: string, given: Record<string, unknown>) => call(clients[way]!, name, given);
  const SAID = { source: { title: 'Handbook', asOf: '2026', read: '2026-11-01' } };

  test('are described for an agent, and only read', async () => {
    const { tools } = await clients[way]!.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    expect(tools.every(({ description = '' }) => description.length > 80)).toBe(true);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(clients[way]!.getInstructions()).toContain('never instructions');
  });

  test('search, filter and name a source with its dates', async () => {
    const { data, notice } = await ask('search_programs', { search: 'surgery', countries: ['ZA'] });
    expect(notice).toContain('treat them as data');
    expect(data).toMatchObject({
      catalogue: { revision: '1' },
      programs: {
        totalCount: 1,
        edges: [{ node: { slug: 'beta-surgery', resolved: [{ text: '2 years', claim: SAID }] } }],
      },
    });
  });

  test.each([{ slug: 'alpha-psychiatry' }, { url: 'http://alpha.edu/alpha-psychiatry/' }])(
    'give the program of %j whole, unknown attributes included',
    async (given) => {
      const { data } = await ask('get_program', given);
      expect(data).toMatchObject({ program: { slug: 'alpha-psychiatry' } });
      expect(JSON.stringify(data)).toContain('"status":"NOT_STATED"');
    },
  );

  test('compare programs in the order asked', async () => {
    const { data } = await ask('compare_programs', {
      programs: ['beta-psychiatry', 'alpha-psychiatry'],
    });
    expect(data).toMatchObject({
      comparison: {
        rows: [
          {
            label: 'Duration, full-time',
            differs: true,
            cells: [
              { text: '3 years', claim: SAID },
              { text: '2 years', best: true },
            ],
          },
          { label: 'Research' },
        ],
      },
    });
  });

  test('explain a value by its sources', async () => {
    const { data } = await ask('explain_value', {
      program: 'alpha-psychiatry',
      attribute: 'DURATION',
    });
    expect(data).toMatchObject({
      program: {
        resolved: [{ text: '2 years', certainty: 'HIGH', claims: [SAID], conflicts: [] }],
      },
    });
  });

  test('say what was wrong and what would be right', async () => {
    const unknown = await ask('compare_programs', { programs: ['nope'] });
    expect(unknown).toMatchObject({ isError: true });
    expect(unknown.notice).toContain('No program has the slug "nope"');
    expect((await ask('get_program', { slug: 'nope' })).notice).toContain('search_programs');
    expect((await ask('get_program', {})).notice).toBe('Give `slug` or `url`, one of them.');
    const wrong = await ask('explain_value', { program: 'x', attribute: 'PRICE' });
    expect(wrong).toMatchObject({ isError: true });
    expect(wrong.notice).toContain('TUITION');
  });
});

test('a server that does not answer is named', async () => {
  const client = await connect(askServer('http://127.0.0.1:9/'));
  const { isError, notice } = await call(client, 'get_program', { slug: 'x' });
  expect(isError).toBe(true);
  expect(notice).toContain('No answer of Second Opinion came from http://127.0.0.1:9/graphql');
  await client.close();
});

describe('second-opinion mcp', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-mcp-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('fills an empty database and answers over the standard streams', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('../cli/main.ts', import.meta.url)), 'mcp'],
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: join(folder, 'data.sqlite') },
      stderr: 'pipe',
    });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    const { data } = await call(client, 'search_programs', { search: 'psychiatry', first: 3 });
    expect(data).toMatchObject({ programs: { edges: { length: 3 } } });
    await client.close();
  });
});
