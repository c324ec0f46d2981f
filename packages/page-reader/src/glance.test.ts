import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { glanceOf } from './detect/own-content.ts';
import { detect, mayBeProgram } from './detect/verdict.ts';
import { isProgramPage } from './detector.ts';
import type { SearchableDocument } from './document-like.ts';
import { documentFromHtml } from './document-from-html.ts';
import { takeGlance, takeNames } from './glance.ts';
import { takeSnapshot } from './snapshot.ts';
import { NEWS_PAGE, PROGRAM_PAGE } from './testing/program-page.ts';
import { sharedPages, WITHOUT_PAGES } from './testing/shared-pages.ts';

/** A parsed document that can be searched, as a browser's can. */
function searchable(html: string): SearchableDocument {
  const document: unknown = documentFromHtml(html);
  if (!isSearchable(document)) throw new TypeError('the document cannot be searched');
  return document;
}

function isSearchable(document: unknown): document is SearchableDocument {
  return typeof document === 'object' && document !== null && 'querySelectorAll' in document;
}

test.each([
  ['a program page', PROGRAM_PAGE],
  ['a news page', NEWS_PAGE],
])('%s looks the same at a glance as in full', (_, html) => {
  const document = documentFromHtml(html);
  const url = 'https://www.example.edu.au/courses/page';
  expect(detect(takeGlance(document, url))).toEqual(detect(glanceOf(takeSnapshot(document, url))));
});

test('a glance keeps level and the share of links, and nothing of menus', () => {
  const body = '<nav>Menu</nav><h2>Fees</h2><p>See <a href="/x">the list</a> of fees</p>';
  const { content } = takeGlance(documentFromHtml(`<body>${body}</body>`), '');
  expect(content).toEqual([
    { text: 'Fees', level: 2, linked: 0 },
    { text: 'See the list of fees', level: 0, linked: 8 },
  ]);
});

test('a glance ends where there is enough, in blocks, in characters and in elements', () => {
  const contentOf = (body: string): readonly { text: string }[] =>
    takeGlance(documentFromHtml(`<body>${body}</body>`), '').content;
  expect(contentOf('<p>short</p>'.repeat(1_500))).toHaveLength(200);
  expect(contentOf(`<p>${'long '.repeat(300)}</p>`.repeat(50))).toHaveLength(11);
  expect(contentOf(`${'<i></i>'.repeat(9_000)}<p>late</p>`)).toEqual([]);
});

describe('the first look', () => {
  const mayBe = (html: string, url = 'https://www.example.edu/about'): boolean =>
    mayBeProgram(takeNames(searchable(html), url));

  test.each([
    [
      'its title names an award',
      '<title>Dermatology MSc | Example</title><h1>Skin</h1>',
      undefined,
    ],
    ['any heading names one', '<h1>Our school</h1><h3>Master of Medicine</h3>', undefined],
    ['a heading parts the award in elements', '<h1>MSc<span>Dermatology</span></h1>', undefined],
    ['it lies among programs', '<h1>Skin</h1>', 'https://www.example.edu/courses/skin'],
  ])('lets a page pass where %s', (_, html, url) => {
    expect(mayBe(html, url)).toBe(true);
  });

  test('refuses a page whose text alone speaks of programs', () => {
    const text = '<p>This master of science is a two-year degree.</p><h2>Fees</h2>'.repeat(9);
    expect(mayBe(`<title>A long read</title><h1>A long read</h1>${text}`)).toBe(false);
  });
});

const RowSchema = v.object({ file: v.string(), url: v.nullable(v.string()) });

test('both looks of the detector and the whole snapshot agree on every saved page', ({ skip }) => {
  const folder = sharedPages();
  if (folder === null) return skip(WITHOUT_PAGES);
  const differing = readFileSync(`${folder}/manifest.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(RowSchema, JSON.parse(line)))
    .filter(({ file, url }) => {
      const document = searchable(readFileSync(`${folder}/${file}`, 'utf8'));
      const address = url ?? '';
      return (
        isProgramPage(document, address) !==
        detect(glanceOf(takeSnapshot(document, address))).isProgram
      );
    });
  expect(differing).toEqual([]);
}, 120_000);
