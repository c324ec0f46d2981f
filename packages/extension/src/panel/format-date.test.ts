import { afterEach, expect, test } from 'vitest';
import { writeAs } from '../words/locale.ts';
import { formatDate, formatPeriod } from './format-date.ts';

afterEach(() => writeAs('en'));

test('dates are written as the reader does, though the language is known only after this is loaded', () => {
  expect(formatDate('2026-11-22')).toBe('Nov 22, 2026');
  writeAs('fr');
  expect(formatDate('2026-11-22')).toBe('22 nov. 2026');
  expect(formatPeriod('2025-12')).toBe('déc. 2025');
});

test('what is no date stands as it is', () => {
  expect(formatDate('soon')).toBe('soon');
  expect(formatPeriod('2025')).toBe('2025');
  expect(formatPeriod('2025/26')).toBe('2025/26');
});
