import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test('reads the ways of examining under their heading', () => {
  const body = '<h2>Assessment</h2><p>A written examination, an OSCE and a logbook.</p>';
  expect(readFacts('assessment', body)).toEqual(['Clinical exam', 'Logbook', 'Written exam']);
});

test('the same words elsewhere say nothing of it', () => {
  expect(
    readFacts('assessment', '<h2>Alumni</h2><p>She keeps a portfolio of essays on travel.</p>'),
  ).toEqual([]);
});
