import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

const Answer = v.object({
  data: v.object({
    suggest: v.array(
      v.object({ kind: v.string(), text: v.string(), value: v.string(), programs: v.number() }),
    ),
  }),
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function suggest(text: string, more = '') {
  const query = `query ($text: String!) { suggest(text: $text${more}) { kind text value programs } }`;
  const { data } = v.parse(Answer, await server.ask(query, { text }));
  return data.suggest.map(({ kind, value, programs }) => `${kind} ${value} ${programs}`);
}

describe('suggest', () => {
  test('names the specialty before the programs of it', async () => {
    expect(await suggest('psy')).toEqual([
      'SPECIALTY psychiatry 3',
      'PROGRAM alpha-psychiatry 1',
      'PROGRAM beta-psychiatry 1',
      'PROGRAM gamma-psychiatry 1',
    ]);
  });

  test.each([
    ['gam', 'INSTITUTION gamma 2'],
    ['university bet', 'INSTITUTION beta 2'],
    ['chm', 'AWARD ChM 1'],
    ['pediatr', 'SPECIALTY paediatrics 1'],
    ['surgrey', 'SPECIALTY general-surgery 1'],
  ])('finds by %j first of all %s', async (text, expected) => {
    expect((await suggest(text))[0]).toBe(expected);
  });

  test.each(['', '   ', 'xyzzyplugh', '"*('])('has nothing for %j', async (text) => {
    expect(await suggest(text)).toEqual([]);
  });

  test('gives no more than was asked for, and refuses what is no number of them', async () => {
    expect(await suggest('psy', ', first: 2')).toHaveLength(2);
    expect(await server.ask('{ suggest(text: "psy", first: 0) { text } }')).toMatchObject({
      errors: [{ message: '`first` is from 1 to 20, not 0.' }],
    });
  });
});
