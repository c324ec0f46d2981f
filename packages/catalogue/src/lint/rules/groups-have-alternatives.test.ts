import { expect, test } from 'vitest';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleProgram,
} from '../../testing/example.ts';
import { containing } from '../../testing/matchers.ts';
import { groupsHaveAlternatives } from './groups-have-alternatives.ts';

const DEGREE = exampleClaim({
  attribute: 'admission',
  value: { kind: 'MEDICAL_DEGREE', required: true, group: 'degree' },
});
const OTHER = { kind: 'OTHER_DEGREE', required: true, group: 'degree' };

test('is content with two alternatives, and with requirements in no group', () => {
  const other = exampleClaim({ attribute: 'admission', value: OTHER });
  const alone = exampleClaim({
    attribute: 'admission',
    value: { kind: 'INTERVIEW', required: true },
  });
  expect(complaintsOf(groupsHaveAlternatives, contentWithClaims(DEGREE, other, alone))).toEqual([]);
});

test.each([
  ['in it', exampleClaim()],
  ['from its source', exampleClaim({ attribute: 'admission', value: OTHER, source: 's2' })],
  [
    'at its moment',
    exampleClaim({ attribute: 'admission', value: { ...OTHER, moment: 'TO_GRADUATE' } }),
  ],
])('complains of an alternative with no other %s', (_what, other) => {
  const [complaint] = complaintsOf(groupsHaveAlternatives, contentWithClaims(DEGREE, other));
  expect(complaint?.path.slice(-2)).toEqual(['value', 'group']);
  expect(complaint?.message).toContain('"degree"');
});

test('finds the other alternative among what is shared, and misses it where it is not', () => {
  const other = exampleClaim({ attribute: 'admission', value: OTHER });
  const shared = [{ programs: ['example-chm', 'example-mmed'], claims: [other] }];
  const both = ['example-mmed', 'example-chm'].map((id) =>
    exampleProgram({ id, claims: [DEGREE] }),
  );
  expect(complaintsOf(groupsHaveAlternatives, exampleContent({ shared, programs: both }))).toEqual(
    [],
  );
  const one = [
    exampleProgram({ claims: [DEGREE] }),
    exampleProgram({ id: 'example-chm', claims: [] }),
  ];
  const [complaint, ...others] = complaintsOf(
    groupsHaveAlternatives,
    exampleContent({ shared, programs: one }),
  );
  expect(complaint).toMatchObject({
    path: ['shared', 0, 'claims', 0, 'value', 'group'],
    message: containing('of example-chm'),
  });
  expect(others).toEqual([]);
});
