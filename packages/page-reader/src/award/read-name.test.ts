import { expect, test } from 'vitest';
import { documentFromHtml } from '../document-from-html.ts';
import { takeSnapshot } from '../snapshot.ts';
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
