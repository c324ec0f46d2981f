import { describe, expect, test } from 'vitest';
import type { Statement } from '../gather/statement.ts';
import { readFacts } from '../testing/read-facts.ts';
import { claimsOf, labels, rounded, says } from '../testing/read-statements.ts';
import { readDelivery } from './delivery.ts';

test.each([
  ['<dl><dt>Mode of delivery</dt><dd>Online</dd></dl>', ['Online']],
  ['<p>Study mode: On campus or online</p>', ['On campus', 'Online']],
  [
    '<p>The programme is delivered fully online, with no need to travel to the city.</p>',
    ['Online'],
  ],
  [
    '<p>The course uses a blended learning format that joins both ways of teaching.</p>',
    ['Partly online'],
  ],
  [
    '<p>Classes are offered in three modalities: online, hybrid and in-person.</p>',
    ['On campus', 'Online', 'Partly online'],
  ],
])('reads %s', (body, expected) => {
  expect(readFacts('delivery', body)).toEqual(expected);
});

test.each([
  '<p>Please complete the online application form before the last day of May.</p>',
  '<p>Students use the online library and other online resources of the university.</p>',
  '<p>During the pandemic the workshops were delivered online for all the students.</p>',
  '<p>Other courses are offered on campus by several departments of the university.</p>',
])('no way of delivery is read from %s', (body) => {
  expect(readFacts('delivery', body)).toEqual([]);
});

describe('the delivery that statements tell', () => {
  const told = (statements: Statement[], page = {}): unknown[] =>
    claimsOf(readDelivery, statements, page).map(({ value, confidence }) => [
      value.mode,
      rounded(confidence),
    ]);

  test.each([
    ['LABELLED', [['ONLINE', 0.92]]],
    ['TABLE', [['ONLINE', 0.88]]],
    ['DATA', [['ONLINE', 0.7]]],
    ['HEADED', []],
  ] as const)('is as sure as the way of stating it: %s', (kind, expected) => {
    expect(told([labels(' Mode of study ', 'Online', kind)])).toEqual(expected);
  });

  test('is that of a short value under a label of its own', () => {
    expect(told([labels('Study mode', 'On campus')])).toEqual([['ON_CAMPUS', 0.92]]);
    expect(told([labels('Study mode', 'Blended: online and on campus')])).toEqual([
      ['HYBRID', 0.92],
    ]);
    expect(told([labels('How to apply', 'Online')])).toEqual([]);
    expect(told([labels('Study mode', `Online ${'x'.repeat(113)}`)])).toHaveLength(1);
    expect(told([labels('Study mode', `Online ${'x'.repeat(114)}`)])).toEqual([]);
  });

  test.each([
    ['The programme can be completed online by nurses who work.', [['ONLINE', 0.62]]],
    ['The programme is 100% online for everyone who takes it.', [['ONLINE', 0.78]]],
    ['The programme is delivered online to nurses everywhere.', [['ONLINE', 0.78]]],
    ['It is delivered fully online, not here.', []],
    ['It is delivered fully online and abroad.', [['ONLINE', 0.78]]],
    [
      'The degree is taught online and it is also taught on campus.',
      [
        ['ONLINE', 0.78],
        ['ON_CAMPUS', 0.78],
      ],
    ],
    ['A blended programme that is taught online and in two hospitals.', [['HYBRID', 0.62]]],
    // Another list of ways than one of at least two is none.
    ['It is taught in a few modes: online with a group, every week.', []],
    [
      'It has two modes of study: hybrid, and in-person in the city.',
      [
        ['HYBRID', 0.75],
        ['ON_CAMPUS', 0.75],
      ],
    ],
    [
      'It has two formats, and they are: online or hybrid, as you like.',
      [
        ['HYBRID', 0.75],
        ['ONLINE', 0.75],
      ],
    ],
    // Denied, or somebody else's.
    ['Unlike others this degree is not taught online to its students.', []],
    ['The degree has a library that is offered online to its students.', []],
    ['The whole degree is taught online with an open library of books.', []],
    [
      'The whole degree is taught online to all who are admitted to it in the year, with a library.',
      [['ONLINE', 0.78]],
    ],
    [
      'The library is the pride of the university and of its many schools, and the degree is taught online.',
      [['ONLINE', 0.78]],
    ],
  ])('%s', (sentence, expected) => {
    expect(told([says(sentence)])).toEqual(expected);
  });

  test('quotes three hundred characters of prose', () => {
    const sentence = `The whole programme is delivered online ${'and so on '.repeat(40)}`;
    const [claim] = claimsOf(readDelivery, [says(sentence)]);
    expect(claim?.text).toBe(sentence.slice(0, 300));
  });

  test.each([
    [{ name: 'Online MBA' }, [['ONLINE', 0.86]]],
    [{ title: 'MPH by distance-learning' }, [['ONLINE', 0.86]]],
    [{ title: 'MPH by distance learning' }, [['ONLINE', 0.86]]],
    [{ name: 'Blended MSc Nursing' }, [['HYBRID', 0.86]]],
    [{ name: 'MBA', title: 'Online application' }, []],
    [{ name: 'MBA', title: 'Example University' }, []],
  ])('is told by the name or the title: %j', (page, expected) => {
    expect(told([], page)).toEqual(expected);
  });

  test('from the name quotes it', () => {
    expect(claimsOf(readDelivery, [], { name: 'Online MBA' })).toMatchObject([
      { attribute: 'delivery', text: 'Online MBA', place: 'title and heading' },
    ]);
  });

  test('is one claim a way, the likelier for being said twice, without far less likely ones', () => {
    const label = labels('Study mode', 'Online');
    const prose = says('The programme is delivered online to nurses everywhere.');
    const [twice, ...others] = told([label, prose]);
    expect(twice).toEqual(['ONLINE', 0.94]);
    expect(others).toEqual([]);
    const weak = says('It is an on-campus course for those who live near.');
    expect(told([weak])).toEqual([['ON_CAMPUS', 0.62]]);
    expect(told([label, weak])).toEqual([['ONLINE', 0.92]]);
  });
});
