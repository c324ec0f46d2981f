import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from './detect/verdict.ts';
import { documentFromHtml } from './document-from-html.ts';
import { takeGlance } from './glance.ts';
import { LIMITS } from './page-snapshot.ts';
import { read } from './read.ts';
import { takeSnapshot } from './snapshot.ts';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a title of a megabyte', `<title>${'MSc '.repeat(250_000)}</title>`],
  ['50,000 nodes', `<body>${'<p>Duration: <b>2 years</b></p>'.repeat(25_000)}</body>`],
  [
    'deep nesting',
    `<body>${'<div>'.repeat(5_000)}Duration: 2 years${'</div>'.repeat(5_000)}</body>`,
  ],
  [
    'a table of 10,000 rows',
    `<table>${'<tr><td>Fee</td><td>£1,000 per year</td></tr>'.repeat(10_000)}</table>`,
  ],
  [
    'absurd spans',
    '<table><tr><td rowspan="99999999" colspan="99999999">Fee per year</td><td>£1,000</td></tr></table>',
  ],
  [
    'huge JSON-LD',
    `<script type="application/ld+json">{"@type":"Course","name":"${'x'.repeat(2_000_000)}"}</script>`,
  ],
  ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type":"Course","timeRequired":</script>',
  ],
  [
    '__proto__ keys',
    '<script type="application/ld+json">{"@type":"Course","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script><meta name="__proto__" content="x">',
  ],
  [
    'markup in values',
    '<dl><dt>Duration</dt><dd>&lt;script&gt;alert(1)&lt;/script&gt; 2 years</dd></dl>',
  ],
  ['one word without end', `<p>${'a'.repeat(500_000)}</p>`],
  ['digits without end', `<dl><dt>Fee per year</dt><dd>£${'1,'.repeat(100_000)}</dd></dl>`],
  ['spaces without end', `<p>Duration:${' \u00a0'.repeat(200_000)}2 years</p>`],
  [
    'words that nearly match',
    `<p>${'the programme of the course in the degree '.repeat(5_000)}</p>`,
  ],
  ['commas and numbers', `<p>${'2 years or 3 years to 4 years, '.repeat(5_000)}</p>`],
  [
    'right-to-left text',
    '<html lang="ar" dir="rtl"><h1>ماجستير الطب</h1><p>المدة: سنتان</p></html>',
  ],
  ['frames', '<frameset><frame src="a.html"><frame src="b.html"></frameset>'],
  ['nothing', ''],
];

describe('a hostile page', () => {
  test.each(HOSTILE)('%s is read within its limits, without a throw', (_, html) => {
    const document = documentFromHtml(html);
    const snapshot = takeSnapshot(document, 'https://example.edu/course');
    expect(snapshot.title.length).toBeLessThanOrEqual(LIMITS.attributeLength);
    expect(snapshot.blocks.length).toBeLessThanOrEqual(LIMITS.blocks + 1);
    const reading = read(document, 'https://example.edu/course', { threshold: 0 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    for (const { text, place, confidence } of reading.claims) {
      expect(text.length).toBeLessThanOrEqual(400);
      expect(place.length).toBeLessThanOrEqual(300);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(() => detect(takeGlance(document, ''))).not.toThrow();
  });

  test('markup in a value stays text', () => {
    const body =
      '<dl><dt>Duration &lt;b&gt;</dt><dd>&lt;img src=x onerror=alert(1)&gt; 2 years</dd></dl>';
    const [claim] = read(documentFromHtml(`<main>${body}</main>`), '').claims;
    expect(claim?.text).toContain('<img src=x onerror=alert(1)> 2 years');
  });
});

describe('any page at all', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'Duration',
      '2 years',
      '£5,000 per year',
      'MSc',
      'Fees',
      'online',
      'IELTS 6.5',
      '180 credits',
    ),
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'span',
    'h1',
    'h2',
    'td',
    'tr',
    'table',
    'dl',
    'dt',
    'dd',
    'li',
    'a',
    'br',
    'b',
    'section',
    'nav',
    'script',
    'title',
  );
  const piece = fc.oneof(
    text,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      '<td colspan=3>',
      '<div class="tab-panel">',
      '<meta name=a content=b>',
      '&lt;',
      '<!--',
    ),
  );

  test('is read without a throw, and twice alike', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const once = read(documentFromHtml(html), 'https://a.edu/b', { threshold: 0 });
        const again = read(documentFromHtml(html), 'https://a.edu/b', { threshold: 0 });
        expect(again).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
