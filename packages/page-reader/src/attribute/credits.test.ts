import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readCredits } from './credits.ts';

test.each([
  ['<p>Total credits: 180</p>', 'GB', ['CATS 180 CATS credits']],
  [
    '<p>The course comprises a total of 96 credit points.</p>',
    'AU',
    ['CREDIT_POINTS_AU 96 credit points'],
  ],
  [
    '<p>The degree requires the completion of 36 semester hours of graduate work.</p>',
    'US',
    ['US_CREDITS 36 credits'],
  ],
  ['<dl><dt>ECTS</dt><dd>120</dd></dl>', 'DE', ['ECTS 120 ECTS']],
  ['<div>120 Credits</div>', 'IN', ['UNITS 120 units']],
])('reads %s', (body, country, expected) => {
  expect(readFacts('credits', body, country)).toEqual(expected);
});

test.each([
  '<p>Each module is worth 15 credits.</p>',
  '<p>Up to 60 credits may be transferred from an earlier degree.</p>',
  '<p>The thesis counts for 30 credits of the degree.</p>',
  '<div>20 Credits</div>',
])('a part is not the whole: %s', (body) => {
  expect(readFacts('credits', body)).toEqual([]);
});

describe('the credits that statements tell', () => {
  const told = (statements: Statement[], page: { country?: string | null; body?: string } = {}) =>
    claimsOf(readCredits, statements, page).map(({ value, confidence }) => [
      value.amount,
      value.system,
      rounded(confidence),
    ]);

  test.each([
    ['Credits', '180', 'LABELLED', [[180, 'CATS', 0.82]]],
    [' Total credits ', '180', 'LABELLED', [[180, 'CATS', 0.9]]],
    ['Total credits', '180', 'TABLE', [[180, 'CATS', 0.88]]],
    ['Total | Year 1 credits', '180', 'TABLE', [[180, 'CATS', 0.88]]],
    ['Credits', '180', 'TABLE', []],
    ['Total fee', '180', 'TABLE', []],
    ['Credits', '180', 'HEADED', [[180, 'CATS', 0.7]]],
    ['Credits', '180', 'DATA', [[180, 'CATS', 0.45]]],
    ['Semester', '180', 'LABELLED', []],
    ['Total and so on of all the credits', '180', 'LABELLED', []],
    ['Credits', '5', 'LABELLED', []],
    ['Credits', '6', 'LABELLED', [[6, 'CATS', 0.49]]],
    ['Credits', '23', 'LABELLED', [[23, 'CATS', 0.49]]],
    ['Credits', '24', 'LABELLED', [[24, 'CATS', 0.82]]],
    ['Credits', '600', 'LABELLED', [[600, 'CATS', 0.82]]],
    ['Credits', '601', 'LABELLED', []],
    ['Credits', 'none', 'LABELLED', []],
    ['Credits', 'in all 37.5 of them', 'LABELLED', [[37.5, 'CATS', 0.82]]],
    ['Credits', 'a figure of this size: 180', 'LABELLED', []],
    ['Credits', '30/60', 'LABELLED', []],
    ['Credits', '1800', 'LABELLED', []],
    ['Credits', '180 with electives', 'LABELLED', []],
    ['Credits', `180${' '.repeat(77)}`, 'LABELLED', [[180, 'CATS', 0.82]]],
    ['Credits', `180${' '.repeat(78)}`, 'LABELLED', []],
  ] as const)('%s | %s as %s', (label, value, kind, expected) => {
    expect(told([labels(label, value, kind)])).toEqual(expected);
  });

  test.each([
    ['ECTS', 'GB', 'ECTS'],
    ['CATS', 'DE', 'CATS'],
    ['NQF credits', 'GB', 'NQF'],
    ['Credit hours', 'GB', 'US_CREDITS'],
    ['Units', 'US', 'UNITS'],
    ['Credits', 'US', 'US_CREDITS'],
    ['Credits', 'ZA', 'NQF'],
    ['Credits', 'BR', 'UNITS'],
    ['Credits', null, 'UNITS'],
  ])('%s in %s are of the system %s', (label, country, system) => {
    expect(told([labels(label, '60')], { country })).toEqual([[60, system, 0.82]]);
  });

  test.each([
    ['The degree consists of 60 credits.', 'GB', [[60, 'CATS', 0.74]]],
    ['To complete it takes 60 credits.', 'GB', [[60, 'CATS', 0.6]]],
    ['The degree consists of 20 credits.', 'GB', [[20, 'CATS', 0.63]]],
    ['The degree consists of 9 credits.', 'GB', [[9, 'CATS', 0.63]]],
    ['The degree consists of 8 credits.', 'GB', []],
    ['The degree consists of 601 credits.', 'GB', []],
    ['The degree consists of 96 units.', 'AU', []],
    ['The degree consists of 96 units.', 'US', [[96, 'UNITS', 0.74]]],
    ['The degree consists of 96 units.', null, [[96, 'UNITS', 0.74]]],
    ['The degree consists of 30 credits/semester.', 'GB', []],
    ['The degree consists of 30 credits / year.', 'GB', []],
    ['The joint degree consists of 60 credits.', 'GB', []],
    ['She found 60 credits.', 'GB', []],
    // A figure's words end where another clause begins.
    ['Each has its own. The degree consists of 60 credits.', 'GB', [[60, 'CATS', 0.74]]],
    ['The degree consists of 60 credits; each is a lot.', 'GB', [[60, 'CATS', 0.74]]],
    ['The degree consists of 60 credits, each a lot.', 'GB', [[60, 'CATS', 0.74]]],
    ['The degree consists of 60 credits and each is a lot.', 'GB', [[60, 'CATS', 0.74]]],
    ['The degree consists of 60 credits for each.', 'GB', []],
    [`The degree consists of 60 credits ${'x'.repeat(44)} each.`, 'GB', [[60, 'CATS', 0.74]]],
    [`Each ${'x'.repeat(70)} degree consists of 60 credits.`, 'GB', [[60, 'CATS', 0.74]]],
  ])('%s in %s', (sentence, country, expected) => {
    expect(told([says(sentence)], { country })).toEqual(expected);
  });

  test('in prose about entry are hardly those of the program', () => {
    const sentence = 'The degree consists of 60 credits.';
    expect(told([says(sentence, 'Structure', 'Entry requirements')])).toEqual([[60, 'CATS', 0.3]]);
    expect(told([says(sentence, 'Course', 'Entry requirements', 'Structure')])).toEqual([
      [60, 'CATS', 0.74],
    ]);
  });

  test.each(['Eligibility', 'Admissions', 'Transfer'])(
    'in prose under %s are hardly those of the program',
    (heading) => {
      expect(told([says('The degree consists of 60 credits.', heading)])).toEqual([
        [60, 'CATS', 0.3],
      ]);
    },
  );

  test('of two awards at once are those of neither', () => {
    expect(told([says('A dual degree is offered. The programme consists of 60 credits.')])).toEqual(
      [],
    );
  });

  test('in prose are quoted with what stands around them', () => {
    const sentence = `${'a '.repeat(80)}degree of 60 credits ${'b '.repeat(80)}`;
    const at = sentence.indexOf('60');
    const [claim] = claimsOf(readCredits, [says(sentence)]);
    expect(claim?.text).toBe(sentence.slice(at - 120, at + 120));
    expect(claimsOf(readCredits, [says('A degree of 60 credits.')])[0]?.text).toBe(
      'A degree of 60 credits.',
    );
  });

  test.each([
    ['<div>120 Credits</div>', [[120, 'CATS', 0.74]]],
    ['<div>48 total ECTS</div>', [[48, 'ECTS', 0.74]]],
    ['<div>47 Credits</div>', []],
    ['<div>120 Credits</div><div>120 ECTS</div>', [[120, 'CATS', 0.74]]],
    ['<div>120 Credits</div><div>60 Credits</div>', []],
    ['<nav><div>120 Credits</div></nav>', []],
    ['<div>120 Credits in the first year</div>', []],
  ])('stand by themselves in %s', (body, expected) => {
    expect(told([], { body })).toEqual(expected);
  });

  test('that stand by themselves say where', () => {
    const body = '<h2>Key facts</h2><div>120 Credits</div>';
    expect(claimsOf(readCredits, [], { body })).toMatchObject([
      { attribute: 'credits', text: '120 Credits', place: 'Key facts > figure' },
    ]);
  });

  test('are one claim a size, without less likely ones', () => {
    const prose = says('The degree consists of 60 credits.');
    expect(told([labels('Credits', '60'), prose])).toEqual([[60, 'CATS', 0.85]]);
    expect(told([labels('Credits', '90'), prose])).toEqual([[90, 'CATS', 0.82]]);
    expect(told([labels('Credits', '90', 'HEADED'), prose])).toHaveLength(2);
  });
});
