import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test.each([
  ['<p>The programme does not include any clinical training.</p>', ['No clinical training']],
  [
    '<p>It is an observership rather than a hands-on attachment in the wards.</p>',
    ['No clinical training'],
  ],
  ['<p>Trainees take part in clinical rotations in four departments.</p>', ['Hospital training']],
  [
    '<p>The course has clinical placements under supervision of a consultant.</p>',
    ['Supervised practice'],
  ],
])('reads %s', (body, expected) => {
  expect(readFacts('clinicalTraining', body)).toEqual(expected);
});

test('experience that is asked for is no training of the program', () => {
  expect(
    readFacts('clinicalTraining', '<p>Applicants need clinical placements before admission.</p>'),
  ).toEqual([]);
});
