import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each([
  ['Master of Medicine (Psychiatry)', 'MMed', ['psychiatry'], 'MMed Psychiatry'],
  ['Master of Medicine in Surgery', 'MMed', ['surgery'], 'MMed Surgery'],
  [
    'MSc Critical Care (Online Learning)',
    'MSc',
    ['critical-care'],
    'MSc Critical Care (Online Learning)',
  ],
  ['Master of Public Health', 'MPH', ['public-health'], 'Master of Public Health'],
  ['Master of Medicine', 'MMed', ['other'], 'MMed'],
  ['Master of Medicine', 'MMed', ['psychiatry'], 'MMed Psychiatry'],
  ['Specialised medical programs', 'Other', ['other'], 'Specialised medical programs'],
  ['ChM Urology', 'ChM', ['urology', 'surgery'], 'ChM Urology'],
])('calls %s (%s) of %j %s', (name, award, specialties, expected) => {
  expect(shortName({ name, award, specialties })).toBe(expected);
});
