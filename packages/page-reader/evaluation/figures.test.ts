import { expect, test } from 'vitest';
import { documentFromHtml } from '../src/document-from-html.ts';
import { read } from '../src/read.ts';
import { sharedPages, WITHOUT_PAGES } from '../src/testing/shared-pages.ts';
import { htmlOf, readCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';

test('the saved pages are read at least as well as promised', ({ skip }) => {
  const folder = sharedPages();
  if (folder === null) return skip(WITHOUT_PAGES);
  const corpus = readCorpus(folder);
  const rows = corpus.pages.map((page) => {
    const document = documentFromHtml(htmlOf(corpus, page));
    const reading = read(document, page.url ?? '', { country: page.country });
    return { page, reading, milliseconds: 0 };
  });
  const { detection, facts, name, award } = evaluate(corpus, rows);
  expect(detection.precision).toBeGreaterThanOrEqual(0.97);
  expect(detection.recall).toBeGreaterThanOrEqual(0.85);
  expect(facts.get('duration')?.precision).toBeGreaterThanOrEqual(0.92);
  expect(facts.get('duration')?.recall).toBeGreaterThanOrEqual(0.75);
  expect(facts.get('tuition')?.precision).toBeGreaterThanOrEqual(0.9);
  expect(facts.get('tuition')?.recall).toBeGreaterThanOrEqual(0.6);
  for (const key of ['delivery', 'intake', 'credits']) {
    expect(facts.get(key)?.precision).toBeGreaterThanOrEqual(0.9);
  }
  expect(name.accuracy).toBeGreaterThanOrEqual(0.85);
  expect(award.accuracy).toBeGreaterThanOrEqual(0.9);
}, 120_000);
