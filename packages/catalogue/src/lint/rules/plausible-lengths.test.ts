import { expect, test } from 'vitest';
import { complaintsOf, contentWithClaims, exampleClaim } from '../../testing/example.ts';
import { plausibleLengths } from './plausible-lengths.ts';

const lasting = (maxMonths: number): Record<string, unknown> =>
  exampleClaim({ value: { studyMode: 'PART_TIME', minMonths: 60, maxMonths } });
const asking = (minMonths: number): Record<string, unknown> =>
  exampleClaim({
    attribute: 'admission',
    value: { kind: 'CLINICAL_EXPERIENCE', minMonths, required: true },
  });

test('is content with ten years', () => {
  expect(complaintsOf(plausibleLengths, contentWithClaims(lasting(120), asking(120)))).toEqual([]);
});

test.each([
  ['a duration', lasting(121), 'maxMonths'],
  ['experience', asking(240), 'minMonths'],
])('complains of %s of more', (_what, claim, field) => {
  expect(complaintsOf(plausibleLengths, contentWithClaims(claim))).toMatchObject([
    { path: ['programs', 0, 'claims', 0, 'value', field] },
  ]);
});
