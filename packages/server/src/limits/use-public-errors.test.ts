import { Writable } from 'node:stream';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createLogger } from '../operations/logger.ts';
import { startTestServer } from '../testing/test-server.ts';

const Answer = v.object({
  data: v.object({ program: v.null() }),
  errors: v.tuple([
    v.object({
      message: v.string(),
      path: v.array(v.string()),
      extensions: v.strictObject({
        code: v.literal('INTERNAL'),
        requestId: v.pipe(v.string(), v.uuid()),
      }),
    }),
  ]),
});

test('what the server did wrong is told by an id alone, under which the log has the rest', async () => {
  let logged = '';
  const log = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  await using server = await startTestServer(undefined, createLogger('error', log));
  await server.database.schema.dropTable('programCode').execute();
  const answer = await server.ask('{ program(slug: "alpha-psychiatry") { courseCodes { code } } }');
  const [{ message, extensions }] = v.parse(Answer, answer).errors;
  expect(message).toContain(extensions.requestId);
  expect(JSON.stringify(answer)).not.toMatch(/program_?code|no such table|does not exist|stack/i);
  const line = logged.split('\n').find((entry) => entry.includes(extensions.requestId));
  expect(line).toMatch(/no such table|does not exist/);
});

test('what came is a success, whatever is missing beside it; where nothing came, the status says why', async () => {
  await using server = await startTestServer();
  const statusOf = async (query: string, accept: string) => {
    const headers = { 'content-type': 'application/json', accept };
    const body = JSON.stringify({ query });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    return [response.status, v.parse(Codes, await response.json()).errors[0].extensions.code];
  };
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const partly = await statusOf('{ catalogue { programs } node(id: "x") { id } }', accept);
    expect(partly).toEqual([200, 'BAD_USER_INPUT']);
    const nothing = await statusOf('{ programs(first: 500) { totalCount } }', accept);
    expect(nothing).toEqual([400, 'BAD_USER_INPUT']);
  }
});

const Codes = v.object({
  errors: v.tuple([v.object({ extensions: v.strictObject({ code: v.string() }) })]),
});
