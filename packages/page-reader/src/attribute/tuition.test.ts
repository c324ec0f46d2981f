import { describe, expect, test } from 'vitest';
import { readFacts } from '../testing/read-facts.ts';

describe('reading tuition', () => {
  test.each([
    ['<dl><dt>Fee per year</dt><dd>£12,500</dd></dl>', 'GB', ['ALL/YEAR GBP 12,500 a year']],
    [
      '<h2>Tuition fees</h2><p>International students: £25,000 per year</p><p>Home students: £11,400 per annum</p>',
      'GB',
      ['DOMESTIC/YEAR GBP 11,400 a year', 'INTERNATIONAL/YEAR GBP 25,000 a year'],
    ],
    ['<p>Fee per semester: Rs. 1,00,000/-</p>', 'IN', ['ALL/SEMESTER INR 100,000 a semester']],
    ['<p>Total tuition fee: R1 341 855</p>', 'ZA', ['ALL/PROGRAM ZAR 1,341,855 in all']],
    ['<h2>Fees</h2><p>£650 per module</p>', 'GB', ['ALL/MODULE GBP 650 a module']],
    [
      '<h3>Fees</h3><table><tr><th>Year</th><th>Amount</th></tr><tr><td>1st Year</td><td>Rs. 65,000/-</td></tr><tr><td>TOTAL COURSE FEES</td><td>Rs. 1,87,000 /-</td></tr></table>',
      'IN',
      ['ALL/PROGRAM INR 187,000 in all', 'ALL/YEAR INR 65,000 a year'],
    ],
    [
      '<h2>Course fee</h2><p>Nepal Nationals: full course fee INR 75,000</p>',
      'IN',
      ['INTERNATIONAL/PROGRAM INR 75,000 in all'],
    ],
  ])('%s', (body, country, expected) => {
    expect(readFacts('tuition', body, country)).toEqual(expected);
  });

  test('a tab tells whom its panel is for', () => {
    const body = `<h2>Tuition fees</h2><div><button>Domestic students</button><button>International students</button></div>
      <div><div class="tab-panel"><p>Fee per year</p><p>$20,000</p></div><div class="tab-panel"><p>Fee per year</p><p>$40,000</p></div></div>`;
    expect(readFacts('tuition', body, 'AU')).toEqual([
      'DOMESTIC/YEAR AUD 20,000 a year',
      'INTERNATIONAL/YEAR AUD 40,000 a year',
    ]);
  });

  test('the fee of a course of one year is the whole fee, and says that it is assumed', () => {
    const body = '<p>Duration: 1 year full-time</p><h2>Fees</h2><p>£12,500 UK students</p>';
    expect(readFacts('tuition', body)).toEqual(['DOMESTIC/PROGRAM GBP 12,500 in all']);
  });

  test('study mode and subsidy are read beside the amount', () => {
    const body =
      '<h2>Fees per year</h2><p>Full-time: £10,000</p><p>Commonwealth supported place: £4,000</p>';
    expect(readFacts('tuition', body)).toEqual([
      'ALL/YEAR/FULL_TIME GBP 10,000 a year',
      'DOMESTIC/YEAR/SUBSIDISED GBP 4,000 a year',
    ]);
  });

  test.each([
    ['a price without a unit', '<h2>Fees</h2><p>£12,500</p>'],
    ['a scholarship', '<h2>Scholarships and fees</h2><p>Scholarship of £5,000 per year</p>'],
    ['a deposit', '<h2>Fees</h2><p>A deposit of £2,000 per year is due</p>'],
    ['an application fee', '<h2>Fees</h2><p>Application fee: £50 per year of entry</p>'],
    ['a salary', '<p>Graduates earn £40,000 per year on average.</p>'],
    ['an instalment', '<h2>Fees</h2><p>£500 per month</p>'],
    ['a placeholder of zero', '<dl><dt>Fee per year</dt><dd>$0</dd></dl>'],
    ['a heading without a figure', '<h2>Tuition fees per year</h2><p>To be confirmed</p>'],
  ])('%s is no tuition', (_, body) => {
    expect(readFacts('tuition', body)).toEqual([]);
  });
});
