import { expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

test.each([
  ['<p>In the final year students must submit a thesis on a clinical question.</p>', ['Thesis']],
  ['<p>Students complete a research project in the third term.</p>', ['Project']],
  ['<p>You will write a dissertation of 15,000 words.</p>', ['Dissertation']],
  ['<p>The thesis is optional and can be replaced by further modules.</p>', ['Optional']],
  ['<p>The degree is by coursework only and there is no research component.</p>', ['No research']],
])('reads %s', (body, expected) => {
  expect(readFacts('research', body)).toEqual(expected);
});

test('what applicants and staff have written is not what the program asks for', () => {
  expect(
    readFacts('research', '<p>Applicants must submit a thesis of an earlier degree.</p>'),
  ).toEqual([]);
});
