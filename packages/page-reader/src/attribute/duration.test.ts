import { describe, expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

function durations(body: string): string[] {
  return readFacts('duration', body);
}

describe('reading a duration', () => {
  test.each([
    [
      '<dl><dt>Duration</dt><dd>2 years full-time, 4 years part-time</dd></dl>',
      ['FULL_TIME 2 years', 'PART_TIME 4 years'],
    ],
    ['<p>Duration: 18 months</p>', ['ANY 18 months']],
    ['<div class="card"><span>2 Years</span><span>Duration</span></div>', ['ANY 2 years']],
    ['<div><p>1 year</p><p>Course length</p></div>', ['ANY 1 year']],
    [
      '<table><tr><th>Mode</th><th>Duration</th></tr><tr><td>Full-time</td><td>12 months</td></tr><tr><td>Part-time</td><td>24 months</td></tr></table>',
      ['FULL_TIME 1 year', 'PART_TIME 2 years'],
    ],
    ['<h2>Duration</h2><p>Four (4) years</p>', ['ANY 4 years']],
    [
      '<p>The programme is a three-year course for doctors who train in hospitals of the region.</p>',
      ['ANY 3 years'],
    ],
    [
      '<p>Students usually complete the degree in two years of full-time study at the medical school.</p>',
      ['FULL_TIME 2 years'],
    ],
    ['<dl><dt>Duration</dt><dd>8 semesters</dd></dl>', ['ANY 4 years']],
    ['<dl><dt>Duration</dt><dd>2–4 years</dd></dl>', ['ANY 2–4 years']],
    [
      '<dl><dt>Duration</dt><dd>1.5 years full time, 3 years part time, maximum of 5 years</dd></dl>',
      ['FULL_TIME 18 months', 'PART_TIME 3 years'],
    ],
  ])('%s', (body, expected) => {
    expect(durations(body)).toEqual(expected);
  });

  test.each([
    ['a limit', '<p>Duration: maximum 5 years</p>'],
    [
      'experience that is asked for',
      '<h2>Entry requirements</h2><p>Applicants must have at least two years of clinical experience.</p>',
    ],
    ['an age', '<p>Applicants must be 21 years old.</p>'],
    ['a visa', '<p>The graduate visa is valid for 2 years after the course.</p>'],
    ['the history of the place', '<p>The school has been teaching doctors for over 100 years.</p>'],
    ['a degree that is asked for', '<p>Applicants must hold a three-year bachelor degree.</p>'],
    ['credits', '<p>The course has 180 credits.</p>'],
    ['a part of the course', '<p>In the first two years students learn anatomy.</p>'],
    ['a number that lost its point', '<dl><dt>Duration</dt><dd>05 years</dd></dl>'],
  ])('%s is no duration', (_, body) => {
    expect(durations(body)).toEqual([]);
  });

  test('cards of other programs say nothing of this one', () => {
    const card = (name: string, length: string): string =>
      `<div class="card"><h3><a href="/x">${name}</a></h3><p>Duration: ${length}</p></div>`;
    const cards =
      card('MSc Alpha', '3 years') + card('MSc Beta', '4 years') + card('MSc Gamma', '5 years');
    expect(durations(`<p>Duration: 1 year</p><section>${cards}</section>`)).toEqual(['ANY 1 year']);
  });
});
