import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from './forbidden-text.ts';

describe('what stands on a page about a program', () => {
  test.each([
    'Tuition fees 2026: A$49,500 per year (indicative)',
    '2 years full time, or 4 years part time; 96 credit points',
    'R 61 470 per annum for 2025, R 123 000 for international students',
    'CRICOS code 094563D · 144 ECTS · 1 February 2026 – 30 June 2027',
    'Applicants need 12 months of experience & an IELTS of 7.0 (no band < 6.5)',
    'KES 1,250,000 to 1,500,000; about 12 000 USD',
    'Fees: 30 000 000 UGX, 2026-2027',
  ])('is taken: %s', (text) => {
    expect(forbiddenIn(text, 'AU')).toBeNull();
  });
});

describe('what has no place in a catalogue', () => {
  test.each([
    ['<script>alert(1)</script>', 'MARKUP'],
    ['Two years <b', 'MARKUP'],
    ['&lt;img src=x&gt;', 'MARKUP'],
    ['[url=spam]cheap[/url]', 'MARKUP'],
    ['javascript:alert(1)', 'MARKUP'],
    ['Write to jane.doe@example.edu for details', 'EMAIL'],
    ['jane (at) example.edu', 'EMAIL'],
    ['Ring +61 2 9351 2222 today', 'PHONE'],
    ['Phone (02) 9351 2222', 'PHONE'],
    ['See https://spam.example/win', 'ADDRESS'],
    ['www.spam.example', 'ADDRESS'],
    ['hidden \u202Ereversed', 'CONTROL'],
    ['a\u0000b', 'CONTROL'],
    ['buy now '.repeat(20), 'REPETITION'],
  ])('is refused: %j', (text, why) => {
    expect(forbiddenIn(text, 'AU')).toBe(why);
  });

  test('is found in any text in the blink of an eye', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 1_000, unit: 'binary' }),
        fc.emailAddress(),
        (text, email) => {
          expect(forbiddenIn(`${text} ${email} `, 'ZA')).not.toBeNull();
        },
      ),
    );
  });
});
