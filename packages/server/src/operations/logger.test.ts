import { GraphQLError, Source } from 'graphql';
import { expect, test } from 'vitest';
import { keepLog } from '../testing/log-lines.ts';
import { createLogger } from './logger.ts';

test('an error is logged with its causes and without the text that it arose in', () => {
  const log = keepLog();
  const failed = new GraphQLError('a query failed', {
    source: new Source('{ opinion(income: 48151623) { cost } }'),
    positions: [3],
    originalError: Object.assign(new Error('no such table', { cause: new Error('disk') }), {
      code: 'SQLITE_ERROR',
      parameters: ['hunter2'],
    }),
  });
  createLogger('info', log.stream).error({ error: failed.originalError, err: failed }, 'failed');
  expect(log.lines()).toMatchObject([
    {
      service: 'second-opinion',
      error: { message: 'no such table', code: 'SQLITE_ERROR', cause: { message: 'disk' } },
      err: { type: 'GraphQLError', message: 'a query failed' },
    },
  ]);
  expect(log.text()).not.toMatch(/48151623|hunter2/);
});
