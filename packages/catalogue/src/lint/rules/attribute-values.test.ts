import { expect, test } from 'vitest';
import {
  complaintsOf,
  contentWithClaims,
  exampleClaim,
  exampleTuition,
} from '../../testing/example.ts';
import { attributeValues } from './attribute-values.ts';

const stating = (attribute: string, value: object) =>
  contentWithClaims(exampleClaim({ attribute, value }));

test.each([
  ['duration', { studyMode: 'ANY', minMonths: 12, maxMonths: 12 }],
  [
    'tuition',
    { audience: 'ALL', amount: '10.50', currency: 'AUD', per: 'YEAR', academicYear: '2024/2025' },
  ],
  ['admission', { kind: 'ENGLISH', exam: 'IELTS', minScore: '6.5', required: true }],
  ['credits', { amount: 42.5, system: 'US_CREDITS' }],
])('is content with a %s', (attribute, value) => {
  expect(complaintsOf(attributeValues, stating(attribute, value))).toEqual([]);
});

test.each([
  [
    'a missing field',
    'duration',
    { studyMode: 'ANY', minMonths: 12 },
    ['maxMonths'],
    /"maxMonths" is missing/,
  ],
  ['an unknown field', 'delivery', { mode: 'ONLINE', extra: 1 }, ['extra'], /extra/],
  ['an unknown constant', 'delivery', { mode: 'BY_POST' }, ['mode'], /none of .*ONLINE/],
  [
    'a number for text',
    'admission',
    { kind: 'ENGLISH', minScore: 6.5, required: true },
    ['minScore'],
    /6\.5/,
  ],
  ['text for a number', 'intake', { month: '3' }, ['month'], /"month" is the text "3"/],
  [
    'a day that no year has',
    'intake',
    { month: 3, deadline: '02-30' },
    ['deadline'],
    /no day of a year/,
  ],
  ['an empty note', 'research', { kind: 'THESIS', note: '' }, ['note'], /empty note/],
])('complains of %s and says where', (_what, attribute, value, steps, message) => {
  const [complaint] = complaintsOf(attributeValues, stating(attribute, value));
  expect(complaint?.path).toEqual(['programs', 0, 'claims', 0, 'value', ...steps]);
  expect(complaint?.message).toMatch(message);
});

test.each([
  ['"minMonths"', 'duration', { studyMode: 'ANY', minMonths: 1, maxMonths: 1, minMonth: 1 }],
  ['"mode"', 'delivery', { mode: 'ONLINE', modus: 1 }],
  ['"ONLINE"', 'delivery', { mode: 'Online' }],
  ['remove it; the fields are mode', 'delivery', { mode: 'ONLINE', retrieved: '2026' }],
])('offers %s where that was meant', (offer, attribute, value) => {
  expect(complaintsOf(attributeValues, stating(attribute, value))[0]?.remedy).toContain(offer);
});

test('calls a field that the attribute does not have by its name', () => {
  const complaints = complaintsOf(
    attributeValues,
    stating('delivery', { mode: 'ONLINE', extra: 'x' }),
  );
  expect(complaints).toMatchObject([{ message: '"extra" is no field of delivery' }]);
});

test('says of a price without money that amount and currency are missing, once', () => {
  const complaints = complaintsOf(
    attributeValues,
    stating('tuition', { audience: 'ALL', per: 'YEAR', amount: '5' }),
  );
  expect(complaints).toMatchObject([
    { message: 'tuition is a price, and has no amount with a currency' },
  ]);
});

test('complains of an amount that cannot be read', () => {
  const content = contentWithClaims(exampleTuition({ amount: 'ten' }));
  expect(complaintsOf(attributeValues, content)[0]?.path.at(-1)).toBe('amount');
});

test('leaves an attribute that there is not to its own rule', () => {
  expect(complaintsOf(attributeValues, stating('colour', {}))).toEqual([]);
});
