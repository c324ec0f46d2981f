import { parseArgs } from 'node:util';
import { documentFromHtml } from '../src/document-from-html.ts';
import { read } from '../src/read.ts';
import { type Corpus, htmlOf, readCorpus } from './corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { answerPlainly } from './given-wrongly.ts';
import { type ReadPageRow, evaluate } from './evaluate.ts';
import { type ChromiumRow, differences, readInChromium } from './read-in-chromium.ts';
import { reportJson, reportText } from './report.ts';

const USAGE = 'usage: pnpm evaluate:pages <folder> [--browser] [--cross-validate]';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Reads every page of a corpus as the server does. */
function readAll(corpus: Corpus): ReadPageRow[] {
  return corpus.pages.map((page) => {
    const document = documentFromHtml(htmlOf(corpus, page));
    const start = performance.now();
    const reading = read(document, page.url ?? '', { country: page.country });
    return { page, reading, milliseconds: performance.now() - start };
  });
}

/** Says where Chromium and linkedom read a page differently, and how fast the detector is on other pages. */
function compareBrowsers(served: readonly ReadPageRow[], browsed: readonly ChromiumRow[]): void {
  let differing = 0;
  served.forEach(({ page, reading }, at) => {
    const other = browsed[at];
    const told = other === undefined ? [] : differences(reading, other.reading);
    if (told.length > 0) differing++;
    for (const difference of told) say(`differs: ${page.file}: ${difference}`);
  });
  say(`Chromium and linkedom agree on ${served.length - differing} of ${served.length} pages`);
  const times = browsed
    .filter(({ page }) => page.label !== 'program')
    .map(({ detectionMs }) => detectionMs)
    .toSorted((a, b) => a - b);
  say(
    `detection alone in Chromium on pages that are no program: median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(2)} ms`,
  );
}

answerPlainly(USAGE);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(1);
}
const corpus = readCorpus(folder);
const served = readAll(corpus);
const browsed = values.browser ? await readInChromium(corpus) : null;
const evaluation = evaluate(corpus, browsed ?? served);
say(reportText(evaluation));
if (browsed !== null) compareBrowsers(served, browsed);
if (values['cross-validate']) say(crossValidate(evaluation.judged));
say(reportJson(evaluation, corpus.pages.length));
