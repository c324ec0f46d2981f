import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DETECTOR_MATCHES } from './academic-domains.ts';
import { OPTIONAL_HOSTS, PERMISSIONS } from './permissions.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of the README's tables. */
const rows = readme.split('\n').map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

test('asks for no more than these permissions, each with its reason in the README', () => {
  expect(Object.keys(PERMISSIONS).toSorted()).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    'storage',
  ]);
  for (const [permission, reason] of Object.entries(PERMISSIONS)) {
    expect(rows).toContainEqual([`\`${permission}\``, reason]);
  }
});

test('may be allowed one more site at a time, with the reason in the README', () => {
  expect(Object.keys(OPTIONAL_HOSTS)).toEqual(['*://*/*']);
  for (const [hosts, reason] of Object.entries(OPTIONAL_HOSTS)) {
    expect(rows).toContainEqual([`\`${hosts}\``, reason]);
  }
});

test('runs on academic domains and pages to try only', () => {
  for (const pattern of DETECTOR_MATCHES) {
    expect(pattern).toMatch(
      /^(?:\*:\/\/\*\.(?:edu|(?:edu|ac)\.[a-z]{2})\/\*|http:\/\/(?:localhost|127\.0\.0\.1)\/try\/\*)$/,
    );
  }
  expect(new Set(DETECTOR_MATCHES).size).toBe(DETECTOR_MATCHES.length);
});
