import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

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
