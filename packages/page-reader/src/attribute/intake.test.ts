import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test.each([
  ['<dl><dt>Start date</dt><dd>September 2026, January 2027</dd></dl>', ['January', 'September']],
  ['<p>The programme starts in October each year.</p>', ['October']],
  ['<p>Intake: Feb and Jul</p>', ['February', 'July']],
])('reads %s', (body, expected) => {
  expect(readFacts('intake', body)).toEqual(expected);
});

test.each([
  '<p>Application deadline: 30 June 2026</p>',
  '<p>Applications for the course start in March and close in May.</p>',
  '<p>The course may start with a workshop.</p>',
])('no start is read from %s', (body) => {
  expect(readFacts('intake', body)).toEqual([]);
});
