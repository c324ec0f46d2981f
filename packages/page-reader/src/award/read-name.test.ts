import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../document-from-html.ts';
import { takeSnapshot } from '../snapshot.ts';
import { rounded } from '../testing/read-statements.ts';
import { readName } from './read-name.ts';

function nameOf(title: string, body: string): string | undefined {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  return readName(takeSnapshot(documentFromHtml(html), ''))?.value;
}

test.each([
  [
    'a slogan as h1 gives way to the award in the title',
    'MSc Cardiology | Example University',
    '<h1>Change lives</h1>',
    'MSc Cardiology',
  ],
  [
    "the site's name as h1 gives way",
    'Epidemiology - Example University',
    '<h1>Example University</h1><h2>Epidemiology</h2>',
    'Epidemiology',
  ],
  [
    'a page without an h1 is named by a lower heading',
    'Course details',
    '<h2>Courses</h2><h4>Bachelor of Physiotherapy</h4>',
    'Bachelor of Physiotherapy',
  ],
  [
    'an h1 inside a header counts',
    'Home',
    '<header><h1>Diploma in Child Health</h1></header>',
    'Diploma in Child Health',
  ],
])('%s', (_, title, body, expected) => {
  expect(nameOf(title, body)).toBe(expected);
});

test('a page with nothing to go by has no name', () => {
  expect(nameOf('', '<p>text</p>')).toBeUndefined();
});

describe('the name of a page', () => {
  const read = (title: string, body: string, head = '') => {
    const html = `<html><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`;
    const name = readName(takeSnapshot(documentFromHtml(html), ''));
    return name === null ? null : [name.value, name.place, rounded(name.confidence)];
  };
  const meta = (name: string, content: string): string =>
    `<meta name="${name}" content="${content}">`;
  const og = (content: string): string => `<meta property="og:title" content="${content}">`;

  test.each([
    // A heading: the award, the level and that it is the page's own.
    ['', '<h1>MSc Cardiology</h1>', '', ['MSc Cardiology', 'heading 1', 0.94]],
    ['', '<h1>Cardiology</h1>', '', ['Cardiology', 'heading 1', 0.72]],
    ['', '<h2>MSc Cardiology</h2>', '', ['MSc Cardiology', 'heading 2', 0.82]],
    ['', '<h3>MSc Cardiology</h3>', '', ['MSc Cardiology', 'heading 3', 0.8]],
    ['', '<h2>Cardiology</h2>', '', ['Cardiology', 'heading 2', 0.6]],
    ['', '<h1>A</h1><h2>Notes</h2>', '', null],
    ['', '<h1>Overview</h1>', '', null],
    ['', '<h1>Example University</h1>', '', ['Example University', 'heading 1', 0.57]],
    ['', '<h2>Example University</h2>', '', null],
    [
      '',
      '<h1>University MSc Cardiology</h1>',
      '',
      ['University MSc Cardiology', 'heading 1', 0.94],
    ],
    ['', `<h1>${'x'.repeat(140)}</h1>`, '', ['x'.repeat(140), 'heading 1', 0.72]],
    ['', `<h1>${'x'.repeat(141)}</h1>`, '', null],
    ['', '<h1>ENT</h1>', '', ['ENT', 'heading 1', 0.72]],
    // A title: its first part that is not the site's.
    ['MSc Cardiology', '', '', ['MSc Cardiology', 'title', 0.76]],
    ['Cardiology', '', '', ['Cardiology', 'title', 0.59]],
    ['Example University', '', '', null],
    ['Overview', '', '', null],
    ['AB', '', '', null],
    ['News | MSc Cardiology', '', '', ['MSc Cardiology', 'title', 0.68]],
    // A name that the page's data give.
    ['', '', meta('course-name', 'Cardiology'), ['Cardiology', 'meta course-name', 0.68]],
    [
      '',
      '',
      meta('programme.title', 'MSc Cardiology'),
      ['MSc Cardiology', 'meta programme.title', 0.78],
    ],
    ['', '', meta('author', 'MSc Cardiology'), null],
    ['', '', meta('course-name', 'AB'), null],
    ['', '', meta('course-name', 'x'.repeat(141)), null],
    ['', '', og('Cardiology | Example'), ['Cardiology', 'meta og:title', 0.56]],
    ['', '', og('MSc Cardiology | Example'), ['MSc Cardiology', 'meta og:title', 0.68]],
    // Said twice or three times, in whole or in part.
    ['Cardiology', '<h1>Cardiology</h1>', '', ['Cardiology', 'heading 1', 0.8]],
    ['Cardiology', '<h1>Cardiology</h1>', og('Cardiology'), ['Cardiology', 'heading 1', 0.88]],
    ['MSc  Cardiology', '<h1>MSc Cardiology:</h1>', '', ['MSc Cardiology', 'heading 1', 0.98]],
    ['Cardiology online', '<h1>Cardiology</h1>', '', ['Cardiology', 'heading 1', 0.8]],
    ['Surgery and more', '<h1>Surgery</h1>', '', ['Surgery', 'heading 1', 0.8]],
    ['Eyes and more', '<h1>Eyes</h1>', '', ['Eyes', 'heading 1', 0.72]],
    // Without what the site's template adds.
    ['', '<h1>– About the Cardiology •</h1>', '', ['Cardiology', 'heading 1', 0.72]],
    ['', '<h1>Welcome to the Cardiology</h1>', '', ['Cardiology', 'heading 1', 0.72]],
  ])('of %j, %j and %j is %j', (title, body, head, expected) => {
    expect(read(title, body, head)).toEqual(expected);
  });

  test('stands early among the headings', () => {
    const named = (others: number): unknown => {
      const headings = Array.from({ length: others }, (_, at) => `<h2>Part ${at}</h2>`).join('');
      return read('', `<h1>Text</h1>${headings}<h2>MSc Cardiology</h2>`)?.[0];
    };
    expect(named(3)).toBe('MSc Cardiology');
    expect(named(4)).toBe('Text');
    const many = '<h2>And so on</h2>'.repeat(12);
    expect(read('', `${many}<h3>MSc Cardiology</h3>`)?.[0]).toBe('And so on');
  });
});
