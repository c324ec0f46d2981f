import { Writable } from 'node:stream';
import { pino } from 'pino';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';

const Answer = v.object({
  errors: v.tuple([
    v.object({
      message: v.string(),
      extensions: v.object({
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
  await using broken = await startTestServer(undefined, pino({ level: 'error' }, log));
  await broken.database.schema.dropTable('programCode').execute();
  const answer = await broken.ask('{ program(slug: "alpha-psychiatry") { courseCodes { code } } }');
  const [{ message, extensions }] = v.parse(Answer, answer).errors;
  expect(message).toContain(extensions.requestId);
  expect(JSON.stringify(answer)).not.toMatch(/program_code|no such table|stack/);
  const line = logged.split('\n').find((entry) => entry.includes(extensions.requestId));
  expect(line).toContain('no such table');
});
