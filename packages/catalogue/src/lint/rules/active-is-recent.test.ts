import { expect, test } from 'vitest';
import {
  complaintsOf,
  exampleClaim,
  exampleContent,
  exampleProgram,
  exampleSource,
  exampleTuition,
} from '../../testing/example.ts';
import { matching } from '../../testing/matchers.ts';
import { activeIsRecent } from './active-is-recent.ts';

function content(asOf: string | null, program: object = {}): Record<string, unknown> {
  const sources = { s1: exampleSource({ asOf, read: '2026-11-22' }) };
  return exampleContent({ sources, programs: [exampleProgram({ ...program })] });
}

test.each(['2016', '2015/2016', '2016-03-01', '2027', null])(
  'is content with a source of %s',
  (asOf) => {
    expect(complaintsOf(activeIsRecent, content(asOf))).toEqual([]);
  },
);

test('complains where the latest source is older than ten years', () => {
  expect(complaintsOf(activeIsRecent, content('2014/2015'))).toMatchObject([
    { path: ['programs', 0, 'status'], message: matching(/11 years older/) },
  ]);
});

test('takes the year that a fee itself names', () => {
  const tuition = exampleTuition({ academicYear: '2025' });
  const claims = [exampleClaim(), tuition];
  expect(complaintsOf(activeIsRecent, content('2010', { claims }))).toEqual([]);
});

test('counts what is shared, and asks nothing of a program that is not called active', () => {
  const old = { claims: [exampleClaim({ source: 's1' })] };
  const shared = [
    { programs: ['example-mmed', 'example-chm'], claims: [exampleClaim({ source: 's2' })] },
  ];
  const sources = { s1: exampleSource({ asOf: '2001' }), s2: exampleSource({ asOf: '2025' }) };
  const programs = [exampleProgram(old), exampleProgram({ id: 'example-chm', claims: [] })];
  expect(complaintsOf(activeIsRecent, exampleContent({ sources, shared, programs }))).toEqual([]);
  for (const status of ['UNKNOWN', 'DISCONTINUED']) {
    expect(complaintsOf(activeIsRecent, content('2001', { status }))).toEqual([]);
  }
});
