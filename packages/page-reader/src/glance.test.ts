import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { detect } from './detect/verdict.ts';
import { documentFromHtml } from './document-from-html.ts';
import { takeGlance } from './glance.ts';
import { takeSnapshot } from './snapshot.ts';
import { NEWS_PAGE, PROGRAM_PAGE } from './testing/program-page.ts';
import { sharedPages, WITHOUT_PAGES } from './testing/shared-pages.ts';

test.each([
  ['a program page', PROGRAM_PAGE],
  ['a news page', NEWS_PAGE],
])('%s looks the same at a glance as in full', (_, html) => {
  const document = documentFromHtml(html);
  const url = 'https://www.example.edu.au/courses/page';
  expect(detect(takeGlance(document, url))).toEqual(detect(takeSnapshot(document, url)));
});

test('a glance keeps level, region and the share of links', () => {
  const body = '<nav>Menu</nav><h2>Fees</h2><p>See <a href="/x">the list</a> of fees</p>';
  const { blocks } = takeGlance(documentFromHtml(`<body>${body}</body>`), '');
  expect(blocks).toEqual([
    { text: 'Menu', level: 0, region: 'NAV', linked: 0 },
    { text: 'Fees', level: 2, region: 'MAIN', linked: 0 },
    { text: 'See the list of fees', level: 0, region: 'MAIN', linked: 8 },
  ]);
});

const RowSchema = v.object({ file: v.string(), url: v.nullable(v.string()) });

test('glance and snapshot agree on every saved page', ({ skip }) => {
  const folder = sharedPages();
  if (folder === null) return skip(WITHOUT_PAGES);
  const differing = readFileSync(`${folder}/manifest.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(RowSchema, JSON.parse(line)))
    .filter(({ file, url }) => {
      const document = documentFromHtml(readFileSync(`${folder}/${file}`, 'utf8'));
      const address = url ?? '';
      return (
        detect(takeGlance(document, address)).isProgram !==
        detect(takeSnapshot(document, address)).isProgram
      );
    });
  expect(differing).toEqual([]);
}, 120_000);
