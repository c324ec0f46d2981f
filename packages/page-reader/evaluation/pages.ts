import { parseArgs } from 'node:util';
import { documentFromHtml } from '../src/document-from-html.ts';
import { read } from '../src/read.ts';
import { type Corpus, htmlOf, readCorpus } from './corpus.ts';
import { type ReadPageRow, evaluate } from './evaluate.ts';
import { reportJson, reportText } from './report.ts';

const USAGE = 'usage: pnpm evaluate:pages <folder> [--browser] [--cross-validate]';

/** Reads every page of a corpus as the server does. */
function readAll(corpus: Corpus): ReadPageRow[] {
  return corpus.pages.map((page) => {
    const document = documentFromHtml(htmlOf(corpus, page));
    const start = performance.now();
    const reading = read(document, page.url ?? '', { country: page.country });
    return { page, reading, milliseconds: performance.now() - start };
  });
}

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
const evaluation = evaluate(corpus, readAll(corpus));
process.stdout.write(`${reportText(evaluation)}\n${reportJson(evaluation, corpus.pages.length)}\n`);
void values;
