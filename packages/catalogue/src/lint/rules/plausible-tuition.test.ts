import { expect, test } from 'vitest';
import { complaintsOf, contentWithClaims, exampleTuition } from '../../testing/example.ts';
import { plausibleTuition } from './plausible-tuition.ts';

const charging = (...amounts: string[]) =>
  contentWithClaims(...amounts.map((amount) => exampleTuition({ amount })));

test('is content with tuitions of one size', () => {
  expect(
    complaintsOf(plausibleTuition, charging('9000', '20000', '40000', '58500', '90000')),
  ).toEqual([]);
});

test.each(['5850000', '58'])('complains of %s among tuitions of some ten thousand', (amount) => {
  const complaints = complaintsOf(
    plausibleTuition,
    charging('9000', '20000', '40000', '58500', amount),
  );
  expect(complaints).toHaveLength(1);
  expect(complaints[0]?.message).toContain(`AUD per YEAR ${amount}`);
});

test('says nothing where too few are known', () => {
  expect(complaintsOf(plausibleTuition, charging('9000', '5850000'))).toEqual([]);
});
