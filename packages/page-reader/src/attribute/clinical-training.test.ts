import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readClinicalTraining } from './clinical-training.ts';

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

describe('the clinical training that statements tell', () => {
  const told = (...statements: Statement[]): unknown[] =>
    claimsOf(readClinicalTraining, statements).map(({ value, confidence }) => [
      value.kind,
      rounded(confidence),
    ]);
  const placement = 'Students have clinical placements.';

  test('is read from prose about the program', () => {
    expect(told(says(placement))).toEqual([['SUPERVISED_PRACTICE', 0.66]]);
    expect(told(labels('Training', placement))).toEqual([]);
    expect(told(says(placement, 'Eligibility', 'Structure'))).toHaveLength(1);
    expect(told(says(placement, 'Structure', 'Eligibility'))).toEqual([]);
    expect(told(says('Applicants have clinical placements.'))).toEqual([]);
    expect(told(says('Students have lectures.'))).toEqual([]);
    expect(told(says(placement.padEnd(450)))).toHaveLength(1);
    expect(told(says(placement.padEnd(451)))).toEqual([]);
  });

  test('is the likelier of two answers', () => {
    const rotations = says('Trainees take part in clinical rotations.');
    expect(told(says(placement), rotations)).toEqual([['HOSPITAL_TRAINING', 0.68]]);
    expect(told(says(placement), rotations, says('There are clinical attachments.'))).toEqual([
      ['SUPERVISED_PRACTICE', 0.72],
    ]);
  });
});
