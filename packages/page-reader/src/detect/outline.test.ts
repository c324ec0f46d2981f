import { describe, expect, test } from 'vitest';
import type { GlanceBlock } from '../page-snapshot.ts';
import { glanceOf } from './own-content.ts';
import { nameHeading, outlineOf, titleParts } from './outline.ts';
import { documentFromHtml } from '../document-from-html.ts';
import { takeSnapshot } from '../snapshot.ts';

const heading = (text: string, level = 1): GlanceBlock => ({ text, level, linked: 0 });
const text = (words: string, linked = 0): GlanceBlock => ({ text: words, level: 0, linked });
const outline = (content: GlanceBlock[], title = '', url = '') =>
  outlineOf({ url, title, content });

describe('the parts of a title', () => {
  test.each([
    ['MSc Nursing', ['MSc Nursing']],
    ['Nursing | Example', ['Nursing', 'Example']],
    ['Nursing|Example', ['Nursing', 'Example']],
    ['Nursing:: Fees', ['Nursing', 'Fees']],
    ['Nursing – Fees » Home', ['Nursing', 'Fees', 'Home']],
    ['Nursing --- Fees', ['Nursing', 'Fees']],
    ['Nursing-Fees', ['Nursing-Fees']],
    ['| Nursing', ['Nursing']],
    // The site's name is left out, unless nothing else is there or it names an award.
    ['Nursing | Example University', ['Nursing']],
    ['Example University', ['Example University']],
    ['MSc at the School | Home', ['MSc at the School', 'Home']],
    ['', []],
  ])('of %j', (title, parts) => {
    expect(titleParts(title)).toEqual(parts);
  });
});

describe('the heading that names a page', () => {
  test.each([
    ['an h1 with an award', [heading('Home'), heading('MSc Nursing')], 'Home', 'MSc Nursing'],
    [
      'an h1 that the title repeats',
      [heading('Nursing'), heading('More')],
      'Nursing | X',
      'Nursing',
    ],
    ['no short one for its letters', [heading('Nur'), heading('More')], 'Nursing', 'More'],
    ['else the last h1', [heading('Nursing'), heading('Fees'), heading('Apply', 2)], '', 'Fees'],
    [
      'else an early award',
      [...Array.from({ length: 5 }, () => heading('Note', 2)), heading('MSc Nursing', 2)],
      '',
      'MSc Nursing',
    ],
    [
      'no late award',
      [...Array.from({ length: 6 }, () => heading('Note', 2)), heading('MSc Nursing', 2)],
      '',
      'Note',
    ],
    ['else the first', [heading('Nursing', 2), heading('Fees', 2)], '', 'Nursing'],
    ['else none', [], '', ''],
  ])('is %s', (_, headings, title, expected) => {
    expect(nameHeading(headings, title)).toBe(expected);
  });
});

describe('the outline of a page', () => {
  test.each([
    ['https://x.org/Courses/MSc', ['/courses/msc']],
    ['http://x.org/a/index.html', ['/a']],
    ['https://x.org/a/default.aspx?b=1', ['/a']],
    ['https://x.org/a/#top', ['/a']],
    ['https://x.org/index.html/a', ['/index.html/a']],
    ['https://x.org', ['']],
    [`https://x.org/${'a'.repeat(3_000)}`, [`/${'a'.repeat(2_048 - 14)}`]],
    ['/redirect/https://y.org/a', ['/redirect/https://y.org/a']],
    ['', []],
  ])('has the path of %s', (url, path) => {
    expect(outline([], '', url).path).toEqual(path);
  });

  test('has a name only where the heading names an award', () => {
    expect(outline([heading('MSc Nursing')], 'Nursing | X')).toMatchObject({
      heading: ['MSc Nursing'],
      title: ['Nursing'],
      unnamed: [],
    });
    expect(outline([heading('Nursing')], 'Nursing | X').unnamed).toEqual(['Nursing', 'Nursing']);
    expect(outline([])).toMatchObject({ heading: [''], title: [''] });
  });

  test('sorts texts by their length and by what is a link', () => {
    const [short, line, long] = ['x'.repeat(60), 'y'.repeat(160), 'z'.repeat(2_000)];
    const found = outline([
      heading('Fees', 2),
      { ...heading('Apply', 2), linked: 5 },
      text(short),
      text(`${short}x`),
      text(line),
      text(`${line}y`),
      text(long),
      text('Home', 4),
      text('b'.repeat(40)),
    ]);
    expect(found.headings).toEqual(['Fees', 'Apply']);
    expect(found.labels).toEqual(['Fees', 'Apply', short, 'b'.repeat(40)]);
    expect(found.lines).toEqual(['Fees', 'Apply', short, `${short}x`, line, 'b'.repeat(40)]);
    expect(found.prose).toEqual([short, `${short}x`, line, `${line}y`, 'z'.repeat(1_500)]);
  });

  test('counts links, and lists those that name awards, each once', () => {
    const found = outline([
      text('MSc Nursing', 11),
      text('MSc Nursing', 11),
      text('MPH', 3),
      text('Home', 4),
      text('MBA and so on', 3),
      text('MBA a b c ', 8),
    ]);
    expect(found.awardLinks).toEqual(['MSc Nursing', 'MPH']);
    expect(found.length).toBe(1 + 11 + 11 + 3 + 4 + 13 + 10);
    expect(found.share).toBeCloseTo((11 + 11 + 3 + 4 + 3 + 8) / found.length);
  });
});

describe('a glance of a snapshot', () => {
  const glance = (body: string) =>
    glanceOf(takeSnapshot(documentFromHtml(`<html><body>${body}</body></html>`), 'https://x.org'));
  const paragraphs = (count: number, words: string): string => `<p>${words}</p>`.repeat(count);

  test('holds the page’s own content', () => {
    const { url, content } = glance('<nav><p>Menu</p></nav><main><p>Text</p></main>');
    expect(url).toBe('https://x.org');
    expect(content.map((block) => block.text)).toEqual(['Text']);
  });

  test('ends after two hundred blocks or fifteen thousand characters', () => {
    expect(glance(paragraphs(199, 'Text')).content).toHaveLength(199);
    expect(glance(paragraphs(201, 'Text')).content).toHaveLength(200);
    expect(glance(paragraphs(20, 'x'.repeat(1_000))).content).toHaveLength(15);
  });
});
