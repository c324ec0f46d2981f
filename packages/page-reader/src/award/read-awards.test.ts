import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../document-from-html.ts';
import { gather } from '../gather/gather.ts';
import { takeSnapshot } from '../snapshot.ts';
import { readAwards } from './read-awards.ts';

interface Page {
  readonly name?: string;
  readonly title?: string;
  readonly body?: string;
  readonly country?: string;
}

function awardsOf({ name, title = '', body = '', country = 'GB' }: Page): string[] {
  const html = `<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`;
  return readAwards(gather(takeSnapshot(documentFromHtml(html), '')), name ?? null, country);
}

const prose = (award: string): string =>
  `<p>The course leads to the ${award} for doctors here.</p>`;

describe('the awards of a page', () => {
  test.each<[string, Page, string[]]>([
    [
      'by its name before all',
      { name: 'MSc Nursing', title: 'MPH', body: '<h1>MBA</h1>' },
      ['MSc'],
    ],
    ['by its heading before its title', { title: 'MPH', body: '<h1>MBA</h1>' }, ['MBA']],
    ['by its title before a label', { title: 'MPH', body: '<p>Award: MSc</p>' }, ['MPH']],
    ['by a label', { body: '<h1>Nursing</h1><p>Award: MSc</p><h2>MPH</h2>' }, ['MSc']],
    ['not by another label', { body: '<p>Taken before: MSc</p>' }, []],
    ['not by a long text', { body: `<p>Award: MSc ${'as a rule '.repeat(8)}</p>` }, []],
    ['by an early heading', { body: '<h1>Nursing</h1><h2>Our MSc</h2><h2>Fees</h2>' }, ['MSc']],
    [
      'by prose that names one twice',
      { body: `<h1>Nursing</h1>${prose('MSc')}${prose('MSc')}${prose('MPH')}` },
      ['MSc'],
    ],
    ['not by prose that names one once', { body: `<h1>Nursing</h1>${prose('MSc')}` }, []],
    [
      'not by prose of something else',
      { body: '<h1>Nursing</h1><p>She met an MSc once.</p><p>She met an MSc twice.</p>' },
      [],
    ],
    [
      'not by what is asked of those who apply',
      { body: `<h1>Nursing</h1><h2>Eligibility</h2>${prose('MSc')}${prose('MSc')}` },
      [],
    ],
    [
      'of several in prose by the two that it names most',
      {
        body: `<h1>Nursing</h1>${prose('MSc').repeat(3)}${prose('MPH').repeat(4)}${prose('MBA').repeat(2)}`,
      },
      ['MPH', 'MSc'],
    ],
    [
      'of several in prose without one that is rare beside another',
      { body: `<h1>Nursing</h1>${prose('MPH').repeat(6)}${prose('MSc').repeat(2)}` },
      ['MPH'],
    ],
    [
      'by a late heading, which counts twice',
      {
        body: `<h1>Nursing</h1>${'<h2>More</h2><p>And so on.</p>'.repeat(5)}<h2>The MSc</h2>`,
      },
      ['MSc'],
    ],
    ['by a level where nothing is exact', { name: 'Master of Accounting' }, ['Master']],
    [
      'by the exact one rather than a level',
      { name: 'Master of Accounting', title: 'MSc Accounting' },
      ['MSc'],
    ],
    ['as the country writes it', { name: 'Master of Science', country: 'US' }, ['MS']],
    ['as the country writes it', { name: 'Bachelor of Science', country: 'US' }, ['BS']],
    ['as the country writes it', { name: 'MPH', country: 'US' }, ['MPH']],
    ['as written elsewhere', { name: 'Master of Science' }, ['MSc']],
    ['at most four', { name: 'MSc / MPH / MBA / PgDip / MPhil' }, ['MSc', 'MPH', 'MBA', 'PgDip']],
    ['each once', { name: 'MSc Nursing (Master of Science)' }, ['MSc']],
    ['none where nothing says', { name: 'Nursing', body: '<p>Text.</p>' }, []],
  ])('are told %s: %j', (_, page, expected) => {
    expect(awardsOf(page)).toEqual(expected);
  });
});
