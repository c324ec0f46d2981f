import { expect, test } from 'vitest';
import { describePlace } from './place.ts';

const RAW = {
  programs: [{ id: 'a' }, { id: 'b', claims: [{ attribute: 'tuition', value: { amount: 1 } }] }],
  sources: { 'fees-25': { read: 'x' } },
};

test.each([
  [[], 'the file, line 7'],
  [
    ['programs', 1, 'claims', 0, 'value', 'amount'],
    'programs[1].claims[0].value.amount (b, tuition), line 7',
  ],
  [['sources', 'fees-25', 'read'], 'sources["fees-25"].read, line 7'],
  [['programs', 9, 'id'], 'programs[9].id, line 7'],
])('describes %j', (path, description) => {
  expect(describePlace(RAW, path, 7)).toBe(description);
});
